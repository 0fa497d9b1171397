import type { TableType } from './read-table.js';

const byEnding: Readonly<Record<string, TableType>> = {
  csv: 'csv',
  tsv: 'csv',
  txt: 'csv',
  json: 'json',
  arrow: 'arrow',
  arrows: 'arrow',
  feather: 'arrow',
};

const byContentType: readonly (readonly [RegExp, TableType])[] = [
  [/^text\/(csv|tab-separated-values)$/, 'csv'],
  [/[/+]json$/, 'json'],
  [/\bapache\.arrow\b/, 'arrow'],
];

/** What kind of data an address holds, by its ending, else by the content type; `undefined` leaves it to the content. */
export function typeOf(path: string, contentType: string): TableType | undefined {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  if (Object.hasOwn(byEnding, ending)) return byEnding[ending];
  return byContentType.find(([pattern]) => pattern.test(contentType))?.[1];
}
