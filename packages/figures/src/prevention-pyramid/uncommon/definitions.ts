/* What a partner says of its levels and forms, and in which order they stand. */
import type { Facts } from '@kanskracht/tables';
import { withoutHoles } from '../../without-holes.js';
import { fromBase, usualLevels } from '../levels.js';
import type { Level, PreventionLevel } from '../model.js';

const rank = (level: PreventionLevel | undefined): number => (level === undefined ? -1 : fromBase.indexOf(level));
const isLevel = (word: string): word is PreventionLevel => fromBase.some((level) => level === word);

/**
 * The levels in the order of `definitions`, base first however the table runs. Where it doesn't define
 * two or more, the three that every pyramid has; a level that only the data hold gets its usual place.
 */
export function definedLevels(facts: Facts): readonly PreventionLevel[] {
  const ordered = [...facts.definitions].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
  const levels = [...new Set(ordered.map(({ level }) => level).filter(isLevel))];
  if (rank(levels[0]) > rank(levels.at(-1))) levels.reverse();
  const defined = levels.length;
  const held: ReadonlySet<string> = new Set([...facts.prevention, ...facts.activities].map(({ level }) => level));
  for (const level of usualLevels(facts)) {
    if (levels.includes(level) || (defined >= 2 && !held.has(level))) continue;
    const above = levels.findIndex((other) => rank(other) > rank(level));
    levels.splice(above === -1 ? levels.length : above, 0, level);
  }
  return levels;
}

type Defined = Pick<Level, 'definition' | 'approach' | 'intended'>;

/** A partner's own words for levels and forms. */
export const definitionsOf = ({ definitions }: Facts): ReadonlyMap<string, Defined> =>
  new Map(
    definitions.map(({ level, label, plain_label, definition, source, approach, direction }) => [
      level,
      {
        definition: withoutHoles({ label, plainLabel: plain_label, text: definition, source }),
        ...withoutHoles({ approach, intended: direction }),
      },
    ]),
  );
