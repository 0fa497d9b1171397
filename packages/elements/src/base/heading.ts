import { html, type TemplateResult } from 'lit';

/** A heading at the level that the page needs: 2 to 6, else 3. */
export function headingView(text: string, level: number): TemplateResult {
  switch (Number(level)) {
    case 2:
      return html`<h2 id="heading" part="heading">${text}</h2>`;
    case 4:
      return html`<h4 id="heading" part="heading">${text}</h4>`;
    case 5:
      return html`<h5 id="heading" part="heading">${text}</h5>`;
    case 6:
      return html`<h6 id="heading" part="heading">${text}</h6>`;
    default:
      return html`<h3 id="heading" part="heading">${text}</h3>`;
  }
}
