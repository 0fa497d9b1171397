import type { Language } from '@kanskracht/tables';
import { svg } from 'lit';
import { sizesOf } from '../draw/sizes.js';
import type { Drawing, Size } from '../figure.js';
import type { Theme } from '../theme.js';
import { capital } from './about.js';
import { formOrder } from './amounts.js';
import { barsFor } from './bars.js';
import { at, type Block, empty, stack, type Tools, write } from './block.js';
import { formBar } from './form-bar.js';
import { drawKey, signWidth } from './key.js';
import type { Row } from './lanes.js';
import { drawLevels, type Layout, layoutFor } from './level-rows.js';
import type { PyramidModel } from './model.js';
import { measured } from './numbers.js';
import { formName } from './say.js';
import { formShift, levelShift } from './shift-strips.js';
import { activitiesOf, matrixOf, unclassifiedOf } from './views.js';

/** The pyramid or the matrix, with the list of what was opened. A table's drawing is the pyramid. */
export function drawPyramid(model: PyramidModel, theme: Theme, size: Size, lang: Language): Drawing {
  const sizes = sizesOf(size);
  const tools: Tools = { model, theme, sizes, lang };
  // What a reader opened stands as near as can be to where it was opened.
  const blocks =
    model.view === 'matrix'
      ? [matrixOf(tools), activitiesOf(tools)]
      : [pyramid(tools), activitiesOf(tools), levelShift(tools), formShift(tools)];
  const { height, content, marks } = stack(blocks, sizes.label * 2.2);
  return { width: sizes.width, height: Math.ceil(height) + 2, content: svg`${content}`, marks };
}

function pyramid(tools: Tools): Block {
  const { model, sizes } = tools;
  const layout = layoutFor(tools);
  const rows: Row[] = [...model.levels, model.unclassified ?? []].flat();
  const draw = barsFor(rows, layout.bars.width, tools);
  return stack(
    [header(rows, layout, tools), drawLevels(layout, draw, tools), unclassifiedOf(layout, draw, tools)],
    sizes.label * 0.8,
  );
}

/** What the bars count, and what their parts mean. */
function header(rows: readonly Row[], { bars: { x, width } }: Layout, tools: Tools): Block {
  const { model, theme, lang } = tools;
  const { measure, additive } = model;
  if (measure === undefined) return empty;
  const name = write(capital(measured(measure, lang).name), width, 'title', tools);
  const parts = rows.flatMap(({ now, before }) => [now, before].flatMap((counted) => counted?.parts ?? []));
  // Where forms don't add up, each bar has its name.
  const drawn = formOrder.filter((one) => additive && parts.some(({ form, value }) => form === one && value));
  const key = drawKey(
    drawn.map((form) => ({
      text: formName(model, form, lang),
      sign: formBar(form, 0, 0, signWidth, 12, theme.series1, theme),
    })),
    width,
    tools,
  );
  return at(x, 0, stack([name, key], 4));
}
