import { ColumnTable } from '../table.js';
import { type CellOptions, readCells } from './cells.js';
import { ReadError } from './error.js';
import { refuseMore } from './limits.js';
import { headerAt } from './names.js';

export interface RowOptions extends CellOptions {
  /** The columns' names, where the rows don't begin with a header. */
  readonly header?: readonly string[] | undefined;
  /** The number that a spreadsheet gives the first row. */
  readonly firstRow?: number;
}

/**
 * A table from rows of cells that begin with a header, with perhaps a title above it. Blank rows are left
 * out; short rows are filled with empty text; cells beyond the header get a column of their own, so that
 * nothing is lost, called by a name that `checkTables` knows: `cell 11 of 10`.
 */
export function tableFromRows(
  rows: readonly (readonly unknown[])[],
  { header, firstRow = 1, ...options }: RowOptions = {},
): ColumnTable {
  const filled = rows
    .map((cells, index) => ({ cells, number: index + firstRow }))
    .filter(({ cells }) => !isBlank(cells));
  const titles =
    header ??
    filled
      .splice(0, headerAt(filled.map(({ cells }) => cells)) + 1)
      .pop()
      ?.cells.map(asText);
  if (titles === undefined) throw new ReadError('empty_file');
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), titles.length);
  refuseMore(filled.length, width);
  const columns = new Map<string, readonly unknown[]>();
  for (const [index, name] of uniqueNames(titles, width).entries()) {
    const cells = filled.map((row) => row.cells[index] ?? '');
    /* Spreadsheets end their lines with separators for columns that never were. */
    if (isBlank(cells) && !titles[index]?.trim()) continue;
    columns.set(name, readCells(name, cells, options));
  }
  return new ColumnTable(
    columns,
    filled.map(({ number }) => number),
  );
}

/**
 * The columns' names: a column without one is called by its place, also where the header does not reach;
 * a repeated name gets a number.
 */
export function uniqueNames(titles: readonly string[], width = titles.length): string[] {
  const names = new Set<string>();
  const taken = new Set(titles.map((title) => title.trim()));
  for (let index = 0; index < width; index += 1) {
    const place = index + 1;
    const title =
      titles[index]?.trim() || (place > titles.length ? `cell ${place} of ${titles.length}` : `column_${place}`);
    let name = title;
    for (let count = 2; names.has(name) || (name !== title && taken.has(name)); count += 1) name = `${title}_${count}`;
    names.add(name);
  }
  return [...names];
}

function asText(cell: unknown): string {
  return cell === undefined || cell === null ? '' : String(cell);
}

function isBlank(cells: readonly unknown[]): boolean {
  return cells.every((cell) => asText(cell).trim() === '');
}
