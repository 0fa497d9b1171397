import { fitLines } from '../draw/fit-lines.js';
import { sizesOf } from '../draw/sizes.js';
import type { Size } from '../figure.js';
import { sideBySide } from './dots-beside.js';
import type { DotsLayout, Tools } from './dots-parts.js';
import { stacked } from './dots-stacked.js';
import type { ComparisonModel } from './model.js';
import type { Say } from './say.js';

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
    wrapTo: (text, room, size, bold) => fitLines(text, room, size, measure, bold),
  };
  return (narrow ? undefined : sideBySide(tools)) ?? stacked(tools);
}
