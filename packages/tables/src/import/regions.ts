import { table } from 'arquero';
import { cleanCode, parentCode, regionLevel } from '../region-codes.js';
import { municipalityOf, samePlace } from './division.js';
import { ImportError } from './error.js';
import type { Mapping, NamesMapping } from './mapping.js';
import { type ArqueroTable, cellText, columnOf, type Sheet } from './sheet.js';

interface Named {
  readonly name: string;
  readonly inhabitants: number | null;
}

/** What is known of regions by their code in a division, and whether a code means the same place there. */
export interface Names {
  readonly year: number;
  readonly byCode: ReadonlyMap<string, Named>;
  readonly isSame: (code: string) => boolean;
}

export function readNames(sheet: Sheet, mapping: NamesMapping, codes: Iterable<string>, regionYear: number): Names {
  const names = columnOf(sheet, mapping.name);
  const inhabitants = mapping.inhabitants === undefined ? [] : columnOf(sheet, mapping.inhabitants);
  const byCode = new Map(
    Array.from(columnOf(sheet, mapping.region), (cell, index): [string, Named] => {
      const count = cellText(inhabitants[index]);
      const named = { name: cellText(names[index]), inhabitants: /^\d+$/.test(count) ? Number(count) : null };
      return [cleanCode(cellText(cell)), named];
    }),
  );
  const isSame = mapping.year === regionYear ? (code: string) => byCode.has(code) : samePlace(codes, byCode.keys());
  return { year: mapping.year, byCode, isSame };
}

/** Whether a selection keeps a region: it is in it by its own code, or lies inside a municipality or wijk of it. */
const isSelected = (code: string, select: readonly string[]): boolean =>
  select.some((kept) => code === kept || (/^(GM|WK)/.test(kept) && code.slice(2).startsWith(kept.slice(2))));

/** A name for a region that has none of its own: its municipality and the last digits of its code. */
function nameByCode(code: string, municipality: string): string {
  if (code.startsWith('WK')) return `${municipality}, wijk ${code.slice(6)}`;
  if (code.startsWith('BU')) return `${municipality}, buurt ${code.slice(6)}`;
  return municipality;
}

/**
 * The regions table, in the files' own order (a municipality, its wijken, each with its buurten):
 * `region`, `region_year`, `name`, `name_year`, `level`, `parent`, `inhabitants`, `inhabitants_year`.
 * Name and inhabitants come from the names file where the code surely means the same place there;
 * `name_year` and `inhabitants_year` then say of which year. Else a municipality has its name in the
 * figures' own file, a wijk or buurt a name made of municipality and code, and inhabitants are absent.
 */
export function describeRegions(wide: ArqueroTable, mapping: Mapping, names?: Names): ArqueroTable {
  const codes = Array.from(wide.dedupe('region').array('region'), String);
  const sourceNames = sourceNamesOf(wide);
  const { select } = mapping;
  const unknown = select?.find((code) => !codes.includes(code));
  if (unknown !== undefined) throw new ImportError('unknown_region', { region: unknown });
  return fromRows(
    codes
      .filter((code) => !select || isSelected(code, select))
      .map((code) => {
        const named = names?.isSame(code) ? names.byCode.get(code) : undefined;
        const inhabitants = named?.inhabitants ?? null;
        return {
          region: code,
          region_year: mapping.region_year,
          name: named?.name ?? nameByCode(code, sourceNames.get(code) ?? municipalityOf(code) ?? code),
          name_year: named ? names?.year : null,
          level: regionLevel(code) ?? 'own',
          parent: parentCode(code) ?? null,
          inhabitants,
          inhabitants_year: inhabitants === null ? null : names?.year,
        };
      }),
  );
}

/** What the figures' own files call each region: a municipality's name for it and for all within it. */
function sourceNamesOf(wide: ArqueroTable): ReadonlyMap<string, string> {
  const named = wide.filter((row: { source_name: string | null }) => row.source_name !== null).dedupe('region');
  const names = named.array('source_name');
  return new Map(Array.from(named.array('region'), (code, index) => [String(code), String(names[index])]));
}

/** An Arquero table of rows; a column that a row lacks is empty in it. */
export function fromRows(rows: readonly Readonly<Record<string, unknown>>[]): ArqueroTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return table(columns.map((column) => [column, rows.map((row) => row[column])]));
}
