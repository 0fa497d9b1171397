import type { Language, Level } from '@kanskracht/tables';

export const views = ['dots', 'distribution', 'trend', 'map', 'table'] as const;
export type View = (typeof views)[number];

export const orders = ['name', 'value'] as const;
export type Order = (typeof orders)[number];

/** What an editor or a reader asks of the figure; nothing of it is needed. */
export interface ComparisonOptions {
  readonly lang?: Language;
  /** The first of the data by default. */
  readonly indicator?: string;
  /** Ids, separated by commas or spaces: one is marked among its siblings, several are the set that is shown. */
  readonly region?: string;
  /** `parent`, `country`, `none` or an id. Unsaid: the parent if the data hold it, else the country, else none. */
  readonly reference?: string;
  /** The region whose parts are shown. */
  readonly within?: string;
  /** The level to show; by default the most common one. */
  readonly level?: Level;
  /** The part of the people that the figures are about; by default all of them. */
  readonly group?: string;
  /** The latest by default. */
  readonly period?: string;
  /** By `name` unless asked for `value`: an order by value reads as a ranking. */
  readonly order?: Order;
  readonly view?: View;
  /** The region that was chosen, here or in a figure beside this one. */
  readonly selected?: string;
  /** Where Observable Plot makes its nodes: the page's document unless another is given. */
  readonly document?: Document;
}
