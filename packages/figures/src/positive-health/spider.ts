/* The web: straight-edged rings, dimensions clockwise from the top, a gap left open. */

import type { Language } from '@kanskracht/tables';
import { type SVGTemplateResult, svg } from 'lit';
import { label } from '../draw/label.js';
import { round } from '../draw/round.js';
import { pointShape, seriesDash } from '../draw/series.js';
import type { Sizes } from '../draw/sizes.js';
import type { Drawing, Mark } from '../figure.js';
import { formatNumber } from '../format.js';
import type { Role, Theme } from '../theme.js';
import { type AxisLabel, axisLabels } from './axis-labels.js';
import type { PositiveHealthModel, Score, Subject } from './model.js';
import { everyone, markId } from './say.js';

/* Drawn last to first, so that the first lies on top; each in a place of its own, so that it keeps its nodes. */
const places = [2, 1, 0];
const largest = 190;
const rings = [0.2, 0.4, 0.6, 0.8, 1];
/** Half the side of the box to hit around a point. */
const reach = 14;

interface Web {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly angles: readonly number[];
}

/** A place on an axis: `share` from 0 (the centre) to 1, `aside` pixels to its right as seen from the centre. */
function place({ cx, cy, radius, angles }: Web, axis: number, share: number, aside = 0): readonly [number, number] {
  const angle = angles[axis] ?? 0;
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  return [round(cx + sin * share * radius + cos * aside), round(cy - cos * share * radius + sin * aside)];
}

export function drawSpider(model: PositiveHealthModel, theme: Theme, sizes: Sizes, lang: Language): Drawing {
  const angles = model.axes.map((_, index) => (index * 2 * Math.PI) / model.axes.length);
  const labels = axisLabels(model, sizes, lang);
  const radius = radiusFor(angles, labels, sizes);
  const spots = labels.map((block, index) => spotFor(block, angles[index] ?? 0, angles, radius, sizes));
  const above = Math.max(radius, ...spots.map(({ top }) => -top));
  const below = Math.max(radius, ...spots.map(({ top }, index) => top + (labels[index]?.height ?? 0)));
  const web: Web = { cx: sizes.width / 2, cy: Math.ceil(above) + 4, radius, angles };
  const names = labels.map((block, axis) => nameBlock(block, spots[axis] as Spot, web, theme));
  return {
    width: sizes.width,
    height: Math.ceil(web.cy + below + 6),
    content: svg`<g data-part="web">${drawRings(web, theme)}${drawScale(model, web, theme, sizes, lang)}</g>
<g data-part="reference">${model.reference === undefined ? null : drawLine(model, model.reference, web, { stroke: theme.reference, width: 1.25, dash: 'none' })}</g>
<g data-part="series">${places.map((index) => drawSubject(model, index, web, theme))}</g>
<g data-part="names">${names.map(({ content }) => content)}</g>`,
    marks: marksOf(model, web, names),
  };
}

/** As large as the names allow: on a narrow page those stand above and below the web, else beside it. */
function radiusFor(angles: readonly number[], labels: readonly AxisLabel[], { width, narrow }: Sizes): number {
  const room = labels.map(({ width: own }, index) => {
    const side = Math.abs(Math.sin(angles[index] ?? 0));
    return isBeside(angles[index] ?? 0) ? (width / 2 - (narrow ? 16 : own + 14)) / side : largest;
  });
  return Math.max(48, Math.min(narrow ? width * 0.38 : largest, ...room));
}

const away = 10;
const isBeside = (angle: number): boolean => Math.abs(Math.sin(angle)) >= 0.2;

