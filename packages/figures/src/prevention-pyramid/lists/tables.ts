/* The lists behind the numbers, in the columns of `activities` and of `definitions`. */
import { formatPeriod, type Language } from '@kanskracht/tables';
import type { TableCell, TableWords } from '../../figure.js';
import { periodsOf, subjectOf } from '../about.js';
import type { PyramidModel } from '../model.js';
import { remarks } from '../rest.js';
import { formName, formPlain, levelName, levelPlain, nameOfLevel } from '../say.js';
import { empty, number, tabulate, words } from '../tabulate.js';
import { textsIn } from '../texts.js';
import { openedActivities } from './opened.js';
import { listTexts } from './texts.js';

/** Without numbers what the levels mean; else the activities that are looked at. */
export const otherTable = (model: PyramidModel, lang: Language): TableWords =>
  model.measure === undefined ? definitionsTable(model, lang) : activitiesTable(model, lang);

/** The activities that are looked at. */
function activitiesTable(model: PyramidModel, lang: Language): TableWords {
  const { labels } = textsIn(lang);
  const { approaches } = remarks.use().remarkTexts(lang);
  const text = listTexts[lang];
  return tabulate(text.activities(subjectOf(model, lang), periodsOf(model, lang)), openedActivities(model), [
    { name: 'activity', label: text.code, downloadOnly: true, cell: ({ id }) => words(id) },
    { name: 'name', label: text.activity, cell: ({ name }) => words(name) },
    { name: 'level', label: labels.level, cell: ({ level }) => words(nameOfLevel(model, level, lang), level) },
    { name: 'form', label: labels.form, cell: ({ form }) => words(form && formName(model, form, lang), form) },
    { name: 'theme', label: labels.theme, cell: ({ theme }) => words(theme) },
    { name: 'programme', label: labels.programme, cell: ({ programme }) => words(programme) },
    {
      name: 'approach',
      label: text.approach,
      cell: ({ approach }) => words(approach && approaches[approach].label, approach),
    },
    { name: 'partner', label: text.partnerLabel, cell: ({ partner }) => words(partner) },
    { name: 'region', label: labels.region, cell: ({ region }) => words(region) },
    { name: 'age_from', label: text.ageFrom, numeric: true, cell: ({ ageFrom }) => number(ageFrom) },
    { name: 'age_to', label: text.ageTo, numeric: true, cell: ({ ageTo }) => number(ageTo) },
    {
      name: 'period',
      label: labels.period,
      downloadOnly: true,
      cell: () => words(model.period && formatPeriod(model.period, lang), model.period),
    },
  ]);
}

/** The levels and forms with their meaning. A download holds only what the data define, so that nobody takes our own words for the partner's. */
function definitionsTable(model: PyramidModel, lang: Language): TableWords {
  const { labels } = textsIn(lang);
  const { approaches } = remarks.use().remarkTexts(lang);
  const text = listTexts[lang];
  const own = (said: string | undefined, value: string | undefined): TableCell =>
    said === undefined ? empty : { text: said, ...(value !== undefined && { value }) };
  const rows = [
    ...model.levels.map((level, index) => ({
      ...level,
      order: index + 1,
      name: levelName(level, lang),
      plain: levelPlain(level, lang),
    })),
    ...model.forms
      .filter(({ form }) => form !== 'unknown')
      .map((one) => ({
        ...one,
        id: one.form,
        order: undefined,
        approach: undefined,
        name: formName(model, one.form, lang),
        plain: formPlain(model, one.form, lang),
      })),
  ];
  return tabulate(text.definitions(subjectOf(model, lang)), rows, [
    { name: 'level', label: text.code, downloadOnly: true, cell: ({ id }) => words(id) },
    { name: 'label', label: labels.level, cell: ({ name }) => words(name) },
    { name: 'plain_label', label: text.plain, cell: ({ plain, definition }) => own(plain, definition.plainLabel) },
    { name: 'definition', label: text.definition, cell: ({ definition }) => words(definition.text) },
    { name: 'source', label: text.source, cell: ({ definition }) => words(definition.source) },
    { name: 'order', label: text.order, downloadOnly: true, cell: ({ order }) => number(order) },
    {
      name: 'approach',
      label: text.approach,
      cell: ({ approach }) => words(approach && approaches[approach].label, approach),
    },
    {
      name: 'direction',
      label: text.direction,
      cell: ({ intended }) => words(intended && text.directions[intended], intended),
    },
  ]);
}
