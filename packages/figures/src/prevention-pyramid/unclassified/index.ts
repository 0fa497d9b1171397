import { svg } from 'lit';
import { round } from '../../draw/round.js';
import { at, type Block, block, empty, type Tools } from '../block.js';
import type { Row } from '../lanes.js';
import { type Layout, meaning, rowMark } from '../level-rows.js';
import { ownLevel } from '../say.js';

/** What stands at no level, apart from the pyramid and on the same scale. */
export function drawUnclassified(layout: Layout, draw: (row: Row) => Block, tools: Tools): Block {
  const { model, theme, sizes, lang } = tools;
  const { unclassified } = model;
  if (unclassified === undefined) return empty;
  const { label: name, plain } = ownLevel('unclassified', lang);
  const { width, narrow, label: size } = sizes;
  const { triangle } = layout;
  const text = narrow ? { x: 0, width } : { x: size, width: triangle.x + triangle.width - size };
  const inside = at(0, size, meaning({ name, plain }, unclassified, { ...layout, text }, draw, tools));
  const bottom = round(inside.height + size - 0.5);
  const frame = narrow ? `M0 .5H${width}M0 ${bottom}H${width}` : `M.5 .5H${round(width - 0.5)}V${bottom}H.5Z`;
  const content = svg`<path d=${frame} fill="none" stroke=${theme.axis} stroke-dasharray="4 4"></path>${inside.content}`;
  return rowMark(block(bottom + 0.5, content), 'unclassified', tools);
}
