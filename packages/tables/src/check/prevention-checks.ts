import type { Row } from '../schema/schemas.js';
import type { PreventionMeasure } from '../schema/words.js';
import type { TablesInput } from './gather.js';
import { hasSoundAges, isPossible } from './prevention-need.js';
import type { ReadFacts } from './read-tidy-facts.js';
import { Findings, type Sound, without } from './soundness.js';

/**
 * What rows of `prevention` and `activities` say of each other, with what can't be used left out: a number
 * below 0 or a reach outside 0 to 100 becomes unknown, ages that can't be go. A row without a period
 * beside rows that have one, parts that come to more than their total, and a list of activities that is not as long as the rows say, are told of and stay. `input`
 * is what the facts were read from; findings speak of it by the partner's own names.
 */
export function soundPrevention(read: ReadFacts, input: TablesInput): Sound {
  const findings = new Findings(read, input);
  const prevention = read.facts.prevention.map((row) => withSoundValue(row, findings));
  const activities = read.facts.activities.map((row) => withSoundAges(row, findings));
  const counts = countsOf(prevention);
  checkPeriods(prevention, findings);
  for (const count of counts) checkParts(count, findings);
  for (const count of counts) checkList(count, activities, findings);
  return { facts: { ...read.facts, prevention, activities }, findings: findings.list };
}

function withSoundValue(row: Row<'prevention'>, findings: Findings): Row<'prevention'> {
  if (isPossible(row)) return row;
  const severity = 'error';
  if (row.measure === 'reach')
    findings.add('outside_percentage', 'prevention', row, 'value', { severity, details: { isReach: true } });
  else findings.add('negative_value', 'prevention', row, 'value', { severity });
  return { ...without(row, 'value'), missing: 'unknown' };
}

function withSoundAges(row: Row<'activities'>, findings: Findings): Row<'activities'> {
  if (hasSoundAges(row)) return row;
  findings.add('reversed_ages', 'activities', row, row.age_from === undefined ? 'age_to' : 'age_from');
  return without(row, 'age_from', 'age_to');
}

/* Where a measure has periods, a row without one is in none of them. */
function checkPeriods(rows: readonly Row<'prevention'>[], findings: Findings): void {
  const withPeriods = new Set(rows.flatMap(({ measure, period }) => (period === undefined ? [] : measure)));
  for (const row of rows)
    if (row.period === undefined && withPeriods.has(row.measure))
      findings.add('row_without_period', 'prevention', row, 'period');
}

/** All rows about one level, measure, period and region. */
interface Count {
  /** The row without a form, which is the total; absent where there are only parts. */
  readonly total?: Row<'prevention'>;
  /** Rows with a form. */
  readonly parts: readonly Row<'prevention'>[];
}

function countsOf(rows: readonly Row<'prevention'>[]): Count[] {
  const groups = new Map<string, Row<'prevention'>[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.level, row.measure, row.period, row.region]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const total = group.find(({ form }) => form === undefined);
    return { ...(total && { total }), parts: group.filter(({ form }) => form !== undefined) };
  });
}

/* Sums of decimals are off by a hair. */
const sumOf = (rows: readonly Row<'prevention'>[]): number =>
  Number(rows.reduce((sum, { value = 0 }) => sum + value, 0).toFixed(6));

/* Of these nothing is counted in two forms. People can be, and a reach is a share of people. */
const divided: ReadonlySet<PreventionMeasure> = new Set(['activities', 'hours', 'euros', 'fte']);

function checkParts({ total, parts }: Count, findings: Findings): void {
  if (total?.value === undefined || !divided.has(total.measure)) return;
  const sum = sumOf(parts);
  if (sum <= total.value) return;
  findings.add('parts_exceed_total', 'prevention', total, 'value', { details: { sum, total: total.value } });
}

/* Where the list knows nothing of the period or region, it can't be held against the row. */
function checkList({ total, parts }: Count, activities: readonly Row<'activities'>[], findings: Findings): void {
  const [row = total] = total ? [total] : parts;
  if (row?.measure !== 'activities' || (total ? [total] : parts).some(({ value }) => value === undefined)) return;
  const { level, period, region } = row;
  const list = activities.filter(
    (activity) => activity.period === period && (region === undefined || activity.region === region),
  );
  if (list.length === 0) return;
  const listed = new Set(list.filter((activity) => activity.level === level).map(({ activity }) => activity)).size;
  const stated = total?.value ?? sumOf(parts);
  if (listed !== stated) findings.add('counts_differ', 'prevention', row, 'value', { details: { listed, stated } });
}
