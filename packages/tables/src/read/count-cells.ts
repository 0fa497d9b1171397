import { ReadError } from './error.js';
import { mostCells } from './limits.js';

/**
 * Counts cells while they are made, where no number of rows and columns tells beforehand how many there
 * will be: it refuses those that are more than one table may hold.
 */
export function countCells(): (more: number) => void {
  let cells = 0;
  return (more) => {
    cells += more;
    if (cells > mostCells) throw new ReadError('table_too_large');
  };
}
