/* Who is counted at more than one level at once. */
import type { Row } from '@kanskracht/tables';
import type { PyramidModel } from '../model.js';

/**
 * Whether people, participants or volunteers, in these rows are counted at more than one level: `unique` says so, or leaves it
 * open. It doesn't matter where they are counted at one level only.
 */
export function overlapOf(rows: readonly Row<'prevention'>[]): PyramidModel['overlap'] {
  const people = rows.filter(({ level, value }) => level !== 'unclassified' && value !== undefined);
  if (new Set(people.map(({ level }) => level)).size < 2) return undefined;
  if (people.some(({ unique }) => unique === 'no')) return 'yes';
  return people.every(({ unique }) => unique === 'yes') ? undefined : 'perhaps';
}
