/* From entries to what is shown: which kind, period, subjects, reference, axes and aspects. */
import { comparePeriods, dimensionCodes, type Facts, type ScoreKind } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import { type Entry, meanOfAspects } from './entries.js';
import type { Aspect, Axis, PositiveHealthModel, Score, Subject } from './model.js';
import type { PositiveHealthOptions } from './options.js';

/** What is known of a place: all that choosing a reference takes. */
export interface Places {
  name(id: string): string | undefined;
  parent(id: string): string | undefined;
  isCountry(id: string): boolean;
}

/** As many as a reader can tell apart in one web. */
const mostSubjects = 3;

export function buildModel(
  entries: readonly Entry[],
  facts: Pick<Facts, 'dimensions'>,
  places: Places,
  options: PositiveHealthOptions,
): PositiveHealthModel {
  const kinds = new Set(entries.map(({ kind }) => kind));
  const kind = chooseKind(kinds, options.kind);
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const periods = [...new Set(ofKind.flatMap(({ period }) => period ?? []))].sort(comparePeriods);
  const period = options.period !== undefined && periods.includes(options.period) ? options.period : periods.at(-1);
  const shown = ofKind.filter((entry) => entry.period === period || entry.period === undefined);

  const first = new Map<string, Entry>();
  for (const entry of shown) if (!first.has(entry.subject)) first.set(entry.subject, entry);
  const ids = [...first.keys()];
  const nameOf = (id: string): string => places.name(id) ?? first.get(id)?.name ?? id.replace('/', ', ');
  const subjectIds = chooseSubjects(ids, places, options);
  const reference = chooseReference(ids, subjectIds, places, options.reference);
  const axes = axesOf(ofKind, facts.dimensions);
  const subject = (id: string): Subject => ({
    id,
    name: nameOf(id),
    scores: scoresOf(
      shown.filter((entry) => entry.subject === id),
      axes,
    ),
  });
  const aspects = aspectsOf(shown, axes, [...subjectIds, ...(reference.id === undefined ? [] : [reference.id])]);

  return {
    view: options.view ?? 'spider',
    kind,
    otherKind: kinds.size > 1,
    axes,
    subjects: subjectIds.map(subject),
    ...(reference.id === undefined ? {} : { reference: subject(reference.id) }),
    ...withoutHoles({ period }),
    periods,
    choices: ids.map((id) => ({ id, name: nameOf(id), isGroup: first.get(id)?.isGroup ?? false })),
    referenceChoice: reference.choice,
    referenceChoices: reference.choices.map(({ value, id }) => ({
      value,
      ...withoutHoles({ name: id && nameOf(id) }),
    })),
    aspects,
    ...(options.dimension !== undefined && aspects.has(options.dimension) ? { open: options.dimension } : {}),
    leftOut: leftOut(ids, [...subjectIds, ...(reference.id === undefined ? [] : [reference.id])], options),
  };
}

/** How many more there are to choose from, where nobody chose. */
const leftOut = (
  ids: readonly string[],
  shown: readonly string[],
  { region, selected }: PositiveHealthOptions,
): number => (region === undefined && selected === undefined ? ids.filter((id) => !shown.includes(id)).length : 0);

function chooseKind(kinds: ReadonlySet<ScoreKind>, asked: ScoreKind | undefined): ScoreKind {
  if (asked !== undefined && kinds.has(asked)) return asked;
  return kinds.has('self_score') || kinds.size === 0 ? 'self_score' : 'approximation';
}

/** The ids in a list that is separated by commas or spaces. */
const idsIn = (list: string | undefined): string[] => (list ?? '').split(/[\s,]+/).filter(Boolean);

/** A choice in a sister figure is followed where one subject is shown, not where several stand side by side. */
function chooseSubjects(ids: readonly string[], places: Places, options: PositiveHealthOptions): readonly string[] {
  const known = new Map(ids.map((id) => [id.toLowerCase(), id]));
  const asked = idsIn(options.region).flatMap((id) => known.get(id.toLowerCase()) ?? []);
  const subjects = asked.length > 0 ? asked.slice(0, mostSubjects) : smallest(ids, places);
  const selected = known.get(options.selected?.toLowerCase() ?? '');
  return selected !== undefined && subjects.length < 2 ? [selected] : subjects;
}

