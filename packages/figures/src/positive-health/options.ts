import type { Language, ScoreKind } from '@kanskracht/tables';

export type PositiveHealthView = 'spider' | 'dots' | 'table';

/** What an editor or a reader asks of the figure; nothing of it is needed. */
export interface PositiveHealthOptions {
  readonly lang?: Language;
  /** Ids of one to three regions or groups, separated by commas or spaces. */
  readonly region?: string;
  /** `parent`, `country`, an id, or `none`. Unsaid: the parent if the data hold it, else the country, else none. */
  readonly reference?: string;
  /** A period of the data; the latest by default. */
  readonly period?: string;
  /** Which kind of score to show where the data hold both; self-scores by default. They never share one web. */
  readonly kind?: ScoreKind;
  readonly view?: PositiveHealthView;
  /** The dimension whose aspects are shown under the figure. */
  readonly dimension?: string;
  /** The region that was chosen here or in a figure beside this one. */
  readonly selected?: string;
}
