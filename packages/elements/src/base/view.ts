import { type Choice, type Drawing, type LegendItem, type Words, webTheme } from '@kanskracht/figures/lean.js';
import type { Dataset, Language, Problem } from '@kanskracht/tables';
import { html, nothing, type TemplateResult } from 'lit';
import { controlsView } from './controls-view.js';
import { headingView } from './heading.js';
import type { Marks } from './marks.js';
import type { Files, Panels } from './panels.js';
import { problemViews } from './problems.js';
import { type Texts, texts } from './texts.js';

/** What opens under the drawing. */
export type Panel = 'table' | 'download' | 'about';

/** Whether the data say where they come from and what may be done with them. */
const hasAbout = (dataset: Dataset | undefined): boolean =>
  Boolean(dataset?.title || dataset?.sources?.length || dataset?.licences?.length);

/** All that the shadow root of a figure shows. */
export interface View {
  readonly lang: Language;
  readonly heading?: string;
  readonly headingLevel: number;
  readonly description?: string;
  readonly withoutControls: boolean;
  readonly tableOnly: boolean;
  readonly loading: boolean;
  readonly drawing: Drawing | undefined;
  readonly words: Words | undefined;
  readonly live: boolean;
  readonly problems: readonly Problem[];
  readonly dataset?: Dataset;
  readonly isEmpty: boolean;
  /** Whether something was drawn before: then the controls stay, to go back with. */
  readonly isReady: boolean;
  /** Whether the page itself holds something to see until there is a drawing. */
  readonly keepsTwin: boolean;
  readonly open: ReadonlySet<Panel>;
  /** What opens under the drawing; fetched when it is first asked for. */
  readonly panels: Panels | undefined;
  readonly marks: Marks;
  readonly chosen: Choice | undefined;
  readonly toggle: (panel: Panel) => void;
  readonly change: (name: string, value: string) => void;
  readonly files: Files;
}

export function figureView(view: View): TemplateResult {
  const { words, problems, drawing } = view;
  const text = texts[view.lang];
  const views = problemViews();
  const shows = view.isReady || !view.isEmpty;
  const isDrawn = words && drawing && shows;
  const hasFailed = !view.loading && problems.some(({ severity }) => severity === 'error');
  // A twin has its own heading and summary.
  const keeps = !isDrawn && (view.keepsTwin || hasFailed);
  const title = !keeps && (view.heading || (shows && words?.title));
  const summary = !keeps && (view.description || (shows && words?.summary));
  return html`<figure lang=${view.lang} dir="ltr" aria-labelledby=${title ? 'heading' : nothing} aria-busy=${view.loading}>
    ${title ? headingView(title, view.headingLevel) : nothing}
    ${summary ? html`<p class="summary" part="summary" aria-live="polite">${summary}</p>` : nothing}
    <div aria-live="polite">${views ? views.errorsView(problems, view.lang) : problems.map(bare)}</div>
    ${isDrawn ? drawn(view, words, drawing, text) : keeps ? nothing : waiting(view, text)}
    ${views?.warningsView(problems, view.lang)}
  </figure>${keeps ? html`<slot></slot>` : nothing}<span class="probe"></span>`;
}

/** Where how problems are shown could not be fetched. */
const bare = ({ message }: Problem): TemplateResult => html`<p class="problem" part="problem">${message}</p>`;

/** In place of a drawing: that it is on its way, or that there is nothing. */
const waiting = ({ loading }: View, text: Texts): TemplateResult =>
  html`<p class=${loading ? 'waiting loading' : 'waiting'}>${loading ? text.loading : text.empty}</p>`;

function drawn(view: View, words: Words, drawing: Drawing, text: Texts): TemplateResult {
  const { open, tableOnly } = view;
  const table = view.panels?.tableView(words.table);
  return html`
    ${view.withoutControls ? nothing : controlsView(words.controls, view.change)}
    ${view.isEmpty ? html`<p class="waiting">${text.empty}</p>` : tableOnly ? table : chart(view, words, drawing, text)}
    ${words.legend.length === 0 || tableOnly ? nothing : legend(words.legend)}
    ${words.notes.length === 0 ? nothing : html`<div class="notes">${words.notes.map((note) => html`<p>${note}</p>`)}</div>`}
    ${actions(view, text)}
    ${open.has('table') && !tableOnly ? table : nothing}
    ${open.has('download') ? view.panels?.downloads(view.heading || words.title, view.files, view.lang) : nothing}
    ${open.has('about') && view.dataset ? view.panels?.about(view.dataset, view.lang) : nothing}
    ${words.source ? html`<p class="source" part="source">${words.source}</p>` : nothing}
  `;
}

function chart(view: View, words: Words, drawing: Drawing, text: Texts): TemplateResult {
  const { width, height, content, marks } = drawing;
  const layer = view.marks.render(drawing, words, view.chosen);
  return html`<div class="chart" part="chart">
      <svg class=${view.live ? 'live' : ''} viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
        ${content}
      </svg>
      ${layer}
    </div>
    ${marks.length === 0 ? nothing : readout(words, view.marks, text)}`;
}

/** The value of what is pointed at or chosen. It has room for two or three lines, so that little jumps. */
function readout({ marks }: Words, { told, isActive }: Marks, text: Texts): TemplateResult {
  const longest = Object.values(marks).reduce((long, next) => (next.length > long.length ? next : long), text.hint);
  const said = told === undefined ? undefined : marks[told];
  return html`<p class=${isActive ? 'readout told' : 'readout'}>
    <span class="room" aria-hidden="true">${longest.slice(0, 160)}</span>
    <span class=${said === undefined ? 'hint' : ''}>${said ?? text.hint}</span>
  </p>`;
}

const legend = (items: readonly LegendItem[]): TemplateResult =>
  html`<ul class="legend" part="legend">${items.map(
    ({ symbol, label }) =>
      html`<li><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${symbol(webTheme)}</svg>${label}</li>`,
  )}</ul>`;

function actions({ open, toggle, tableOnly, withoutControls, dataset }: View, text: Texts): TemplateResult {
  const button = (panel: Panel): TemplateResult =>
    html`<button type="button" aria-expanded=${open.has(panel)} @click=${() => toggle(panel)}>${text[panel]}</button>`;
  return html`<div class="actions">
    ${tableOnly ? nothing : button('table')}
    ${withoutControls ? nothing : button('download')}
    ${withoutControls || !hasAbout(dataset) ? nothing : button('about')}
  </div>`;
}
