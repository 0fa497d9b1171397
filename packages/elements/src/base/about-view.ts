import type { Dataset, Licence, Source } from '@kanskracht/tables';
import { html, nothing, type TemplateResult } from 'lit';
import type { Texts } from './texts.js';

/** Whether the data say where they come from and what may be done with them. */
export const hasAbout = (dataset: Dataset | undefined): boolean =>
  Boolean(dataset?.title || dataset?.sources?.length || dataset?.licences?.length);

export function aboutView({ title, sources = [], licences = [] }: Dataset, text: Texts): TemplateResult {
  return html`<div class="panel">
    ${title ? html`<p>${title}</p>` : nothing}
    ${listOf(text.sources, sources.map(sourceLink))}
    ${listOf(text.licences, licences.map(licenceLink))}
  </div>`;
}

const listOf = (label: string, items: readonly unknown[]): TemplateResult | typeof nothing =>
  items.length === 0 ? nothing : html`<p>${label}</p><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const sourceLink = ({ title, path }: Source): unknown => link(title, path);
const licenceLink = ({ title, name, path }: Licence): unknown => link(title ?? name ?? path ?? '', path);

/** Only an address on the web becomes a link: a package can hold any text, `javascript:` too. */
const link = (text: string, path: string | undefined): unknown =>
  path !== undefined && /^https?:\/\//i.test(path) ? html`<a href=${path}>${text}</a>` : text;
