import { readTableName } from '../check/table-names.js';
import type { ColumnTable } from '../table.js';
import type { FieldHint } from './cells.js';
import { countCells } from './count-cells.js';
import { ReadError } from './error.js';
import { refuseMore } from './limits.js';
import { tableFromRows, uniqueNames } from './rows.js';

interface Cell {
  readonly text: string;
  /** Whether the page gives it for machines, in a `<data value>`: then its point is decimal. */
  readonly exact: boolean;
  /** What a reader sees. */
  readonly shown: string;
}

interface Title {
  readonly name: string;
  /** The column that holds what the cells show, where that is not their value: a code stands there as its name. */
  readonly shows: string | undefined;
}

interface Column {
  readonly title: string;
  readonly cellAt: (row: number) => Cell | undefined;
}

/**
 * Reads an HTML `<table>`. Its header is its `<thead>` (the last row of it), else its first row; a
 * header cell's `data-column` is the column's name, else its text. A cell's `<data value>` or
 * `<time datetime>` is its value, else its text; what the cell shows beside that value is the column
 * that `data-shows` of the header cell names. What in the caption has a `data-column` holds for every row.
 * Cells that span rows or columns count in each of them; the rest of the caption, the `<tfoot>` and
 * header rows between the facts are left out.
 *
 * @param options.name the table's name, in English or Dutch; by default its `data-table`
 */
export function readHtmlTable(
  table: HTMLTableElement,
  { name = table.dataset.table }: { readonly name?: string | undefined } = {},
): ColumnTable {
  const headRows = new Set(table.tHead?.rows ?? [...table.rows].slice(0, 1));
  const bodyRows = [...table.rows].filter(
    (row) => !headRows.has(row) && row.parentElement !== table.tFoot && !isHeading(row),
  );
  const found = spread([...headRows], titleOf).at(-1);
  if (found === undefined) throw new ReadError('empty_file');
  const header = Array.from(found, (title) => title ?? { name: '', shows: undefined });
  const rows = spread(bodyRows, cellOf);
  // Before the header's own, so that a cell that the header doesn't reach stays the last one.
  const more = [...captionColumns(table, rows), ...shownColumns(header, rows)];
  const titles = [...more.map(({ title }) => title), ...header.map((title) => title.name)];
  refuseMore(rows.length, titles.length);
  const cells = rows.map((row, at) => [...more.map(({ cellAt }) => cellAt(at)), ...Array.from(row)]);
  const hints = uniqueNames(titles).flatMap((title, index) =>
    hintFor(
      title,
      cells.map((row) => row[index]),
    ),
  );
  return tableFromRows(
    cells.map((row) => row.map((cell) => cell?.text ?? '')),
    {
      table: name === undefined ? undefined : readTableName(name)?.name,
      fields: new Map(hints),
      header: titles,
      firstRow: 2,
    },
  );
}

type Grid = readonly (readonly (Cell | undefined)[])[];

/** What the cells show, where their header gives it a column of its own. */
function shownColumns(header: readonly Title[], rows: Grid): Column[] {
  return header.flatMap(({ shows }, index) => {
    const cellAt = (row: number): Cell | undefined => shownIn(rows[row]?.[index]);
    return shows === undefined ? [] : [{ title: shows, cellAt }];
  });
}

const shownIn = (cell: Cell | undefined): Cell | undefined => cell && { ...cell, text: cell.shown, exact: false };

/** What the caption says of every row that holds anything. */
function captionColumns(table: HTMLTableElement, rows: Grid): Column[] {
  const filled = rows.map((row) => row.some((cell) => cell?.text));
  return [...(table.caption?.querySelectorAll<HTMLElement>('[data-column]') ?? [])].flatMap((element) => {
    const { name, shows } = titleOf(element);
    const cell = valueIn(element.closest('data[value], time[datetime]'), element);
    const own: Column = { title: name, cellAt: (row) => (filled[row] ? cell : undefined) };
    return shows === undefined
      ? [own]
      : [own, { title: shows, cellAt: (row) => (filled[row] ? shownIn(cell) : undefined) }];
  });
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

function titleOf(cell: HTMLElement): Title {
  const { column = textOf(cell), shows } = cell.dataset;
  return { name: column, shows };
}

const cellOf = (cell: HTMLTableCellElement): Cell =>
  valueIn(cell.querySelector('data[value]') ?? cell.querySelector('time[datetime]'), cell);

/** The value that an element gives for machines, else the text. */
function valueIn(given: Element | null, { textContent }: Element): Cell {
  const shown = tidy(textContent);
  const text = given?.getAttribute('value') ?? given?.getAttribute('datetime') ?? shown;
  return { text, exact: given?.localName === 'data', shown };
}

const textOf = ({ textContent }: Element): string => tidy(textContent);

const tidy = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * The rows as a grid, with a cell that spans rows or columns in each of its places. These are counted
 * before they are filled: one cell can claim 65 million of them, and many cells can claim the same ones.
 */
function spread<T>(rows: readonly HTMLTableRowElement[], read: (cell: HTMLTableCellElement) => T): (T | undefined)[][] {
  const grid: (T | undefined)[][] = rows.map(() => []);
  const count = countCells();
  /* The row after the last of each part of the table: no cell reaches beyond its own. */
  const ends = new Map(rows.map((row, index) => [row.parentElement, index + 1]));
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[index] && column in grid[index]) column += 1;
      const value = read(cell);
      const end = ends.get(row.parentElement) ?? 0;
      // A span of 0 reaches to the end.
      const lines = grid.slice(index, cell.rowSpan === 0 ? end : Math.min(end, index + cell.rowSpan));
      count(lines.length * cell.colSpan);
      refuseMore(0, column + cell.colSpan);
      for (const line of lines) {
        for (let place = column; place < column + cell.colSpan; place += 1) line[place] = value;
      }
      column += cell.colSpan;
    }
  }
  return grid;
}
