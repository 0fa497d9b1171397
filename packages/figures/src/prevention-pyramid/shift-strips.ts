/* The two shifts that a strategy speaks of: between the levels, and between formal and informal support. */

import { svg } from 'lit';
import { round } from '../draw/round.js';
import { at, type Block, block, empty, grid, marked, stack, type Tools, together } from './block.js';
import { changeLine } from './change-line.js';
import { formBar } from './form-bar.js';
import { signWidth } from './key.js';
import type { FormTotal, Moment } from './model.js';
import { amountText, changeText, shareText } from './numbers.js';
import { formMark, formName, formPlain, levelName } from './say.js';
import { drawStrips, type Part } from './strips.js';
import { drawTerm } from './term.js';
import { textsIn } from './texts.js';
import { levelPaint } from './triangle.js';

const known = (moments: readonly Moment[], what: 'levels' | 'forms'): number =>
  moments.filter((moment) => moment[what] !== undefined).length;

/** Where there are two periods or more to see it by. */
export function levelShift(tools: Tools): Block {
  const { model, theme, lang } = tools;
  const { levels, moments } = model;
  if (levels.length < 2 || known(moments, 'levels') < 2) return empty;
  const parts = levels.map((level) => {
    const { fill, on } = levelPaint(level.id, levels, theme);
    const draw: Part['draw'] = (x, y, width, height) =>
      svg`<rect class="moves" x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} fill=${fill} stroke=${theme.axis} stroke-width="0.75"></rect>`;
    return {
      text: levelName(level, lang),
      sign: draw(0, 0, signWidth, 12),
      share: (moment: Moment) => moment.levels?.get(level.id),
      draw,
      on,
    };
  });
  return drawStrips(textsIn(lang).drawing.shiftLevels, parts, parts, true, tools);
}

/** The strips of formal and informal where there are shares, and each form with its meaning, number and change. */
export function formShift(tools: Tools): Block {
  const { model, theme, sizes, lang } = tools;
  const { forms, moments, levels } = model;
  if (forms.length === 0) return empty;
  const { drawing } = textsIn(lang);
  const count = known(moments, 'forms');
  const parts = forms.map(({ form }): Part => {
    const draw: Part['draw'] = (x, y, width, height) => formBar(form, x, y, width, height, theme.series1, theme);
    const isFull = form === 'formal';
    return {
      share: (moment) => moment.forms?.get(form),
      draw,
      on: isFull ? theme.background : theme.text,
      ...(isFull ? {} : { halo: theme.background }),
    };
  });
  const columns = sizes.narrow ? 1 : Math.min(forms.length, sizes.width > 50 * sizes.label ? 3 : 2);
  const step = (sizes.width + 24) / columns;
  const terms = forms.map((one) => drawForm(one, step - 24, tools));
  return stack(
    [
      count > 0
        ? drawStrips(count > 1 ? drawing.shiftForms : drawing.forms, parts, [], levels.length < 2, tools)
        : empty,
      grid(terms, columns, step, sizes.label),
    ],
    sizes.label,
  );
}

function drawForm({ form, definition, intended, ...row }: FormTotal, width: number, tools: Tools): Block {
  const { model, theme, sizes, lang } = tools;
  const { measure } = model;
  const { note } = sizes;
  const indent = signWidth + 8;
  const term = {
    name: formName(model, form, lang),
    plain: formPlain(model, form, lang),
    definition: definition.text,
    ...(intended && { intended }),
  };
  const said = measure === undefined || row.now === undefined ? undefined : amountText(row.now.total, measure, lang);
  const share = row.now?.share === undefined ? '' : ` (${shareText(row.now.share, lang)})`;
  const room = width - indent;
  const text = stack([
    drawTerm(term, room, tools),
    changeLine(said && said + share, 0, room, tools),
    changeLine(measure && changeText(row, measure, lang), Math.sign(row.change?.amount ?? 0), room, tools),
  ]);
  const sign = block(0, formBar(form, 0, note * 0.3, signWidth, 12, theme.series1, theme));
  return marked(together([sign, at(indent, 0, text)]), formMark(form), width);
}
