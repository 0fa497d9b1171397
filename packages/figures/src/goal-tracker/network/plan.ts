/* What stands in the network and what is linked with what, before anything has a size. */
import type { Basis } from '@kanskracht/tables';
import { withoutHoles } from '../../without-holes.js';
import { unfoldOf } from '../linked/unfold.js';
import type { Action, Goal, GoalModel, Link, Theme } from '../model.js';

/** So many goals and so many actions of a theme stay; one more than that costs no more room than saying so. */
const most = 8;

/** Where an action works at a goal: the dot on the goal's track. */
export interface Station {
  readonly goal: string;
  readonly basis?: Basis;
  readonly strength?: number;
}

export interface Row {
  readonly action: Action;
  /** Of another theme: it stands here because it works at a goal of this one. */
  readonly isGuest: boolean;
  /** At which goals of this column it works, by goal. */
  readonly stations: ReadonlyMap<string, Station>;
}

/** A theme with its goals above its name and its actions below. */
export interface Column {
  readonly theme: Theme;
  readonly goals: readonly Goal[];
  readonly rows: readonly Row[];
  readonly foldedGoals: number;
  /** The theme was unfolded and can be folded again. */
  readonly isUnfolded: boolean;
  readonly foldedRows: readonly Row[];
  /** The goals that an action of this column works at, the highest first: each has its track. */
  readonly tracks: readonly string[];
}

/** What is drawn strongly while all else is quiet. */
export interface Highlight {
  readonly goals: ReadonlySet<string>;
  /** Absent where it is a goal that is highlighted. */
  readonly action?: string;
  /** Whether an action's link with a goal is of it. */
  has(action: string, goal: string): boolean;
}

/** Whether a row is of the highlight: the action itself, or a link in its column. */
export const isStrong = ({ action, stations }: Row, { action: id, has }: Highlight): boolean =>
  action.id === id || [...stations.keys()].some((goal) => has(action.id, goal));

export interface Plan {
  /** Question, ambition and goals above all themes, from the top down. */
  readonly blocks: readonly Goal[];
  readonly columns: readonly Column[];
  readonly highlight?: Highlight;
  /** All links that are drawn, for what the key must explain. */
  readonly stations: readonly Station[];
}

type Links = ReadonlyMap<string, ReadonlyMap<string, Station>>;

export function planOf(model: GoalModel): Plan {
  const links: Links = new Map(model.actions.map((action) => [action.id, stationsOf(action.links)]));
  const highlight = highlightOf(model, links);
  const isAbove = (theme: Theme, goal: Goal): boolean => theme.id === '' && goal.kind === 'strategic';
  const above = model.themes.flatMap((theme) => theme.goals.filter((goal) => isAbove(theme, goal)));
  const columns = model.themes.flatMap((theme) => {
    const goals = theme.goals.filter((goal) => !isAbove(theme, goal));
    return goals.length + theme.actions.length === 0 ? [] : [columnOf({ ...theme, goals }, model, links, highlight)];
  });
  return {
    blocks: [...model.questions, ...model.ambitions, ...above],
    columns,
    stations: columns.flatMap(({ rows }) => rows.flatMap(({ stations }) => [...stations.values()])),
    ...withoutHoles({ highlight }),
  };
}

function columnOf(theme: Theme, model: GoalModel, links: Links, highlight: Highlight | undefined): Column {
  const isOpen = model.unfold === unfoldOf(theme.id);
  const worked = new Set([...links.values()].flatMap((stations) => [...stations.keys()]));
  const goals = fold(theme.goals, isOpen, ({ id }) => (highlight?.goals.has(id) ? 0 : worked.has(id) ? 1 : 2));
  const own = new Set(theme.actions.map(({ id }) => id));
  const all = [...theme.actions, ...model.actions.filter(({ id }) => !own.has(id))].flatMap((action): Row[] => {
    const isGuest = !own.has(action.id);
    const shown = goals.flatMap(({ id }) => links.get(action.id)?.get(id) ?? []);
    const stations = new Map(shown.map((station) => [station.goal, station]));
    return isGuest && shown.length === 0 ? [] : [{ action, isGuest, stations }];
  });
  const rows = fold(all, isOpen, (row) => {
    if (highlight !== undefined && isStrong(row, highlight)) return 0;
    return row.stations.size === 0 ? 3 : row.isGuest ? 2 : 1;
  });
  return {
    theme,
    goals,
    rows,
    isUnfolded: isOpen && Math.max(theme.goals.length, all.length) > most + 1,
    foldedGoals: theme.goals.length - goals.length,
    foldedRows: all.filter((row) => !rows.includes(row)),
    tracks: goals.flatMap(({ id }) => (all.some(({ stations }) => stations.has(id)) ? [id] : [])),
  };
}

/** The most telling ones, in the order in which they were. */
function fold<T>(items: readonly T[], isOpen: boolean, rank: (item: T) => number): readonly T[] {
  if (isOpen || items.length <= most + 1) return items;
  const kept = new Set([...items].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  return items.filter((item) => kept.has(item));
}

/** An action and its part can work at the same goal: that is one station, as sure and as strong as the surest and the strongest. */
function stationsOf(links: readonly Link[]): ReadonlyMap<string, Station> {
  const stations = new Map<string, Station>();
  for (const { goal, basis, strength } of links) {
    const before = stations.get(goal);
    const surest = basis === 'confirmed' ? basis : (before?.basis ?? basis);
    const strongest = Math.max(strength ?? 0, before?.strength ?? 0) || undefined;
    stations.set(goal, { goal, ...withoutHoles({ basis: surest, strength: strongest }) });
  }
  return stations;
}

/** What is linked with nothing highlights nothing. */
function highlightOf({ highlight: id, actions }: GoalModel, links: Links): Highlight | undefined {
  if (id === undefined) return undefined;
  const action = actions.find((one) => one.id === id || one.parts.some((part) => part.id === id))?.id;
  const goals = action === undefined ? [id] : [...(links.get(action)?.keys() ?? [])];
  const has = (one: string, goal: string): boolean => (action === undefined ? goal === id : one === action);
  const isLinked = action === undefined ? [...links.values()].some((stations) => stations.has(id)) : goals.length > 0;
  return isLinked ? { goals: new Set(goals), has, ...withoutHoles({ action }) } : undefined;
}
