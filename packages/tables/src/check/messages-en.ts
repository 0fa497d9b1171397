import type { Messages, Place, Wordings } from './messages.js';
import { quote, quoteAll } from './quote.js';

/** Plain English: what is wrong, where, and what to do about it. */

/* "In table ‘observations’, row 7, column ‘value’". */
const at = ({ table, row, column }: Place): string =>
  [
    `In table ${quote(table)}`,
    row === undefined ? '' : `row ${row}`,
    column === undefined ? '' : `column ${quote(column)}`,
  ]
    .filter(Boolean)
    .join(', ');
const holds = (place: Place): string => `${at(place)} holds ${quote(place.value)}.`;
const rowOnly = ({ table, row }: Place): string => at(row === undefined ? { table } : { table, row });
const decimal = (value: number): string => String(value).replace('-', '−');

const problems: Wordings = {
  missing_table: ({ table }) => ({
    message: `The table ${quote(table)} is missing.`,
    hint: `Give a table with the name ${quote(table)}. Without it there is nothing to draw.`,
  }),
  not_a_table: ({ table }) => ({
    message: `What was given for ${quote(table)} is not a table.`,
    hint: 'Give a table with rows and columns, from a CSV file for instance.',
  }),
  missing_column: ({ table, column }, { names, found }) => ({
    message: `In table ${quote(table)} the column ${quote(column)} is missing.`,
    hint: `Add a column with the name ${quoteAll(names, 'or')}. ${
      found.length === 0 ? 'The table has no columns.' : `These columns are there now: ${quoteAll(found, 'and')}.`
    }`,
  }),
  duplicate_column: ({ table, column }, { first }) => ({
    message: `In table ${quote(table)} the columns ${quote(first)} and ${quote(column)} mean the same. Only ${quote(first)} is used.`,
    hint: 'Remove one of the two columns, or give it another name.',
  }),
  empty_table: ({ table }) => ({
    message: `Table ${quote(table)} has no rows.`,
    hint: 'Put at least one row of data under the column names.',
  }),
  persons_column: ({ table, column }) => ({
    message: `The column ${quote(column)} in table ${quote(table)} seems to be about single persons. The table is not used.`,
    hint: 'Data of persons do not belong on a website. Take the file away and give figures about groups only.',
  }),
  not_a_number: (place) => ({
    message: `${holds(place)} That is not a number.`,
    hint: 'Fill in a number, or leave the cell empty and put the reason in ‘missing’.',
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
    hint: `Choose from: ${quoteAll(allowed, 'or')}.`,
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
  unknown_choice: ({ column, value }, { known }) => ({
    message: `${quote(value)} was asked for (‘${column}’). The data do not hold it.`,
    hint: known.length === 0 ? 'Leave this attribute out.' : `Choose from: ${quoteAll(known, 'or')}.`,
  }),
  duplicate_key: (place, { first, firstTable, columns }) => ({
    message: `${rowOnly(place)} says the same as row ${first}${
      firstTable === undefined ? '' : ` of table ${quote(firstTable)}`
    }: ${quoteAll(columns, 'and')} ${columns.length === 1 ? 'is' : 'are'} equal. Only the first of the two is used.`,
    hint: 'Remove one of the two rows, or mend what is wrong.',
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
  outside_percentage: (place) => ({
    message: `${holds(place)} A percentage lies between 0 and 100.`,
    hint: 'Mend the number, or give another unit in the column ‘unit’.',
  }),
  outside_scale: (place, { max }) => ({
    message: `${holds(place)} A score lies between 0 and ${decimal(max)} here.`,
    hint: 'Mend the score, or leave the cell empty and put the reason in ‘missing’.',
  }),
  small_number: (place, { minimum }) => ({
    message: `${at(place)} holds ${
      minimum === undefined ? 'a number of 1, 2, 3 or 4' : `a number below ${minimum}`
    }. A figure about so few people can give away who they are. It is not shown.`,
    hint: 'The number is still in the file, and anyone can open that. Take it out with ‘kanskracht withhold’, or empty the cells and put ‘too_few’ in the column ‘missing’.',
  }),
  unreadable_count: (place) => ({
    message: `${at(place)} holds no number that can be read for certain. So it is not known whether the figure is about enough people. The figure is not shown.`,
    hint: 'Fill in as a number how many people the figure is about. Are they too few? Then take out the figure too and put ‘too_few’ in the column ‘missing’.',
  }),
  different_division: (place, { years }) => ({
    message: `${at(place)} brings regions of different divisions together: ${years.join(' and ')}. The same code can then be another area.`,
    hint: 'Use figures of one division year to compare regions.',
  }),
};

const more: Messages['more'] = ({ table, column, row }, count) =>
  `The same is true of ${count === 1 ? '1 more row' : `${count} more rows`} in table ${quote(table)}${
    column === undefined ? '' : `, column ${quote(column)}`
  }${row === undefined ? '' : `, from row ${row} on`}.`;

export const en: Messages = { problems, more };
