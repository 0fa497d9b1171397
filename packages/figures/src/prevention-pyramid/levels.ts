/* The levels of the pyramid from base to tip. */
import type { Facts } from '@kanskracht/tables';
import type { PreventionLevel } from './model.js';

/** From everybody to those who are ill: the order in which the field speaks of them. */
export const fromBase: readonly PreventionLevel[] = ['universal', 'selective', 'indicated', 'care_related', 'care'];

/** The three that every pyramid has, and those that the data hold. */
export const usualLevels = ({ prevention, activities }: Facts): readonly PreventionLevel[] =>
  fromBase.filter((id, rank) => rank < 3 || [...prevention, ...activities].some(({ level }) => level === id));
