/* Which regions the numbers are about, where there are none or is one. */
import { textOf } from './asks.js';
import type { Filter } from './model.js';
import type { PyramidOptions } from './options.js';

/** How numbers of several regions go together: as one list, as a sum, or not at all. */
export type Joining = 'list' | 'sum' | 'none';

export interface Area {
  readonly filter: Filter;
  /** Those whose rows count; `undefined` stands for rows without a region. */
  readonly regions: readonly (string | undefined)[];
  readonly summed?: number;
}

/** Whether there is nothing to choose from, and nobody asked for a region either. */
export const isPlain = (held: ReadonlySet<string | undefined>, { region, selected }: PyramidOptions): boolean =>
  held.size < 2 && textOf(region) + textOf(selected) === '';

export function plainArea(held: ReadonlySet<string | undefined>): Area {
  const [chosen] = held;
  return { filter: { options: [], ...(chosen !== undefined && { chosen }) }, regions: [...held] };
}
