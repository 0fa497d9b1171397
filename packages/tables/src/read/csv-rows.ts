import { ReadError } from './error.js';
import { refuseMore } from './limits.js';

/**
 * The rows of a text with separators, cell by cell. A cell in quotes may hold separators, line ends and
 * doubled quotes; one whose quotes never close runs on to the end. What stands between a closing quote and
 * the next separator is still part of the cell, so that no value is lost or moves to another column. There
 * d3-dsv's row parser makes a cell of it, without its first sign; in all else this does what that one does,
 * which the tests hold it against: d3-dsv brings code with it that a strict policy forbids and a page need
 * not carry.
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
    let cell = '';
    let stop = at;
    if (text[at] === '"') {
      // A doubled quote is one inside the cell.
      do stop = text.indexOf('"', stop + 1) + 1 || end + 1;
      while (text[stop] === '"');
      if (firstRow && stop > end) throw new ReadError('open_quote', { row: rows.length + firstRow });
      cell = text.slice(at + 1, stop - 1).replaceAll('""', '"');
      at = stop;
    }
    cellEnd.lastIndex = at;
    stop = cellEnd.exec(text)?.index ?? end;
    row.push(cell + text.slice(at, stop));
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
