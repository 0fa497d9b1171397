/*
 * The lines of the network, as on an underground map: each goal has a track of its own, left of the
 * boxes. It leaves the goal, passes the theme and stops at the actions that work at the goal. Tracks
 * of higher goals lie further out, so that no two of them cross.
 */
import { type SVGTemplateResult, svg } from 'lit';
import { round } from '../../draw/round.js';
import type { Column, Row } from './plan.js';
import { drawStation } from './station.js';
import { growth, linkTone, type NetworkTools, paintOf, type Tone } from './tools.js';

/** Where boxes, bar and rows lie, from the top of the drawing. */
export interface Heights {
  /** By goal: the middle of its first line. */
  readonly goals: ReadonlyMap<string, number>;
  /** The top and the bottom of the bar with the theme's name; tracks run on over it. */
  readonly bar: readonly [number, number];
  readonly isBarDark: boolean;
  /** By row: the middle of its first line. */
  readonly rows: readonly number[];
  /** Where the fold of actions lies, for tracks that go on to what is folded. */
  readonly fold: number;
}

interface Track {
  readonly x: number;
  readonly start: number;
  /** Its last station, and the last of those that are strong. */
  readonly end: number;
  readonly strongEnd: number;
  /** An action that is folded works at its goal too. */
  readonly goesOn: boolean;
}

/** The room between two tracks: less where there are many, so that words keep most of the column. */
const stepOf = ({ tracks }: Column, width: number, tools: NetworkTools): number =>
  Math.min(14 * growth(tools), (width * 0.4) / Math.max(1, tracks.length));

/** How far in the boxes of a column start. */
export const gutterOf = (column: Column, width: number, tools: NetworkTools): number =>
  column.tracks.length === 0 ? 0 : column.tracks.length * stepOf(column, width, tools) + 8;

const widths: Readonly<Record<Tone, number>> = { strong: 3.5, plain: 2, quiet: 1 };

/** All lines and dots of a column whose left edge is at 0. */
export function drawTracks(column: Column, heights: Heights, width: number, tools: NetworkTools): SVGTemplateResult {
  const { theme, plan } = tools;
  const step = stepOf(column, width, tools);
  const left = gutterOf(column, width, tools);
  const xs = new Map(column.tracks.map((goal, index) => [goal, step * (index + 0.45)]));
  const tracks = column.tracks.map((goal) => trackOf(goal, xs.get(goal) ?? 0, column, heights, tools));
  const rows = column.rows.map((row, index) => ({ ...row, y: heights.rows[index] ?? 0 }));
  const ground = tracks.map(({ x, end }) => `M${round(x)} ${round(heights.bar[1])}V${round(end)}`).join('');
  const stubs = (isStrong: boolean) => rows.map((row) => drawStub(row, row.y, isStrong, xs, left, tools));
  const line = (track: Track, end: number, tone: Tone) => drawLine(track, end, tone, heights, left, step, tools);
  // Tracks lie over the lines to the words, with a little ground beside them, so that crossing is not joining.
  return svg`<g data-part="tracks" fill="none">${stubs(false)}
<path d=${ground} stroke=${theme.background} stroke-width=${round(Math.min(step - 1, 5 * growth(tools)))}></path>
${tracks.map((track) => [line(track, track.end, plan.highlight === undefined ? 'plain' : 'quiet'), drawTail(track, heights, tools)])}
${stubs(true)}${tracks.map((track) => (track.strongEnd > 0 ? line(track, track.strongEnd, 'strong') : null))}
${rows.map(({ action, stations, y }) =>
  [...stations.values()].map((station) => {
    const tone = linkTone(action, station.goal, tools);
    return drawStation(station, xs.get(station.goal) ?? 0, y, step, tone, tools);
  }),
)}</g>`;
}

/** Where an action that is folded works at the goal, the track goes on in dots. */
const drawTail = ({ x, end, goesOn }: Track, { fold }: Heights, { theme }: NetworkTools): SVGTemplateResult | null =>
  goesOn
    ? svg`<path d=${`M${round(x)} ${round(end + 9)}V${round(fold)}`} stroke=${theme.axis} stroke-width="2" stroke-dasharray="0 5" stroke-linecap="round"></path>`
    : null;

function trackOf(goal: string, x: number, column: Column, heights: Heights, tools: NetworkTools): Track {
  const ends = column.rows.map(({ action, stations }, index) => ({
    y: stations.has(goal) ? (heights.rows[index] ?? 0) : 0,
    isStrong: linkTone(action, goal, tools) === 'strong',
  }));
  return {
    x,
    start: heights.goals.get(goal) ?? 0,
    end: Math.max(heights.bar[1], ...ends.map(({ y }) => y)),
    strongEnd: Math.max(0, ...ends.flatMap(({ y, isStrong }) => (isStrong ? [y] : []))),
    goesOn: column.foldedRows.some(({ stations }) => stations.has(goal)),
  };
}

/** From the goal's box round the corner and down; over the dark bar in the colour of the ground. */
function drawLine(
  { x, start }: Track,
  end: number,
  tone: Tone,
  { bar, isBarDark }: Heights,
  left: number,
  step: number,
  tools: NetworkTools,
): SVGTemplateResult {
  const corner = Math.min(step, 8);
  const at = round(x);
  const line = `M${round(left)} ${round(start)}H${round(x + corner)}Q${at} ${round(start)} ${at} ${round(start + corner)}V${round(end)}`;
  const over = isBarDark
    ? svg`<path d=${`M${at} ${round(bar[0])}V${round(bar[1])}`} stroke=${tools.theme.background} stroke-width=${widths[tone]}></path>`
    : null;
  return svg`<path d=${line} stroke=${paintOf(tone, tools)} stroke-width=${widths[tone]}></path>${over}`;
}

/** From the outermost dot of a row to its words; dashed where all of it is assumed. */
function drawStub(
  { action, stations }: Row,
  y: number,
  isStrong: boolean,
  xs: ReadonlyMap<string, number>,
  left: number,
  tools: NetworkTools,
): SVGTemplateResult | null {
  const goals = [...stations.keys()].filter((goal) => (linkTone(action, goal, tools) === 'strong') === isStrong);
  if (goals.length === 0) return null;
  const from = Math.min(...goals.map((goal) => xs.get(goal) ?? left));
  const isAssumed = goals.every((goal) => stations.get(goal)?.basis === 'assumed');
  const paint = isStrong ? tools.theme.series1 : tools.theme.axis;
  return svg`<path d=${`M${round(from)} ${round(y)}H${round(left + 4)}`} stroke=${paint} stroke-width=${isStrong ? 2 : 1} stroke-dasharray=${isAssumed ? '3 3' : 'none'}></path>`;
}
