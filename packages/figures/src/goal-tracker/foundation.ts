import { svg } from 'lit';
import { fitLines } from '../draw/fit-lines.js';
import { labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import { groupBy } from '../group-by.js';
import { below, labelStyle, noteStyle, type Piece, type Tools, write } from './piece.js';
import { foundationMark } from './say.js';

const between = 2;

interface Stone {
  readonly name: string;
  readonly group?: string;
  /** Its place in the data, by which its mark is known. */
  readonly index: number;
}

/** What everything rests on: bars of blocks over the full width, each group of them under its name. */
export function drawFoundation(tools: Tools): Piece {
  const { model, sizes, texts } = tools;
  const stones = model.foundation.map((stone, index) => ({ ...stone, index }));
  const groups = [...groupBy(stones, ({ group }) => group)].map(([group, own]) =>
    below(
      [
        ...(group === undefined ? [] : [write(group, sizes.width, noteStyle(tools), tools)]),
        below(rowsOf(own, tools), between),
      ],
      between * 2,
    ),
  );
  return below(
    [write(texts.list.foundation, sizes.width, labelStyle(tools, true), tools), ...groups],
    sizes.note * 0.5,
  );
}

/** As many rows as names need to be read, the blocks spread over them evenly. */
function rowsOf(stones: readonly Stone[], tools: Tools): Piece[] {
  const most = Math.max(1, Math.floor(tools.sizes.width / (tools.sizes.label * 11)));
  const perRow = Math.ceil(stones.length / Math.ceil(stones.length / most));
  return Array.from({ length: Math.ceil(stones.length / perRow) }, (_, row) =>
    drawBar(stones.slice(row * perRow, (row + 1) * perRow), tools),
  );
}

/** One row of blocks, all as high as the one with the most lines. */
function drawBar(stones: readonly Stone[], { theme, sizes }: Tools): Piece {
  const width = (sizes.width + between) / stones.length - between;
  const named = stones.map(({ name }) => fitLines(name, width - 16, sizes.label, sizes.measure, true));
  const height = Math.max(24, ...named.map(({ length }) => length * sizes.line)) + sizes.line;
  const style = { anchor: 'middle', paint: theme.background, size: sizes.label, bold: true } as const;
  const left = (place: number): number => round(place * (width + between));
  return {
    content: named.map((lines, place) => {
      const top = (height - lines.length * sizes.line) / 2 + sizes.label * 0.98;
      return svg`<g><rect x=${left(place)} y="0" width=${round(width)} height=${round(height)} fill=${theme.series1}></rect>${labelLines(lines, left(place) + width / 2, top, style, sizes.line)}</g>`;
    }),
    height,
    marks: stones.map(({ index }, place) => ({
      id: foundationMark(index),
      x: left(place),
      y: 0,
      width: round(width),
      height: round(height),
    })),
  };
}
