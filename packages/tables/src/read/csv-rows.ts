import { ReadError } from './error.js';
import { refuseMore } from './limits.js';

/**
 * The rows of a text with separators, cell by cell. A cell in quotes may hold separators, line ends and
 * doubled quotes; one whose quotes never close runs on to the end. It does what d3-dsv's row parser does,
 * which the tests hold it against: that one brings code with it that a strict policy forbids and a page
 * need not carry.
 *
 * @param firstRow the number of the first row, where the text is whole: quotes that never close are then
 *   refused, since they would swallow all rows after them
 */
export function csvRows(text: string, separator: string, firstRow?: number): string[][] {
  const end = text.search(/\r?\n?$/);
  const cellEnd = new RegExp(`[${separator.replace(/\W/, '\\$&')}\r\n]`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; text !== ''; ) {
    let stop: number;
    if (text[at] === '"' && at < end) {
      stop = at + 1;
      // A doubled quote is one inside the cell.
      while (stop < end && (text[stop] !== '"' || text[stop + 1] === '"')) {
        const quote = text.indexOf('"', text[stop] === '"' ? stop + 2 : stop);
        stop = quote < 0 ? end : quote;
      }
      stop = Math.min(stop, end);
      if (firstRow && text[stop] !== '"') throw new ReadError('open_quote', { row: rows.length + firstRow });
      row.push(text.slice(at + 1, stop).replaceAll('""', '"'));
      stop += 1;
    } else {
      cellEnd.lastIndex = at;
      stop = Math.min(cellEnd.exec(text)?.index ?? end, end);
      row.push(text.slice(at, stop));
    }
    const sign = text[stop];
    if (stop >= end || sign !== separator) {
      refuseMore(rows.push(row));
      row = [];
    }
    if (stop >= end) break;
    at = stop + (sign === '\r' && text[stop + 1] === '\n' ? 2 : 1);
  }
  return rows;
}
