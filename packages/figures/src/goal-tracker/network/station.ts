import { type SVGTemplateResult, svg } from 'lit';
import { round } from '../../draw/round.js';
import type { Plan, Station } from './plan.js';
import { growth, type NetworkTools, paintOf, type Tone } from './tools.js';

/** Half the width of a dot, by strength; the middle one where the data do not say. */
const radii = [4.5, 3.25, 4.5, 5.75];

/** Whether the data say of any link how sure it is; else all dots are alike. */
const hasBases = ({ stations }: Plan): boolean => stations.some(({ basis }) => basis !== undefined);

/** Where an action works at a goal: full where that is confirmed, open where it is assumed, grey and square where nobody said. */
export function drawStation(
  { basis, strength = 0 }: Pick<Station, 'basis' | 'strength'>,
  x: number,
  y: number,
  step: number,
  tone: Tone,
  tools: NetworkTools,
): SVGTemplateResult {
  const { theme } = tools;
  const r = Math.min((radii[Math.round(strength)] ?? 4.5) * growth(tools), Math.max(1, step * 0.45));
  const paint = tone === 'plain' ? theme.text : paintOf(tone, tools);
  const isGrey = basis === undefined && hasBases(tools.plan);
  const fill = basis === 'assumed' ? theme.background : isGrey && tone === 'plain' ? theme.muted : paint;
  return svg`<rect class="station" x=${round(x - r)} y=${round(y - r)} width=${round(2 * r)} height=${round(2 * r)} rx=${isGrey ? 1 : round(r)} fill=${fill} stroke=${isGrey && tone === 'plain' ? theme.muted : paint} stroke-width=${Math.min(1.75, r)}></rect>`;
}
