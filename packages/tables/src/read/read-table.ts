import { isTable, type ReadableTable } from '../table.js';
import { readCsvText } from './csv-text.js';
import { asReadError, orNotLoaded, ReadError } from './error.js';
import { looksLikeArrow, refuseOthers } from './recognise.js';

export type TableType = 'csv' | 'json' | 'arrow' | 'html';

/** Text, bytes, a `<table>`, rows or columns as JSON holds them, or what is a table already. */
export type TableInput = string | ArrayBuffer | Uint8Array | HTMLTableElement | object;

export interface ReadTableOptions {
  /** Recognised when not said. */
  readonly type?: TableType | undefined;
  /** The table's name, in English or Dutch: its columns are then read as that table's. */
  readonly name?: string | undefined;
  /** Of bytes of text; recognised when not said. */
  readonly encoding?: string | undefined;
}

/**
 * Reads one table. What was given is kept: columns nobody asked for, marks for missing values, and
 * numbers that can be read in two ways stay as they are, for `checkTables` to judge.
 *
 * @throws {ReadError} and nothing else, when there is no table to be read; `problemOf` puts it in words
 */
export async function readTable(
  input: TableInput,
  { type, name, encoding }: ReadTableOptions = {},
): Promise<ReadableTable> {
  /* All but the CSV reader are fetched when there is something to read with them: most pages have CSV. */
  try {
    if (isTable(input)) return input;
    if (typeof input !== 'string' && !isBytes(input)) {
      return isTableElement(input)
        ? (await orNotLoaded(import('./html.js'))).readHtmlTable(input, name === undefined ? {} : { name })
        : (await orNotLoaded(import('./json.js'))).readJson(input, { name });
    }
    if (typeof input !== 'string' && (type ?? 'arrow') === 'arrow' && looksLikeArrow(input))
      return (await orNotLoaded(import('./arrow.js'))).readArrow(input);
    const text = typeof input === 'string' ? input : await textIn(new Uint8Array(input), encoding);
    refuseOthers(text);
    if (type === 'arrow') throw new ReadError('not_arrow');
    if (type === 'html') throw new ReadError('not_a_table');
    return (type ?? (/^\uFEFF?\s*[[{]/.test(text) ? 'json' : 'csv')) === 'json'
      ? (await orNotLoaded(import('./json.js'))).readJson(text, { name })
      : readCsvText(text, { name });
  } catch (error) {
    const known = asReadError(error);
    throw name ? known.about(name) : known;
  }
}

/** What decodes anything but UTF-8 is fetched when there is such a file. */
export async function textIn(bytes: Uint8Array, encoding?: string): Promise<string> {
  try {
    if (encoding === undefined) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {}
  return (await orNotLoaded(import('./decode.js'))).decodeText(bytes, encoding);
}

function isBytes(input: object): input is ArrayBuffer | Uint8Array {
  return input instanceof ArrayBuffer || ArrayBuffer.isView(input);
}

function isTableElement(input: object): input is HTMLTableElement {
  return 'localName' in input && input.localName === 'table';
}
