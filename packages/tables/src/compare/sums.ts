import { parentCode } from '../region-codes.js';
import { type Cell, regionOf } from './cells.js';

/** A total and the rows that, taken together, could make it up. */
export interface Sum {
  readonly total: Cell;
  readonly parts: readonly Cell[];
}

/** A region as the sum of the regions in it, for each group by itself. */
export function regionSums(cells: readonly Cell[], parents: Readonly<Record<string, string>>): Sum[] {
  const around = new Map<string, string>();
  for (const [region, parent] of Object.entries(parents)) around.set(regionOf(region), regionOf(parent));
  for (const { region, parent } of cells) if (parent !== '') around.set(region, parent);

  const byRegion = new Map<string, Cell>();
  const keyOf = (cell: Cell, region: string) => `${cell.context}\n${cell.group}\n${region}`;
  for (const cell of cells) if (!byRegion.has(keyOf(cell, cell.region))) byRegion.set(keyOf(cell, cell.region), cell);

  /** The nearest region around it that the table has too: of buurten without their wijk, the municipality. */
  const totalOf = (cell: Cell): Cell | undefined => {
    const passed = new Set([cell.region]);
    let region = around.get(cell.region) ?? parentCode(cell.region);
    while (region !== undefined && !passed.has(region)) {
      const total = byRegion.get(keyOf(cell, region));
      if (total) return total;
      passed.add(region);
      region = around.get(region) ?? parentCode(region);
    }
    return undefined;
  };
  // Provinces and municipalities each make up the country: the parts of one sum are of one level.
  return collect(cells, totalOf, (cell) => cell.level);
}

/**
 * A region as the sum of its groups. Groups that are named `age: 0–11` and `sex: girl` are two ways to
 * divide the same people, so two sums; groups without such a name are taken as one.
 */
export function groupSums(cells: readonly Cell[]): Sum[] {
  const keyOf = (cell: Cell) => `${cell.context}\n${cell.region}`;
  const totals = new Map<string, Cell>();
  for (const cell of cells) if (cell.group === '' && !totals.has(keyOf(cell))) totals.set(keyOf(cell), cell);
  return collect(
    cells,
    (cell) => (cell.group === '' ? undefined : totals.get(keyOf(cell))),
    (cell) => /^[^:]*(?=:)/.exec(cell.group)?.[0] ?? '',
  );
}

function collect(
  cells: readonly Cell[],
  totalOf: (cell: Cell) => Cell | undefined,
  kindOf: (cell: Cell) => string,
): Sum[] {
  const sums = new Map<Cell, Map<string, Cell[]>>();
  for (const cell of cells) {
    const total = totalOf(cell);
    if (!total) continue;
    const kinds = sums.get(total) ?? new Map<string, Cell[]>();
    sums.set(total, kinds);
    const parts = kinds.get(kindOf(cell));
    if (parts) parts.push(cell);
    else kinds.set(kindOf(cell), [cell]);
  }
  return [...sums].flatMap(([total, kinds]) => [...kinds.values()].map((parts) => ({ total, parts })));
}
