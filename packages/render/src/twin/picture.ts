/* A drawing as the text of an SVG that stands by itself: on a page without styles, and as a file. */
import { type Drawing, light, sheet, type Words } from '@kanskracht/figures';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import { allowed, attributes, Markup, markup } from './markup.js';

/*
 * The width of texts is estimated for this family, and a device's own font can be a fifth wider: then texts
 * run over each other.
 */
const font = 'Arial, Helvetica, Liberation Sans, Arimo, sans-serif';

/* Room of a sheet that is for its heading and its source. */
const cut = { top: 26, side: 8, bottom: 12 };

export interface Picture {
  readonly text: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Drawing and legend on a light ground of their own. `alt` is what it is called for who can't see it. */
export async function makePicture(drawing: Drawing, words: Words, alt: string): Promise<Picture> {
  // Heading, summary, notes and source stand beside the picture, as text.
  const bare: Words = { ...words, title: '', summary: '', notes: [], source: '' };
  const whole = sheet(drawing, bare, light);
  const [width, height] = [whole.width - 2 * cut.side, whole.height - cut.top - cut.bottom];
  const inside = allowed(await collectResult(render(withoutNodes(whole.content) as typeof whole.content)));
  const root = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `${cut.side} ${cut.top} ${width} ${height}`,
    role: 'img',
    'font-family': font,
    // Also in a page that is read from right to left.
    direction: 'ltr',
  });
  const ground = attributes({ x: cut.side, y: cut.top, width, height, fill: light.background });
  const { text } =
    markup`<svg${root}><title>${alt}</title><rect${ground}></rect>${new Markup(withoutTraces(inside))}</svg>`;
  return { text, width, height };
}

interface Template {
  readonly values: readonly unknown[];
}

/** Observable Plot gives nodes where Lit's renderer for files takes text. */
function withoutNodes(content: unknown): unknown {
  if (Array.isArray(content)) return content.map(withoutNodes);
  if (typeof content !== 'object' || content === null) return content;
  if ('outerHTML' in content) return unsafeSVG(String(content.outerHTML));
  return 'values' in content && Array.isArray(content.values)
    ? { ...content, values: (content as Template).values.map(withoutNodes) }
    : content;
}

/** Without what a page's Lit would find its parts by, and without names that only styles use. */
const withoutTraces = (text: string): string => text.replace(/<!--.*?-->|<\?>/gs, '').replace(/ class="[^"]*"/g, '');
