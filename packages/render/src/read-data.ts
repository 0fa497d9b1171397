/* Data that lie on this computer: a package, or files that belong together. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Dataset, type ReadableTable, readPackage, readTable, readTableName } from '@kanskracht/tables';

export const isPackage = (path: string): boolean => basename(path) === 'datapackage.json';

export const readLocalPackage = (path: string): Promise<Dataset> =>
  readPackage(pathToFileURL(path), {
    fetch: async (address) => new Response(await readFile(new URL(address))),
  });

/** What a file's table is called: as the file is. */
export const nameOf = (path: string): string => basename(path, extname(path));

export const readFileAs = async (path: string, name: string): Promise<ReadableTable> =>
  readTable(await readFile(path), { name });

/** A package, or a file that holds the main table unless it bears the name of another. */
export async function readLocalData(path: string): Promise<Dataset> {
  if (isPackage(path)) return readLocalPackage(path);
  const name = readTableName(nameOf(path)) === undefined ? '' : nameOf(path);
  return { tables: { [name]: await readFileAs(path, name) } };
}
