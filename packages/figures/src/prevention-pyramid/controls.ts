import { formatPeriod, type Language } from '@kanskracht/tables';
import type { Control } from '../figure.js';
import type { Filter, PyramidModel } from './model.js';
import { measured } from './numbers.js';
import { agesText, nameOfLevel } from './say.js';
import { textsIn } from './texts.js';

type Choice = readonly [value: string, label: string];

/** The choices that the data offer. */
export function controlsOf(model: PyramidModel, lang: Language): Control[] {
  const { labels, views } = textsIn(lang);
  const { ageGroups, comparePeriod = 'none', fromActivities, open, period } = model;
  const filter = ({ options }: Pick<Filter, 'options'>): readonly Choice[] => [
    ['', labels.all],
    ...options.map(({ id, label }): Choice => [id, label]),
  ];
  const periods = model.periods.toReversed().map((one): Choice => [one, formatPeriod(one, lang)]);
  const levels = [...model.levels.map(({ id }) => id), ...(model.unclassified ? ['unclassified' as const] : [])];
  const choices: readonly (readonly [name: string, label: string, value: string | undefined, readonly Choice[]])[] = [
    [
      'view',
      labels.view,
      model.view,
      [
        ['pyramid', views.pyramid],
        ...(fromActivities ? [['matrix', views.matrix] as const] : []),
        ['table', views.table],
      ],
    ],
    ['measure', labels.measure, model.measure, model.measures.map((one) => [one, measured(one, lang).name])],
    ['period', labels.period, period, periods],
    [
      'comparePeriod',
      labels.comparePeriod,
      comparePeriod,
      // The newest stands first: those after it in the list are earlier.
      [['none', labels.none], ...periods.slice(periods.findIndex(([one]) => one === period) + 1)],
    ],
    ...(['region', 'programme', 'theme'] as const).map(
      (name) => [name, labels[name], model[name].chosen, filter(model[name])] as const,
    ),
    [
      'age',
      labels.age,
      model.age.chosen,
      filter({ options: ageGroups.map((group) => ({ id: group.id, label: agesText(group, lang) })) }),
    ],
    [
      'level',
      labels.list,
      open?.level,
      [['', labels.none], ...(fromActivities ? levels.map((id): Choice => [id, nameOfLevel(model, id, lang)]) : [])],
    ],
  ];
  return choices.map(([name, label, value = '', options]) => ({
    name,
    label,
    value,
    options: options.map(([id, text]) => ({ value: id, label: text })),
  }));
}
