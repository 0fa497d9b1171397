import type { Wordings } from '../../messages.js';
import { day, decimal, holds, rowOnly } from './place.js';

/** Of goals, actions and what is measured of them. */
export const goals = {
  own_parent: (place) => ({
    message: `${holds(place)} That is the row itself, and nothing is part of itself. This cell is not used.`,
    hint: 'Fill in what the row is part of, or empty the cell.',
  }),
  parent_ring: (place) => ({
    message: `${holds(place)} That makes a ring: by way of other rows this row is part of itself. This cell is not used.`,
    hint: 'See which row of the ring belongs at the top, and empty its cell.',
  }),
  unknown_goal: (place) => ({
    message: `${holds(place)} That goal is not in the table of goals. This row is not used.`,
    hint: 'See whether the code is right, or add the goal to the table ‘goals’.',
  }),
  unknown_action: (place, { rowStays }) => ({
    message: `${holds(place)} That action is not in the table of actions. This ${rowStays ? 'cell' : 'row'} is not used.`,
    hint: 'See whether the code is right, or add the action to the table ‘actions’.',
  }),
  unknown_theme: (place) => ({
    message: `${holds(place)} That theme is not in the table of themes. We show the code, since we know no name.`,
    hint: 'See whether the code is right, or add the theme to the table ‘themes’.',
  }),
  two_baselines: (place, { first }) => ({
    message: `${rowOnly(place)} holds another baseline of the same. The first one counts: that of ${day(first)}.`,
    hint: 'Put ‘interim’ or ‘final’ in the column ‘kind’, or take out one of the two rows.',
  }),
  baseline_last: (place, { last }) => ({
    message: `${holds(place)} This baseline is later than the other measurements; the last of those is of ${day(last)}. So there is no change to show.`,
    hint: 'See whether the dates are right, and which measurement is the baseline.',
  }),
  target_is_baseline: (place) => ({
    message: `${holds(place)} That equals the baseline. So there is nothing to achieve.`,
    hint: 'See whether the target is right, and whether the baseline is.',
  }),
  target_direction: (place, { baseline }) => ({
    message: `${holds(place)} The baseline is ${decimal(baseline)}. So the target goes the other way than the goal.`,
    hint: 'Mend the target, or the column ‘direction’ in the table ‘goals’.',
  }),
  target_before_baseline: (place, { baseline }) => ({
    message: `${holds(place)} That day is not later than the baseline of ${day(baseline)}. This date is not used.`,
    hint: 'See which of the two dates is wrong.',
  }),
  reversed_dates: (place, { start, end }) => ({
    message: `${rowOnly(place)} has an end (${day(end)}) that is earlier than its start (${day(start)}). These two dates are not used.`,
    hint: 'Swap the two dates, or mend them.',
  }),
  negative_count: (place) => ({
    message: `${holds(place)} A number of people can’t be below 0. The figure in this row is not shown.`,
    hint: 'Fill in how many people the figure is about, or empty the figure and put the reason in the column ‘missing’.',
  }),
  outside_strength: (place) => ({
    message: `${holds(place)} A strength is 1, 2 or 3. This cell is not used.`,
    hint: 'Fill in 1 (helps a little), 2 or 3 (helps a lot), or empty the cell.',
  }),
  odd_date: (place) => ({
    message: `${holds(place)} That year is before 1900 or after 2100. The date is used as it stands.`,
    hint: 'See whether the year is right. Often two digits are swapped.',
  }),
} satisfies Partial<Wordings>;
