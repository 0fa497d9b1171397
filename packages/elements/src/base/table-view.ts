import type { TableWords } from '@kanskracht/figures/lean.js';
import { html, type TemplateResult } from 'lit';

/* From so many characters on, a text is no name but a sentence. */
const sentence = 40;

/** The figure as a real table. A wide one scrolls in a region of its own, which the keyboard can reach. */
export function tableView({ caption, columns, rows }: TableWords): TemplateResult {
  // Codes and the like are for a download.
  const shown = [...columns.keys()].filter((index) => !columns[index]?.downloadOnly);
  const kind = (index: number, text = ''): string =>
    columns[index]?.numeric ? 'number' : text.length > sentence ? 'long' : '';
  return html`<div class="scroll" role="region" aria-labelledby="caption" tabindex="0" part="table">
    <table>
      <caption id="caption">${caption}</caption>
      <thead>
        <tr>${shown.map((index) => html`<th scope="col" class=${kind(index)}>${columns[index]?.label}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>${shown.map((index, place) => {
              const text = cells[index]?.text ?? '';
              return place === 0
                ? html`<th scope="row" class=${kind(index)}>${text}</th>`
                : html`<td class=${kind(index, text)}>${text}</td>`;
            })}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
