/* From entries to the model: what was chosen, its axes, scores and aspects. */
import { dimensionCodes, type Facts, type Finding } from '@kanskracht/tables';
import { byName } from '../format.js';
import { groupBy } from '../group-by.js';
import { withoutHoles } from '../without-holes.js';
import { choose, type Places } from './choose.js';
import { type Entry, meanOfAspects } from './entries.js';
import type { Aspect, Axis, PositiveHealthModel, Score, Subject } from './model.js';
import type { PositiveHealthOptions } from './options.js';

/** Everything that the figure shows of the entries, and what was asked that is not there. */
export function buildModel(
  entries: readonly Entry[],
  toCome: readonly string[],
  facts: Pick<Facts, 'dimensions'>,
  places: Places,
  options: PositiveHealthOptions,
): { readonly model: PositiveHealthModel; readonly findings: readonly Finding[] } {
  const { kind, period, periods, shown, ids, subjects, reference, references, leftOut, findings } = choose(
    entries,
    toCome,
    places,
    options,
  );
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const first = new Map<string, Entry>();
  for (const entry of shown) if (!first.has(entry.subject)) first.set(entry.subject, entry);
  const nameOf = (id: string): string => places.name(id) ?? first.get(id)?.name ?? id.replace('/', ', ');
  const axes = axesOf(ofKind, facts.dimensions);
  const subject = (id: string): Subject => ({
    id,
    name: nameOf(id),
    isGroup: first.get(id)?.isGroup ?? false,
    scores: scoresOf(
      shown.filter((entry) => entry.subject === id),
      axes,
    ),
  });
  const aspects = aspectsOf(shown, axes, [...subjects, ...(reference.id === undefined ? [] : [reference.id])]);
  const model: PositiveHealthModel = {
    view: options.view ?? 'spider',
    kind,
    otherKind: entries.length > ofKind.length,
    axes,
    subjects: subjects.map(subject),
    ...withoutHoles({ reference: reference.id === undefined ? undefined : subject(reference.id), period }),
    periods,
    choices: labelsOf(ids, nameOf, places),
    referenceChoice: reference.value,
    referenceChoices: references.map(({ value, id }) => ({ value, ...withoutHoles({ name: id && nameOf(id) }) })),
    aspects,
    ...(options.dimension !== undefined && aspects.has(options.dimension) ? { open: options.dimension } : {}),
    leftOut,
  };
  return { model, findings };
}

/** Ids by the names that readers look for; two of the same name each with the place that they lie in. */
function labelsOf(
  ids: readonly string[],
  nameOf: (id: string) => string,
  places: Places,
): { readonly id: string; readonly label: string }[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(nameOf(id), (counts.get(nameOf(id)) ?? 0) + 1);
  const labels = ids.map((id) => {
    const name = nameOf(id);
    const parent = places.parent(id);
    const around = parent === undefined ? id : (places.name(parent) ?? parent);
    return { id, label: (counts.get(name) ?? 0) > 1 ? `${name} (${around})` : name };
  });
  const alphabet = byName('nl');
  return labels.sort((a, b) => alphabet(a.label, b.label));
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
  const byAxis = groupBy(entries, ({ axis }) => axis);
  return new Map(
    axes.map(({ id }) => {
      const own = byAxis.get(id) ?? [];
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
  const byAxis = groupBy(parts, ({ axis }) => axis);
  const found = axes.map(({ id: axis }): [string, Aspect[]] => {
    const own = byAxis.get(axis) ?? [];
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
