import { ColumnTable } from '@kanskracht/tables';
import { oneEvent } from '@open-wc/testing';
import type { KansFigure } from '../../packages/elements/src/index.js';

/** A table of dots: `tableOf({A: 1, B: 2})`. */
export const tableOf = (dots: Readonly<Record<string, unknown>>): ColumnTable =>
  new ColumnTable({ region: Object.keys(dots), value: Object.values(dots) });

export const csvOf = (dots: Readonly<Record<string, unknown>>): string =>
  ['region,value', ...Object.entries(dots).map((dot) => dot.join(','))].join('\n');

/** What stands in the shadow root of a figure. */
export const find = <Found extends Element = HTMLElement>(figure: Element, selector: string): Found | null =>
  figure.shadowRoot?.querySelector<Found>(selector) ?? null;

export const findAll = (figure: Element, selector: string): HTMLElement[] => [
  ...(figure.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** The text that stands there, with single spaces. */
export const textOf = (figure: Element, selector: string): string =>
  (find(figure, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const button = (figure: Element, label: string): HTMLElement => {
  const found = findAll(figure, 'button').find(({ textContent }) => textContent?.trim() === label);
  if (found === undefined) throw new Error(`There is no button "${label}".`);
  return found;
};

/** The values that are drawn, by region. */
export const drawn = (figure: Element): Record<string, number> =>
  Object.fromEntries(
    findAll(figure, 'circle[data-region]').map((dot) => [dot.dataset.region, Number(dot.getAttribute('cx')) / 10]),
  );

/** Waits until the figure is drawn for the first time. */
export async function ready<Element extends KansFigure>(figure: Element): Promise<Element> {
  await figure.updateComplete;
  if (!figure.describe()) await oneEvent(figure, 'kans-ready');
  await figure.updateComplete;
  return figure;
}

/** Waits until something holds, such as an observer that was called. */
export async function until(holds: () => unknown): Promise<void> {
  while (!holds()) await new Promise((done) => requestAnimationFrame(done));
}

/** The address of a file with this content. */
export const fileOf = (content: string, type = 'text/csv'): string =>
  URL.createObjectURL(new Blob([content], { type }));
