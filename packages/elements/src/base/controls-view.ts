import type { Control } from '@kanskracht/figures/lean.js';
import { html, nothing, type TemplateResult } from 'lit';

/**
 * Native selects, each with its label; one with nothing to choose is not shown. Each keeps its place, so
 * that the one in use keeps the focus. `change` is told the control's name and the chosen value.
 */
export function controlsView(
  controls: readonly Control[],
  change: (name: string, value: string) => void,
): TemplateResult | typeof nothing {
  if (controls.every(({ options }) => options.length < 2)) return nothing;
  return html`<div class="controls" part="controls">${controls.map(({ name, label, value, options }) =>
    options.length < 2
      ? nothing
      : html`<label>
      <span>${label}</span>
      <select name=${name} @change=${(event: Event) => change(name, (event.target as HTMLSelectElement).value)}>
        ${options.map(
          (option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
        )}
      </select>
    </label>`,
  )}</div>`;
}
