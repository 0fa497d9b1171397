import type { Facts } from '@kanskracht/tables';
import { groupBy } from '../group-by.js';
import { actionsOf, runningLinks } from './actions.js';
import { goalsOf } from './goals.js';
import type { Action, Goal } from './model.js';
import type { Span } from './span.js';
import type { Track } from './track.js';

/** All goals, and all actions that are no part of another with all their links, whatever is chosen. */
export interface Standing {
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
}

/** How everything stood on the day shown. `lastDay`: that day, or else the last that the data tell of. */
export function standing(facts: Facts, tracked: Track['of'], span: Span, lastDay: string | undefined): Standing {
  const regions = new Map(facts.regions.map(({ region, name }) => [region, name]));
  const partners = new Map(facts.partners.map(({ partner, name }) => [partner, name]));
  const names = {
    region: (code: string) => regions.get(code) ?? code,
    partner: (code: string) => partners.get(code) ?? code,
  };
  const contributions = groupBy(facts.contributions, ({ action }) => action);
  const actions = actionsOf(facts.actions, contributions, names, span, lastDay);
  const links = actions.flatMap((action) => runningLinks(action, contributions));
  return { goals: goalsOf(facts, links, tracked), actions };
}
