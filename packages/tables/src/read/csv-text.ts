import { readTableName } from '../check/table-names.js';
import type { ColumnTable } from '../table.js';
import type { CellOptions } from './cells.js';
import { csvRows } from './csv-rows.js';
import { unguardFormula } from './formulas.js';
import { refuseOthers } from './recognise.js';
import { tableFromRows } from './rows.js';
import { findSeparator } from './separator.js';

export interface CsvTextOptions extends Omit<CellOptions, 'table'> {
  /** The table's name, in English or Dutch: its columns are then read as that table's. */
  readonly name?: string | undefined;
  /** Found in the text when not said. */
  readonly separator?: string | undefined;
  /** The columns' names, where the text has no header line. */
  readonly header?: readonly string[] | undefined;
}

/** Excel's own way to tell its separator. */
const separatorLine = /^sep=(.)\r?\n/i;

/** Reads text with separators: see `csv.ts`. Pages load this, and what decodes bytes when there are odd ones. */
export function readCsvText(text: string, options: CsvTextOptions = {}): ColumnTable {
  const { name, fields, header } = options;
  const { rows, firstRow } = readCsvTextRows(text, options);
  return tableFromRows(rows, {
    table: name === undefined ? undefined : readTableName(name)?.name,
    ...(fields ? { fields } : {}),
    header,
    firstRow,
  });
}

/** The rows of a text as they stand, blank ones too, and the number that a spreadsheet gives the first. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  readonly firstRow: number;
}

export function readCsvTextRows(given: string, { separator }: Pick<CsvTextOptions, 'separator'> = {}): CsvRows {
  const text = given.replace(/^\uFEFF/, '');
  refuseOthers(text);
  const told = separatorLine.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const firstRow = told ? 2 : 1;
  const rows = csvRows(body, separator ?? told?.[1] ?? findSeparator(body), firstRow);
  return { rows: rows.map((cells) => cells.map(unguardFormula)), firstRow };
}
