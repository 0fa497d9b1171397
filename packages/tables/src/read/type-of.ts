import type { TableType } from './read-table.js';

/* By the ending of an address, or by a content type, which begins with no slash. */
const kinds: readonly (readonly [TableType, RegExp])[] = [
  ['csv', /\.([ct]sv|txt)$|^text\/(csv|tab-separated-values)$/i],
  ['json', /\.json$|^\w.*[/+]json$/i],
  ['arrow', /\.(arrows?|feather)$|\bapache\.arrow\b/i],
];

/** What kind of data an address holds, by its ending, else by the content type; `undefined` leaves it to the content. */
export function typeOf(path: string, contentType: string): TableType | undefined {
  for (const told of [path, contentType]) for (const [type, pattern] of kinds) if (pattern.test(told)) return type;
  return undefined;
}
