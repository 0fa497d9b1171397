import {
  type Dataset,
  type Level,
  type Part,
  type ReadableTable,
  type Row,
  readFacts,
  regionLevel,
} from '@kanskracht/tables';
import type { Population } from './model.js';

/** With fewer regions a histogram shows nothing. */
const fewest = 30;

const isNational = (name: string): boolean => /^(observations|waarnemingen)-(national|landelijk)$/i.test(name);

/** The part of the observations that holds all regions of the country. */
export const nationalPart = ({ table, suffix }: Part): boolean => isNational(`${table}-${suffix}`);

/** A dataset in two: what the figure compares, and the country's regions, which are read only for a histogram. */
export function splitNational({ tables, ...rest }: Dataset): { local: Dataset; national?: Dataset } {
  const local = Object.fromEntries(Object.entries(tables).filter(([name]) => !isNational(name)));
  const national = Object.entries(tables).find(([name]) => isNational(name));
  const { missingValues } = rest;
  return {
    local: { ...rest, tables: local },
    ...(national && { national: { tables: Object.fromEntries([national]), ...(missingValues && { missingValues }) } }),
  };
}

type Observations = readonly Row<'observations'>[];

/* By table, then by indicator: so many rows are read once. */
const known = new WeakMap<ReadableTable, Map<string, Observations>>();

/**
 * The observations of an indicator in the national table, read like any other: wide (columns `region`,
 * `period` and one an indicator) or tidy, under English or Dutch names.
 */
export function readNational(national: Dataset, indicator: string): Observations {
  const [table] = Object.values(national.tables);
  if (table === undefined) return [];
  const byIndicator = known.get(table) ?? new Map<string, Observations>();
  known.set(table, byIndicator);
  const before = byIndicator.get(indicator);
  if (before !== undefined) return before;
  const { facts } = readFacts(national, { main: 'observations', indicators: [indicator] });
  const rows = facts.observations.filter((row) => row.indicator === indicator);
  byIndicator.set(indicator, rows);
  return rows;
}

/** The values of all regions of one level and group in one period. Absent ones are left out; nothing is made up for them. */
export function countryPopulation(
  rows: Observations,
  { period, level, group }: { readonly period: string; readonly level: Level; readonly group: string | undefined },
): Population | undefined {
  const found = rows.filter(
    (row) => row.period === period && row.group === group && (row.level ?? regionLevel(row.region)) === level,
  );
  return shape(
    found.map(({ value }) => value),
    'country',
  );
}

/** What the data themselves hold. */
export const ownPopulation = (values: readonly (number | undefined)[]): Population | undefined => shape(values, 'data');

/** Nothing where there are too few regions to see a shape. */
function shape(values: readonly (number | undefined)[], scope: Population['scope']): Population | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length < fewest ? undefined : { values: found, scope };
}
