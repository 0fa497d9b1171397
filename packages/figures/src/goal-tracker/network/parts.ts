/* The boxes of the network: a goal, an action, the bar with a theme's name, a fold. Each is a piece from (0, 0). */
import { svg } from 'lit';
import { fitLines } from '../../draw/fit-lines.js';
import { labelLines } from '../../draw/label.js';
import { round } from '../../draw/round.js';
import { unfoldOf } from '../linked/unfold.js';
import type { Goal, Theme } from '../model.js';
import type { Piece } from '../piece.js';
import { actionMark, foldMark, goalMark, themeMark } from '../say.js';
import type { Row } from './plan.js';
import { actionRemarks } from './say.js';
import { goalTone, type NetworkTools, rowTone, type Tone } from './tools.js';

/** Between the edge of a box and its words. */
export const pad = 8;

/** Words of a box: its own, and remarks under them. All lines fit; a word that is too long is broken. */
function words(
  own: string,
  remarks: readonly string[],
  width: number,
  paint: string,
  bold: boolean,
  tools: NetworkTools,
) {
  const { theme, sizes } = tools;
  const { label: size, note, line, measure } = sizes;
  const lines = fitLines(own, width, size, measure, bold);
  const notes = remarks.flatMap((remark) => fitLines(remark, width, note, measure));
  const notesTop = 6 + lines.length * line;
  return {
    height: Math.max(24, notesTop + notes.length * note * 1.3 + 6),
    content: (x: number) => [
      ...labelLines(lines, x, 6 + size, { size, paint, bold }, line),
      ...labelLines(notes, x, notesTop + note, { size: note, paint: theme.muted }),
    ],
  };
}

/** Strong words stand out, quiet ones step back, both still to be read. */
const ink = (tone: Tone, { theme }: NetworkTools): string =>
  ({ strong: theme.series1, plain: theme.text, quiet: theme.muted })[tone];

const edges: Readonly<Record<Tone, number>> = { strong: 2.5, plain: 1, quiet: 1 };

/** The middle of a box' first line: where its track starts or its dots lie. */
export const firstLine = ({ sizes }: NetworkTools): number => 6 + sizes.label * 0.66;

export function goalBox(
  goal: Goal,
  theme: string,
  remarks: readonly string[],
  width: number,
  tools: NetworkTools,
): Piece {
  const tone = goalTone(goal.id, tools);
  const { height, content } = words(goal.text, remarks, width - 2 * pad, ink(tone, tools), tone === 'strong', tools);
  const edge = edges[tone];
  return {
    content: svg`<rect x=${edge / 2} y=${edge / 2} width=${round(width - edge)} height=${round(height - edge)} rx="4" fill=${tools.theme.background} stroke=${tone === 'quiet' ? tools.theme.grid : tone === 'strong' ? tools.theme.series1 : tools.theme.axis} stroke-width=${edge}></rect>${content(pad)}`,
    height,
    marks: [{ id: goalMark(goal.id, theme), x: 0, y: 0, width, height, choice: { goal: goal.id } }],
  };
}

export function actionRow(row: Row, theme: string, width: number, tools: NetworkTools): Piece {
  const { action, isGuest } = row;
  const tone = rowTone(row, tools);
  const paint = isGuest && tone === 'plain' ? tools.theme.muted : ink(tone, tools);
  const remarks = actionRemarks(action, isGuest, tools);
  const { height, content } = words(action.name, remarks, width - pad, paint, tone === 'strong', tools);
  return {
    content: content(pad),
    height,
    marks: [{ id: actionMark(action.id, theme), x: 0, y: 0, width, height, choice: { action: action.id } }],
  };
}

/** The bar with a theme's name, from edge to edge and at least so high; what has no theme has an open one. */
export function themeBar({ id, name }: Theme, left: number, width: number, least: number, tools: NetworkTools): Piece {
  const { theme, sizes, texts } = tools;
  const lines = fitLines(name ?? texts.noTheme, width - left - 2 * pad, sizes.label, sizes.measure, true);
  const height = Math.max(least, lines.length * sizes.line + 10);
  const isOpen = name === undefined;
  const paint = isOpen ? theme.text : theme.background;
  return {
    content: svg`<rect x="0.5" y="0.5" width=${round(width - 1)} height=${round(height - 1)} rx="4" fill=${isOpen ? theme.background : theme.text} stroke=${isOpen ? theme.axis : theme.text}></rect>${labelLines(lines, left + pad, (height - lines.length * sizes.line) / 2 + sizes.label, { size: sizes.label, paint, bold: true }, sizes.line)}`,
    height,
    marks: [{ id: themeMark(id), x: 0, y: 0, width, height, ...(!isOpen && { choice: { theme: id } }) }],
  };
}

/** What is left out, and the way to see it. */
export function foldBox(
  theme: string,
  what: 'goals' | undefined,
  text: string,
  width: number,
  tools: NetworkTools,
): Piece {
  const { theme: paints } = tools;
  const { height, content } = words(text, [], width - 2 * pad, paints.muted, false, tools);
  return {
    content: svg`<rect x="0.5" y="0.5" width=${round(width - 1)} height=${round(height - 1)} rx="4" fill=${paints.background} stroke=${paints.axis} stroke-dasharray="3 3"></rect>${content(pad)}`,
    height,
    marks: [{ id: foldMark(theme, what), x: 0, y: 0, width, height, choice: { unfold: unfoldOf(theme) } }],
  };
}
