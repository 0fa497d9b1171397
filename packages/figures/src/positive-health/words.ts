import { formatPeriod, inPeriod, type Language, type ScoreKind, type Source } from '@kanskracht/tables';
import type { Control, LegendItem, Words } from '../figure.js';
import { formatList, formatNumber } from '../format.js';
import { hollowSign, intervalSign } from '../symbol.js';
import { isWeb, type PositiveHealthModel } from './model.js';
import { emptyAxes, everyone, sayMarks, scoreText } from './say.js';
import { tableWords } from './table.js';
import { approximationTexts, axisLabel, placeName, textsIn } from './texts.js';

/** Everything the figure says, with the sources that the data name. */
export function positiveHealthWords(model: PositiveHealthModel, sources: readonly Source[], lang: Language): Words {
  const text = textsIn(lang);
  const names = formatList(
    model.subjects.map(({ name }) => placeName(name, lang)),
    lang,
  );
  const period = model.period === undefined ? '' : ` ${inPeriod(model.period, lang)}`;
  const { title } = model.kind === 'approximation' ? approximationTexts(lang) : text;
  return {
    title: names === '' ? text.name : title(names, period),
    summary: summary(model, names, period, lang),
    marks: sayMarks(model, lang),
    marksLabel: text.marksLabel,
    table: tableWords(model, names, period, lang),
    legend: legend(model, lang),
    notes: notes(model, lang),
    source: source(model, sources, lang),
    controls: controls(model, lang),
  };
}

const isModelled = (model: PositiveHealthModel): boolean =>
  everyone(model).some(({ scores }) => [...scores.values()].some(({ approximated }) => approximated?.modelled));

const hasIntervals = (model: PositiveHealthModel): boolean =>
  everyone(model).some(({ scores }) =>
    [...scores.values()].some(({ lower, upper }) => lower !== undefined && upper !== undefined),
  );

function summary(model: PositiveHealthModel, names: string, period: string, lang: Language): string {
  const text = textsIn(lang).summary;
  const first = model.subjects[0];
  const scored = model.axes.flatMap((axis) => {
    const value = first?.scores.get(axis.id)?.value;
    return value === undefined ? [] : [{ axis, value }];
  });
  const gaps = emptyAxes(model).map((axis) => axisLabel(axis, lang));
  const gap = gaps.length > 0 && scored.length > 0 ? [text.gap(formatList(gaps, lang))] : [];
  if (first === undefined) return text.empty;
  if (scored.length === 0) return text.nothing(names, period);
  const finding = model.subjects.length > 1 ? spread(model, lang) : [furthest(model, scored, lang)];
  if (model.kind === 'approximation') {
    const { estimated, counted } = approximationTexts(lang);
    const opening = (isModelled(model) ? estimated : counted)(names, period);
    return [opening, ...finding, ...gap].join(' ');
  }
  const opening = first.isGroup ? text.groupScore : text.selfScore;
  return [opening(names, period), ...finding, ...gap].join(' ');
}

type Scored = readonly { readonly axis: PositiveHealthModel['axes'][number]; readonly value: number }[];

/** Where the first subject lies furthest from the reference. */
function furthest(model: PositiveHealthModel, scored: Scored, lang: Language): string {
  const text = textsIn(lang).summary;
  const other = model.reference;
  if (other === undefined) return highAndLow(scored, lang);
  const gaps = scored.flatMap(({ axis, value }) => {
    const against = other.scores.get(axis.id)?.value;
    return against === undefined ? [] : [{ axis, value, against, distance: Math.abs(value - against) / axis.max }];
  });
  const most = greatest(gaps, ({ distance }) => distance);
  if (most === undefined) return highAndLow(scored, lang);
  const [value, against] = [scoreText(most.value, lang), scoreText(most.against, lang)];
  return value === against
    ? text.equal(placeName(other.name, lang))
    : text.furthest(axisLabel(most.axis, lang), value, placeName(other.name, lang), against);
}

/** Where several subjects differ most from each other. */
function spread({ axes, subjects }: PositiveHealthModel, lang: Language): string[] {
  const text = textsIn(lang).summary;
  const spreads = axes.flatMap((axis) => {
    const scores = subjects.flatMap(({ name, scores: own }) => {
      const value = own.get(axis.id)?.value;
      return value === undefined ? [] : [{ name, value }];
    });
    const [low, high] = [greatest(scores, ({ value }) => -value), greatest(scores, ({ value }) => value)];
    return scores.length < 2 || low === undefined || high === undefined ? [] : [{ axis, low, high }];
  });
  const most = greatest(spreads, ({ axis, low, high }) => (high.value - low.value) / axis.max);
  if (most === undefined) return [];
  const [low, high] = [scoreText(most.low.value, lang), scoreText(most.high.value, lang)];
  return [
    low === high ? text.alike : text.spread(axisLabel(most.axis, lang), low, most.low.name, high, most.high.name),
  ];
}