interface Spot {
  /** From the centre. */
  readonly x: number;
  readonly top: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Where a name's block stands: its top rises as its axis points up, so that it never lies on the web. */
function spotFor(
  { width, height }: AxisLabel,
  angle: number,
  angles: readonly number[],
  radius: number,
  { width: page, narrow }: Sizes,
): Spot {
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  if (!isBeside(angle)) return { x: 0, top: cos > 0 ? -radius - away - height : radius + away, anchor: 'middle' };
  if (narrow) {
    // Against the page's edge, just clear of the web's own edge there.
    const clear = away - 2 + edgeAt(page / 2 - width, angles, radius);
    return {
      x: (Math.sign(sin) * page) / 2,
      top: cos >= 0 ? -clear - height : clear,
      anchor: sin > 0 ? 'end' : 'start',
    };
  }
  return {
    x: sin * radius + Math.sign(sin) * away,
    top: -cos * radius - (height * (1 + cos)) / 2,
    anchor: sin > 0 ? 'start' : 'end',
  };
}

/** How far the outermost ring reaches above or below the centre, `x` pixels beside it. */
function edgeAt(x: number, angles: readonly number[], radius: number): number {
  const reached = angles.flatMap((angle, index) => {
    const next = angles[(index + 1) % angles.length] ?? 0;
    const [x1, x2] = [Math.sin(angle) * radius, Math.sin(next) * radius];
    const [y1, y2] = [Math.cos(angle) * radius, Math.cos(next) * radius];
    return x < Math.min(x1, x2) || x > Math.max(x1, x2) || x1 === x2
      ? []
      : [Math.abs(y1 + ((x - x1) / (x2 - x1)) * (y2 - y1))];
  });
  return Math.max(0, ...reached);
}

const polygon = (web: Web, share: number): string =>
  `M${web.angles.map((_, axis) => place(web, axis, share).join(' ')).join('L')}Z`;

/** All rings and axes are one path each: fifty figures on a page still draw fast. */
function drawRings(web: Web, theme: Theme): SVGTemplateResult {
  const spokes = web.angles.map((_, axis) => `M${web.cx} ${web.cy}L${place(web, axis, 1).join(' ')}`).join('');
  return svg`<path d=${
    rings
      .slice(0, -1)
      .map((share) => polygon(web, share))
      .join('') + spokes
  } fill="none" stroke=${theme.grid} stroke-width="1"></path>
<path d=${polygon(web, 1)} fill="none" stroke=${theme.axis} stroke-width="1" stroke-linejoin="round"></path>`;
}

/** 0 and the highest score, written once, where all axes share them. */
function drawScale(model: PositiveHealthModel, web: Web, theme: Theme, { note }: Sizes, lang: Language): unknown {
  const max = model.axes[0]?.max ?? 10;
  if (model.axes.some((axis) => axis.max !== max)) return null;
  const paint = { size: note, paint: theme.muted, halo: theme.background };
  return [
    label('0', web.cx + 5, web.cy + note * 0.9, paint),
    label(formatNumber(max, lang), web.cx + 5, web.cy - web.radius + note * 1.1, paint),
  ];
}

const share = (score: Score | undefined, max: number): number | undefined =>
  score?.value === undefined ? undefined : score.value / max;

interface Stroke {
  readonly stroke: string;
  readonly width: number;
  readonly dash: string;
}

/** A subject's line. Where a score is missing the line stays open: nothing is drawn through a gap. */
function drawLine(
  model: PositiveHealthModel,
  subject: Subject,
  web: Web,
  { stroke, width, dash }: Stroke,
): SVGTemplateResult {
  const corners = model.axes.map((axis, index) => {
    const value = share(subject.scores.get(axis.id), axis.max);
    return value === undefined ? undefined : place(web, index, value).join(' ');
  });
  const closed = corners.every((at) => at !== undefined);
  const path = closed
    ? `M${corners.join('L')}Z`
    : corners
        .map((at, index) => {
          const next = corners[(index + 1) % corners.length];
          return at === undefined || next === undefined ? '' : `M${at}L${next}`;
        })
        .join('');
  return svg`<path class="moves" d=${path} fill=${closed ? stroke : 'none'} fill-opacity="0.05" stroke=${stroke} stroke-width=${width} stroke-dasharray=${dash} stroke-linejoin="round" stroke-linecap="round"></path>`;
}

function drawSubject(model: PositiveHealthModel, index: number, web: Web, theme: Theme): unknown {
  const subject = model.subjects[index];
  if (subject === undefined) return null;
  const paint = theme[`series${index + 1}` as Role];
  const hollow = model.kind === 'approximation';
  const aside = (index - (model.subjects.length - 1) / 2) * 7;
  const scores = model.axes.map((axis, at) => ({ axis, at, score: subject.scores.get(axis.id) }));
  return svg`<g>${drawLine(model, subject, web, { stroke: paint, width: hollow ? 1.75 : 2.5, dash: seriesDash(index) })}
${scores.map(({ axis, at, score }) => drawWhisker(score, axis.max, web, at, aside, paint))}
${scores.map(({ axis, at, score }) => {
  const value = share(score, axis.max);
  if (value === undefined) return null;
  const [x, y] = place(web, at, value);
  return pointShape(index, x, y, 5, hollow ? { fill: theme.background, stroke: paint } : { fill: paint });
})}</g>`;
}

/** The interval, along the axis; side by side where several subjects have one on it. */
function drawWhisker(
  score: Score | undefined,
  max: number,
  web: Web,
  axis: number,
  aside: number,
  paint: string,
): unknown {
  if (score?.lower === undefined || score.upper === undefined) return null;
  const ends = [score.lower / max, score.upper / max].map((end) => Math.min(1, Math.max(0, end)));
  const [from, to] = ends as [number, number];
  const cap = (at: number): string =>
    `M${place(web, axis, at, aside - 3).join(' ')}L${place(web, axis, at, aside + 3).join(' ')}`;
  return svg`<path d=${`M${place(web, axis, from, aside).join(' ')}L${place(web, axis, to, aside).join(' ')}${cap(from)}${cap(to)}`} fill="none" stroke=${paint} stroke-width="1.5" stroke-linecap="round"></path>`;
}

interface NameBlock {
  readonly content: unknown;
  readonly box: Pick<Mark, 'x' | 'y' | 'width' | 'height'>;
}

/** A dimension's name at the end of its axis, its scores under it. */
function nameBlock(block: AxisLabel, { x, top, anchor }: Spot, { cx, cy }: Web, theme: Theme): NameBlock {
  const left = anchor === 'middle' ? x - block.width / 2 : anchor === 'start' ? x : x - block.width;
  return {
    content: block.draw(cx + x, cy + top, anchor, theme),
    box: {
      x: round(cx + left),
      y: round(cy + top),
      width: round(Math.max(24, block.width)),
      height: round(Math.max(24, block.height)),
    },
  };
}

/** Clockwise from the top, per axis every subject, then the reference; a missing score is found at its axis' name. */
function marksOf(model: PositiveHealthModel, web: Web, names: readonly NameBlock[]): Mark[] {
  return model.axes.flatMap((axis, index) =>
    everyone(model).map((subject): Mark => {
      const value = share(subject.scores.get(axis.id), axis.max);
      const [x, y] = place(web, index, value ?? 1);
      const box = value === undefined ? names[index]?.box : undefined;
      return {
        id: markId(axis.id, subject.id),
        ...(box ?? { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }),
        choice: { dimension: axis.id, ...(subject === model.reference ? {} : { region: subject.id }) },
      };
    }),
  );
}
