import type {
  Approach,
  Direction,
  Form,
  PreventionLevel as LevelWord,
  MissingReason,
  PreventionMeasure,
} from '@kanskracht/tables';
import type { PyramidView } from './options.js';

/** A level of prevention; what is not classified is no level, but has its own place. */
export type PreventionLevel = Exclude<LevelWord, 'unclassified'>;

/** A number in the unit of the measure, or the reason why there is none. Absent is never 0. */
export interface Amount {
  readonly value?: number;
  readonly missing?: MissingReason;
  /** The value is what is known of it: some of its parts are missing. */
  readonly incomplete?: boolean;
}

/** The part of a level that is formal, mixed, informal, or of a form that nobody knows. */
export interface FormPart extends Amount {
  readonly form: Form;
}

/** What was counted at a level in one period. */
export interface Counted {
  readonly total: Amount;
  /** In the order formal, mixed, informal, unknown; empty where the data know no forms. */
  readonly parts: readonly FormPart[];
  /** In percent of all that is classified, from 0 to 100; absent where it can't be worked out. */
  readonly share?: number;
}

/** From the earlier period to the later one. */
export interface Change {
  /** Later less earlier, in the unit of the measure. */
  readonly amount?: number;
  /** Of the share, in percentage points. */
  readonly share?: number;
  /**
   * Set where the share moved and the number did not go along: `rose_with_total` the share rose while
   * the number did not, because the total fell; `fell_with_total` the share fell while the number did
   * not, because the total rose.
   */
  readonly masked?: 'rose_with_total' | 'fell_with_total';
}

/** The partner's own words for a level or a form; what it does not say is absent, and the figure has words of its own. */
export interface Definition {
  readonly label?: string;
  readonly plainLabel?: string;
  readonly text?: string;
  readonly source?: string;
}

export interface Level {
  readonly id: PreventionLevel;
  readonly definition: Definition;
  /** Collective or individual, as the definitions say, or as all its activities are. */
  readonly approach?: Approach;
  /** What the strategy intends for this level; only where the definitions say so. */
  readonly intended?: Direction;
  /** Absent without numbers. */
  readonly now?: Counted;
  /** In the period compared with. */
  readonly before?: Counted;
  readonly change?: Change;
}

/** Formal, informal, mixed or unknown support over all levels together. */
export interface FormTotal {
  readonly form: Form;
  readonly definition: Definition;
  readonly intended?: Direction;
  readonly now?: Counted;
  readonly before?: Counted;
  readonly change?: Change;
}

/** One period of the shift: shares in percent that add up to 100. */
export interface Moment {
  readonly period: string;
  /** All that is classified; absent shares where a part of it is missing or it is 0. */
  readonly total: Amount;
  readonly levels?: ReadonlyMap<PreventionLevel, number>;
  readonly forms?: ReadonlyMap<Form, number>;
}

export interface AgeGroup {
  /** `4-11`, `67-`, or `unknown` for activities without an age. */
  readonly id: string;
  /** In whole years, both in; absent for `unknown`. */
  readonly from?: number;
  /** Absent where it has no end. */
  readonly to?: number;
}

export interface Activity {
  readonly id: string;
  readonly name: string;
  readonly level: LevelWord;
  readonly form?: Form;
  readonly theme?: string;
  readonly programme?: string;
  readonly approach?: Approach;
  /** The partner's and the region's name. */
  readonly partner?: string;
  readonly region?: string;
  readonly ageFrom?: number;
  readonly ageTo?: number;
}

/** Something to choose from: an id and the name by which readers know it. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** How a choice that narrows the activities stands: all that there is, and what was chosen. */
export interface Filter {
  readonly options: readonly Option[];
  readonly chosen?: string;
}

export interface PyramidModel {
  readonly view: PyramidView;
  /** What the data are called, or the place that they are about. */
  readonly subject?: string;
  /** Absent without numbers. */
  readonly measure?: PreventionMeasure;
  readonly measures: readonly PreventionMeasure[];
  /** Whether levels add up, so that there are shares: all measures but `reach`, which is a percentage of another population at each level. */
  readonly additive: boolean;
  /** Whether the numbers are counted from a list of activities, which can then be opened and filtered. */
  readonly fromActivities: boolean;
  /** From the base (universal) to the tip; three to five, in the order of the definitions where there are. */
  readonly levels: readonly Level[];
  /** What is not classified; absent where the data hold nothing of the kind. */
  readonly unclassified?: { readonly now?: Counted; readonly before?: Counted };
  /** Over all levels; empty where the data know no forms. */
  readonly forms: readonly FormTotal[];
  readonly period?: string;
  readonly comparePeriod?: string;
  /** Those of the measure, in time order. */
  readonly periods: readonly string[];
  /** In time order: all periods of the measure. Empty for a measure without shares and without periods. */
  readonly moments: readonly Moment[];
  /** Whether people are counted at more than one level: `yes` the data say so, `perhaps` they don't say. Absent where it does not matter. */
  readonly overlap?: 'yes' | 'perhaps';
  /** Activities that stand at more than one level in the period shown. */
  readonly twice: number;
  /** Rows of activities without a period in a table that has periods: they count in none. */
  readonly withoutPeriod: number;
  readonly region: Filter;
  /** Set where the numbers are the sum of that many regions. */
  readonly summed?: number;
  readonly programme: Filter;
  readonly theme: Filter;
  readonly age: Filter;
  readonly ageGroups: readonly AgeGroup[];
  /**
   * The activities in the period shown and by the filters, one by one; empty where they are not listed:
   * no level is open and the view is not the matrix.
   */
  readonly activities: readonly Activity[];
  /** The level (and age group) whose activities are listed. */
  readonly open?: { readonly level: LevelWord; readonly ageGroup?: string };
}
