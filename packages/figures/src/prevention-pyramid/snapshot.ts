/* One period in full, with shares of the whole, and what changed from one to another. */
import type { Form } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import { difference, nothingKnown, sharesOf, sum, sumOfForm } from './amounts.js';
import { type Counts, formsOf } from './counts.js';
import type { Amount, Change, Counted, Moment, PreventionLevel } from './model.js';

/** Every level counted or missing, and every form that was told. */
export interface Snapshot {
  /** The forms that the levels name. */
  readonly named: readonly Form[];
  readonly levels: ReadonlyMap<PreventionLevel, Counted>;
  readonly unclassified: Counted;
  /** Over all levels; empty where numbers don't add up. */
  readonly forms: ReadonlyMap<Form, Counted>;
  /** All that is classified. */
  readonly total: Amount;
}

const notCounted: Counted = { total: nothingKnown, parts: [] };

/** Shares are of what is classified. Where numbers don't add up there are none, and no sums over levels. */
export function takeSnapshot(
  counts: Counts = new Map(),
  levels: readonly PreventionLevel[],
  additive: boolean,
): Snapshot {
  const found = levels.map((level): [PreventionLevel, Counted] => [level, counts.get(level) ?? notCounted]);
  const each = found.map(([, counted]) => counted);
  const named = formsOf(each);
  const ofForms = named.map((form): [Form, Counted] => [form, { total: sumOfForm(each, form), parts: [] }]);
  return {
    named,
    levels: additive ? withShares(found) : new Map(found),
    unclassified: counts.get('unclassified') ?? notCounted,
    forms: withShares(additive ? ofForms : []),
    total: additive ? sum(each.map(({ total }) => total)) : nothingKnown,
  };
}

/** Whether anything was counted. */
export const holdsNumbers = ({ levels, unclassified }: Snapshot): boolean =>
  [...levels.values(), unclassified].some(({ total }) => total.value !== undefined);

function withShares<Key>(counts: readonly (readonly [Key, Counted])[]): ReadonlyMap<Key, Counted> {
  const shares = sharesOf(counts.map(([, { total }]) => total));
  return new Map(counts.map(([key, counted], at) => [key, { ...counted, ...withoutHoles({ share: shares?.[at] }) }]));
}

/** `undefined` where nothing of it is known. */
export function changeOf(now: Counted | undefined, before: Counted | undefined): Change | undefined {
  if (now === undefined || before === undefined) return undefined;
  const amount = difference(now.total, before.total);
  const share = now.share === undefined || before.share === undefined ? undefined : now.share - before.share;
  if (amount === undefined && share === undefined) return undefined;
  return withoutHoles({ amount, share, masked: maskOf(amount, share) });
}

/* A share that moves without its number tells of the total, not of the level. */
function maskOf(amount: number | undefined, share: number | undefined): Change['masked'] {
  if (amount === undefined || share === undefined) return undefined;
  if (share > 0 && amount <= 0) return 'rose_with_total';
  return share < 0 && amount >= 0 ? 'fell_with_total' : undefined;
}

export const momentOf = (period: string, { levels, forms, total }: Snapshot): Moment => ({
  period,
  total,
  ...withoutHoles({ levels: sharesIn(levels), forms: sharesIn(forms) }),
});

function sharesIn<Key>(counts: ReadonlyMap<Key, Counted>): ReadonlyMap<Key, number> | undefined {
  const shares = [...counts].flatMap(([key, { share }]): [Key, number][] =>
    share === undefined ? [] : [[key, share]],
  );
  return shares.length > 0 ? new Map(shares) : undefined;
}
