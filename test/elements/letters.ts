/* What a reader would see go wrong on a page with a figure: texts over each other, cut off, or a page that scrolls sideways. */
import { findAll } from './helpers.js';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters of the drawing stand: from the top of a capital to the baseline, without the halo around them. */
function letters(figure: Element): Box[] {
  return findAll(figure, '.chart > svg text')
    .filter((node) => node.textContent?.trim())
    .map((node) => {
      const { left, right, top, bottom } = placeOf(node as unknown as SVGTextElement);
      const air = (bottom - top) * 0.22;
      return { text: node.textContent ?? '', left, right, top: top + air, bottom: bottom - air };
    });
}

/* Browsers differ in whether the rectangle of a text takes its stroke in; its box does not. */
function placeOf(node: SVGTextElement): DOMRect {
  const { x, y, width, height } = node.getBBox();
  const matrix = node.getScreenCTM() ?? new DOMMatrix();
  const [start, end] = [
    new DOMPoint(x, y).matrixTransform(matrix),
    new DOMPoint(x + width, y + height).matrixTransform(matrix),
  ];
  return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y);
}

export function faults(figure: Element): string[] {
  const texts = letters(figure);
  const room = figure.getBoundingClientRect();
  const over = (one: Box, other: Box): boolean =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  return [
    ...texts
      .filter(({ left, right }) => left < room.left - 1 || right > room.right + 1)
      .map(({ text }) => `outside: ${text}`),
    ...texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => over(one, other))
        .map((other) => `over each other: ${one.text} / ${other.text}`),
    ),
    // The table has a place of its own to scroll in; a select shows as much as there is room for.
    ...findAll(figure, 'figure :is(h3, p, li, ul, div, label, button, caption, figure)')
      .filter(
        (node) => !node.closest('.scroll, .chart') && node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 0,
      )
      .map((node) => `too wide: ${node.localName}.${node.className} ${node.textContent?.trim().slice(0, 40)}`),
    ...(document.documentElement.scrollWidth > innerWidth
      ? [`the page scrolls sideways: ${document.documentElement.scrollWidth}`]
      : []),
  ];
}
