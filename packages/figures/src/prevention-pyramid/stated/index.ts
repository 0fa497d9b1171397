/* Numbers as rows of `prevention` state them: sums of rows, with their parts. */
import type { Row } from '@kanskracht/tables';
import { groupBy } from '../../group-by.js';
import { withoutHoles } from '../../without-holes.js';
import { formOrder, isWhole, nothingKnown, sum } from '../amounts.js';
import { type Counts, isClassified, type Numbers, tellForms } from '../counts.js';
import type { Amount, Counted, FormPart, PyramidModel } from '../model.js';

/** A number as a row of `prevention` tells it. */
export type CountRow = Row<'prevention'>;

/** What rows of one level come to. */
export type CountLevel = (rows: readonly CountRow[], additive: boolean, withForms: boolean) => Counted;

/* The rows of one period and measure, level by level. */
function count(rows: readonly CountRow[], additive: boolean, countOne: CountLevel): Counts {
  const withForms = tellForms(rows.filter(isClassified));
  return new Map([...groupBy(rows, ({ level }) => level)].map(([id, own]) => [id, countOne(own, additive, withForms)]));
}

/* One level of one region: a row without a form is its total, the others are its parts. */
const countLevel: CountLevel = (rows, additive, withForms) => {
  const whole = rows.find(({ form }) => form === undefined);
  const parts = formOrder.flatMap((form): FormPart[] => {
    const row = rows.find((one) => one.form === form);
    return row ? [{ form, ...amountOf(row) }] : [];
  });
  const total = whole ? amountOf(whole) : additive && parts.length > 0 ? sum(parts) : nothingKnown;
  return { total, parts: withForms ? withRest(parts, total, additive) : [] };
};

/**
 * The parts of a total, with what they leave over as a part whose form nobody told. Where a part is
 * missing nothing is worked out: that would give away what was withheld.
 */
function withRest(parts: readonly FormPart[], { value: total = 0 }: Amount, additive: boolean): readonly FormPart[] {
  const known = sum(parts);
  const rest = total - (known.value ?? 0);
  // What a sum of decimals leaves over is no part.
  if (!additive || (parts.length > 0 && !isWhole(known)) || !(rest > total * 1e-9)) return parts;
  const untold = parts.find(({ form }) => form === 'unknown')?.value ?? 0;
  return [...parts.filter(({ form }) => form !== 'unknown'), { form: 'unknown', value: untold + rest }];
}

const amountOf = ({ value, missing = 'unknown' }: CountRow): Amount => (value === undefined ? { missing } : { value });

/** The numbers of one measure. With them come what adds several regions, and what tells of people counted twice. */
export function readRows(
  rows: readonly CountRow[],
  additive: boolean,
  sumOf: ((countLevel: CountLevel) => CountLevel) | undefined,
  overlapOf: ((rows: readonly CountRow[]) => PyramidModel['overlap']) | undefined,
): Numbers {
  const countOne = sumOf?.(countLevel) ?? countLevel;
  const byPeriod = groupBy(rows, ({ period }) => period);
  return {
    counts: new Map([...byPeriod].map(([period, own]) => [period, count(own, additive, countOne)])),
    shown: (period, comparePeriod) => {
      const both = [...new Set([period, comparePeriod ?? period])];
      return withoutHoles({ overlap: overlapOf?.(both.flatMap((one) => byPeriod.get(one) ?? [])) });
    },
  };
}
