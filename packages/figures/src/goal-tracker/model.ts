import type {
  ActionState,
  Basis,
  Direction,
  GoalKind,
  Judgement as JudgementWord,
  MeasurementKind,
  Method,
  MissingReason,
  PhaseName,
} from '@kanskracht/tables';
import type { GoalView } from './options.js';

/** One measurement. `value` is in the series' unit; absent with a reason, never 0. */
export interface Point {
  /** ISO text: `2024-05-31`. */
  readonly date: string;
  readonly value?: number;
  /** The 95 % interval, as given or worked out of the counts (Wilson). */
  readonly lower?: number;
  readonly upper?: number;
  readonly n?: number;
  readonly kind?: MeasurementKind;
  readonly missing?: MissingReason;
  /** It comes from a model. */
  readonly isEstimate?: true;
  /** It can't be compared with what was measured before: there is a series break between them. */
  readonly startsAnew?: true;
}

/** Latest less baseline, in the series' unit (for percentages: percentage points). */
interface Change {
  readonly value: number;
  /** The 95 % interval of the change; absent where either of the two has none. */
  readonly lower?: number;
  readonly upper?: number;
}

export type GoalVerdict = 'forward' | 'same' | 'backward' | 'unknown';

/** Why a change has no verdict. */
export type NoVerdictReason =
  | 'no_interval'
  | 'no_direction'
  | 'direction_conflict'
  | 'modelled'
  | 'different_method'
  | 'new_series';

/** Beyond value and date only where there is a way from the baseline, and a later measurement that can be compared. */
export interface Target {
  readonly value: number;
  readonly date?: string;
  /** Where it should be on the day of the latest measurement, on a straight line from the baseline to the target. */
  readonly expected?: number;
  /** The latest value against `expected`; `on` where its interval holds it. */
  readonly pace?: 'ahead' | 'on' | 'behind';
  /** How much of the way from baseline to target is done, in percent; below 0 and above 100 too. */
  readonly done?: number;
  /** More targets of the same indicator, earlier and later ones. */
  readonly others?: readonly { readonly value: number; readonly date?: string }[];
}

type SeriesState = 'no_baseline' | 'baseline_only' | 'changed';

/** One indicator of a goal, in one region and unit: what was measured up to the day shown. */
export interface Series {
  readonly indicator: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly unit?: string;
  /** So many are shown, or more where two numbers in one sentence would look the same and are not. */
  readonly decimals?: number;
  readonly method?: Method;
  readonly region?: string;
  /** In time order. */
  readonly points: readonly Point[];
  readonly state: SeriesState;
  /** Has a value wherever it is there. */
  readonly baseline?: Point;
  /** The last with a value after the baseline; without a baseline the last with a value. */
  readonly latest?: Point;
  readonly change?: Change;
  readonly verdict: GoalVerdict;
  readonly reason?: NoVerdictReason;
  readonly target?: Target;
  /** Something was measured after `since`. */
  readonly isNew: boolean;
}

/** What the workgroup thought; it stands beside what was measured. */
export interface Judgement {
  readonly date: string;
  readonly judgement: JudgementWord;
  readonly by?: string;
  readonly note?: string;
  readonly isNew: boolean;
}

/** An action works at a goal, as far as the data say so. */
export interface Link {
  readonly action: string;
  readonly goal: string;
  readonly basis?: Basis;
  /** 1 to 3, where the data say. */
  readonly strength?: number;
}

export interface Goal {
  readonly id: string;
  readonly kind: GoalKind;
  readonly text: string;
  readonly programme?: string;
  /** Ids of themes. */
  readonly themes: readonly string[];
  readonly worlds: readonly string[];
  /** The goal that it serves: its id, and its text and programme where the data hold it. */
  readonly higher?: { readonly id: string; readonly text?: string; readonly programme?: string };
  readonly direction?: Direction;
  /** What was measured of it, an indicator (and region) each; empty where nothing was. */
  readonly series: readonly Series[];
  /** The latest. */
  readonly judgement?: Judgement;
  /** The latest of each who judged, the newest first. */
  readonly judgements: readonly Judgement[];
  /** From actions that had begun and were not over on the day shown, parts of actions counted as their whole. */
  readonly links: readonly Link[];
}

