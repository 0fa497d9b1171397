import type { Row, TableName } from '../schema/schemas.js';
import type { TablesInput } from './gather.js';
import { tellOddDate } from './odd-date.js';
import type { ReadFacts } from './read-tidy-facts.js';
import { Findings, type Sound, without } from './soundness.js';

/**
 * Goals, actions and the rows that refer to them, with what can't be used left out: rings of parents are
 * opened, rows about a goal or an action that is not in its table go. What was measured is not looked at
 * beyond that: `soundMeasured` does, and `soundGoals` does both. A goal may serve a goal of another programme,
 * so a parent that is not in `goals` stays. `input` is what the facts were read from; findings speak of it by
 * the partner's own names.
 */
export function soundChain(read: ReadFacts, input: TablesInput): Sound {
  const { facts } = read;
  const findings = new Findings(read, input);
  const goals = withoutRings('goals', facts.goals, ({ goal }) => goal, findings);
  const actions = withoutRings('actions', facts.actions, ({ action }) => action, findings).map((action) =>
    inOrder('actions', action, findings),
  );
  if (facts.themes.length > 0) {
    const themes = new Set(facts.themes.map(({ theme }) => theme));
    findUnknownThemes('goals', goals, themes, findings);
    findUnknownThemes('actions', actions, themes, findings);
  }

  const known: Known = {
    goal: new Set(goals.map(({ goal }) => goal)),
    action: new Set(actions.map(({ action }) => action)),
  };
  return {
    facts: {
      ...facts,
      goals,
      actions,
      measurements: withKnown('measurements', facts.measurements, known, findings),
      targets: withKnown('targets', facts.targets, known, findings),
      contributions: withKnown('contributions', facts.contributions, known, findings).map((row) =>
        withSoundStrength(row, findings),
      ),
      judgements: withKnown('judgements', facts.judgements, known, findings),
      phases: facts.phases.map((phase) => inOrder('phases', phase, findings)),
    },
    findings: findings.list,
  };
}

/** Rows in which no parent leads back to its child: the link that would close a ring is left out. */
function withoutRings<R extends Row<'goals'> | Row<'actions'>>(
  name: 'goals' | 'actions',
  rows: readonly R[],
  idOf: (row: R) => string,
  findings: Findings,
): R[] {
  const ids = new Set(rows.map(idOf));
  const parents = new Map<string, string>();
  return rows.map((row) => {
    const id = idOf(row);
    const { parent } = row;
    if (parent === undefined) return row;
    if (parent === id) findings.add('own_parent', name, row, 'parent');
    else if (leadsTo(id, parent, parents)) findings.add('parent_ring', name, row, 'parent');
    else if (name === 'actions' && !ids.has(parent))
      findings.add('unknown_action', name, row, 'parent', { details: { rowStays: true } });
    else {
      parents.set(id, parent);
      return row;
    }
    return without<R>(row, 'parent');
  });
}

/* The links so far hold no ring, so the walk ends. */
function leadsTo(id: string, from: string, parents: ReadonlyMap<string, string>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parents.get(at)) if (at === id) return true;
  return false;
}

/** A row whose end is not before its start; else it has neither, since either may be the wrong one. */
function inOrder<R extends Row<'actions'> | Row<'phases'>>(name: 'actions' | 'phases', row: R, findings: Findings): R {
  const { start, end } = row;
  tellOddDate(name, row, 'start', findings);
  tellOddDate(name, row, 'end', findings);
  if (start === undefined || end === undefined || start <= end) return row;
  findings.add('reversed_dates', name, row, 'end', { details: { start, end } });
  return without<R>(row, 'start', 'end');
}

function withSoundStrength(row: Row<'contributions'>, findings: Findings): Row<'contributions'> {
  if ([undefined, 1, 2, 3].includes(row.strength)) return row;
  findings.add('outside_strength', 'contributions', row, 'strength');
  return without(row, 'strength');
}

function findUnknownThemes(
  name: 'goals' | 'actions',
  rows: readonly (Row<'goals'> | Row<'actions'>)[],
  themes: ReadonlySet<string>,
  findings: Findings,
): void {
  for (const row of rows) {
    for (const theme of row.themes ?? []) {
      if (!themes.has(theme)) findings.add('unknown_theme', name, row, 'themes', { value: theme });
    }
  }
}

/** The ids of goals and of actions; an empty set says nothing, since its table was not given. */
interface Known {
  readonly goal: ReadonlySet<string>;
  readonly action: ReadonlySet<string>;
}

/** The rows that are about a goal, and an action, that exist. */
function withKnown<R extends { readonly row: number; readonly goal: string; readonly action?: string }>(
  name: TableName,
  rows: readonly R[],
  known: Known,
  findings: Findings,
): R[] {
  return rows.filter((row) => {
    const unknown = (['action', 'goal'] as const).filter((key) => {
      const id = row[key];
      return id !== undefined && known[key].size > 0 && !known[key].has(id);
    });
    for (const key of unknown) findings.add(`unknown_${key}`, name, row, key, { severity: 'error' });
    return unknown.length === 0;
  });
}