/** Where nothing was said: the smallest places, not those that contain them; the first where they are too many. */
function smallest(ids: readonly string[], places: Places): readonly string[] {
  const parents = new Set(ids.map((id) => places.parent(id)));
  const inner = ids.filter((id) => !places.isCountry(id) && !parents.has(id));
  const candidates = inner.length > 0 ? inner : ids;
  return candidates.length <= mostSubjects ? candidates : candidates.slice(0, 1);
}

interface ReferenceChoice {
  readonly choice: string;
  readonly id?: string;
  readonly choices: readonly { readonly value: 'none' | 'parent' | 'country'; readonly id?: string }[];
}

function chooseReference(
  ids: readonly string[],
  subjects: readonly string[],
  places: Places,
  asked: string | undefined,
): ReferenceChoice {
  const free = new Set(ids.filter((id) => !subjects.includes(id)));
  const first = subjects[0];
  const parent = first === undefined ? undefined : places.parent(first);
  const country = [...free].find((id) => places.isCountry(id));
  const choices: ReferenceChoice['choices'] = [
    ...(parent !== undefined && free.has(parent) && parent !== country
      ? [{ value: 'parent' as const, id: parent }]
      : []),
    ...(country === undefined ? [] : [{ value: 'country' as const, id: country }]),
    { value: 'none' },
  ];
  const found = choices.find(({ value }) => value === asked);
  if (found !== undefined) return { choice: found.value, ...(found.id === undefined ? {} : { id: found.id }), choices };
  if (asked !== undefined && free.has(asked)) return { choice: asked, id: asked, choices };
  const fallback = choices[0] as ReferenceChoice['choices'][number];
  return { choice: fallback.value, ...(fallback.id === undefined ? {} : { id: fallback.id }), choices };
}

/** The axes: as the `dimensions` table orders them, else the six in their fixed order, then any other in the data's order. */
function axesOf(entries: readonly Entry[], dimensions: Facts['dimensions']): Axis[] {
  const found = new Set(entries.map(({ axis }) => axis));
  const described = [...dimensions].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
  const official = dimensionCodes.some((dimensionCode) => found.has(dimensionCode)) ? dimensionCodes : [];
  const ids = new Set([...(described.length > 0 ? described.map(({ dimension }) => dimension) : official), ...found]);
  const byId = new Map(described.map((row) => [row.dimension, row]));
  return [...ids].map((id) => {
    const row = byId.get(id);
    return {
      id,
      max: row?.scale_max ?? 10,
      ...withoutHoles({ label: row?.label, plainLabel: row?.plain_label }),
    };
  });
}

function scoresOf(entries: readonly Entry[], axes: readonly Axis[]): Map<string, Score> {
  return new Map(
    axes.map(({ id }) => {
      const own = entries.filter(({ axis }) => axis === id);
      const whole = own.find(({ aspect }) => aspect === undefined);
      const parts = own.filter(({ aspect, kind }) => aspect !== undefined && kind === 'self_score');
      if (whole !== undefined) return [id, whole.score];
      return [id, parts.length > 0 ? meanOfAspects(parts.map(({ score }) => score)) : { missing: 'not_measured' }];
    }),
  );
}

/** The aspects that somebody shown has a score on, by axis. */
function aspectsOf(
  entries: readonly Entry[],
  axes: readonly Axis[],
  subjects: readonly string[],
): Map<string, Aspect[]> {
  const parts = entries.filter(({ aspect, subject }) => aspect !== undefined && subjects.includes(subject));
  const found = axes.map(({ id: axis }): [string, Aspect[]] => {
    const own = parts.filter((part) => part.axis === axis);
    return [
      axis,
      [...new Set(own.map(({ aspect }) => aspect))].map((id) => aspectOf(own.filter(({ aspect }) => aspect === id))),
    ];
  });
  return new Map(found.filter(([, aspects]) => aspects.length > 0));
}

function aspectOf(entries: readonly Entry[]): Aspect {
  const [{ aspect: id = '', aspectLabel: label = id, aspectLabelEn: labelEn }] = entries as [Entry];
  return {
    id,
    label,
    ...withoutHoles({ labelEn }),
    scores: new Map(entries.map(({ subject, score }) => [subject, score])),
  };
}
