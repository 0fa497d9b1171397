import { ReadError } from './error.js';

/** Fourteen indicators of all neighbourhoods of the country in three years: 750,000 rows, four million cells. */
export const mostRows = 1_000_000;
export const mostCells = 5_000_000;
export const mostColumns = 1000;

/** Refuses a table that would fill a reader's memory, before it is made: a small file can hold a large one. */
export function refuseMore(rows: number, columns = 1): void {
  if (columns > mostColumns || rows > mostRows || rows * columns > mostCells) throw new ReadError('table_too_large');
}
