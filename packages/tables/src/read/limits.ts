import { ReadError } from './error.js';

/* Fourteen indicators of all neighbourhoods of the country in three years come to four million cells. */
const mostCells = 5_000_000;
const mostColumns = 1000;

/** Refuses a table that would fill a reader's memory, before it is made: a small file can hold a large one. */
export function refuseMore(cells: number, columns = 1): void {
  if (columns > mostColumns) throw new ReadError('too_many_columns', { limit: mostColumns });
  if (cells > mostCells) throw new ReadError('too_many_cells', { limit: mostCells });
}
