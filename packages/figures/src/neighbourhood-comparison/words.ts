import { formatPeriod, type Language } from '@kanskracht/tables';
import type { Words } from '../figure.js';
import { makeControls } from './controls.js';
import { makeLegend } from './legend.js';
import { describeMarks } from './mark-words.js';
import type { ComparisonModel } from './model.js';
import { makeNotes } from './notes.js';
import { type Say, sayer } from './say.js';
import { makeSource } from './source.js';
import { makeSummary, setOf } from './summary.js';
import { makeTable } from './table-words.js';
import { textsOf } from './texts.js';

/** All that the comparison says, in one language. */
export function comparisonWords(model: ComparisonModel | undefined, lang: Language): Words {
  if (model === undefined) return emptyWords(lang);
  const say = sayer(model, lang);
  const title = makeTitle(model, say);
  return {
    title,
    summary: makeSummary(model, say),
    marks: describeMarks(model, say),
    marksLabel: say.texts.marksLabel(say.name(model.indicator)),
    table: makeTable(model, say, title),
    legend: makeLegend(model, say),
    notes: makeNotes(model, say),
    source: makeSource(model, say),
    controls: makeControls(model, say),
  };
}

function makeTitle(model: ComparisonModel, say: Say): string {
  const { indicator, group, periods, view } = model;
  const { title } = say.texts;
  const bare = say.name(indicator);
  const name = group === undefined ? bare : title.group(bare, group);
  const said = (period: string | undefined) => formatPeriod(period ?? model.period, say.lang);
  const period = view === 'trend' ? title.span(said(periods[0]), said(periods.at(-1))) : said(model.period);
  const subject =
    model.shown.find(({ region }) => region === model.subject) ??
    (model.shown.length === 1 ? model.shown[0] : undefined);
  if (subject) return title.place(name, say.place(subject), period);
  return title.set(name, setOf(model, say), period);
}

function emptyWords(lang: Language): Words {
  const texts = textsOf(lang);
  return {
    title: texts.title.empty,
    summary: '',
    marks: {},
    marksLabel: texts.title.empty,
    table: { caption: texts.title.empty, columns: [], rows: [] },
    legend: [],
    notes: [],
    source: '',
    controls: [],
  };
}
