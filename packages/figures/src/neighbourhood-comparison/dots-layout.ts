import { sizesOf } from '../draw/sizes.js';
import type { Size } from '../figure.js';
import { wrap } from '../text.js';
import { sideBySide } from './dots-beside.js';
import type { DotsLayout, Tools } from './dots-parts.js';
import { stacked } from './dots-stacked.js';
import type { ComparisonModel } from './model.js';
import type { Say } from './say.js';

/** An axis shorter than this shows no differences. */
const shortestAxis = 140;

/** Side by side where there is room for an axis, stacked where there is not. */
export function layOut(model: ComparisonModel, say: Say, size: Size): DotsLayout {
  const { width, label, note, narrow, measure } = sizesOf(size);
  const tools: Tools = {
    model,
    say,
    width,
    labelSize: label,
    noteSize: note,
    widthOf: measure,
    wrapTo: (text, room, size, bold) => wrap(text, room, size, measure, bold),
  };
  const wide = narrow ? undefined : sideBySide(tools);
  return wide !== undefined && wide.x2 - wide.x1 >= shortestAxis ? wide : stacked(tools);
}
