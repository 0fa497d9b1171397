/* Actions with their parts, and the goals that they work at. */
import type { ActionState, Basis, Row } from '@kanskracht/tables';
import { groupBy } from '../group-by.js';
import { withoutHoles } from '../without-holes.js';
import type { Action, Link } from './model.js';
import { isNew, type Span } from './span.js';

/** Names that stand in tables of their own, by the code that actions know them by. */
export interface Names {
  partner(code: string): string;
  region(code: string): string;
}

/** Which goals an action works at, by its id. */
type Contributions = ReadonlyMap<string, readonly Row<'contributions'>[]>;

/** Their start lies in the past, since they were being done. */
const begun: readonly (ActionState | undefined)[] = ['execution', 'evaluation', 'secured', 'stopped'];

/**
 * The last day that is surely past, as nothing here knows what day it is: of all that was measured or judged
 * or began (`days`), and of the actions that began as their state says. A start that was only planned is none.
 */
export function lastDayOf(rows: readonly Row<'actions'>[], days: readonly string[]): string | undefined {
  const starts = rows.flatMap(({ start, state }) => (begun.includes(state) ? (start ?? []) : []));
  return [...days, ...starts].sort().at(-1);
}

/**
 * The actions that are no part of another, in the data's order, each with its parts. `lastDay` is the day
 * shown, or else the last that the data tell of: what had ended by then is over, what begins later is to come.
 */
export function actionsOf(
  rows: readonly Row<'actions'>[],
  contributions: Contributions,
  names: Names,
  span: Span,
  lastDay: string | undefined,
): Action[] {
  const ids = new Set(rows.map(({ action }) => action));
  const partsOf = groupBy(rows, ({ parent }) => (parent !== undefined && ids.has(parent) ? parent : undefined));

  const make = (row: Row<'actions'>, wholeIsOver: boolean): Action => {
    const { action: id, name, state, start, end, partner, region } = row;
    const isOver = wholeIsOver || hasEnded(row, span, lastDay);
    // An idea has a day on which it might begin.
    const isToCome = state === 'idea' || (start !== undefined && lastDay !== undefined && start > lastDay);
    const parts = (partsOf.get(id) ?? []).map((part) => make(part, isOver));
    return {
      id,
      name,
      themes: [...new Set([...(row.themes ?? []), ...parts.flatMap(({ themes }) => themes)])],
      worlds: row.world ?? [],
      ...withoutHoles({
        state,
        start,
        end,
        partner: partner && names.partner(partner),
        region: region && names.region(region),
      }),
      parts,
      links: merge(id, [...(contributions.get(id) ?? []).map(linkOf), ...parts.flatMap(({ links }) => links)]),
      isToCome,
      isOver,
      isNew: (!isToCome && isNew(start, span)) || (isOver && isNew(end, span)),
    };
  };
  return (partsOf.get(undefined) ?? []).map((row) => make(row, false));
}

/** The state is the latest that is known: what is stopped by now still went on before its end. */
function hasEnded({ state, end }: Row<'actions'>, { asOf }: Span, lastDay: string | undefined): boolean {
  if (state === 'stopped' && (asOf === undefined || end === undefined)) return true;
  return end !== undefined && lastDay !== undefined && end < lastDay;
}

/** It has begun and is not over. */
export const isRunning = ({ isToCome, isOver }: Action): boolean => !isToCome && !isOver;

/** The links of an action that runs, and of those of its parts that run. */
export function runningLinks(action: Action, own: Contributions): Link[] {
  if (!isRunning(action)) return [];
  const ofParts = action.parts.flatMap((part) => runningLinks(part, own));
  return merge(action.id, [...(own.get(action.id) ?? []).map(linkOf), ...ofParts]);
}

/** An action with only its links to these goals. */
export function withinGoals(action: Action, isShown: (goal: string) => boolean): Action {
  return {
    ...action,
    links: action.links.filter(({ goal }) => isShown(goal)),
    parts: action.parts.map((part) => withinGoals(part, isShown)),
  };
}

const linkOf = ({ action, goal, basis, strength }: Row<'contributions'>): Link => ({
  action,
  goal,
  ...withoutHoles({ basis, strength }),
});

const sureness: readonly (Basis | undefined)[] = ['confirmed', 'assumed'];

/** One link a goal, as sure and as strong as the surest and strongest to it. */
function merge(action: string, links: readonly Link[]): Link[] {
  return [...groupBy(links, ({ goal }) => goal)].map(([goal, same]) => {
    const basis = sureness.find((word) => same.some((link) => link.basis === word));
    const strengths = same.flatMap(({ strength }) => strength ?? []);
    return {
      action,
      goal,
      ...withoutHoles({ basis }),
      ...(strengths.length > 0 && { strength: Math.max(...strengths) }),
    };
  });
}
