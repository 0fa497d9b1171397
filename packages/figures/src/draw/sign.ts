import type { Verdict } from '@kanskracht/tables';
import { type SVGTemplateResult, svg } from 'lit';
import type { Theme } from '../theme.js';
import { round } from './round.js';

/* Inside a circle of 8: plus, minus, equals, arrows. The word stands beside it always. */
const strokes: Readonly<Record<Exclude<Verdict, 'not_compared'>, string>> = {
  better: 'M-4 0H4M0 -4V4',
  worse: 'M-4 0H4',
  similar: 'M-3.5 -2H3.5M-3.5 2H3.5',
  higher: 'M0 4V-4M-3 -1L0 -4L3 -1',
  lower: 'M0 -4V4M-3 1L0 4L3 1',
};

/** The sign of a verdict, 16 wide, around (x, y). It says by its form what its colour says. */
export function verdictSign(
  verdict: Exclude<Verdict, 'not_compared'>,
  x: number,
  y: number,
  theme: Theme,
): SVGTemplateResult {
  const paint = verdict === 'better' || verdict === 'worse' ? theme[verdict] : theme.muted;
  const open = verdict === 'similar';
  return svg`<g transform=${`translate(${round(x)} ${round(y)})`}><circle r="7" fill=${open ? theme.background : paint} stroke=${paint} stroke-width="1.5"></circle><path d=${strokes[verdict]} fill="none" stroke=${open ? paint : theme.background} stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"></path></g>`;
}
