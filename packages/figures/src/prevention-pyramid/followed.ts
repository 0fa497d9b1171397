/* Which shift between two periods the summary tells. */
import type { Counted, FormTotal, Level, PyramidModel } from './model.js';

/* A share is a part of a number that is known. */
type Shared = Counted & { readonly share: number; readonly total: { readonly value: number } };

/** A level or a form of which both periods have a share. */
export type Shifted<Item> = Item & { readonly now: Shared; readonly before: Shared };

const hasShifted = <Item extends Level | FormTotal>(item: Item): item is Shifted<Item> =>
  item.now?.share !== undefined && item.before?.share !== undefined;

/** The level whose share moved most; of several the one nearest to the base. */
export const followedLevel = ({ levels }: PyramidModel): Shifted<Level> | undefined =>
  movedMost(levels.filter(hasShifted));

/** The informal form where its share moved, since that is the shift that is meant; else the known form that moved most. */
export function followedForm({ forms }: PyramidModel): Shifted<FormTotal> | undefined {
  const known = forms.filter(hasShifted).filter(({ form }) => form !== 'unknown');
  return known.find((item) => item.form === 'informal' && distance(item) > 0) ?? movedMost(known);
}

const distance = ({ now, before }: Shifted<Level | FormTotal>): number => Math.abs(now.share - before.share);

const movedMost = <Item extends Level | FormTotal>(items: readonly Shifted<Item>[]): Shifted<Item> | undefined =>
  items.reduce<Shifted<Item> | undefined>(
    // Shares are fractions: what differs by less than this is equal.
    (most, item) => (most === undefined || distance(item) > distance(most) + 1e-9 ? item : most),
    undefined,
  );
