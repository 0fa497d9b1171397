import type { TableWords } from '@kanskracht/figures';
import { html, type TemplateResult } from 'lit';

/* From so many characters on, a text is no name but a sentence. */
const sentence = 40;

/** The figure as a real table. A wide one scrolls in a region of its own, which the keyboard can reach. */
export function tableView({ caption, columns, rows }: TableWords): TemplateResult {
  const kind = (index: number, text = ''): string =>
    columns[index]?.numeric ? 'number' : text.length > sentence ? 'long' : '';
  return html`<div class="scroll" role="region" aria-labelledby="caption" tabindex="0" part="table">
    <table>
      <caption id="caption">${caption}</caption>
      <thead>
        <tr>${columns.map(({ label }, index) => html`<th scope="col" class=${kind(index)}>${label}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>${cells.map(({ text }, index) =>
              index === 0
                ? html`<th scope="row" class=${kind(index, text)}>${text}</th>`
                : html`<td class=${kind(index, text)}>${text}</td>`,
            )}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
