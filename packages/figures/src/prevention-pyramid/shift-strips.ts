/* The two shifts that a strategy speaks of: between the levels, and between formal and informal support. */

import { svg } from 'lit';
import { round } from '../draw/round.js';
import { type Block, empty, grid, marked, stack, type Tools, write } from './block.js';
import { changeLine } from './change-line.js';
import { formBar } from './form-bar.js';
import { indent, signed, signWidth } from './key.js';
import type { FormTotal, PyramidModel } from './model.js';
import { amountText, changeText, shareText } from './numbers.js';
import { formMark, formName, formPlain, levelName } from './say.js';
import { drawStrips, type Part } from './strips.js';
import { drawTerm } from './term.js';
import { textsIn } from './texts.js';
import { levelPaint } from './triangle.js';

const known = ({ moments }: PyramidModel, what: 'levels' | 'forms'): number =>
  moments.filter((moment) => moment[what] !== undefined).length;

/** Where there are two periods or more to see it by. */
export function levelShift(tools: Tools): Block {
  const { model, theme, lang } = tools;
  const { levels } = model;
  if (levels.length < 2 || known(model, 'levels') < 2) return empty;
  const parts = levels.map((level) => {
    const { fill, on } = levelPaint(level.id, levels, theme);
    const draw: Part['draw'] = (x, y, width, height) =>
      svg`<rect class="moves" x=${round(x)} y=${round(y)} width=${round(width)} height=${round(height)} fill=${fill} stroke=${theme.axis} stroke-width="0.75"></rect>`;
    return { id: level.id, text: levelName(level, lang), sign: draw(0, 0, signWidth, 12), draw, on, halo: 'none' };
  });
  return drawStrips('levels', textsIn(lang).drawing.shiftLevels, parts, parts, true, tools);
}

/** The strips of formal and informal where there are shares, and each form with its meaning, number and change. */
export function formShift(tools: Tools): Block {
  const { model, theme, sizes, lang } = tools;
  const { forms, levels } = model;
  if (forms.length === 0) return empty;
  const { drawing } = textsIn(lang);
  const count = known(model, 'forms');
  const parts = forms.map(
    ({ form }): Part => ({
      id: form,
      draw: (x, y, width, height) => formBar(form, x, y, width, height, theme.series1, theme),
      ...(form === 'formal' ? { on: theme.background, halo: 'none' } : { on: theme.text, halo: theme.background }),
    }),
  );
  const columns = sizes.narrow ? 1 : Math.min(forms.length, sizes.width > 50 * sizes.label ? 3 : 2);
  const step = (sizes.width + 24) / columns;
  const title = count > 1 ? drawing.shiftForms : drawing.forms;
  return stack(
    [
      count > 0 ? drawStrips('forms', title, parts, [], levels.length < 2, tools) : empty,
      grid(
        forms.map((one) => drawForm(one, step - 24, tools)),
        columns,
        step,
        sizes.label,
      ),
    ],
    sizes.label,
  );
}

function drawForm({ form, definition, intended, ...row }: FormTotal, width: number, tools: Tools): Block {
  const { model, theme, lang } = tools;
  const { measure } = model;
  const room = width - indent;
  const share = row.now?.share;
  const said = measure && row.now && amountText(row.now.total, measure, lang);
  const text = stack([
    drawTerm(
      {
        name: formName(model, form, lang),
        plain: formPlain(model, form, lang),
        definition: definition.text,
        ...(intended && { intended }),
      },
      room,
      tools,
    ),
    write(said && (share === undefined ? said : `${said} (${shareText(share, lang)})`), room, 'remark', tools),
    changeLine(measure && changeText(row, measure, lang), row.change?.amount, room, tools),
  ]);
  const sign = formBar(form, 0, 0, signWidth, 12, theme.series1, theme);
  return marked(signed(sign, text, tools), formMark(form), width);
}
