import type { TableWords } from '@kanskracht/figures';
import { html, type TemplateResult } from 'lit';

/** The figure as a real table. A wide one scrolls in a region of its own, which the keyboard can reach. */
export function tableView({ caption, columns, rows }: TableWords): TemplateResult {
  const align = (index: number): string => (columns[index]?.numeric ? 'number' : '');
  return html`<div class="scroll" role="region" aria-labelledby="caption" tabindex="0" part="table">
    <table>
      <caption id="caption">${caption}</caption>
      <thead>
        <tr>${columns.map(({ label }, index) => html`<th scope="col" class=${align(index)}>${label}</th>`)}</tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>${cells.map(({ text }, index) =>
              index === 0
                ? html`<th scope="row" class=${align(index)}>${text}</th>`
                : html`<td class=${align(index)}>${text}</td>`,
            )}</tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
