/* What was counted of one measure, by period and level. */
import type { Form, PreventionLevel as LevelWord } from '@kanskracht/tables';
import { formOrder } from './amounts.js';
import type { Counted, PyramidModel } from './model.js';

/** Without shares yet; a level that nobody counted is not there. */
export type Counts = ReadonlyMap<LevelWord, Counted>;

/** Whether somebody told the form of any of these; "unknown" tells nothing. */
export const tellForms = (rows: readonly { readonly form?: Form }[]): boolean =>
  rows.some(({ form = 'unknown' }) => form !== 'unknown');

export const isClassified = ({ level }: { readonly level: LevelWord }): boolean => level !== 'unclassified';

/** What tables come to in each period, and what else the model holds of the periods that are shown. */
export interface Numbers {
  readonly counts: ReadonlyMap<string | undefined, Counts>;
  readonly shown: (period: string | undefined, comparePeriod: string | undefined) => Partial<PyramidModel>;
}

/** The forms that counts name, in their fixed order. */
export const formsOf = (counts: readonly Counted[]): readonly Form[] =>
  formOrder.filter((form) => counts.some(({ parts }) => parts.some((part) => part.form === form)));
