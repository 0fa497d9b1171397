import { regionLevel } from '../region-codes.js';
import type { TableName } from '../schema/schemas.js';
import type { Context } from './context.js';
import type { Fact, Rows } from './rows.js';

/* Rows of these mean something without their region; of the others the region is the subject. */
const standWithoutRegion: ReadonlySet<TableName> = new Set(['activities', 'actions']);

/* A level with digits behind it, or behind the code's own letters: a code of CBS, or what was meant for one. */
const oddCode = /^(?:GM|WK|BU)+\d+$/i;

/**
 * Whether a row's region is one that the table of regions knows. An unknown one is told of; a row that
 * is about more than its region stays in without it. Without such a table, a code that only looks like
 * one of CBS is told of: `WK98416`.
 */
export function hasKnownRegion(name: TableName, fact: Fact, index: number, rows: Rows, context: Context): boolean {
  const { region, level = '' } = fact;
  if (typeof region !== 'string') return true;
  if (name === 'regions' || !context.knowsRegions) {
    if (oddCode.test(`${level}${region}`) && !regionLevel(region)) rows.tell('odd_code', index, 'region', { level });
    return true;
  }
  if (context.divisionsOf(region).length > 0) return true;
  rows.tell('unknown_region', index, 'region', {});
  if (!standWithoutRegion.has(name)) return false;
  delete fact.region;
  return true;
}
