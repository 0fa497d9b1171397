import { fixture, html } from '@open-wc/testing';
import type { KansFigure } from '../../packages/elements/src/index.js';
import '../../packages/elements/src/register/kanskracht.js';
import { find, findAll } from './helpers.js';

export const invented = '/data/invented-example/datapackage.json';
export const pact = '/data/venray-brukske/datapackage.json';
export const strategy = '/data/mik-piw/datapackage.json';

/** What the marks of a figure say, in reading order. */
export const labels = (figure: Element): string[] =>
  findAll(figure, '[role=option]').map(({ ariaLabel }) => ariaLabel ?? '');

/** What the mark says that a keyboard stands on. */
export const active = (figure: Element): string =>
  find(figure, `#${find(figure, '[role=listbox]')?.getAttribute('aria-activedescendant')}`)?.ariaLabel ?? '';

/** The drawing without what only the page needs. */
export const picture = (figure: Element): string =>
  find(figure, '.chart > svg')?.innerHTML.replace(/<!--.*?-->/g, '') ?? '';

/** A figure in the page, with attributes and with what stands inside it. */
export async function place<Figure extends KansFigure>(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  inside = '',
): Promise<Figure> {
  const page = await fixture(html`<div></div>`);
  const figure = document.createElement(tag) as Figure;
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  // As a page has it: what a parser makes, and not what a script would run.
  figure.append(document.createRange().createContextualFragment(inside));
  page.append(figure);
  return figure;
}
