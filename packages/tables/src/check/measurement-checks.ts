import type { Row } from '../schema/schemas.js';
import type { TablesInput } from './gather.js';
import { seriesKey, type Usual, unitOf, usualOf, withSoundValues } from './measurement-values.js';
import { tellOddDate } from './odd-date.js';
import type { ReadFacts } from './read-tidy-facts.js';
import { Findings, type Sound, without } from './soundness.js';

type Measurement = Row<'measurements'>;
type Baseline = Measurement & { readonly value: number };

/**
 * What was measured of goals and aimed at, after `soundChain`: of what is counted nothing is below 0, a series
 * has one baseline at most, a target no date before it, and one of a percentage lies from 0 to 100. It stands apart, since a page in which nothing was measured does without.
 */
export function soundMeasured({ facts, findings: before }: Sound, read: ReadFacts, input: TablesInput): Sound {
  const findings = new Findings(read, input);
  for (const row of facts.measurements) tellOddDate('measurements', row, 'date', findings);
  for (const row of facts.targets) tellOddDate('targets', row, 'target_date', findings);
  for (const row of facts.judgements) tellOddDate('judgements', row, 'date', findings);
  const usual = usualOf(facts.indicators);
  const valued = withSoundValues(facts.measurements, usual, findings);
  const { measurements, baselines } = withOneBaseline(valued, usual, findings);
  const possible = withinPercentage(facts.targets, measurements, usual, findings);
  const targets = soundTargets(possible, baselines, facts.goals, findings);
  return { facts: { ...facts, measurements, targets }, findings: [...before, ...findings.list] };
}

interface Measured {
  readonly measurements: readonly Measurement[];
  /** One for each series that has one: what targets are held against. */
  readonly baselines: readonly Baseline[];
}

/**
 * Measurements of which a series has one baseline at most: the earliest with a value; later ones lose their
 * kind. A series is what was measured of a goal by one indicator, in one region and unit. Where none of its
 * rows has a kind, its first value is what it starts from.
 */
function withOneBaseline(rows: readonly Measurement[], usual: Usual, findings: Findings): Measured {
  const series = new Map<string, Measurement[]>();
  for (const row of rows) {
    const key = seriesKey(row, usual);
    const others = series.get(key);
    if (others === undefined) series.set(key, [row]);
    else others.push(row);
  }
  const baselines: Baseline[] = [];
  const later = new Set<Measurement>();
  for (const all of series.values()) {
    const inTime = all.filter(isValued).sort((a, b) => (a.date < b.date ? -1 : 1));
    const areNamed = all.some(({ kind }) => kind !== undefined);
    const [baseline, ...others] = inTime.filter(({ kind }) => !areNamed || kind === 'baseline');
    if (baseline === undefined) continue;
    baselines.push(baseline);
    for (const row of others.filter(({ kind }) => kind === 'baseline')) {
      later.add(row);
      findings.add('two_baselines', 'measurements', row, 'kind', { details: { first: baseline.date } });
    }
    const before = inTime.at(-2);
    if (before !== undefined && inTime.at(-1) === baseline) {
      findings.add('baseline_last', 'measurements', baseline, 'date', { details: { last: before.date } });
    }
  }
  return { measurements: rows.map((row) => (later.has(row) ? without(row, 'kind') : row)), baselines };
}

/** Targets without those of a percentage that are none. */
function withinPercentage(
  rows: readonly Row<'targets'>[],
  measurements: readonly Measurement[],
  usual: Usual,
  findings: Findings,
): Row<'targets'>[] {
  return rows.filter((row) => {
    const { goal, indicator, target = 0 } = row;
    if (target >= 0 && target <= 100) return true;
    const own = measurements.filter((one) => one.goal === goal && one.indicator === indicator);
    const units = own.length > 0 ? own.map((one) => unitOf(one, usual)) : [usual.get(indicator)?.unit];
    if (units.some((unit) => unit !== '%')) return true;
    findings.add('outside_percentage', 'targets', row, 'target', { severity: 'error', details: {} });
    return false;
  });
}

const isValued = (row: Measurement): row is Baseline => row.value !== undefined;

/**
 * Targets that have a value, without a date that is not after a baseline of theirs. What can't be right but
 * may be meant stays: a target that is the baseline, or lies on the side that its goal moves away from.
 */
function soundTargets(
  rows: readonly Row<'targets'>[],
  baselines: readonly Baseline[],
  goals: readonly Row<'goals'>[],
  findings: Findings,
): Row<'targets'>[] {
  const directions = new Map(goals.map(({ goal, direction }) => [goal, direction]));
  return rows.flatMap((row) => {
    const { goal, indicator, target, target_date: date } = row;
    if (target === undefined) return [];
    const own = baselines.filter((baseline) => baseline.goal === goal && baseline.indicator === indicator);
    // Regions each have their own baseline: a target that some of them passed is no mistake.
    const [side, ...others] = new Set(own.map(({ value }) => Math.sign(target - value)));
    if (side !== undefined && others.length === 0) {
      const wrong = { up: -1, down: 1, none: undefined }[directions.get(goal) ?? 'none'];
      const baseline = own[0]?.value ?? target;
      if (side === 0) findings.add('target_is_baseline', 'targets', row, 'target');
      else if (side === wrong) findings.add('target_direction', 'targets', row, 'target', { details: { baseline } });
    }
    const late = date === undefined ? undefined : own.find((baseline) => date <= baseline.date);
    if (late === undefined) return [row];
    findings.add('target_before_baseline', 'targets', row, 'target_date', { details: { baseline: late.date } });
    return [without(row, 'target_date')];
  });
}
