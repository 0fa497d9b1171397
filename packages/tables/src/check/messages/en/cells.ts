import type { Wordings } from '../../messages.js';
import { type MeantCode, meantCode } from '../../odd-code.js';
import { quote, quoteAll } from '../../quote.js';
import { at, decimal, holds } from './place.js';

const levels: Readonly<Record<MeantCode['level'], string>> = {
  GM: 'municipalities have four',
  WK: 'wijken have six',
  BU: 'buurten have eight',
};

/** Of one cell, or of the cells of one row. */
export const cells = {
  not_a_number: (place) => ({
    message: `${holds(place)} That is not a number.`,
    hint: 'Fill in a number, or leave the cell empty and put the reason in the column ‘missing’.',
  }),
  ambiguous_number: (place) => ({
    message: `${holds(place)} That number can be read in two ways: with a decimal or with thousands.`,
    hint: 'Write numbers without signs between thousands, and use one decimal sign in the whole column.',
  }),
  not_an_integer: (place) => ({
    message: `${holds(place)} A whole number belongs here.`,
    hint: 'Fill in a number without decimals, or leave the cell empty.',
  }),
  unknown_word: (place, { allowed }) => ({
    message: `${holds(place)} That word is not known in this column.`,
    hint: `Choose from: ${quoteAll(Object.keys(allowed), 'or')}.`,
  }),
  unreadable_period: (place) => ({
    message: `${holds(place)} That is not a period that can be read.`,
    hint: 'Write a year (2024), a school year (2021/2022), years together (2018-2020) or a quarter (2023KW01).',
  }),
  unreadable_date: (place) => ({
    message: `${holds(place)} That is not a date that can be read.`,
    hint: 'Write a date as 2024-05-31 or 31-05-2024.',
  }),
  missing_key: (place) => ({
    message: `${at(place)} is empty. Without it the row can’t be used.`,
    hint: 'Fill in the cell, or remove the row.',
  }),
  unknown_region: (place) => ({
    message: `${holds(place)} That region is not in the table of regions.`,
    hint: 'Check the code, or add the region to the table ‘regions’.',
  }),
  value_and_missing: (place, { missing }) => ({
    message: `${at(place)} holds a value, and there is also a reason why it is missing (${quote(missing)}). The value is not shown.`,
    hint: 'Empty one of the two cells.',
  }),
  no_value_no_reason: (place, { count }) => ({
    message: `${at(place)} holds no value, and no reason either.${
      count === 1 ? '' : ` It is so in ${count} cells of this table.`
    } That is read as ‘unknown’.`,
    hint: 'Put the reason why the value is absent in the column ‘missing’, for instance ‘not_measured’.',
  }),
  outside_interval: (place, { lower, upper }) => ({
    message: `${holds(place)} That value is not between the lower limit ${decimal(lower)} and the upper limit ${decimal(upper)}. These figures are not shown.`,
    hint: 'Check which of the three numbers is wrong.',
  }),
  reversed_interval: (place, { lower, upper }) => ({
    message: `${at(place)} holds a lower limit (${decimal(lower)}) above its upper limit (${decimal(upper)}). The limits are not shown.`,
    hint: 'Swap the two numbers, or mend them.',
  }),
  outside_percentage: (place, { isReach }) => ({
    message: `${holds(place)} A percentage lies between 0 and 100.`,
    hint: isReach
      ? 'Mend the number. Is it a number of people? Then use the measure ‘participants’.'
      : 'Mend the number, or give another unit in the column ‘unit’.',
  }),
  outside_scale: (place, { max }) => ({
    message: `${holds(place)} A score lies between 0 and ${decimal(max)} here.`,
    hint: 'Mend the score, or leave the cell empty and put the reason in the column ‘missing’.',
  }),
  // The message is for everyone who reads the page, the hint for who can mend the file.
  small_number: (place, { minimum }, count) => ({
    message:
      count === 1
        ? '1 figure is about too few people and is not shown here.'
        : `${count} figures are about too few people and are not shown here.`,
    hint: `${at(place)} holds ${count === 1 ? '' : 'for instance '}a number ${
      minimum === undefined ? 'of 1, 2, 3 or 4' : `below ${minimum}`
    }. The ${
      count === 1 ? 'figure is' : 'figures are'
    } still in the file, and anyone can open that. Empty the cells and put ‘too_few’ in the column ‘missing’, or use ‘kanskracht withhold’.`,
  }),
  unreadable_count: (place) => ({
    message: `${at(place)} holds no number that can be read for certain. So it is not known whether the figure is about enough people. The figure is not shown.`,
    hint: 'Fill in as a number how many people the figure is about. Are they too few? Then take out the figure too and put ‘too_few’ in the column ‘missing’.',
  }),
  odd_code: (place, { level }) => {
    const meant = meantCode(place.value, level);
    return {
      message: `${holds(place)} That looks like a code of Statistics Netherlands (CBS), but there is none like it.`,
      hint: `Codes of ${levels[meant.level]} digits: ${meant.example}.`,
    };
  },
  shares_not_percent: ({ table, column }) => ({
    message: `${at({ table, ...(column === undefined ? {} : { column }) })} holds percentages, but all figures lie between 0 and 1.`,
    hint: 'Are they shares? Then fill in, for instance, 71.9 for 71.9%, and not 0.719.',
  }),
  different_division: (place, { years }) => ({
    message: `${at(place)} brings regions of different divisions together: ${years.join(' and ')}. The same code can then be another area.`,
    hint: 'Use figures of one division year to compare regions.',
  }),
} satisfies Partial<Wordings>;
