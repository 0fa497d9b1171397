/* What spans all themes: the question, the ambition and the goals above the themes. */
import { svg } from 'lit';
import { fitLines } from '../../draw/fit-lines.js';
import { labelLines } from '../../draw/label.js';
import { round } from '../../draw/round.js';
import type { Goal } from '../model.js';
import { moved, over, type Piece } from '../piece.js';
import { goalMark } from '../say.js';
import { drawStem } from './column.js';
import { pad } from './parts.js';
import { kindWord, servedText } from './say.js';
import { goalTone, type NetworkTools } from './tools.js';

/** Under each other; a short line goes up where a block serves the one right above it. */
export function drawBlocks(tools: NetworkTools): Piece {
  const placed: Piece[] = [];
  let bottom = 0;
  for (const [index, goal] of tools.plan.blocks.entries()) {
    const before = tools.plan.blocks[index - 1];
    const isLinked = before !== undefined && goal.higher?.id === before.id;
    const top = before === undefined ? 0 : bottom + (isLinked ? 20 : 8);
    const block = moved(drawBlock(goal, isLinked, tools), 0, top);
    const stem = isLinked ? drawStem(tools.sizes.width / 2, top, bottom, tools) : null;
    bottom = top + block.height;
    placed.push({ ...block, content: [stem, block.content], height: bottom });
  }
  return over(placed);
}

/** Its kind in small, its text under it, over the full width. The ambition stands out. */
function drawBlock(goal: Goal, isLinked: boolean, tools: NetworkTools): Piece {
  const { theme, sizes } = tools;
  const { width, label: size, note, line, measure } = sizes;
  const isStrong = goalTone(goal.id, tools) === 'strong';
  const isAmbition = goal.kind === 'ambition';
  const kind = kindWord(goal.kind, tools);
  const caption = goal.higher === undefined || isLinked ? kind : `${kind} · ${servedText(goal, tools)}`;
  const captions = fitLines(caption, width - 4 * pad, note, measure);
  const lines = fitLines(goal.text, width - 4 * pad, size, measure, isAmbition);
  const textTop = pad + captions.length * note * 1.3 + 2;
  const height = textTop + lines.length * line + pad;
  const edge = isStrong ? 2.5 : isAmbition ? 1.5 : 1;
  const stroke = isStrong ? theme.series1 : isAmbition ? theme.text : theme.axis;
  const middle = { anchor: 'middle' } as const;
  return {
    content: svg`<g><rect x=${edge / 2} y=${edge / 2} width=${round(width - edge)} height=${round(height - edge)} rx="4" fill=${theme.background} stroke=${stroke} stroke-width=${edge}></rect>${labelLines(captions, width / 2, pad + note, { ...middle, size: note, paint: theme.muted })}${labelLines(lines, width / 2, textTop + size, { ...middle, size, paint: theme.text, bold: isAmbition }, line)}</g>`,
    height,
    marks: [{ id: goalMark(goal.id), x: 0, y: 0, width, height, choice: { goal: goal.id } }],
  };
}
