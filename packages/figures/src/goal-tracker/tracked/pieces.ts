/* What the list draws of goals that were measured or judged. */

import { verdictSign } from '../../draw/sign.js';
import { goalKinds } from '../choose.js';
import { beside, besideWords, type Columns } from '../columns.js';
import { emptyPlace } from '../empty-place.js';
import type { Goal, GoalVerdict, Judgement, Series } from '../model.js';
import { below, moved, noteStyle, nothing, over, type Piece, type Tools, write, writeNew } from '../piece.js';
import { capital } from '../say.js';
import { judgementText, seriesName, stateText, targetText } from './say.js';
import { smallLine } from './small-line.js';

/**
 * The series of a goal, each in words beside its line; one alone stands with the goal's own words (`head`),
 * several under them. Then what was judged, and the `last` words.
 */
export function drawTracked(goal: Goal, head: Piece, last: Piece, columns: Columns, tools: Tools): Piece {
  const gap = tools.sizes.note * 0.7;
  const { series, judgements } = goal;
  const foot = below([...judgements.map((one) => drawJudgement(one, columns, tools)), last], gap / 2);
  if (series.length === 0) {
    // A question or an ambition need not be measured.
    const place = goalKinds.includes(goal.kind)
      ? emptyPlace(tools.texts.noBaseline, columns.side.width, tools)
      : nothing;
    return besideWords(head, place, foot, columns, gap);
  }
  const [only, ...others] = series;
  if (only !== undefined && others.length === 0) {
    const words = below([head, seriesWords(only, columns, tools)], gap);
    return besideWords(words, lineOf(only, columns, tools), foot, columns, gap);
  }
  const rows = series.map((one) => beside(seriesWords(one, columns, tools), lineOf(one, columns, tools), columns));
  return below([head, ...rows, foot], gap * 1.4);
}

/** The small line, or its empty place where nothing was measured. */
function lineOf(series: Series, { side }: Columns, tools: Tools): Piece {
  const { years, texts } = tools;
  const isMeasured = series.points.some(({ value }) => value !== undefined);
  return years !== undefined && isMeasured
    ? smallLine(series, years, side.width, tools)
    : emptyPlace(texts.noBaseline, side.width, tools);
}

const signs: Readonly<Partial<Record<GoalVerdict, 'better' | 'worse' | 'similar'>>> = {
  forward: 'better',
  backward: 'worse',
  same: 'similar',
};

/** What was measured, how it stands with the sign of its verdict, and how that is beside the target. */
function seriesWords(series: Series, { width }: Columns, tools: Tools): Piece {
  const { theme, sizes, lang } = tools;
  const sign = signs[series.verdict];
  const indent = sign === undefined ? 0 : 22;
  const style = { ...noteStyle(tools), paint: theme.text };
  // An empty place says by itself that nothing was measured.
  const isEmpty = series.points.length === 0;
  const state = write(isEmpty ? undefined : capital(stateText(series, lang)), width - indent, style, tools);
  const target = targetText(series, lang);
  return below([
    writeNew(series.isNew, capital(seriesName(series, lang)), width, noteStyle(tools), tools),
    sign === undefined
      ? state
      : over([
          { content: verdictSign(sign, 8, sizes.note * 0.68, theme), height: 16, marks: [] },
          moved(state, indent, 0),
        ]),
    write(target && capital(target), width, style, tools),
  ]);
}

/** What the workgroup thinks: beside what was measured, not in its place. */
function drawJudgement(judgement: Judgement, { width }: Columns, tools: Tools): Piece {
  const style = { ...noteStyle(tools), paint: tools.theme.text };
  return writeNew(judgement.isNew, judgementText(judgement, tools.lang), width, style, tools);
}
