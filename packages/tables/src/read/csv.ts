import type { ColumnTable } from '../table.js';
import { type CsvRows, type CsvTextOptions, readCsvText, readCsvTextRows } from './csv-text.js';
import { decodeText } from './decode.js';

export interface CsvOptions extends CsvTextOptions {
  /** Only for bytes; found when not said. */
  readonly encoding?: string | undefined;
}

type CsvInput = string | ArrayBuffer | Uint8Array;

/**
 * Reads text with separators. Separator, encoding and decimal sign are found when they are not said;
 * quoted cells may hold separators and line ends; blank lines are left out. Needs no code generation.
 */
export function readCsv(input: CsvInput, options: CsvOptions = {}): ColumnTable {
  return readCsvText(textOf(input, options), options);
}

/** The rows of a text as they stand, blank ones too, and the number that a spreadsheet gives the first. */
export function readCsvRows(input: CsvInput, options: Pick<CsvOptions, 'separator' | 'encoding'> = {}): CsvRows {
  return readCsvTextRows(textOf(input, options), options);
}

const textOf = (input: CsvInput, { encoding }: Pick<CsvOptions, 'encoding'>): string =>
  typeof input === 'string' ? input : decodeText(new Uint8Array(input), encoding);
