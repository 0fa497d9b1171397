import type { Control } from '@kanskracht/figures';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

/** Native selects, each with its label. `change` is told the control's name and the chosen value. */
export function controlsView(
  controls: readonly Control[],
  change: (name: string, value: string) => void,
): TemplateResult {
  return html`<div class="controls" part="controls">${repeat(
    controls,
    ({ name }) => name,
    ({ name, label, value, options }) => html`<label>
      <span>${label}</span>
      <select name=${name} @change=${(event: Event) => change(name, (event.target as HTMLSelectElement).value)}>
        ${options.map(
          (option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
        )}
      </select>
    </label>`,
  )}</div>`;
}
