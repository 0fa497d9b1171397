import type { Messages, Place, Wordings } from './messages.js';
import { type MeantCode, meantCode } from './odd-code.js';
import { joinAll, ownNames, quote, quoteAll } from './quote.js';

/** Plain English: what is wrong, where, and what to do about it. */

const inTable = (table: string): string => (table === '' ? 'in your file' : `in table ${quote(table)}`);

/* "In table ‘observations’, row 7, column ‘value’". */
const at = ({ table, row, column }: Place): string =>
  [
    inTable(table).replace('i', 'I'),
    row === undefined ? '' : `row ${row}`,
    column === undefined ? '' : `column ${quote(column)}`,
  ]
    .filter(Boolean)
    .join(', ');
const holds = (place: Place): string => `${at(place)} holds ${quote(place.value)}.`;
const rowOnly = ({ table, row }: Place): string => at(row === undefined ? { table } : { table, row });
const levels: Readonly<Record<MeantCode['level'], string>> = {
  GM: 'municipalities have four',
  WK: 'wijken have six',
  BU: 'buurten have eight',
};
const decimal = (value: number): string => String(value).replace('-', '−');

const problems: Wordings = {
  missing_table: ({ table }) => ({
    message: `The table ${quote(table)} is missing.`,
    hint: `Give a table with the name ${quote(table)}. Without it there is nothing to draw.`,
  }),
  not_a_table: ({ table }) => ({
    message: table === '' ? 'Your data are not a table.' : `What was given for ${quote(table)} is not a table.`,
    hint: 'Give a table with rows and columns, from a CSV file for instance.',
  }),
  missing_column: ({ table }, { lacking, found }) => {
    const columns = joinAll(
      lacking.map(([english = '', , other = '', last]) =>
        quoteAll(last === undefined ? [english] : [english, other], 'or'),
      ),
      'and',
    );
    const own = ownNames(found);
    return {
      message:
        lacking.length === 1
          ? `${at({ table })} the column ${columns} is missing.`
          : `${at({ table })} the columns ${columns} are missing.`,
      hint: `${
        own.length === 0 ? 'There are no names of columns.' : `These columns are there now: ${quoteAll(own, 'and')}.`
      } Add what is missing, or give a column that is there its right name.`,
    };
  },
  duplicate_column: ({ table, column }, { first }) => ({
    message: `${at({ table })} the columns ${quote(first)} and ${quote(column)} mean the same. Only ${quote(first)} is used.`,
    hint: 'Remove one of the two columns, or give it another name.',
  }),
  empty_table: ({ table }) => ({
    message: `${at({ table })} there are no rows.`,
    hint: 'Put at least one row of data under the column names.',
  }),
  too_many_cells: (place, { surplus }) => {
    const [cells, header] = surplus.match(/\d+/g) ?? [];
    return {
      message: `${at(place)} there are ${cells} cells, in the header ${header}. The row is not used.`,
      hint: 'Are there commas in the numbers? Then put semicolons between the columns, or save the file in Excel as ‘CSV UTF-8’.',
    };
  },
  persons_column: ({ table, column }) => ({
    message: `The column ${quote(column)} ${inTable(table)} seems to be about single persons. The table is not used.`,
    hint: 'Data of persons do not belong on a website. Take the file away and give figures about groups only.',
  }),
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
  unknown_choice: ({ column, value }, { known }) => ({
    message: `${quote(value)} was asked for (‘${column}’). The data do not hold it.`,
    hint: known.length === 0 ? 'Leave this attribute out.' : `Choose from: ${quoteAll(known, 'or')}.`,
  }),
  duplicate_key: (place, { first, firstTable, columns }) => ({
    message: `${rowOnly(place)} says the same as row ${first}${
      firstTable === undefined ? '' : ` ${inTable(firstTable).replace('in', 'of')}`
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
};

const more: Messages['more'] = ({ table, column, row }, count) =>
  `The same is true of ${count === 1 ? '1 more row' : `${count} more rows`} ${inTable(table)}${
    column === undefined ? '' : `, column ${quote(column)}`
  }${row === undefined ? '' : `, from row ${row} on`}.`;

export const en: Messages = { problems, more };
