import type { Dataset } from '../dataset.js';
import { asReadError, orNotLoaded, ReadError } from './error.js';
import { type Fetched, type FetchOptions, fetchBytes, homeOf, resolveAddress } from './fetch.js';
import { readTable, textIn } from './read-table.js';
import { looksLikeArrow } from './recognise.js';
import { typeOf } from './type-of.js';

/**
 * Fetches the data that an element names: a `.csv`, `.json` or `.arrow` file, or a data package. The
 * kind is told by the address, else by the content type, else by the content. A single table is
 * called `''`: the figure knows which one it is.
 *
 * @param options.crossOrigin without it, only the page's own origin is asked, also when a server redirects
 * @throws {ReadError} and nothing else
 */
export async function readSource(address: string | URL, options: FetchOptions = {}): Promise<Dataset> {
  const url = resolveAddress(address, options.base);
  const crossOrigin = options.crossOrigin ?? false;
  if (/(^|\/)datapackage\.json$/i.test(url.pathname)) {
    const { readPackage } = await orNotLoaded(import('./package.js'));
    return readPackage(url, { ...options, crossOrigin });
  }
  const file = await fetchBytes(url, homeOf({ ...options, crossOrigin }), options);
  try {
    return await readFile(file, { ...options, crossOrigin });
  } catch (error) {
    const { code, details } = asReadError(error);
    /* A web page in the place of data is told with its address: that is what the editor has to mend. */
    throw new ReadError(code, code === 'html_instead_of_data' ? { value: url.href, ...details } : details, error);
  }
}

async function readFile({ bytes, url, contentType }: Fetched, options: FetchOptions): Promise<Dataset> {
  const type = typeOf(url.pathname, contentType);
  if (type !== 'json' || looksLikeArrow(bytes)) return { tables: { '': await readTable(bytes, { type }) } };
  const { isObject, parseJson, readJson } = await orNotLoaded(import('./json.js'));
  const content = parseJson(await textIn(bytes));
  if (!isObject(content) || !Array.isArray(content.resources)) return { tables: { '': readJson(content) } };
  const { readPackage } = await orNotLoaded(import('./package.js'));
  return readPackage(content, { ...options, base: url });
}
