import type { Language } from '../language.js';
import { en } from './messages/en/index.js';
import { nl } from './messages/nl/index.js';

/** Where something is wrong: names as the partner wrote them, the row as a spreadsheet counts it. */
export interface Place {
  /** Empty for a table that was given no name. */
  readonly table: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: unknown;
}

export interface Wording {
  readonly message: string;
  readonly hint: string;
}

/** What each message needs beyond its place. */
export interface ProblemDetails {
  missing_table: Record<never, never>;
  not_a_table: Record<never, never>;
  /** `lacking`: for each column the names that it may have, English first; `found`: the columns that are there. */
  missing_column: { readonly lacking: readonly (readonly string[])[]; readonly found: readonly string[] };
  duplicate_column: { readonly first: string };
  empty_table: Record<never, never>;
  /** `surplus`: what the reader called the row's last cell: `cell 11 of 10`. */
  too_many_cells: { readonly surplus: string };
  persons_column: Record<never, never>;
  not_a_number: Record<never, never>;
  ambiguous_number: Record<never, never>;
  not_an_integer: Record<never, never>;
  /** `allowed`: the words that the column knows, each with its Dutch ones. */
  unknown_word: { readonly allowed: Readonly<Record<string, readonly string[]>> };
  unreadable_period: Record<never, never>;
  unreadable_date: Record<never, never>;
  missing_key: Record<never, never>;
  unknown_region: Record<never, never>;
  /** What an attribute asks for and the data don't hold; `known`: what there is. */
  unknown_choice: { readonly known: readonly string[] };
  /** `first`: the row that has the same key, as a spreadsheet counts it; `firstTable`: its part, when that is another. */
  duplicate_key: { readonly first: number; readonly firstTable?: string; readonly columns: readonly string[] };
  value_and_missing: { readonly missing: string };
  /** `count`: how many cells are empty. */
  no_value_no_reason: { readonly count: number };
  outside_interval: { readonly lower: number; readonly upper: number };
  reversed_interval: { readonly lower: number; readonly upper: number };
  /** `isReach`: it is a reach of prevention, whose unit can't be another. */
  outside_percentage: { readonly isReach?: true };
  outside_scale: { readonly max: number };
  /** `minimum`: the fewest persons a value may be about; absent where the numerator is 1 to 4. */
  small_number: { readonly minimum?: number };
  /** A count that can't be read, beside a value that is therefore withheld. */
  unreadable_count: Record<never, never>;
  /** `level`: what the row says that its region is. */
  odd_code: { readonly level: unknown };
  shares_not_percent: Record<never, never>;
  different_division: { readonly years: readonly number[] };
  /** An attribute that can't be used, such as a day that is no date. */
  unreadable_option: Record<never, never>;
  own_parent: Record<never, never>;
  parent_ring: Record<never, never>;
  unknown_goal: Record<never, never>;
  /** `rowStays`: it stood as the parent of a row, which does without. */
  unknown_action: { readonly rowStays?: true };
  unknown_theme: Record<never, never>;
  /** `first`: the date of the baseline that counts. */
  two_baselines: { readonly first: string };
  /** `last`: the date of the last other measurement. */
  baseline_last: { readonly last: string };
  target_is_baseline: Record<never, never>;
  /** `baseline`: its value. */
  target_direction: { readonly baseline: number };
  /** `baseline`: its date. */
  target_before_baseline: { readonly baseline: string };
  reversed_dates: { readonly start: string; readonly end: string };
  negative_value: Record<never, never>;
  /** A number of people below 0, beside a value that therefore goes. */
  negative_count: Record<never, never>;
  outside_strength: Record<never, never>;
  /** A day in a year that can't be meant. */
  odd_date: Record<never, never>;
  reversed_ages: Record<never, never>;
  /** Of a measure that has periods in other rows. */
  row_without_period: Record<never, never>;
  /** `sum`: of the rows with a form. */
  parts_exceed_total: { readonly sum: number; readonly total: number };
  /** How many activities are in the list, and how many the row says. */
  counts_differ: { readonly listed: number; readonly stated: number };
}

export type ProblemCode = keyof ProblemDetails;

/** How each problem is told; `count` is how many are told at once. */
export type Wordings = {
  readonly [Code in ProblemCode]: (place: Place, details: ProblemDetails[Code], count: number) => Wording;
};

/** The words of one language. */
export interface Messages {
  readonly problems: Wordings;
  /** Said once for the rest, where the same is wrong in many rows. */
  readonly more: (place: Place, count: number) => string;
}

export const messages: Readonly<Record<Language, Messages>> = { nl, en };
