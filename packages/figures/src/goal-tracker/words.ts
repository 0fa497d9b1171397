import type { Language, Source } from '@kanskracht/tables';
import type { Words } from '../figure.js';
import { controlsOf } from './controls.js';
import { sayMarks } from './marks.js';
import type { GoalModel } from './model.js';
import { notesOf } from './notes.js';
import { trackedOf } from './parts.js';
import { capital, dateText } from './say.js';
import { subjectText, summaryText } from './summary.js';
import { tableWords } from './table.js';
import { textsIn } from './texts.js';

/** Everything the goal tracker says, with the sources that the data name. */
export function goalWords(model: GoalModel, sources: readonly Source[], lang: Language): Words {
  const text = textsIn(lang);
  // A dash, since the name of a dataset may hold a colon.
  const named = [text.titles[model.view], subjectText(model, lang)].filter(Boolean).join(' – ');
  const title = named + (model.asOf === undefined ? '' : text.asOf(dateText(model.asOf, lang)));
  return {
    title,
    summary: summaryText(model, lang),
    marks: sayMarks(model, lang),
    marksLabel: text.marksLabel,
    table: tableWords(model, title, lang),
    // Each drawing has its key beside what it explains.
    legend: [],
    notes: notesOf(model, lang),
    source: sourceText(model, sources, lang),
    controls: controlsOf(model, lang),
  };
}

function sourceText(model: GoalModel, sources: readonly Source[], lang: Language): string {
  const parts = [...sources.map(({ title }) => title), ...(trackedOf(model)?.sourceParts(model, lang) ?? [])];
  const said = parts.join(' · ');
  return sources.length > 0 ? textsIn(lang).source(said) : capital(said);
}
