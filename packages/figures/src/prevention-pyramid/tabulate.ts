/* A table from rows and columns, cell by cell. */
import type { TableCell, TableColumn, TableWords } from '../figure.js';

export interface Filled<Row> extends TableColumn {
  readonly cell: (row: Row) => TableCell;
}

export const empty: TableCell = { text: '' };

/** A text that is the same for a reader and in a download, unless the download has a word of its own. */
export const words = (text: string | undefined, value: string | undefined = text): TableCell =>
  text === undefined ? empty : { text, ...(value !== undefined && { value }) };

export const number = (value: number | undefined, text = String(value)): TableCell =>
  value === undefined ? empty : { text, value };

/** Columns that hold nothing are left out; where nothing holds anything, all stand, to say what it is a table of. */
export function tabulate<Row>(caption: string, rows: readonly Row[], columns: readonly Filled<Row>[]): TableWords {
  const shown = columns.filter(({ cell }) => rows.length === 0 || rows.some((row) => cell(row).text !== ''));
  return {
    caption,
    columns: shown.map(({ cell: _cell, ...column }) => column),
    rows: rows.map((row) => shown.map(({ cell }) => cell(row))),
  };
}
