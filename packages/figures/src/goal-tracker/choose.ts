/* What was asked of the figure, as far as the data have it. */
import { type Facts, type Finding, type GoalKind, readDate, readWord, schemas } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import type { Option } from './model.js';
import type { GoalOptions, GoalView } from './options.js';
import type { Span } from './span.js';
import { textsIn } from './texts.js';

export interface Chosen {
  readonly view: GoalView;
  readonly span: Span;
  /** A theme's id. */
  readonly theme?: string;
  readonly kind?: GoalKind;
  readonly kinds: readonly GoalKind[];
  /** The id of a goal or an action, and of a theme (`none`: what has no theme). */
  readonly highlight?: string;
  readonly unfold?: string;
  /** What was asked and can't be read, or is not there. */
  readonly findings: readonly Finding[];
}

/** The kinds that stand within themes, in the order in which they are shown. */
export const goalKinds: readonly GoalKind[] = ['strategic', 'more', 'better'];
const views: readonly GoalView[] = ['list', 'network', 'gaps', 'table'];

export function choose({ actions, goals }: Facts, themes: readonly Option[], options: GoalOptions): Chosen {
  const findings: Finding[] = [];
  const tell = (code: string, column: string, value: unknown, details: object = {}): undefined => {
    findings.push({ code, severity: 'warning', column, value, details });
  };
  const find = <Choice extends string>(
    column: string,
    asked: string | undefined,
    known: readonly Choice[],
    read: (asked: string) => string | undefined,
  ): Choice | undefined => {
    if (!asked) return undefined;
    const found = read(asked);
    return known.find((one) => one === found) ?? tell('unknown_choice', column, asked, { known: known.slice(0, 12) });
  };
  const day = (column: string, asked: string | undefined): string | undefined =>
    asked ? (readDate(asked) ?? tell('unreadable_option', column, asked)) : undefined;

  const held = new Set(goals.map(({ kind }) => kind));
  const kinds = goalKinds.filter((kind) => held.has(kind));
  const ids = themes.map(({ id }) => id);
  const things = [...goals.map(({ goal }) => goal), ...actions.map(({ action }) => action)];
  return {
    view: find('view', options.view, views, readView) ?? 'list',
    kinds,
    ...withoutHoles({
      theme: find('theme', options.theme, ids, (asked) => {
        const wanted = asked.trim().toLowerCase();
        return themes.find(({ id, label }) => [id, label].some((one) => one.toLowerCase() === wanted))?.id;
      }),
      kind: find('kind', options.kind, kinds, (asked) => readWord(schemas.goals.kind, asked)),
      highlight: find('highlight', options.highlight, things, asIs),
      unfold: find('unfold', options.unfold, [...ids, 'none'], asIs),
    }),
    span: chooseSpan(day('as-of', options.asOf), day('since', options.since), () =>
      tell('unreadable_option', 'since', options.since),
    ),
    findings,
  };
}

const asIs = (asked: string): string => asked;

/** A view by its name, in English or in Dutch. */
function readView(asked: string): GoalView | undefined {
  const wanted = asked
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  const dutch = textsIn('nl').controls.views;
  return views.find((view) => view === wanted || dutch[view] === wanted);
}

/** Nothing can be new on a day that comes before the day after which things are new. */
function chooseSpan(asOf: string | undefined, since: string | undefined, tellReversed: () => void): Span {
  if (asOf === undefined || since === undefined || since <= asOf) return withoutHoles({ asOf, since });
  tellReversed();
  return { asOf };
}
