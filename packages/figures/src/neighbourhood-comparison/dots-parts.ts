import type { Verdict } from '@kanskracht/tables';
import type { FittedAxis } from './axis-values.js';
import type { ComparisonModel, Reference, Shown } from './model.js';
import type { Say } from './say.js';

/** Where one region's row stands. `y` of texts is their baseline; `band` is the middle of its axis. */
export interface RowPlace {
  readonly y: number;
  readonly height: number;
  readonly band: number;
  readonly name: { readonly lines: readonly string[]; readonly x: number; readonly y: number };
  readonly value: { readonly lines: readonly string[]; readonly y: number };
  /** Difference and verdict. */
  readonly against: readonly Against[];
  /** Why there is no value, in lines; the first stands on the band. */
  readonly reason: readonly string[];
}

export interface Against {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly verdict?: Exclude<Verdict, 'not_compared'>;
}

export interface DotsLayout {
  readonly stacked: boolean;
  readonly width: number;
  readonly labelSize: number;
  readonly noteSize: number;
  readonly axis: FittedAxis;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  /** Where values end. */
  readonly valueX: number;
  readonly rows: readonly RowPlace[];
  /** Heads of columns, on one baseline. */
  readonly headY: number;
  readonly heads: readonly {
    readonly lines: readonly string[];
    readonly x: number;
    readonly anchor: 'start' | 'end';
  }[];
  readonly reference: {
    readonly lines: readonly string[];
    readonly width: number;
    readonly y: number;
    /** Between these it can stand. */
    readonly from: number;
    readonly to: number;
  };
  /** How wide a note is. */
  halo(text: string): number;
}

export const gap = 16;

/** Round values on the axis. */
export const mostTicks = 5;

/** The hatched place before a reason, with the room after it. */
export const hatchWidth = 28;

export interface Tools {
  readonly model: ComparisonModel;
  readonly say: Say;
  readonly width: number;
  readonly labelSize: number;
  readonly noteSize: number;
  readonly widthOf: (text: string, size: number, bold?: boolean) => number;
  readonly wrapTo: (text: string, width: number, size: number, bold?: boolean) => string[];
}

/** The difference with the reference, or that this is the reference. */
export function differenceText(row: Shown, say: Say, long: boolean): string | undefined {
  return row.reason === 'is_reference' ? say.texts.reasons.is_reference : say.difference(row, long);
}

/** The verdict in a word, where the row can have one. */
export function verdictText({ verdict, reason, observed }: Shown, { texts }: Say): string | undefined {
  if (verdict !== 'not_compared') return texts.verdicts[verdict];
  return reason === 'is_reference' || observed.value === undefined ? undefined : texts.verdicts.not_compared;
}

/** Whether there is a reference to draw. */
export const hasValue = (reference: Reference | undefined): reference is Reference =>
  reference?.observed.value !== undefined;

/** Why the row has no value, in lines that fit in `room` together with the hatched place. */
export function reasonLines({ observed }: Shown, room: number, { say, noteSize, wrapTo }: Tools): string[] {
  return observed.value === undefined ? wrapTo(say.observed(observed), room - hatchWidth, noteSize) : [];
}
