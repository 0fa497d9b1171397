import type { MissingReason, ScoreKind } from '@kanskracht/tables';
import type { PositiveHealthView } from './options.js';

/** An axis of the web: one dimension of Positive Health, or of another instrument. */
export interface Axis {
  /** `LF`, `MW`, `ZG`, `KL`, `MD`, `DF`, or the name that the data give. */
  readonly id: string;
  /** The partner's own label, where the data hold one. */
  readonly label?: string;
  readonly plainLabel?: string;
  /** The highest score on this axis; 10 unless the data say otherwise. */
  readonly max: number;
}

/** A score for a subject on an axis, or the reason why there is none. */
export interface Score {
  /** From 0 to the axis' `max`; absent where it is not known. Absent is never 0. */
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly n?: number;
  readonly missing?: MissingReason;
  /** Set where the score was approximated from an indicator: which one, and the share it was made from. */
  readonly approximated?: Approximated;
  /** Set where the score is the mean of that many aspects. */
  readonly meanOf?: number;
}

export interface Approximated {
  readonly indicator: string;
  readonly name: string;
  readonly nameEn?: string;
  /** The indicator's own value in percent, before it was turned to the favourable side. */
  readonly share?: number;
  readonly favourableIsHigh: boolean;
  readonly modelled: boolean;
  readonly reason?: string;
  readonly reasonEn?: string;
}

/** A part of a dimension: a group of questions, or another indicator that says something about it. */
export interface Aspect {
  readonly id: string;
  readonly label: string;
  readonly labelEn?: string;
  /** By subject id. */
  readonly scores: ReadonlyMap<string, Score>;
}

/** A region or group with its scores, by axis id. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  /** A group of people without a region. */
  readonly isGroup: boolean;
  readonly scores: ReadonlyMap<string, Score>;
}

/** `parent`, `country`, `none` or an id, and the id that it stands for. */
export interface ReferenceChoice {
  readonly value: string;
  readonly id?: string;
}

export interface PositiveHealthModel {
  readonly view: PositiveHealthView;
  readonly kind: ScoreKind;
  /** Whether the data also hold the other kind of score, which then has a web of its own. */
  readonly otherKind: boolean;
  readonly axes: readonly Axis[];
  /** One to three. */
  readonly subjects: readonly Subject[];
  readonly reference?: Subject;
  readonly period?: string;
  readonly periods: readonly string[];
  /** All that can be chosen from, as id and name. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly referenceChoice: string;
  readonly referenceChoices: readonly { readonly value: string; readonly name?: string }[];
  /** By axis id; only axes that have aspects. */
  readonly aspects: ReadonlyMap<string, readonly Aspect[]>;
  /** The axis whose aspects are open. */
  readonly open?: string;
  /** How many subjects there were beyond the three that fit. */
  readonly leftOut: number;
}

/** A web needs three axes to be one; more than twelve can't be read. Else the scores stand on lines. */
export const isWeb = ({ view, axes }: PositiveHealthModel): boolean =>
  view === 'spider' && axes.length >= 3 && axes.length <= 12;
