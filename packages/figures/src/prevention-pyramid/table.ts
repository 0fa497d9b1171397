import {
  formatPeriod,
  type Language,
  type PreventionLevel as LevelWord,
  type PreventionMeasure,
} from '@kanskracht/tables';
import type { TableWords } from '../figure.js';
import type { Amount, Counted, PyramidModel } from './model.js';
import { amountText, measured, shareText } from './numbers.js';
import { isListing, lists, remarksOf } from './rest.js';
import { formName, namedLevels } from './say.js';
import { number, tabulate, words } from './tabulate.js';
import { textsIn } from './texts.js';

/**
 * In the columns of `prevention`, a row a level, form and period, so that a download can be read back;
 * in those of `activities` where a level or the matrix is open; without numbers in those of `definitions`.
 */
export const tableOf = (model: PyramidModel, title: string, lang: Language): TableWords =>
  model.measure === undefined || isListing(model)
    ? lists.use().otherTable(model, lang)
    : numbersTable(model, model.measure, title, lang);

interface Line {
  readonly level: LevelWord;
  readonly name: string;
  readonly form?: Counted['parts'][number]['form'];
  readonly period: string | undefined;
  readonly amount: Amount;
  readonly share?: number | undefined;
}

const linesOf = (model: PyramidModel, lang: Language): Line[] =>
  namedLevels(model, lang).flatMap(({ id: level, name, now, before }) =>
    (
      [
        [model.period, now],
        [model.comparePeriod, model.comparePeriod && before],
      ] as const
    ).flatMap(([period, counted]) =>
      counted
        ? [
            { level, name, period, amount: counted.total, share: counted.share },
            ...counted.parts.map((part) => ({ level, name, period, form: part.form, amount: part })),
          ]
        : [],
    ),
  );

function numbersTable(model: PyramidModel, measure: PreventionMeasure, title: string, lang: Language): TableWords {
  const { labels: text } = textsIn(lang);
  const { name: measureName } = measured(measure, lang);
  const { region } = model;
  const place = region.options.find(({ id }) => id === region.chosen);
  return tabulate(title, linesOf(model, lang), [
    { name: 'level', label: text.level, cell: ({ level, name }) => words(name, level) },
    {
      name: 'form',
      label: text.form,
      cell: ({ form }) =>
        form ? words(formName(model, form, lang), form) : { text: model.forms.length > 0 ? text.allForms : '' },
    },
    {
      name: 'period',
      label: text.period,
      cell: ({ period }) => words(period && formatPeriod(period, lang), period),
    },
    { name: 'measure', label: text.measure, downloadOnly: true, cell: () => words(measureName, measure) },
    {
      name: 'value',
      label: measureName,
      numeric: true,
      // What is known of a sum is not the sum: a download holds only what is whole.
      cell: ({ amount }) => ({
        text: amountText(amount, measure, lang),
        ...(amount.value !== undefined && !amount.incomplete && { value: amount.value }),
      }),
    },
    {
      name: 'share',
      label: text.share,
      numeric: true,
      cell: ({ share }) =>
        number(share && Math.round(share * 10) / 10, share === undefined ? '' : shareText(share, lang)),
    },
    ...(remarksOf(model)?.missingColumn(lang) ?? []),
    { name: 'region', label: text.region, downloadOnly: true, cell: () => words(place?.label, place?.id) },
  ]);
}