export interface Action {
  readonly id: string;
  readonly name: string;
  readonly themes: readonly string[];
  readonly worlds: readonly string[];
  readonly state?: ActionState;
  /** ISO dates. */
  readonly start?: string;
  readonly end?: string;
  /** The partner's and the region's name. */
  readonly partner?: string;
  readonly region?: string;
  /** What it consists of. */
  readonly parts: readonly Action[];
  /** Its own links and those of its parts, to goals that are shown. */
  readonly links: readonly Link[];
  /** It had not begun on the day shown (else the last day that the data tell of), or is only an idea: it is named, but does not count as working at a goal. */
  readonly isToCome: boolean;
  /** Stopped, or ended before the day shown (else the last day that the data tell of): it does not count as working at a goal. */
  readonly isOver: boolean;
  /** It began or ended after `since`. */
  readonly isNew: boolean;
}

export interface Theme {
  /** Empty for what has no theme. */
  readonly id: string;
  /** Absent for what has no theme. */
  readonly name?: string;
  readonly kind?: string;
  readonly text?: string;
  /** Goals of kind strategic, more and better, in the data's order, more before better. A goal of two themes stands in both. */
  readonly goals: readonly Goal[];
  /** Actions that are no part of another. */
  readonly actions: readonly Action[];
}

/** A project of a workgroup, with its steps in time order; a phase can come back. */
export interface Project {
  readonly name: string;
  readonly steps: readonly Step[];
  /** The phase on the day shown; absent where no step says so. */
  readonly current?: PhaseName;
}

export interface Step {
  readonly phase: PhaseName;
  readonly start?: string;
  readonly end?: string;
  /** As the workgroup put it. */
  readonly state?: string;
  /** It went back to an earlier phase. */
  readonly isBack: boolean;
  readonly isNew: boolean;
}

/** What the pact calls white spots, and what is perhaps done twice. Within the theme and kind that are chosen. */
export interface Gaps {
  /** No action that runs works at them. */
  readonly goalsWithoutActions: readonly Goal[];
  /** They work at no goal. */
  readonly actionsWithoutGoals: readonly Action[];
  /** Two actions or more work at them. */
  readonly sharedGoals: readonly { readonly goal: Goal; readonly actions: readonly Action[] }[];
  /** Of none of their goals anything was measured. */
  readonly themesWithoutMeasurement: readonly Theme[];
}

/** Something to choose from: an id and the name by which readers know it. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

export interface GoalModel {
  readonly view: GoalView;
  /** What the data are called, or the programme that the goals are of. */
  readonly subject?: string;
  readonly questions: readonly Goal[];
  /** Ambition, mission and vision, in the data's order. */
  readonly ambitions: readonly Goal[];
  /** Those that are shown; what has no theme stands last, under an empty id. */
  readonly themes: readonly Theme[];
  /** Every goal shown once, of kind strategic, more and better. */
  readonly goals: readonly Goal[];
  /** Every action shown once, parts within their whole. */
  readonly actions: readonly Action[];
  /** Names of all actions by their ids, also of those that are not shown. */
  readonly actionNames: ReadonlyMap<string, string>;
  readonly foundation: readonly { readonly name: string; readonly group?: string }[];
  readonly projects: readonly Project[];
  readonly gaps: Gaps;
  /** Whether the data say of any action at which goal it works. */
  readonly hasLinks: boolean;
  /** The first and the last date that anything was measured or judged on, up to the day shown. */
  readonly measured?: { readonly first: string; readonly last: string };
  readonly asOf?: string;
  readonly since?: string;
  /** All dates on which something was measured or judged: what `as-of` and `since` choose from. */
  readonly dates: readonly string[];
  readonly theme: { readonly options: readonly Option[]; readonly chosen?: string };
  readonly kind: { readonly options: readonly GoalKind[]; readonly chosen?: GoalKind };
  readonly highlight?: string;
  readonly unfold?: string;
}
