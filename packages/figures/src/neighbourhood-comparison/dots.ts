import { type SVGTemplateResult, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { verticalGrid } from '../draw/axis.js';
import { hatch } from '../draw/hatch.js';
import { label, labelLines } from '../draw/label.js';
import { round } from '../draw/round.js';
import type { LinearScale } from '../draw/scale.js';
import { pointShape } from '../draw/series.js';
import { verdictSign } from '../draw/sign.js';
import type { Drawing, Mark, Size } from '../figure.js';
import type { Theme } from '../theme.js';
import { hasValues } from './axis-values.js';
import { layOut } from './dots-layout.js';
import { type DotsLayout, hatchWidth, type RowPlace } from './dots-parts.js';
import type { ComparisonModel, Shown } from './model.js';
import { sayer } from './say.js';

/**
 * One row a region: name, dot and interval on a common axis, value, difference and verdict. The
 * reference is one line through all rows.
 */
export function drawDots(model: ComparisonModel, theme: Theme, size: Size): Drawing {
  const say = sayer(model, model.lang);
  const layout = layOut(model, say, size);
  const { scale, from, to, format } = layout.axis;
  const at = model.reference?.observed.value;
  const referenceX = at === undefined ? undefined : scale(at);
  const isFilled = hasValues(model);
  const axis = verticalGrid(scale, theme, {
    // Where rows are stacked, hairlines would strike through the texts.
    top: layout.stacked ? layout.bottom - 5 : layout.top,
    bottom: layout.bottom,
    size: layout.noteSize,
    format,
  });
  const guides = svg`<path d=${layout.rows.map(({ band }) => `M${round(from)} ${round(band)}H${round(to)}`).join('')} fill="none" stroke=${theme.grid} stroke-width="1"></path>`;
  const rows = repeat(
    model.shown,
    ({ region }) => region,
    (shown, index) => drawRow(shown, layout.rows[index] as RowPlace, { model, theme, layout, referenceX }),
  );
  const top = referenceX === undefined ? undefined : drawReference(model, layout, theme, referenceX);
  return {
    width: size.width,
    height: layout.height,
    content: svg`${isFilled ? axis : ''}${isFilled ? guides : ''}${top?.content ?? heads(layout, theme)}${rows}`,
    marks: [
      ...(top ? [top.mark] : []),
      ...model.shown.map((shown, index) => rowMark(shown, layout.rows[index] as RowPlace, size.width)),
    ],
  };
}

const rowMark = ({ region }: Shown, { y, height }: RowPlace, width: number): Mark => ({
  id: `region:${region}`,
  x: 0,
  y,
  width,
  height,
  choice: { region },
});

function heads({ heads, headY, noteSize }: DotsLayout, theme: Theme): SVGTemplateResult[] {
  return heads.map(
    ({ lines, x, anchor }) =>
      svg`${labelLines(lines, x, headY - (lines.length - 1) * noteSize * 1.25, { paint: theme.muted, size: noteSize, anchor }, noteSize * 1.25)}`,
  );
}

/** The line through all rows with its name on top; where rows are stacked, a piece in each row, so that no text is struck through. */
function drawReference({ shown }: ComparisonModel, layout: DotsLayout, theme: Theme, x: number) {
  const { reference } = layout;
  const half = reference.width / 2;
  const labelX = Math.max(reference.from + half, Math.min(x, reference.to - half));
  const first = reference.y - (reference.lines.length - 1) * layout.labelSize * 1.25;
  const pieces = layout.rows.filter((_, index) => shown[index]?.observed.value !== undefined);
  const line = layout.stacked
    ? svg`<path d=${pieces.map(({ band }) => `M${round(x)} ${round(band - 11)}V${round(band + 11)}`).join('')} fill="none" stroke=${theme.reference} stroke-width="1.5"></path>`
    : svg`<path d=${`M${round(x)} ${round(reference.y + 5)}V${round(layout.bottom)}`} fill="none" stroke=${theme.reference} stroke-width="1.5"></path>`;
  const pointer = layout.stacked
    ? svg`<path d=${`M${round(x - 4)} ${round(reference.y + 6)}h8l-4 5z`} fill=${theme.reference}></path>`
    : undefined;
  const name = labelLines(
    reference.lines,
    labelX,
    first,
    { paint: theme.text, size: layout.labelSize, anchor: 'middle' },
    layout.labelSize * 1.25,
  );
  const height = Math.max(24, reference.lines.length * layout.labelSize * 1.25 + 8);
  const mark: Mark = {
    id: 'reference',
    x: round(Math.max(0, Math.min(labelX - half - 4, layout.width - 2 * half - 8))),
    y: round(reference.y + 8 - height),
    width: round(Math.min(2 * half + 8, layout.width)),
    height: round(height),
  };
  return { content: svg`${heads(layout, theme)}${line}${pointer}${name}`, mark };
}

interface RowTools {
  readonly model: ComparisonModel;
  readonly theme: Theme;
  readonly layout: DotsLayout;
  readonly referenceX: number | undefined;
}

function drawRow(shown: Shown, place: RowPlace, { model, theme, layout, referenceX }: RowTools): SVGTemplateResult {
  const { labelSize, noteSize } = layout;
  const paint = shown.marked ? theme.series1 : theme.context;
  const { value } = shown.observed;
  const name = labelLines(
    place.name.lines,
    place.name.x,
    place.name.y,
    { paint: theme.text, size: labelSize, bold: shown.marked },
    labelSize * 1.25,
  );
  const written = labelLines(
    place.value.lines,
    layout.valueX,
    place.value.y,
    { paint: shown.marked ? theme.series1 : theme.text, size: labelSize, anchor: 'end', bold: shown.marked },
    labelSize * 1.25,
  );
  const against = place.against.map(({ text, x, y, verdict }) =>
    verdict === undefined
      ? label(text, x, y, { paint: theme.muted, size: noteSize })
      : svg`${verdictSign(verdict, x + 8, y - noteSize * 0.34, theme)}${label(text, x + 21, y, { paint: theme.text, size: noteSize })}`,
  );
  const drawn =
    value === undefined
      ? absent(place, layout, theme)
      : present(shown, value, { model, theme, place, scale: layout.axis.scale, paint, referenceX });
  return svg`<g>${name}${drawn}${written}${against}</g>`;
}

/** A hatched place with the reason in words; beside it in the middle of the row, or on down from it where rows are stacked. */
function absent(
  { band, reason }: RowPlace,
  { axis: { from }, stacked, noteSize, halo }: DotsLayout,
  theme: Theme,
): SVGTemplateResult {
  const line = noteSize * 1.25;
  const rise = stacked ? 0 : ((reason.length - 1) * line) / 2;
  const paper = { width: Math.max(...reason.map(halo)) + hatchWidth + 3, height: 18 + (reason.length - 1) * line };
  return svg`<rect x=${round(from + 1)} y=${round(band - 9 - rise)} width=${round(paper.width)} height=${round(paper.height)} fill=${theme.background}></rect>${hatch(round(from), round(band - 6), 22, 12, theme.missing)}${labelLines(reason, from + hatchWidth, band + noteSize * 0.35 - rise, { paint: theme.muted, size: noteSize }, line)}`;
}

interface Dot {
  readonly model: ComparisonModel;
  readonly theme: Theme;
  readonly place: RowPlace;
  readonly scale: LinearScale;
  readonly paint: string;
  readonly referenceX: number | undefined;
}

/** The dot with its interval, or without one with the way from the reference to it. */
function present(
  shown: Shown,
  value: number,
  { model, theme, place, scale, paint, referenceX }: Dot,
): SVGTemplateResult {
  const { lower, upper, estimate } = shown.observed;
  const x = scale(value);
  const y = place.band;
  const strong = shown.marked ? 3 : 2;
  const isInterval = lower !== undefined && upper !== undefined;
  const anyInterval = model.shown.some(({ observed }) => observed.lower !== undefined);
  const from = isInterval ? scale(lower) : anyInterval ? x : (referenceX ?? x);
  const to = isInterval ? scale(upper) : x;
  const line = svg`<rect class="moves" x=${round(Math.min(from, to))} y=${round(y - strong / 2)} width=${round(Math.abs(to - from))} height=${strong} fill=${paint}></rect>`;
  const caps = isInterval
    ? svg`<path d=${`M${round(from)} ${round(y - 5)}v10M${round(to)} ${round(y - 5)}v10`} fill="none" stroke=${paint} stroke-width=${strong === 3 ? 2 : 1.5}></path>`
    : undefined;
  const r = shown.marked ? 7 : 5.5;
  return svg`${line}${caps ?? ''}${pointShape(0, x, y, r, estimate ? { fill: theme.background, stroke: paint } : { fill: paint })}`;
}
