import { columnFromArray, nullType, tableFromColumns, tableToIPC } from '@uwdata/flechette';

/** How many nulls there are in a column that is to claim another number: no number that a file has of itself. */
export const told = 7777;

export const nulls = columnFromArray(
  Array.from({ length: told }, () => null),
  nullType(),
);

/**
 * An Arrow file in which every column of `told` nulls, or list of them, claims to hold another number of
 * them. Nulls take no bytes, so nothing else has to change for it.
 */
export function arrowThatClaims(columns, claimed) {
  const file = tableToIPC(tableFromColumns(columns), { format: 'file' });
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  /* A column of nulls is told of by two numbers: how long it is, and how many of it are null. */
  for (let at = 0; at + 16 <= file.length; at += 4) {
    const places = [at, at + 8];
    if (places.every((place) => view.getBigInt64(place, true) === BigInt(told)))
      for (const place of places) view.setBigInt64(place, BigInt(claimed), true);
  }
  return file;
}
