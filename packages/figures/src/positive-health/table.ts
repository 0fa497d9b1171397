/* The same scores as a table: a row a subject and dimension, aspects after their dimension. */
import { formatPeriod, type Language } from '@kanskracht/tables';
import type { TableCell, TableColumn, TableWords } from '../figure.js';
import { formatNumber } from '../format.js';
import type { Approximated, Axis, PositiveHealthModel, Score, Subject } from './model.js';
import { aspectLabel, everyone, madeFrom, missingText, scoreText } from './say.js';
import { approximationTexts, axisMeaning, placeName, textsIn } from './texts.js';

interface Line {
  readonly subject: Subject;
  readonly axis: Axis;
  readonly aspect?: string;
  readonly score: Score;
}

function lines(model: PositiveHealthModel, lang: Language): Line[] {
  return everyone(model).flatMap((subject) =>
    model.axes.flatMap((axis): Line[] => [
      { subject, axis, score: subject.scores.get(axis.id) ?? { missing: 'not_measured' } },
      ...(model.aspects.get(axis.id) ?? []).flatMap((aspect) => {
        const score = aspect.scores.get(subject.id);
        return score === undefined ? [] : [{ subject, axis, aspect: aspectLabel(aspect, lang), score }];
      }),
    ]),
  );
}

/** The columns of `health_scores`, so that a download can be read back; only those that hold something. */
export function tableWords(model: PositiveHealthModel, names: string, period: string, lang: Language): TableWords {
  const text = textsIn(lang).table;
  const approximated = model.kind === 'approximation' ? approximationTexts(lang) : undefined;
  const kind = textsIn(lang).controls.kinds[model.kind];
  const empty: TableCell = { text: '' };
  const words = (said = ''): TableCell => (said === '' ? empty : { text: said, value: said });
  const number = (value: number | undefined): TableCell =>
    value === undefined ? empty : { text: scoreText(value, lang), value: Math.round(value * 1000) / 1000 };
  const all = lines(model, lang);
  const some = (has: (line: Line) => unknown): boolean => all.some((line) => has(line) !== undefined);

  const columns: (TableColumn & { readonly shown: boolean; readonly cell: (line: Line) => TableCell })[] = [
    {
      name: 'region',
      label: text.region,
      downloadOnly: true,
      shown: true,
      cell: ({ subject }) => ({ text: subject.id, value: subject.id }),
    },
    {
      name: 'name',
      label: text.name,
      shown: true,
      cell: ({ subject }) => ({ text: placeName(subject.name, lang), value: subject.name }),
    },
    {
      name: 'dimension',
      label: text.dimension,
      shown: true,
      cell: ({ axis }) => ({ text: axisMeaning(axis, lang), value: axis.id }),
    },
    {
      name: 'aspect',
      label: text.aspect,
      shown: some(({ aspect }) => aspect),
      cell: ({ aspect }) => (aspect === undefined ? empty : { text: aspect, value: aspect }),
    },
    {
      name: 'period',
      label: text.period,
      downloadOnly: true,
      shown: model.period !== undefined,
      cell: () => ({ text: formatPeriod(model.period ?? '', lang), value: model.period ?? '' }),
    },
    {
      name: 'score',
      label: text.score,
      numeric: true,
      shown: true,
      cell: ({ score }) => (score.value === undefined ? { text: missingText(score, lang) } : number(score.value)),
    },
    {
      name: 'lower',
      label: text.lower,
      numeric: true,
      shown: some(({ score }) => score.lower),
      cell: ({ score }) => number(score.lower),
    },
    {
      name: 'upper',
      label: text.upper,
      numeric: true,
      shown: some(({ score }) => score.upper),
      cell: ({ score }) => number(score.upper),
    },
    {
      name: 'n',
      label: text.n,
      numeric: true,
      shown: some(({ score }) => score.n),
      cell: ({ score }) => (score.n === undefined ? empty : { text: formatNumber(score.n, lang, 0), value: score.n }),
    },
    { name: 'kind', label: text.kind, shown: true, cell: () => ({ text: kind, value: model.kind }) },
    {
      name: 'missing',
      label: text.missing,
      downloadOnly: true,
      shown: some(({ score }) => score.missing),
      cell: ({ score }) =>
        score.missing === undefined ? empty : { text: missingText(score, lang), value: score.missing },
    },
    {
      name: 'approximated_from',
      label: approximated?.made ?? '',
      shown: some(({ score }) => score.approximated),
      cell: ({ score: { approximated } }) => {
        return words(approximated && madeFrom(approximated, lang));
      },
    },
    {
      name: 'reason',
      label: approximated?.reason ?? '',
      shown: some(({ score }) => score.approximated?.reason),
      cell: ({ score: { approximated } }) => words(reasonFor(approximated, lang)),
    },
  ];
  const shown = columns.filter((column) => column.shown);
  return {
    caption: text.caption(names, period),
    columns: shown.map(({ shown: _shown, cell: _cell, ...column }) => column),
    rows: all.map((line) => shown.map(({ cell }) => cell(line))),
  };
}

/** Why this indicator stands for the dimension, in the reader's language where the data have it. */
const reasonFor = (approximated: Approximated | undefined, lang: Language): string | undefined =>
  (lang === 'en' ? approximated?.reasonEn : undefined) ?? approximated?.reason;
