import type { Wordings } from '../../messages.js';
import { joinAll, ownNames, quote, quoteAll } from '../../quote.js';
import { at, inTable, rowOnly } from './place.js';

const aDate = 'Write a date as 2024-05-31 or 31-05-2024.';

/* How the attributes that hold a day are written. */
const days: Readonly<Record<string, string>> = {
  'as-of': aDate,
  since: `${aDate} The day of ‘since’ can’t be after that of ‘as-of’.`,
};

/** Of tables, their columns and rows as a whole, and of what a page asks of them. */
export const tables = {
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
  duplicate_key: (place, { first, firstTable, columns }) => ({
    message: `${rowOnly(place)} says the same as row ${first}${
      firstTable === undefined ? '' : ` ${inTable(firstTable).replace('in', 'of')}`
    }: ${quoteAll(columns, 'and')} ${columns.length === 1 ? 'is' : 'are'} equal. Only the first of the two is used.`,
    hint: 'Remove one of the two rows, or mend what is wrong.',
  }),
  unknown_choice: ({ column, value }, { known }) => ({
    message: `${quote(value)} was asked for (‘${column}’). ${column === 'view' ? 'There is no such view.' : 'The data do not hold it.'}`,
    hint: known.length === 0 ? 'Leave this attribute out.' : `Choose from: ${quoteAll(known, 'or')}.`,
  }),
  unreadable_option: ({ column = '', value }) => ({
    message: `Asked for is ${quote(value)} (‘${column}’). We can’t use that.`,
    hint: days[column] ?? 'See in the documentation how to write this attribute, or leave it out.',
  }),
} satisfies Partial<Wordings>;
