import { formatPeriod } from '../../../periods.js';
import type { Place } from '../../messages.js';
import { quote } from '../../quote.js';

/* Plain Dutch (B1): where something is wrong, and how numbers, days and columns are written in it. */

export const inTable = (table: string): string => (table === '' ? 'in uw bestand' : `in tabel ${quote(table)}`);

/** "In tabel ‘observations’, rij 7, kolom ‘value’". */
export const at = ({ table, row, column }: Place): string =>
  [
    inTable(table).replace('i', 'I'),
    row === undefined ? '' : `rij ${row}`,
    column === undefined ? '' : `kolom ${quote(column)}`,
  ]
    .filter(Boolean)
    .join(', ');

export const holds = (place: Place): string => `${at(place)} staat ${quote(place.value)}.`;

export const rowOnly = ({ table, row }: Place): string => at(row === undefined ? { table } : { table, row });

/** "‘gebied’ (of ‘region’)". */
export const called = (dutch: string, english: string): string =>
  dutch === english ? quote(dutch) : `${quote(dutch)} (of ${quote(english)})`;

export const missingColumn = called('ontbreekt', 'missing');

export const decimal = (value: number): string => String(value).replace('.', ',').replace('-', '−');

/** "31 mei 2024". */
export const day = (date: string): string => formatPeriod(date, 'nl');
