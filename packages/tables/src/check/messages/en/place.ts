import { formatPeriod } from '../../../periods.js';
import type { Place } from '../../messages.js';
import { quote } from '../../quote.js';

/* Plain English: where something is wrong, and how numbers and days are written in it. */

export const inTable = (table: string): string => (table === '' ? 'in your file' : `in table ${quote(table)}`);

/** "In table ‘observations’, row 7, column ‘value’". */
export const at = ({ table, row, column }: Place): string =>
  [
    inTable(table).replace('i', 'I'),
    row === undefined ? '' : `row ${row}`,
    column === undefined ? '' : `column ${quote(column)}`,
  ]
    .filter(Boolean)
    .join(', ');

export const holds = (place: Place): string => `${at(place)} holds ${quote(place.value)}.`;

export const rowOnly = ({ table, row }: Place): string => at(row === undefined ? { table } : { table, row });

export const decimal = (value: number): string => String(value).replace('-', '−');

/** "31 May 2024". */
export const day = (date: string): string => formatPeriod(date, 'en');