/** The first of those with the greatest size. */
const greatest = <T>(items: readonly T[], size: (item: T) => number): T | undefined =>
  items.reduce<T | undefined>((best, item) => (best === undefined || size(item) > size(best) ? item : best), undefined);

function highAndLow(scored: Scored, lang: Language): string {
  const text = textsIn(lang).summary;
  const share = ({ axis, value }: Scored[number]): number => value / axis.max;
  const high = greatest(scored, share) as Scored[number];
  const low = greatest(scored, (item) => -share(item)) as Scored[number];
  const [highValue, lowValue] = [scoreText(high.value, lang), scoreText(low.value, lang)];
  if (scored.length === 1) return text.only(axisLabel(high.axis, lang), highValue);
  if (highValue === lowValue) {
    return text.same(
      highValue,
      formatList(
        scored.map(({ axis }) => axisLabel(axis, lang)),
        lang,
      ),
    );
  }
  return text.highest(axisLabel(high.axis, lang), highValue, axisLabel(low.axis, lang), lowValue);
}

function legend(model: PositiveHealthModel, lang: Language): LegendItem[] {
  return [
    ...(model.kind === 'approximation' ? [{ symbol: hollowSign(0), label: approximationTexts(lang).legend }] : []),
    ...(hasIntervals(model) ? [{ symbol: intervalSign, label: textsIn(lang).interval }] : []),
  ];
}

function notes(model: PositiveHealthModel, lang: Language): string[] {
  const text = textsIn(lang).notes;
  const all = everyone(model).flatMap(({ scores }) => [...scores.values()]);
  return [
    isWeb(model) ? `${text.conversation} ${text.area}` : text.conversation,
    ...(model.kind === 'approximation' ? [approximationTexts(lang).note] : []),
    ...(isModelled(model) ? [approximationTexts(lang).modelled] : []),
    ...(all.some(({ meanOf }) => meanOf !== undefined) ? [text.meanOf] : []),
    ...(model.view === 'spider' && model.axes.length < 3 ? [text.fewAxes] : []),
    ...(model.otherKind ? [approximationTexts(lang).otherKind[model.kind]] : []),
    ...(model.leftOut > 0 ? [text.leftOut(model.leftOut)] : []),
    text.concept,
  ];
}

function source(model: PositiveHealthModel, sources: readonly Source[], lang: Language): string {
  const text = textsIn(lang);
  const counts = everyone(model).flatMap(({ scores }) => [...scores.values()].flatMap(({ n }) => n ?? []));
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const n =
    least === most ? formatNumber(least, lang, 0) : `${formatNumber(least, lang, 0)}–${formatNumber(most, lang, 0)}`;
  const parts = [
    ...sources.map(({ title }) => title),
    ...(model.period === undefined ? [] : [formatPeriod(model.period, lang)]),
    ...(isModelled(model) ? [approximationTexts(lang).estimate] : []),
    ...(counts.length > 0 ? [text.n(n)] : []),
  ];
  if (sources.length > 0) return text.source(parts.join(' · '));
  return model.period === undefined ? parts.join(' · ') : text.periodOnly(parts.join(' · '));
}

function controls(model: PositiveHealthModel, lang: Language): Control[] {
  const text = textsIn(lang).controls;
  const { axes, aspects, choices, kind, otherKind, period = '', periods, referenceChoices, subjects, view } = model;
  const opened = axes.filter(({ id }) => aspects.has(id));
  const kinds: readonly ScoreKind[] = otherKind ? ['self_score', 'approximation'] : [];
  return [
    {
      name: 'region',
      label: text.region,
      value: subjects[0]?.id ?? '',
      // What an editor set side by side is not to be lost by choosing one of it.
      options:
        subjects.length > 1 ? [] : choices.map(({ id, label }) => ({ value: id, label: placeName(label, lang) })),
    },
    {
      name: 'reference',
      label: text.reference,
      value: model.referenceChoice,
      options: referenceChoices.map(({ value, name }) => ({
        value,
        label: name === undefined ? text.none : placeName(name, lang),
      })),
    },
    {
      name: 'period',
      label: text.period,
      value: period,
      options: periods.toReversed().map((value) => ({ value, label: formatPeriod(value, lang) })),
    },
    {
      name: 'kind',
      label: text.kind,
      value: kind,
      options: kinds.map((value) => ({ value, label: text.kinds[value] })),
    },
    {
      name: 'dimension',
      label: text.dimension,
      value: model.open ?? '',
      options: [
        { value: '', label: text.noDimension },
        ...opened.map((axis) => ({ value: axis.id, label: axisLabel(axis, lang) })),
      ],
    },
    {
      name: 'view',
      label: text.view,
      value: view,
      options: (['spider', 'dots', 'table'] as const).map((value) => ({ value, label: text.views[value] })),
    },
  ];
}
