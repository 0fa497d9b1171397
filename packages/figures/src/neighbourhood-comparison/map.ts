import { type SVGTemplateResult, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { fitLines } from '../draw/fit-lines.js';
import { hatch } from '../draw/hatch.js';
import { labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import { sizesOf } from '../draw/sizes.js';
import type { Drawing, Mark, Size } from '../figure.js';
import type { Role, Theme } from '../theme.js';
import { classesOf, classIndex, type ValueClass } from './classes.js';
import { mapsOf, municipalityName, positionsOf, surestColumns } from './maps.js';
import type { ComparisonModel, Shown } from './model.js';
import { sayer } from './say.js';
import { tileGrid } from './tile-grid.js';

/** A tile is as wide as the longest word in it, between these, in times the size of its texts. */
const leastWidth = 6.4;
const mostWidth = 9.5;
/** Narrower than this it is nowhere. */
const narrowest = 5;
/** Around the texts in a tile. */
const padding = 6;
const gap = 4;

interface Tile {
  readonly shown: Shown;
  readonly x: number;
  readonly y: number;
}

interface Block {
  /** Over a block where there is more than one, in lines. */
  readonly title: readonly string[];
  readonly y: number;
  readonly tiles: readonly Tile[];
}

/** One tile a region at its place, in five classes; regions without a place stand under the map. */
export function drawMap(model: ComparisonModel, theme: Theme, size: Size): Drawing {
  const say = sayer(model, model.lang);
  const { width, label: labelSize, note: noteSize, measure } = sizesOf(size);
  const room = width - 2;
  const words = model.shown.flatMap(({ name }) => name.split(/(?<=[-/])|\s+/));
  const longest = Math.max(0, ...words.map((word) => measure(word, noteSize, true))) + 2 * padding;
  const most = Math.ceil(mostWidth * noteSize);
  const least = Math.min(most, Math.max(Math.ceil(leastWidth * noteSize), Math.ceil(longest)));
  const columnsOf = (tile: number) => Math.floor((room + gap) / (Math.ceil(tile) + gap));
  // Fewer than three columns are no map: there a long word may be broken.
  const mostColumns = Math.max(columnsOf(least), Math.min(surestColumns, columnsOf(narrowest * noteSize)), 1);
  const maps = mapsOf(model).map((shown) => ({
    shown,
    grid: tileGrid(positionsOf(shown), mostColumns),
  }));
  const columns = Math.max(1, ...maps.map(({ grid }) => grid.columns));
  const w = Math.floor(Math.min(most, (room + gap) / columns - gap));
  const perRow = Math.max(1, Math.floor((room + gap) / (w + gap)));
  const textWidth = w - 2 * padding;
  const names = new Map(
    model.shown.map(({ region, name }) => [region, fitLines(name, textWidth, noteSize, measure, true)]),
  );
  const reasons = new Map(
    model.shown.map(({ region, observed }) => [
      region,
      observed.value === undefined
        ? fitLines(say.observed(observed), textWidth, noteSize, measure)
        : fitLines(say.value(observed.value), textWidth, labelSize, measure, true),
    ]),
  );
  const lines = Math.max(
    ...model.shown.map(({ region }) => (names.get(region)?.length ?? 0) + (reasons.get(region)?.length ?? 0)),
    3,
  );
  const h = Math.round(lines * noteSize * 1.2 + 18);
  const blocks: Block[] = [];
  let y = 0;
  const add = (tiles: (top: number) => Tile[], title: string | undefined): void => {
    const lines = title === undefined ? [] : fitLines(title, room, noteSize, measure);
    const placed = tiles(y + (lines.length === 0 ? 0 : labelSize * 1.6 + (lines.length - 1) * noteSize * 1.3));
    blocks.push({ y: y + labelSize, tiles: placed, title: lines });
    y = Math.max(...placed.map((tile) => tile.y)) + h + 24;
  };
  for (const { shown, grid } of maps) {
    add(
      (top) =>
        grid.cells.map(({ column, row }, index) => ({
          shown: shown[index] as Shown,
          x: column * (w + gap),
          y: top + row * (h + gap),
        })),
      maps.length > 1 ? municipalityName(shown, model) : undefined,
    );
  }
  const elsewhere = model.shown.filter(({ position }) => position === undefined);
  if (elsewhere.length > 0) {
    const place = (top: number) =>
      elsewhere.map((shown, index) => ({
        shown,
        x: (index % perRow) * (w + gap),
        y: top + Math.floor(index / perRow) * (h + gap),
      }));
    add(place, say.texts.noPosition);
  }
  const tools: TileTools = { theme, classes: classesOf(model), names, reasons, w, h, labelSize, noteSize };
  const tiles = inReadingOrder(blocks);
  const titles = blocks.flatMap((block) => labelLines(block.title, 0, block.y, { paint: theme.muted, size: noteSize }));
  // The marked tile comes last, so that its outline lies over its neighbours.
  const painted = [...tiles].sort((a, b) => Number(a.shown.marked) - Number(b.shown.marked));
  return {
    width,
    height: Math.ceil(Math.max(h, y - 24)) + 2,
    content: svg`<g transform="translate(1 1)">${titles}${repeat(
      painted,
      ({ shown }) => shown.region,
      (tile) => drawTile(tile, tools),
    )}</g>`,
    marks: tiles.map(
      ({ shown, x, y: top }): Mark => ({
        id: `region:${shown.region}`,
        x: round(x + 1),
        y: round(top + 1),
        width: w,
        height: round(h),
        choice: { region: shown.region },
      }),
    ),
  };
}

const inReadingOrder = (blocks: readonly Block[]): Tile[] =>
  blocks.flatMap(({ tiles }) => [...tiles].sort((a, b) => a.y - b.y || a.x - b.x));

interface TileTools {
  readonly theme: Theme;
  readonly classes: readonly ValueClass[];
  /** By region: the name, and the value or the reason for its absence, in lines. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  readonly reasons: ReadonlyMap<string, readonly string[]>;
  readonly w: number;
  readonly h: number;
  readonly labelSize: number;
  readonly noteSize: number;
}

function drawTile(
  { shown, x, y }: Tile,
  { theme, classes, names, reasons, w, h, labelSize, noteSize }: TileTools,
): SVGTemplateResult {
  const { value } = shown.observed;
  const index = value === undefined ? undefined : classIndex(value, classes);
  const fill = index === undefined ? theme.background : theme[`tile${index + 1}` as Role];
  // The two highest classes lie far from the ground and take the other text.
  const paint = index === undefined ? theme.text : index >= 3 ? theme.onTileDark : theme.onTileLight;
  const lines = names.get(shown.region) ?? [];
  const below = reasons.get(shown.region) ?? [];
  const paper =
    index === undefined
      ? svg`${hatch(round(x), round(y), round(w), round(h), theme.missing, 9)}<rect x=${round(x + 0.5)} y=${round(y + 0.5)} width=${round(w - 1)} height=${round(h - 1)} rx="2" fill="none" stroke=${theme.missing} stroke-dasharray="3 3"></rect>`
      : undefined;
  const outline = shown.marked
    ? svg`<rect x=${round(x - 0.5)} y=${round(y - 0.5)} width=${round(w + 1)} height=${round(h + 1)} rx="3" fill="none" stroke=${theme.background} stroke-width="5"></rect><rect x=${round(x)} y=${round(y)} width=${round(w)} height=${round(h)} rx="2" fill="none" stroke=${theme.text} stroke-width="3"></rect>`
    : undefined;
  const valueSize = value === undefined ? noteSize : labelSize;
  return svg`<g><rect class="moves" x=${round(x)} y=${round(y)} width=${round(w)} height=${round(h)} rx="2" fill=${fill}></rect>${paper ?? ''}${outline ?? ''}${labelLines(lines, x + padding, y + noteSize + 5, { paint, size: noteSize, bold: shown.marked, ...(index === undefined && { halo: theme.background }) }, noteSize * 1.2)}${labelLines(below, x + padding, y + h - 8 - (below.length - 1) * noteSize * 1.2, { paint, size: valueSize, bold: value !== undefined, ...(index === undefined && { halo: theme.background }) }, noteSize * 1.2)}</g>`;
}
