import type { Language } from '@kanskracht/tables';
import { sizesOf } from '../draw/sizes.js';
import type { Drawing, Size } from '../figure.js';
import type { Theme } from '../theme.js';
import { drawList } from './list.js';
import type { GoalModel } from './model.js';
import { linkedOf } from './parts.js';

/** The drawing of the view that was asked for; beside a table, which is made of words alone, stands the list. */
export function drawGoals(model: GoalModel, theme: Theme, size: Size, lang: Language): Drawing {
  const draw = linkedOf(model)?.draw ?? drawList;
  return draw(model, theme, sizesOf(size), lang);
}
