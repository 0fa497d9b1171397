import { regionLevel } from '@kanskracht/tables';
import type { ComparisonModel, Shown } from './model.js';
import { wantedColumns } from './tile-grid.js';

/** So many tiles stand side by side in a column of 288 pixels too. */
export const surestColumns = 3;

/** Positions are within a municipality, so wijken and buurten of several get a map each. */
export function mapsOf({ shown }: ComparisonModel): Shown[][] {
  const maps = new Map<string, Shown[]>();
  for (const row of shown) {
    if (row.position === undefined) continue;
    const level = regionLevel(row.region);
    const municipality = level === 'WK' || level === 'BU' ? row.region.slice(2, 6) : '';
    maps.set(municipality, [...(maps.get(municipality) ?? []), row]);
  }
  return [...maps.values()];
}

export function municipalityName([first]: readonly Shown[], { references }: ComparisonModel): string {
  const code = `GM${first?.region.slice(2, 6)}`;
  return references.find(({ region }) => region === code)?.name ?? code;
}

export const positionsOf = (map: readonly Shown[]) => map.flatMap(({ position }) => position ?? []);

/** Whether a narrow screen has too little room to keep the tiles at their places. */
export const isWideMap = (model: ComparisonModel): boolean =>
  mapsOf(model).some((map) => wantedColumns(positionsOf(map)) > surestColumns);
