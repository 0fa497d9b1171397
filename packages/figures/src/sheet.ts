/*
 * A figure as one sheet, for a file: heading, summary, drawing, legend, notes, source. Everything a
 * reader needs goes along, because a picture that is cut loose from its page keeps only itself.
 */
import { type SVGTemplateResult, svg } from 'lit';
import { label, labelLines } from './draw/label.js';
import { sizesOf } from './draw/sizes.js';
import type { Drawing, LegendItem, Words } from './figure.js';
import { type Measure, wrap } from './text.js';
import type { Theme } from './theme.js';

export interface SheetOptions {
  /** The editor's heading, in place of the generated title. */
  readonly heading?: string;
  /** The editor's summary, in place of the generated one. */
  readonly description?: string;
  /** In pixels; 16 by default. */
  readonly fontSize?: number;
  readonly measure?: Measure;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What goes inside the root `<svg>`. */
  readonly content: SVGTemplateResult;
}

export function sheet(drawing: Drawing, words: Words, theme: Theme, options: SheetOptions = {}): Sheet {
  const margin = 16;
  const sizes = sizesOf({ width: drawing.width, ...options });
  const { width, label: size, note, line, measure } = sizes;
  const title = size * 1.35;
  const blocks: unknown[] = [];
  let y = margin;
  const write = (text: string, at: number, fill: string, bold = false): void => {
    const lines = wrap(text, width, at, measure, bold);
    blocks.push(labelLines(lines, margin, y + at, { size: at, paint: fill, bold }, at * 1.35));
    y += lines.length * at * 1.35;
  };

  write(options.heading ?? words.title, title, theme.text, true);
  y += 4;
  write(options.description ?? words.summary, size, theme.text);
  y += line;
  blocks.push(svg`<g transform=${`translate(${margin} ${Math.round(y)})`} data-part="drawing">${drawing.content}</g>`);
  y += drawing.height + 8;
  const legend = drawLegend(words.legend, width, note, measure, theme);
  blocks.push(svg`<g transform=${`translate(${margin} ${Math.round(y)})`} data-part="legend">${legend.content}</g>`);
  y += legend.height;
  for (const text of words.notes) write(text, note, theme.muted);
  y += 4;
  write(words.source, note, theme.muted);

  return { width: width + 2 * margin, height: Math.ceil(y + margin), content: svg`${blocks}` };
}

/** The legend's signs and labels in rows. */
function drawLegend(
  items: readonly LegendItem[],
  width: number,
  size: number,
  measure: Measure,
  theme: Theme,
): { content: unknown; height: number } {
  const row = Math.max(20, size * 1.6);
  let x = 0;
  let y = 0;
  const content = items.map(({ symbol, label: text }) => {
    const own = 22 + measure(text, size);
    if (x > 0 && x + own > width) {
      x = 0;
      y += row;
    }
    const item = svg`<g transform=${`translate(${Math.round(x)} ${Math.round(y)})`}>${symbol(theme)}${label(text, 22, 8 + size * 0.35, { size, paint: theme.text })}</g>`;
    x += own + 20;
    return item;
  });
  return { content, height: items.length === 0 ? 0 : y + row + 6 };
}
