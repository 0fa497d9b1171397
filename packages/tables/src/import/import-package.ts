import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvFile, describePackage, type PackageFile } from './descriptor.js';
import { ImportError } from './error.js';
import { type FileMapping, type Mapping, readMapping } from './mapping.js';
import { checkKeys, indicatorIds, nationalFile, tidyObservations } from './observations.js';
import { placeRegions } from './positions.js';
import { describeRegions, fromRows, readNames } from './regions.js';
import { type ArqueroTable, readSheet } from './sheet.js';
import { readWide } from './wide.js';

/** What an import made, to be written by `writePackage`. */
export interface ImportedPackage {
  readonly files: readonly PackageFile[];
  /** The text of `datapackage.json`. */
  readonly descriptor: string;
  /** The tidy tables by name. */
  readonly tables: Readonly<Record<string, ArqueroTable>>;
}

/** Reads a mapping file; an `ImportError` says what is wrong with it. */
export async function readMappingFile(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new ImportError('no_file', { file: path });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ImportError('not_json', { file: path, detail: error instanceof Error ? error.message : '' });
  }
  return readMapping(json);
}

/**
 * Makes a tidy data package of StatLine-style tables: wide, a row a region, a column an indicator.
 * Numbers stay as the files give them. A cell without a number keeps the reason that the mapping gives
 * for its mark; absent is never 0.
 *
 * @param from the folder that the paths in the mapping start from
 */
export async function importPackage(mapping: Mapping, from: string): Promise<ImportedPackage> {
  const sheet = (path: string) => readSheet(join(from, path));
  const read = async (file: FileMapping) => readWide(await sheet(file.path), file, mapping);
  const [first, ...others] = await Promise.all(mapping.files.map(read));
  if (first === undefined) throw new ImportError('mapping_field', { field: 'files', expected: '[…]' });
  const wide = first.concat(others);
  checkKeys(wide);

  const codes = Array.from(wide.array('region'), String);
  const names = mapping.names && readNames(await sheet(mapping.names.path), mapping.names, codes, mapping.region_year);
  const regions = describeRegions(wide, mapping, names);
  const { positions } = mapping;
  const tables: Record<string, ArqueroTable> = {
    regions,
    ...(positions && {
      positions: placeRegions(
        regions,
        await sheet(positions.path),
        positions,
        (code) => names?.isSame(code) ?? positions.year === mapping.region_year,
      ),
    }),
    indicators: fromRows(mapping.indicators.map(({ row }) => row)),
    observations: tidyObservations(wide, regions, mapping),
    ...Object.fromEntries(Object.entries(mapping.tables).map(([name, rows]) => [name, fromRows(rows)])),
  };
  const files = Object.entries(tables).map(([name, content]) => csvFile(name, content));
  if (mapping.national) files.push(nationalPart(wide, mapping.national.period, mapping));
  return { files, descriptor: describePackage(mapping.package, files), tables };
}

function nationalPart(wide: ArqueroTable, period: string, mapping: Mapping): PackageFile {
  return {
    path: 'observations-national.arrow',
    bytes: nationalFile(wide, period, mapping),
    columns: [
      { name: 'region', numeric: false },
      { name: 'period', numeric: false },
      { name: 'region_year', numeric: true },
      ...indicatorIds(mapping).map((name) => ({ name, numeric: true })),
    ],
  };
}

/** Writes a package's files and its `datapackage.json` into a folder, which is made when it is not there. */
export async function writePackage({ files, descriptor }: ImportedPackage, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { path, bytes } of files) await writeFile(join(folder, path), bytes);
  await writeFile(join(folder, 'datapackage.json'), descriptor);
}
