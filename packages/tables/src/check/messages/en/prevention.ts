import type { Wordings } from '../../messages.js';
import { decimal, holds, rowOnly } from './place.js';

/** Of what is offered at the levels of prevention. */
export const prevention = {
  negative_value: (place) => ({
    message: `${holds(place)} A number below 0 is not possible. This figure is not shown.`,
    hint: 'Correct the number, or leave the cell empty and put the reason in the column ‘missing’.',
  }),
  reversed_ages: (place) => ({
    message: `${rowOnly(place)} has ages that are not possible: the lowest is above the highest, or one is below 0. They are not used.`,
    hint: 'Correct the columns ‘age_from’ and ‘age_to’. Both ages count.',
  }),
  row_without_period: (place) => ({
    message: `${rowOnly(place)} has no period, while other rows of this measure have one. It counts in none of the periods.`,
    hint: 'Give every row of this measure a period, in the column ‘period’, or none of them.',
  }),
  parts_exceed_total: (place, { sum, total }) => ({
    message: `${rowOnly(place)} has the total ${decimal(total)}. Its parts (such as formal and informal) come to ${decimal(sum)}. That is more.`,
    hint: 'See whether the total is right, and whether anything is counted in two parts.',
  }),
  counts_differ: (place, { listed, stated }) => ({
    message: `${rowOnly(place)} says that the number of activities at this level is ${decimal(stated)}. The list of activities has ${listed}. The list is counted.`,
    hint: 'See whether the list is complete, and whether the number is right.',
  }),
} satisfies Partial<Wordings>;
