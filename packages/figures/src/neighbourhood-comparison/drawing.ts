import { svg } from 'lit';
import type { Drawing, Size } from '../figure.js';
import type { Theme } from '../theme.js';
import { drawDistribution } from './distribution.js';
import { drawDots } from './dots.js';
import { drawMap } from './map.js';
import type { ComparisonModel } from './model.js';
import { drawTrend } from './trend.js';

/** The drawing of the view that was asked for; a table is made of words alone. */
export function drawComparison(
  model: ComparisonModel | undefined,
  theme: Theme,
  size: Size,
  page: Document | undefined,
): Drawing {
  switch (model?.view) {
    case 'dots':
      return drawDots(model, theme, size);
    case 'distribution':
      return drawDistribution(model, theme, size, page);
    case 'trend':
      return drawTrend(model, theme, size, page);
    case 'map':
      return drawMap(model, theme, size);
    default:
      return { width: size.width, height: 0, content: svg``, marks: [] };
  }
}
