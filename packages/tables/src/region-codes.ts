import type { Level } from './schema/words.js';

/* CBS codes: the last positions of a wijk or buurt can be letters once a municipality has a hundred of them. */
const codeForms: readonly (readonly [Level, RegExp])[] = [
  ['NL', /^NL\d{2}$/i],
  ['PV', /^PV\d{2}$/i],
  ['GG', /^GG\d{4}$/i],
  ['GM', /^GM\d{4}$/i],
  ['WK', /^WK\d{4}[\dA-Z]{2}$/i],
  ['BU', /^BU\d{4}[\dA-Z]{4}$/i],
];

/** The country's code, as CBS and RIVM write it since 2010. */
export const country = 'NL01';

/**
 * The level that a region's code tells: `NL` `PV` `GG` `GM` `WK` `BU` for CBS codes, whatever their case
 * and with the trailing spaces that StatLine pads them with; `undefined` for a code of one's own.
 */
export function regionLevel(code: string): Level | undefined {
  const trimmed = code.trim();
  return codeForms.find(([, form]) => form.test(trimmed))?.[0];
}

/** A region's code without padding; CBS codes in capitals, a code of one's own as it was written. */
export function cleanCode(code: string): string {
  const trimmed = code.trim();
  return regionLevel(trimmed) === undefined ? trimmed : trimmed.toUpperCase();
}

/**
 * The code of the region around it: buurt → wijk → municipality → country, province and GGD region →
 * country; `undefined` for the country and for a code of one's own.
 */
export function parentCode(code: string): string | undefined {
  const clean = cleanCode(code);
  switch (regionLevel(clean)) {
    case 'BU':
      return `WK${clean.slice(2, 8)}`;
    case 'WK':
      return `GM${clean.slice(2, 6)}`;
    case 'GM':
    case 'PV':
    case 'GG':
      return country;
    default:
      return undefined;
  }
}

/** One text for (region, year of the division): a code means another area in another year. */
export function regionKey(region: string, year?: number): string {
  return `${region}@${year ?? ''}`;
}

/** Whether two regions are known to be of different divisions. A year that nobody gave, or an empty cell, can't differ. */
export function divisionsDiffer(a: number | '' | null | undefined, b: number | '' | null | undefined): boolean {
  return Boolean(a && b && a !== b);
}
