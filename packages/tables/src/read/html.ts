import { readTableName } from '../check/table-names.js';
import type { ColumnTable } from '../table.js';
import type { FieldHint } from './cells.js';
import { ReadError } from './error.js';
import { tableFromRows, uniqueNames } from './rows.js';

interface Cell {
  readonly text: string;
  /** Whether the page gives it for machines, in a `<data value>`: then its point is decimal. */
  readonly exact: boolean;
}

/**
 * Reads an HTML `<table>`. Its header is its `<thead>` (the last row of it), else its first row; a
 * header cell's `data-column` is the column's name, else its text. A cell's `<data value>` or
 * `<time datetime>` is its value, else its text. Cells that span rows or columns count in each of
 * them; the caption, the `<tfoot>` and header rows between the facts are left out.
 *
 * @param options.name the table's name, in English or Dutch; by default its `data-table`
 */
export function readHtmlTable(
  table: HTMLTableElement,
  { name = table.dataset.table }: { readonly name?: string | undefined } = {},
): ColumnTable {
  const headRows = table.tHead ? [...table.tHead.rows] : [...table.rows].slice(0, 1);
  const bodyRows = [...table.rows].filter(
    (row) => !headRows.includes(row) && row.parentElement !== table.tFoot && !isHeading(row),
  );
  const header = spread(headRows, titleOf).at(-1);
  if (header === undefined) throw new ReadError('empty_file');
  const rows = spread(bodyRows, cellOf);
  const titles = Array.from(header, (title) => title ?? '');
  const hints = uniqueNames(titles).flatMap((title, index) =>
    hintFor(
      title,
      rows.map((row) => row[index]),
    ),
  );
  return tableFromRows(
    rows.map((row) => Array.from(row, (cell) => cell?.text ?? '')),
    {
      table: name === undefined ? undefined : readTableName(name)?.name,
      fields: new Map(hints),
      header: titles,
      firstRow: 2,
    },
  );
}

/** A column whose filled cells are all given for machines has decimal points. */
function hintFor(title: string, cells: readonly (Cell | undefined)[]): [string, FieldHint][] {
  return cells.every((cell) => cell === undefined || cell.exact || cell.text === '') ? [[title, { decimal: '.' }]] : [];
}

/** A row that only names the group of rows below it. */
function isHeading(row: HTMLTableRowElement): boolean {
  const [only, ...others] = row.cells;
  return only?.localName === 'th' && others.length === 0 && only.colSpan > 1;
}

function titleOf(cell: HTMLTableCellElement): string {
  return cell.dataset.column ?? textOf(cell);
}

function cellOf(cell: HTMLTableCellElement): Cell {
  const data = cell.querySelector('data[value]');
  const given = data?.getAttribute('value') ?? cell.querySelector('time[datetime]')?.getAttribute('datetime');
  return { text: given ?? textOf(cell), exact: data !== null };
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The rows as a grid, with a cell that spans rows or columns in each of its places. */
function spread<T>(rows: readonly HTMLTableRowElement[], read: (cell: HTMLTableCellElement) => T): (T | undefined)[][] {
  const grid: (T | undefined)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[index] && column in grid[index]) column += 1;
      const value = read(cell);
      for (const line of grid.slice(index, endOf(cell, index, rows))) {
        for (let place = column; place < column + cell.colSpan; place += 1) line[place] = value;
      }
      column += cell.colSpan;
    }
  }
  return grid;
}

/** The row after a cell's last: no cell reaches beyond its part of the table, and a span of 0 reaches to its end. */
function endOf(cell: HTMLTableCellElement, index: number, rows: readonly HTMLTableRowElement[]): number {
  if (cell.rowSpan === 1) return index + 1;
  const part = rows[index]?.parentElement;
  const end = rows.findLastIndex((row) => row.parentElement === part) + 1;
  return cell.rowSpan === 0 ? end : Math.min(end, index + cell.rowSpan);
}
