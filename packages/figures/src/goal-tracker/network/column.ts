/* A theme with its goals above its name and its actions below: first how large each piece is, then the whole. */
import { svg } from 'lit';
import { round } from '../../draw/round.js';
import type { Goal } from '../model.js';
import { below, moved, noteStyle, nothing, over, type Piece, write } from '../piece.js';
import { actionRow, firstLine, foldBox, themeBar } from './parts.js';
import type { Column } from './plan.js';
import type { NetworkTools } from './tools.js';
import { drawTracks, gutterOf } from './tracks.js';
import { captionHeight, gap, type Zone, type ZoneKind, zoneOf } from './zone.js';

export interface Measured {
  readonly column: Column;
  /** Where its boxes start, right of its tracks. */
  readonly left: number;
  /** One for every kind of goal in the band, also where this column has none of it. */
  readonly zones: readonly Zone[];
  readonly foldOfGoals: Piece;
  /** At least so high. */
  readonly bar: (least: number) => Piece;
  readonly caption: Piece;
  readonly rows: readonly Piece[];
  readonly foldOfRows: Piece;
}

/** Where the layers of a band start, for all its columns alike. */
export interface Tops {
  readonly zones: readonly number[];
  readonly foldOfGoals: number;
  readonly bar: number;
  readonly barHeight: number;
  readonly rows: number;
}

/** `lowest` is the goal over the full width that stands right above the column. */
export function measure(
  column: Column,
  kinds: readonly ZoneKind[],
  width: number,
  lowest: Goal | undefined,
  tools: NetworkTools,
): Measured {
  const { words, texts, plan } = tools;
  const { theme, goals, rows, foldedGoals, foldedRows, isUnfolded } = column;
  const left = gutterOf(column, width, tools);
  const inner = width - left;
  let above = lowest;
  const zones = kinds.map((kind) => {
    const zone = zoneOf(kind, column, above, inner, tools);
    const own = goals.filter((goal) => goal.kind === kind);
    if (own.length > 0) above = own.length === 1 ? own[0] : undefined;
    return zone;
  });
  const { actions } = texts.list;
  const fold = (isThere: boolean, text: string, what?: 'goals'): Piece =>
    isThere ? foldBox(theme.id, what, text, inner, tools) : nothing;
  return {
    column,
    left,
    zones,
    foldOfGoals: fold(foldedGoals > 0, words.moreGoals(foldedGoals), 'goals'),
    // Where nothing has a theme, there is no name to tell it from another.
    bar: (least) =>
      theme.name === undefined && plan.columns.length === 1 ? nothing : themeBar(theme, left, width, least, tools),
    caption: write(rows.length === 0 ? words.none(actions) : actions, inner, noteStyle(tools), tools),
    rows: rows.map((row) => actionRow(row, theme.id, inner, tools)),
    foldOfRows: fold(foldedRows.length > 0 || isUnfolded, isUnfolded ? words.less : words.more(foldedRows.length)),
  };
}

export function drawColumn(measured: Measured, tops: Tops, width: number, tools: NetworkTools): Piece {
  const { column, left, zones, foldOfGoals, caption, rows, foldOfRows } = measured;
  const bar = measured.bar(tops.barHeight);
  const actions = below([caption, ...rows, foldOfRows]);
  const bottom = tops.rows + actions.height;
  const zoneTop = (index: number): number => tops.zones[index] ?? 0;
  const heights = {
    goals: new Map(zones.flatMap(({ firsts }, zone) => [...firsts].map(([goal, y]) => [goal, zoneTop(zone) + y]))),
    bar: [tops.bar, tops.bar + bar.height] as const,
    isBarDark: column.theme.name !== undefined,
    rows: actions.marks.slice(0, rows.length).map(({ y }) => tops.rows + y + firstLine(tools)),
    fold: bottom - foldOfRows.height / 2,
  };
  const drawn = over([
    ...zones.map(({ piece }, zone) => moved(piece, left, zoneTop(zone))),
    moved(foldOfGoals, left, tops.foldOfGoals),
    moved(bar, 0, tops.bar),
    moved(actions, left, tops.rows),
  ]);
  return {
    content: svg`<g data-part="column">${drawStems(zones, zoneTop, width, tools)}${drawn.content}${drawTracks(column, heights, width, tools)}</g>`,
    height: bottom,
    marks: drawn.marks,
  };
}

/** From a layer up to the one goal right above it that all its goals serve. */
function drawStems(
  zones: readonly Zone[],
  zoneTop: (index: number) => number,
  width: number,
  tools: NetworkTools,
): unknown {
  let from = 0;
  return zones.map(({ piece, firsts, hasStem }, index) => {
    const [start, end] = [from, zoneTop(index) + captionHeight(1, tools) - gap / 2];
    if (firsts.size > 0) from = zoneTop(index) + piece.height;
    return hasStem ? drawStem(width - 24, end, start, tools) : null;
  });
}

/** A short line upwards, from what serves to what is served. */
export const drawStem = (x: number, from: number, to: number, { theme }: NetworkTools): unknown =>
  svg`<path d=${`M${round(x)} ${round(from)}V${round(to + 3)}m-4 5l4 -5l4 5`} fill="none" stroke=${theme.axis} stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path>`;
