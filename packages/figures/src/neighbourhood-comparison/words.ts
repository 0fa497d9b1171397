import { formatPeriod, type Language } from '@kanskracht/tables';
import type { Words } from '../figure.js';
import { makeControls } from './controls.js';
import { makeLegend } from './legend.js';
import { describeMarks } from './mark-words.js';
import type { ComparisonModel } from './model.js';
import { makeNotes } from './notes.js';
import { type Say, sayer } from './say.js';
import { makeSummary, setName } from './summary.js';
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
  return title.set(name, say.count(model.shown.length), say.many(model.level), setName(model, say), period);
}

/**
 * Publisher of the figures, periods, "schatting" where due, and how many answers the figures rest on; then
 * the other sources of the data, from which the names and places come.
 */
function makeSource({ indicator, shown, periods, period, view, sources }: ComparisonModel, say: Say): string {
  const { texts, lang } = say;
  const said = shown.flatMap(({ observed }) => observed.source ?? []);
  const named = new Set(said.length > 0 ? said : indicator.source ? [indicator.source] : sources);
  if (named.size === 0) return texts.sourceUnknown;
  const used = view === 'trend' ? periods : [period];
  const counts = shown.flatMap(({ observed }) =>
    observed.n === undefined || observed.value === undefined ? [] : [observed.n],
  );
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const parts = [
    [...named].join('; '),
    used.map((one) => formatPeriod(one, lang)).join(', '),
    shown.some(({ observed }) => observed.estimate) ? texts.estimate : undefined,
    counts.length === 0
      ? undefined
      : texts.n(low === high ? say.count(low) : texts.fromTo(say.count(low), say.count(high))),
  ];
  const others = [...new Set(sources)].filter((source) => !named.has(source));
  return `${texts.source([parts.filter((part) => part !== undefined).join(', '), ...others].join('; '))}.`;
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
