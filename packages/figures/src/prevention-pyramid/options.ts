import type { Language } from '@kanskracht/tables';

export type PyramidView = 'pyramid' | 'matrix' | 'table';

/** What an editor or a reader asks of the figure; nothing of it is needed. */
export interface PyramidOptions {
  readonly lang?: Language;
  /** `activities` `participants` `reach` `hours` `euros` `fte` `volunteers`; the first that the data hold by default. */
  readonly measure?: string;
  /** A period of the data; the latest by default. */
  readonly period?: string;
  /** The period to compare with, or `none`; the earliest before `period` by default. */
  readonly comparePeriod?: string;
  /** A region of the data; all of them by default. */
  readonly region?: string;
  /** The region that was chosen here or in a figure beside this one. */
  readonly selected?: string;
  /** Only activities of this programme line. */
  readonly programme?: string;
  /** Only activities of this theme. */
  readonly theme?: string;
  /** Only activities for this age group: the id of one, such as `4-11`, `67-` or `unknown`. */
  readonly age?: string;
  /** Age groups of one's own, in whole years with both ends in, separated by commas or spaces: `0-3 4-11 12-17 18-`. */
  readonly ageGroups?: string;
  /** The level whose activities are listed under the figure; `unclassified` too. */
  readonly level?: string;
  readonly view?: PyramidView;
}
