import type { TableName } from '../schema/schemas.js';
import type { Findings } from './soundness.js';

/** Tells of a day in a year that can't be meant, such as 2204 for 2024; it stays, since nobody knows the right one. */
export function tellOddDate<Key extends string>(
  name: TableName,
  row: { readonly row: number } & { readonly [Each in Key]?: string },
  key: Key,
  findings: Findings,
): void {
  const date: string | undefined = row[key];
  if (date !== undefined && (date < '1900' || date >= '2101')) findings.add('odd_date', name, row, key);
}
