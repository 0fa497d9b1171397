import type { Language, Source } from '@kanskracht/tables';
import type { Words } from '../figure.js';
import { periodsOf, shownPeriods, subjectOf } from './about.js';
import { controlsOf } from './controls.js';
import { sayMarks } from './mark-words.js';
import type { PyramidModel } from './model.js';
import { notesOf } from './notes.js';
import { measured } from './numbers.js';
import { lists } from './rest.js';
import { summary } from './summary.js';
import { tableOf } from './table.js';
import { textsIn } from './texts.js';

/** Everything the figure says, with the sources that the data name. */
export function pyramidWords(model: PyramidModel, sources: readonly Source[], lang: Language): Words {
  const text = textsIn(lang);
  const about = subjectOf(model, lang);
  const title =
    model.measure === undefined
      ? lists.use().titleWithout(about, lang)
      : text.title(about, measured(model.measure, lang).what, periodsOf(model, lang));
  return {
    title,
    summary: summary(model, lang),
    marks: sayMarks(model, lang),
    marksLabel: text.marksLabel,
    table: tableOf(model, title, lang),
    // The key of the bars is drawn above them.
    legend: [],
    notes: notesOf(model, lang),
    source: sourceOf(model, sources, lang),
    controls: controlsOf(model, lang),
  };
}

function sourceOf(model: PyramidModel, sources: readonly Source[], lang: Language): string {
  const text = textsIn(lang);
  const periods = shownPeriods(model, lang).join(', ');
  const parts = [...sources.map(({ title }) => title), ...(periods ? [periods] : [])].join(' · ');
  return sources.length > 0 ? text.source(parts) : parts && `${text.labels.period}: ${parts}`;
}
