/* What is shown of what there is: which kind of score, period, subjects and reference. */
import { comparePeriods, type Finding, readPeriod, type ScoreKind } from '@kanskracht/tables';
import { readIds } from '../ids.js';
import { withoutHoles } from '../without-holes.js';
import type { Entry } from './entries.js';
import type { ReferenceChoice } from './model.js';
import type { PositiveHealthOptions } from './options.js';

/** What is known of a place: all that choosing a reference takes. */
export interface Places {
  name(id: string): string | undefined;
  parent(id: string): string | undefined;
  isCountry(id: string): boolean;
}

export interface Chosen {
  readonly kind: ScoreKind;
  readonly period?: string;
  /** Those of the data and those that are still to come. */
  readonly periods: readonly string[];
  /** The entries of that kind and period. */
  readonly shown: readonly Entry[];
  readonly ids: readonly string[];
  readonly subjects: readonly string[];
  readonly reference: { readonly value: string; readonly id?: string };
  readonly references: readonly ReferenceChoice[];
  /** How many there are beyond those that fit. */
  readonly leftOut: number;
  /** What was asked and is not there. */
  readonly findings: readonly Finding[];
}

/** As many as a reader can tell apart in one web. */
const mostSubjects = 3;

export function choose(
  entries: readonly Entry[],
  toCome: readonly string[],
  places: Places,
  options: PositiveHealthOptions,
): Chosen {
  const findings: Finding[] = [];
  const miss = (column: string, value: string, known: readonly string[]): void => {
    findings.push({ code: 'unknown_choice', severity: 'warning', column, value, details: { known } });
  };
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const kind = options.kind && kinds.includes(options.kind) ? options.kind : defaultKind(kinds);
  if (options.kind && options.kind !== kind) miss('kind', options.kind, kinds);

  const ofKind = entries.filter((entry) => entry.kind === kind);
  const periods = [...new Set([...ofKind.flatMap(({ period }) => period ?? []), ...toCome])].sort(comparePeriods);
  const period = choosePeriod(ofKind, periods, toCome, options.period, miss);
  const shown = ofKind.filter((entry) => entry.period === period || entry.period === undefined);
  const ids = [...new Set(shown.map(({ subject }) => subject))];
  const { subjects, leftOut } = chooseSubjects(ids, places, options, miss);
  const withScores = new Set(shown.flatMap(({ subject, score }) => (score.value === undefined ? [] : [subject])));
  const references = referencesFor(subjects, withScores, places);
  const reference = chooseReference(references, ids, options.reference, miss);
  return {
    kind,
    ...withoutHoles({ period }),
    periods,
    shown,
    ids,
    subjects,
    reference,
    references: references.some(({ value }) => value === reference.value) ? references : [reference, ...references],
    // The reference is not left out: it is shown beside the others.
    leftOut: leftOut.filter((id) => id !== reference.id).length,
    findings,
  };
}

type Miss = (column: string, value: string, known: readonly string[]) => void;

const defaultKind = (kinds: readonly ScoreKind[]): ScoreKind =>
  kinds.includes('self_score') || kinds.length === 0 ? 'self_score' : 'approximation';

/** The period that is asked for, else the latest with a score. */
function choosePeriod(
  entries: readonly Entry[],
  periods: readonly string[],
  toCome: readonly string[],
  asked: string | undefined,
  miss: Miss,
): string | undefined {
  const wanted = readPeriod(asked);
  if (wanted !== undefined && periods.includes(wanted)) return wanted;
  if (asked !== undefined) miss('period', asked, periods);
  const scored = new Set(entries.flatMap(({ period, score }) => (score.value === undefined ? [] : [period])));
  return periods.findLast((period) => scored.has(period) || toCome.includes(period)) ?? periods.at(-1);
}

/** A choice in a sister figure is followed where one subject is shown, not where several stand side by side. */
function chooseSubjects(
  ids: readonly string[],
  places: Places,
  { region, selected }: PositiveHealthOptions,
  miss: Miss,
): { readonly subjects: readonly string[]; readonly leftOut: readonly string[] } {
  const byName = new Map(ids.map((id) => [id.toLowerCase(), id]));
  const find = (id: string): string | undefined => byName.get(id.toLowerCase());
  const { known, unknown } = readIds(region, find);
  for (const id of unknown) miss('region', id, ids.slice(0, 12));
  const asked = known.slice(0, mostSubjects);
  const subjects = asked.length > 0 ? asked : smallest(ids, places);
  const followed = selected === undefined || subjects.length > 1 ? undefined : find(selected);
  if (followed !== undefined) return { subjects: [followed], leftOut: [] };
  return { subjects, leftOut: (asked.length > 0 ? known : ids).filter((id) => !subjects.includes(id)) };
}

/** Where nothing was said: the smallest places, not those that contain them; the first where they are too many. */
function smallest(ids: readonly string[], places: Places): readonly string[] {
  const parents = new Set(ids.map((id) => places.parent(id)));
  const inner = ids.filter((id) => !places.isCountry(id) && !parents.has(id));
  const candidates = inner.length > 0 ? inner : ids;
  return candidates.length <= mostSubjects ? candidates : candidates.slice(0, 1);
}

/** The nearest place with scores in which all subjects lie, the country, and nothing. */
function referencesFor(
  subjects: readonly string[],
  withScores: ReadonlySet<string>,
  places: Places,
): ReferenceChoice[] {
  const [above = [], ...others] = subjects.map((id) => ancestors(id, places));
  const free = [...withScores].filter((id) => !subjects.includes(id));
  const parent = above.find((id) => free.includes(id) && others.every((path) => path.includes(id)));
  const country = free.find((id) => places.isCountry(id));
  return [
    ...(parent === undefined || parent === country ? [] : [{ value: 'parent', id: parent }]),
    ...(country === undefined ? [] : [{ value: 'country', id: country }]),
    { value: 'none' },
  ];
}

function ancestors(id: string, places: Places): string[] {
  const path: string[] = [];
  for (let at = places.parent(id); at !== undefined && !path.includes(at); at = places.parent(at)) path.push(at);
  return path;
}

/** What is asked, or else the nearest; never another one than was asked. */
function chooseReference(
  references: readonly ReferenceChoice[],
  ids: readonly string[],
  asked: string | undefined,
  miss: Miss,
): ReferenceChoice {
  const none = { value: 'none' };
  if (!asked) return references[0] ?? none;
  const offered = references.find(({ value, id }) => value === asked || id?.toLowerCase() === asked.toLowerCase());
  if (offered !== undefined) return offered;
  // The only parent may be the country itself.
  const country = references.find(({ value }) => value === 'country');
  if (asked === 'parent' && country !== undefined) return country;
  const id = ids.find((one) => one.toLowerCase() === asked.toLowerCase());
  if (id !== undefined) return { value: id, id };
  miss('reference', asked, [...references.map(({ value }) => value), ...ids.slice(0, 12)]);
  return none;
}
