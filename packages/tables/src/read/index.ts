import type { Dataset } from '../dataset.js';
import type { FetchOptions } from './fetch.js';

export { concatTables } from './concat.js';
export { type CsvOptions, readCsv } from './csv.js';
export { orNotLoaded, ReadError, type ReadErrorCode, type ReadErrorDetails } from './error.js';
export type { FetchOptions } from './fetch.js';
export { guardFormula } from './formulas.js';
export { readHtmlTable } from './html.js';
export { type JsonOptions, readJson } from './json.js';
export { type DecimalSign, type ReadNumbers, readNumbers } from './numbers.js';
export { problemOf } from './problem-of.js';
export { type ReadTableOptions, readTable, type TableInput, type TableType } from './read-table.js';
export { readSource } from './source.js';

/**
 * Reads a Frictionless data package: see `package.ts`, which is fetched when there is one to read, so
 * that a page with a single CSV doesn't carry it.
 */
export async function readPackage(given: string | URL | object, options: FetchOptions = {}): Promise<Dataset> {
  return (await import('./package.js')).readPackage(given, options);
}
