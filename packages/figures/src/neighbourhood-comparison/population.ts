import type { Dataset, Level, Part, ReadableTable } from '@kanskracht/tables';
import { readPeriod, regionLevel } from '@kanskracht/tables';
import type { Indicator, Population } from './model.js';

/** With fewer regions a histogram shows nothing. */
const fewest = 30;

const isNational = (name: string): boolean => /^(observations|waarnemingen)-(national|landelijk)$/i.test(name);

/** The part of the observations that holds all regions of the country. */
export const nationalPart = ({ table, suffix }: Part): boolean => isNational(`${table}-${suffix}`);

/** A dataset in two: what the figure compares, and the country's regions, which are read only for a histogram. */
export function splitNational({ tables, ...rest }: Dataset): { local: Dataset; national?: ReadableTable } {
  const local = Object.fromEntries(Object.entries(tables).filter(([name]) => !isNational(name)));
  const national = Object.entries(tables).find(([name]) => isNational(name))?.[1];
  return { local: { ...rest, tables: local }, ...(national && { national }) };
}

/**
 * The values of all regions of a level in one period: from the national table, wide (a column an
 * indicator) or tidy (`indicator`, `value`), in columns `region` and `period`. Absent values are left
 * out; nothing is made up for them.
 */
export function readNational(
  table: ReadableTable,
  { id }: Indicator,
  period: string,
  level: Level,
): Population | undefined {
  const names = table.columnNames();
  const wide = names.includes(id);
  if (!names.includes('region') || !(wide || names.includes('value'))) return undefined;
  const regions = table.array('region');
  const values = table.array(wide ? id : 'value');
  const indicators = wide ? undefined : table.array('indicator');
  const periods = names.includes('period') ? table.array('period') : undefined;
  const samePeriod = memo((cell: unknown) => readPeriod(cell) === period);
  const found: number[] = [];
  for (let row = 0; row < regions.length; row += 1) {
    const value = values[row];
    if (typeof value !== 'number' || Number.isNaN(value)) continue;
    if (indicators !== undefined && indicators[row] !== id) continue;
    if (periods !== undefined && !samePeriod(periods[row])) continue;
    // Values are read as 32-bit numbers; their true decimals are few.
    if (regionLevel(String(regions[row])) === level) found.push(Math.round(value * 1000) / 1000);
  }
  return found.length < fewest ? undefined : { values: found, scope: 'country' };
}

/** What the data themselves hold, where they hold enough regions to see a shape. */
export function ownPopulation(values: readonly (number | undefined)[]): Population | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length < fewest ? undefined : { values: found, scope: 'data' };
}

function memo<Result>(compute: (cell: unknown) => Result): (cell: unknown) => Result {
  const known = new Map<unknown, Result>();
  return (cell) => {
    const result = known.get(cell);
    if (result !== undefined) return result;
    const fresh = compute(cell);
    known.set(cell, fresh);
    return fresh;
  };
}
