/* What a reader would see go wrong on a page with a figure: texts over each other, cut off, or a page that scrolls sideways. */
import { findAll } from './helpers.js';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where the letters of the drawing stand: from the top of a capital to the baseline. */
function letters(figure: Element): Box[] {
  return findAll(figure, '.chart > svg text')
    .filter((node) => node.textContent?.trim())
    .map((node) => ({ text: node.textContent ?? '', ...placeOf(node as unknown as SVGTextElement) }));
}

/* By where each letter begins and ends: browsers differ in whether a box holds ink, halo and line. */
function placeOf(node: SVGTextElement): Omit<Box, 'text'> {
  const capital = Number.parseFloat(getComputedStyle(node).fontSize) * 0.6;
  const matrix = node.getScreenCTM() ?? new DOMMatrix();
  const ends = Array.from({ length: node.getNumberOfChars() }, (_, index) => [
    node.getStartPositionOfChar(index),
    node.getEndPositionOfChar(index),
  ]).flat();
  const corners = ends.flatMap(({ x, y }) =>
    [y - capital, y].map((height) => new DOMPoint(x, height).matrixTransform(matrix)),
  );
  const [across, down] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  };
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
