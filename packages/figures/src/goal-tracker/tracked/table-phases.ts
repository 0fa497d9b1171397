import type { Language } from '@kanskracht/tables';
import type { Project, Step } from '../model.js';
import { monthText, periodText } from '../say.js';
import { said } from '../table-cells.js';
import type { Line } from '../table-lines.js';
import { textsIn } from '../texts.js';
import { trackedTexts } from './texts.js';

/** A row a step of a workgroup, with the columns of `phases` in a download. */
export const phaseLines = (projects: readonly Project[], lang: Language): readonly Line[] =>
  projects.flatMap(({ name, steps }) =>
    steps.map((step) => ({
      kind: trackedTexts(lang).table.phase,
      text: `${name}: ${trackedTexts(lang).phases[step.phase].toLowerCase()}`,
      themes: [],
      state: said(stepText(step, lang), step.state ?? ''),
      own: { item: 'phase', project: name, phase: step.phase, start: step.start, end: step.end },
    })),
  );

function stepText({ end, start, state }: Step, lang: Language): string {
  const { since, until } = textsIn(lang);
  const when =
    start && end
      ? periodText(start, end, lang)
      : start
        ? since(monthText(start, lang))
        : end && until(monthText(end, lang));
  return [when, state].filter(Boolean).join(', ');
}
