import type { Size } from '../figure.js';
import { estimate, wrap } from '../text.js';
import { sideBySide } from './dots-beside.js';
import type { DotsLayout, Tools } from './dots-parts.js';
import { stacked } from './dots-stacked.js';
import type { ComparisonModel } from './model.js';
import type { Say } from './say.js';

/** A figure narrower than this stacks what belongs to a region. */
const narrow = 560;
/** An axis shorter than this shows no differences. */
const shortestAxis = 140;

/** Side by side where there is room for an axis, stacked where there is not. */
export function layOut(
  model: ComparisonModel,
  say: Say,
  { width, fontSize = 16, measure = estimate }: Size,
): DotsLayout {
  const tools: Tools = {
    model,
    say,
    width,
    labelSize: fontSize * 0.875,
    noteSize: fontSize * 0.8125,
    widthOf: measure,
    wrapTo: (text, room, size, bold) => wrap(text, room, size, measure, bold),
  };
  const wide = width < narrow ? undefined : sideBySide(tools);
  return wide !== undefined && wide.x2 - wide.x1 >= shortestAxis ? wide : stacked(tools);
}
