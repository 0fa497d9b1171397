import { type MissingReason, missingReasons } from '../schema/words.js';
import { ImportError } from './error.js';

type Cell = string | number;
type Row = Readonly<Record<string, Cell>>;

/** A file of figures: wide, a row a region, a column an indicator. */
export interface FileMapping {
  /** Path from the folder with the raw files; `.xlsx` or text with separators. */
  readonly path: string;
  /** The column with the region's code. */
  readonly region: string;
  /** The column with the period. */
  readonly period: string;
  /** The column with the name of the municipality or country, if the file has one. */
  readonly name?: string;
  /** Only the rows that hold this text in this column, such as one age group. */
  readonly where?: Readonly<Record<string, string>>;
  /** Indicators that this file has no column for; they are `not_measured` in it. */
  readonly without?: readonly string[];
}

/** An indicator: the column or columns where the files hold it, and its row in `indicators.csv`. */
export interface IndicatorMapping {
  /** Names of the column in the source; the first that a file has is read. */
  readonly from: readonly string[];
  /** Columns of the indicators table, `indicator` among them. */
  readonly row: Row;
}

/** A file with names and numbers of inhabitants of regions, of the same or of a later division. */
export interface NamesMapping {
  readonly path: string;
  readonly year: number;
  readonly region: string;
  readonly name: string;
  readonly inhabitants?: string;
}

/** A file with the place of each buurt on a tile map. */
export interface PositionsMapping {
  readonly path: string;
  readonly year: number;
  readonly region: string;
  readonly x: string;
  readonly y: string;
}

/** How the columns of StatLine-style tables become a tidy data package. See `docs/data.md`. */
export interface Mapping {
  /** Properties of `datapackage.json` that are written as they are: name, title, sources, licenses, contributors. */
  readonly package: Readonly<Record<string, unknown>> & { readonly name: string; readonly title: string };
  /** The year of the division that the region codes belong to. */
  readonly region_year: number;
  readonly files: readonly FileMapping[];
  /** What marks without a number mean; `.` is `suppressed` and an empty cell `not_measured` unless told otherwise. */
  readonly missing: Readonly<Record<string, MissingReason>>;
  /** Codes of regions to keep, each with all regions inside it for a municipality or wijk; all regions when absent. */
  readonly select?: readonly string[];
  readonly names?: NamesMapping;
  readonly positions?: PositionsMapping;
  readonly indicators: readonly IndicatorMapping[];
  /** One period of all regions as a wide Arrow file, for distributions. */
  readonly national?: { readonly period: string };
  /** Tables written by hand, by name, such as `approximations`. */
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

const wrong = (field: string, expected: string) => new ImportError('mapping_field', { field, expected });

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown, at: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(at, '{…}');
  return value as Fields;
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) throw wrong(at, '[…]');
  return value;
}

function text(value: unknown, at: string): string {
  if (typeof value !== 'string' || value === '') throw wrong(at, '"…"');
  return value;
}

function year(value: unknown, at: string): number {
  if (!Number.isInteger(value)) throw wrong(at, '2020');
  return value as number;
}

const texts = (value: unknown, at: string) => list(value, at).map((item, index) => text(item, `${at}[${index}]`));

/** The text fields of an object that are there among `keys`. */
function optionalTexts<Key extends string>(from: Fields, keys: readonly Key[], at: string): { [K in Key]?: string } {
  const given = keys.filter((key) => from[key] !== undefined);
  return Object.fromEntries(given.map((key) => [key, text(from[key], `${at}.${key}`)])) as { [K in Key]?: string };
}

function requiredTexts<Key extends string>(from: Fields, keys: readonly Key[], at: string): { [K in Key]: string } {
  return Object.fromEntries(keys.map((key) => [key, text(from[key], `${at}.${key}`)])) as { [K in Key]: string };
}

function readRow(value: unknown, at: string): Row {
  const row = fields(value, at);
  for (const [column, cell] of Object.entries(row)) {
    if (typeof cell !== 'string' && typeof cell !== 'number') throw wrong(`${at}.${column}`, '"…" / 0');
  }
  return row as Row;
}

function readFile(value: unknown, at: string): FileMapping {
  const file = fields(value, at);
  const where = file.where === undefined ? undefined : fields(file.where, `${at}.where`);
  return {
    ...requiredTexts(file, ['path', 'region', 'period'], at),
    ...optionalTexts(file, ['name'], at),
    ...(where && { where: requiredTexts(where, Object.keys(where), `${at}.where`) }),
    ...(file.without !== undefined && { without: texts(file.without, `${at}.without`) }),
  };
}

function readIndicator(value: unknown, at: string): IndicatorMapping {
  const { from, ...row } = fields(value, at);
  text(row.indicator, `${at}.indicator`);
  return { from: typeof from === 'string' ? [from] : texts(from, `${at}.from`), row: readRow(row, at) };
}

function readMissing(value: unknown): Readonly<Record<string, MissingReason>> {
  const marks = Object.entries(fields(value ?? {}, 'missing'));
  for (const [mark, reason] of marks) {
    if (!Object.hasOwn(missingReasons, String(reason))) {
      throw wrong(`missing["${mark}"]`, Object.keys(missingReasons).join(' / '));
    }
  }
  return { '.': 'suppressed', '': 'not_measured', ...Object.fromEntries(marks) };
}

/** Reads a mapping; throws an `ImportError` that names the first field that is not right. */
export function readMapping(value: unknown): Mapping {
  const mapping = fields(value, 'mapping');
  const about = fields(mapping.package, 'package');
  const { select, names, positions, national } = mapping;
  const tables = Object.entries(fields(mapping.tables ?? {}, 'tables'));
  return {
    package: { ...about, name: text(about.name, 'package.name'), title: text(about.title, 'package.title') },
    region_year: year(mapping.region_year, 'region_year'),
    files: list(mapping.files, 'files').map((file, index) => readFile(file, `files[${index}]`)),
    missing: readMissing(mapping.missing),
    ...(select !== undefined && { select: texts(select, 'select') }),
    ...(names !== undefined && { names: readNames(fields(names, 'names')) }),
    ...(positions !== undefined && { positions: readPositions(fields(positions, 'positions')) }),
    indicators: list(mapping.indicators, 'indicators').map((one, index) => readIndicator(one, `indicators[${index}]`)),
    ...(national !== undefined && { national: requiredTexts(fields(national, 'national'), ['period'], 'national') }),
    tables: Object.fromEntries(
      tables.map(([name, rows]) => [
        name,
        list(rows, `tables.${name}`).map((row, index) => readRow(row, `tables.${name}[${index}]`)),
      ]),
    ),
  };
}

const readNames = (names: Fields): NamesMapping => ({
  ...requiredTexts(names, ['path', 'region', 'name'], 'names'),
  ...optionalTexts(names, ['inhabitants'], 'names'),
  year: year(names.year, 'names.year'),
});

const readPositions = (positions: Fields): PositionsMapping => ({
  ...requiredTexts(positions, ['path', 'region', 'x', 'y'], 'positions'),
  year: year(positions.year, 'positions.year'),
});
