/* The list behind a level, or behind a cell of the matrix. */

import { svg } from 'lit';
import { formatNumber } from '../../format.js';
import { type Block, block, empty, grid, marked, stack, type Tools, write } from '../block.js';
import { openedActivities } from '../lists/opened.js';
import type { Activity } from '../model.js';
import { lists } from '../rest.js';
import { activityMark, agesText, formName, nameOfLevel } from '../say.js';

/** Between two columns. */
const gutter = 28;

export function drawActivities(tools: Tools): Block {
  const { model, theme, sizes, lang } = tools;
  const { open, ageGroups } = model;
  if (open === undefined) return empty;
  const { width, label: size, narrow } = sizes;
  const listed = openedActivities(model);
  const group = ageGroups.find(({ id }) => id === open.ageGroup);
  const name = nameOfLevel(model, open.level, lang);
  const about = group === undefined ? name : `${name}, ${agesText(group, lang)}`;
  const columns = narrow ? 1 : 2;
  const step = (width + gutter) / columns;
  const items = listed.map((one) => {
    const words = [
      write(one.name, step - gutter, 'title', tools),
      write(aboutActivity(one, tools), step - gutter, 'note', tools),
    ];
    return marked(stack(words), activityMark(one.id, one.level), step - gutter, { activity: one.id });
  });
  return stack(
    [
      block(size * 0.6, svg`<path d=${`M0 .5H${width}`} stroke=${theme.grid}></path>`),
      write(`${lists.use().listTexts[lang].list(about)} (${formatNumber(listed.length, lang)})`, width, 'title', tools),
      listed.length === 0
        ? write(lists.use().listTexts[lang].none, width, 'note', tools)
        : grid(items, columns, step, size * 0.7),
    ],
    size * 0.7,
  );
}

/** Form, ages, partner and theme, as far as they are known. */
function aboutActivity({ form, ageFrom, ageTo, partner, theme }: Activity, { model, lang }: Tools): string {
  const hasAges = ageFrom !== undefined || ageTo !== undefined;
  const ages = hasAges && agesText({ from: ageFrom, to: ageTo }, lang);
  return [form && formName(model, form, lang), ages, partner, theme].filter(Boolean).join(', ');
}
