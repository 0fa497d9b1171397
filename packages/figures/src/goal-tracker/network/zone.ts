/* The goals of one kind in a column, under the word for their kind. */
import type { GoalKind } from '@kanskracht/tables';
import { svg } from 'lit';
import { round } from '../../draw/round.js';
import type { Goal } from '../model.js';
import { below, moved, noteStyle, over, type Piece, write } from '../piece.js';
import { firstLine, goalBox } from './parts.js';
import type { Column } from './plan.js';
import { goalRemarks, kindWord, servedText } from './say.js';
import type { NetworkTools } from './tools.js';

/** The layers of goals in a column, from the top down. */
export const zoneKinds = ['strategic', 'more', 'better'] as const satisfies readonly GoalKind[];
export type ZoneKind = (typeof zoneKinds)[number];

export interface Zone {
  readonly piece: Piece;
  /** By goal: the middle of its first line, from the top of the zone. */
  readonly firsts: ReadonlyMap<string, number>;
  /** All its goals serve the one goal right above it: a line says so. */
  readonly hasStem: boolean;
}

/** Between boxes. */
export const gap = 6;

/** From the top of a zone to its first box, with a caption of so many lines. */
export const captionHeight = (lines: number, { sizes }: NetworkTools): number => lines * sizes.note * 1.3 + gap;

/** `above` is the one goal that stands right above the zone, where there is one. */
export function zoneOf(
  kind: ZoneKind,
  column: Column,
  above: Goal | undefined,
  width: number,
  tools: NetworkTools,
): Zone {
  const { theme, words } = tools;
  const goals = column.goals.filter((goal) => goal.kind === kind);
  const [first] = goals;
  const word = kindWord(kind, tools);
  if (first === undefined) {
    return { piece: write(words.none(word), width, noteStyle(tools), tools), firsts: new Map(), hasStem: false };
  }
  const isCommon = first.higher !== undefined && goals.every(({ higher }) => higher?.id === first.higher?.id);
  const hasStem = isCommon && first.higher?.id === above?.id;
  const said = isCommon && !hasStem ? `${word} · ${servedText(first, tools)}` : word;
  const caption = write(said, width, noteStyle(tools), tools);
  const top = caption.height + gap;
  const boxes = below(
    goals.map((goal) => goalBox(goal, column.theme.id, goalRemarks(goal, column, isCommon, tools), width, tools)),
    gap,
  );
  const rule = svg`<path d=${`M0 ${round(top - gap / 2)}H${round(width)}`} stroke=${hasStem ? theme.axis : theme.grid} fill="none"></path>`;
  return {
    piece: {
      ...over([caption, { content: rule, height: 0, marks: [] }, moved(boxes, 0, top)]),
      height: top + boxes.height,
    },
    firsts: new Map(boxes.marks.map(({ y }, index) => [goals[index]?.id ?? '', top + y + firstLine(tools)])),
    hasStem,
  };
}
