import type { Row } from '../schema/schemas.js';
import type { Facts } from './facts.js';

/**
 * Whether `soundPrevention` could find anything. It is quick, finds too much rather than too little, and
 * lets a page without such rows do without the check.
 */
export function needsPreventionCheck({ prevention, activities }: Facts): boolean {
  const differ = (has: (row: Row<'prevention'>) => boolean): boolean => new Set(prevention.map(has)).size > 1;
  return (
    (prevention.length > 0 && activities.length > 0) ||
    differ(({ period }) => period === undefined) ||
    differ(({ form }) => form === undefined) ||
    !prevention.every(isPossible) ||
    !activities.every(hasSoundAges)
  );
}

export const isPossible = ({ measure, value = 0 }: Row<'prevention'>): boolean =>
  value >= 0 && !(measure === 'reach' && value > 100);

export const hasSoundAges = ({ age_from = 0, age_to = age_from }: Row<'activities'>): boolean =>
  age_from >= 0 && age_to >= age_from;
