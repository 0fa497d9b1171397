import { type Dataset, type Language, type Licence, type Source, webAddress } from '@kanskracht/tables';
import { html, nothing, type TemplateResult } from 'lit';
import { download, fileName } from './download.js';
import { styles } from './panel-styles.js';
import { tableView } from './table-view.js';

export { styles, tableView };

const texts = {
  nl: { csv: 'Cijfers voor Excel (CSV)', svg: 'Figuur (SVG)', sources: 'Bronnen', licences: 'Licenties' },
  en: { csv: 'Data for Excel (CSV)', svg: 'Figure (SVG)', sources: 'Sources', licences: 'Licences' },
} as const;

/** What opens under a drawing: a module of its own, fetched when a reader or an editor asks for any of it. */
export interface Panels {
  readonly styles: typeof styles;
  readonly tableView: typeof tableView;
  readonly downloads: typeof downloads;
  readonly about: typeof about;
}

/** The texts of the files, made when they are asked for. */
export interface Files {
  readonly csv: () => string;
  readonly svg: () => string;
}

export function downloads(title: string, files: Files, lang: Language): TemplateResult {
  const text = texts[lang];
  return html`<div class="panel">
    <button type="button" @click=${() => download(fileName(title, 'csv'), 'text/csv;charset=utf-8', files.csv())}>
      ${text.csv}
    </button>
    <button type="button" @click=${() => download(fileName(title, 'svg'), 'image/svg+xml;charset=utf-8', files.svg())}>
      ${text.svg}
    </button>
  </div>`;
}

/** Where the data come from, and what may be done with them. */
export function about({ title, sources = [], licences = [] }: Dataset, lang: Language): TemplateResult {
  const text = texts[lang];
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

const link = (text: string, path: string | undefined): unknown => {
  const address = webAddress(path);
  return address === undefined ? text : html`<a href=${address} rel="noopener noreferrer">${text}</a>`;
};
