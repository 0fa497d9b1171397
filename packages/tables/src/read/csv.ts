import { readTableName } from '../check/table-names.js';
import type { ColumnTable } from '../table.js';
import type { CellOptions } from './cells.js';
import { csvRows } from './csv-rows.js';
import { decodeText } from './decode.js';
import { unguardFormula } from './formulas.js';
import { refuseOthers } from './recognise.js';
import { tableFromRows } from './rows.js';
import { findSeparator } from './separator.js';

export interface CsvOptions extends Omit<CellOptions, 'table'> {
  /** The table's name, in English or Dutch: its columns are then read as that table's. */
  readonly name?: string | undefined;
  /** Found in the text when not said. */
  readonly separator?: string | undefined;
  /** Only for bytes; found when not said. */
  readonly encoding?: string | undefined;
  /** The columns' names, where the text has no header line. */
  readonly header?: readonly string[] | undefined;
}

/** Excel's own way to tell its separator. */
const separatorLine = /^sep=(.)\r?\n/i;

/**
 * Reads text with separators. Separator, encoding and decimal sign are found when they are not said;
 * quoted cells may hold separators and line ends; blank lines are left out. Needs no code generation.
 */
export function readCsv(input: string | ArrayBuffer | Uint8Array, options: CsvOptions = {}): ColumnTable {
  const { name, fields, header } = options;
  const { rows, firstRow } = readCsvRows(input, options);
  return tableFromRows(rows, {
    table: name === undefined ? undefined : readTableName(name)?.name,
    ...(fields ? { fields } : {}),
    header,
    firstRow,
  });
}

/** The rows of a text as they stand, blank ones too, and the number that a spreadsheet gives the first. */
export function readCsvRows(
  input: string | ArrayBuffer | Uint8Array,
  { separator, encoding }: Pick<CsvOptions, 'separator' | 'encoding'> = {},
): {
  readonly rows: readonly (readonly string[])[];
  readonly firstRow: number;
} {
  const given = typeof input === 'string' ? input : decodeText(new Uint8Array(input), encoding);
  const text = given.replace(/^\uFEFF/, '');
  refuseOthers(text);
  const told = separatorLine.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const firstRow = told ? 2 : 1;
  const rows = csvRows(body, separator ?? told?.[1] ?? findSeparator(body), firstRow);
  return { rows: rows.map((cells) => cells.map(unguardFormula)), firstRow };
}
