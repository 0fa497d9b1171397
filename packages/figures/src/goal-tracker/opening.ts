import { svg } from 'lit';
import { round } from '../draw/round.js';
import type { Columns } from './columns.js';
import type { Goal } from './model.js';
import {
  below,
  headingStyle,
  labelStyle,
  marked,
  moved,
  noteStyle,
  nothing,
  over,
  type Piece,
  type Tools,
  write,
} from './piece.js';
import { capital, goalKind, goalMark } from './say.js';

const indent = 16;

/** What it all begins with: question zero and the ambition, as one quiet block behind a line. */
export function drawOpening(columns: Columns, tools: Tools): Piece {
  const { model, theme, sizes } = tools;
  const block = below(
    [...model.questions, ...model.ambitions].map((goal) => drawOne(goal, columns, tools)),
    sizes.line * 0.8,
  );
  if (block.height === 0) return nothing;
  const line = svg`<path d=${`M1.5 2V${round(block.height - 2)}`} fill="none" stroke=${theme.series1} stroke-width="3" stroke-linecap="round"></path>`;
  return over([{ content: line, height: block.height, marks: [] }, moved(block, indent, 0)]);
}

function drawOne(goal: Goal, { x, width: wide, side }: Columns, tools: Tools): Piece {
  const { model, sizes, lang, tracked } = tools;
  const { series, judgements } = goal;
  const isTracked = series.length + judgements.length > 0;
  // What was measured of it has its line where those of the goals are.
  const width = isTracked && side.isBeside ? x + wide - indent : sizes.width - indent;
  const columns = { x: indent, width, side: side.isBeside ? side : { ...side, width } };
  const isQuestion = model.questions.includes(goal);
  const words = below([
    write(capital(goalKind(goal.kind, lang)), width, noteStyle(tools), tools),
    write(goal.text, width, isQuestion ? headingStyle(tools) : labelStyle(tools), tools),
  ]);
  const all = isTracked ? (tracked?.drawTracked(goal, words, nothing, columns, tools) ?? words) : words;
  return marked(all, goalMark(goal.id), sizes.width - indent, { goal: goal.id });
}
