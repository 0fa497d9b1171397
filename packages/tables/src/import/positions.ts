import { escape as each, op, table } from 'arquero';
import { cleanCode } from '../region-codes.js';
import type { PositionsMapping } from './mapping.js';
import { type ArqueroTable, cellText, columnOf, type Sheet } from './sheet.js';

/** Four digits, as the positions come: a mean has no more. */
const rounded = (place: number): number => Math.round(place * 10_000) / 10_000;

/**
 * The positions table: `region`, `region_year`, `x` (to the east), `y` (to the south), `position_year`,
 * `method`. A buurt takes the position of the equal code where that surely means the same place
 * (`equal code`); a wijk the mean of its buurten, each weighing equally (`mean of buurten`). Regions
 * without one have no row.
 *
 * @param regions with `region`, `region_year` and `parent`
 */
export function placeRegions(
  regions: ArqueroTable,
  sheet: Sheet,
  mapping: PositionsMapping,
  isSame: (code: string) => boolean,
): ArqueroTable {
  const places = table({
    region: Array.from(columnOf(sheet, mapping.region), (cell) => cleanCode(cellText(cell))),
    x: Array.from(columnOf(sheet, mapping.x), Number),
    y: Array.from(columnOf(sheet, mapping.y), Number),
  }).filter(each((row: { region: string }) => isSame(row.region)));
  const buurten = regions
    .select('region', 'region_year', 'parent')
    .join(places, 'region')
    .derive({ method: () => 'equal code' });
  const wijken = buurten
    .groupby('parent', 'region_year')
    .rollup({ x: op.mean('x'), y: op.mean('y') })
    .rename({ parent: 'region' })
    .derive({ method: () => 'mean of buurten' });
  return wijken
    .concat(buurten)
    .derive({
      x: each(({ x }: { x: number }) => rounded(x)),
      y: each(({ y }: { y: number }) => rounded(y)),
      position_year: each(() => mapping.year),
    })
    .select('region', 'region_year', 'x', 'y', 'position_year', 'method');
}
