/* Age groups of a partner's own. */
import type { AgeGroup } from '../model.js';
import { listing } from '../parts.js';

/** The groups that a text names, in order of age: `0-3 4-11 12-17 18-`. `unreadable` hears of what is no group. */
export function readAgeGroups(text: string, unreadable: (group: string) => void): readonly AgeGroup[] {
  const groups = new Map<string, AgeGroup>();
  for (const part of text.split(/[\s,;]+/).filter(Boolean)) {
    const [whole, first, last = ''] = /^(\d{1,3})(?:[-–](\d{0,3})|\+)$/.exec(part) ?? [];
    const [from, to] = [Number(first), last === '' ? undefined : Number(last)];
    const group = listing.use().groupOf(from, to);
    if (whole === undefined || (to !== undefined && to < from)) unreadable(part);
    else groups.set(group.id, group);
  }
  return [...groups.values()].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
}
