import type { Control } from '@kanskracht/figures/lean.js';
import { html, nothing, type TemplateResult } from 'lit';

/** With one option there is nothing to choose; of thousands nobody finds the one, and a page can't hold them. */
const canChoose = ({ options }: Control): boolean => options.length > 1 && options.length <= 2000;

/**
 * Native selects, each with its label; one from which nobody can choose is not shown. Each keeps its place, so
 * that the one in use keeps the focus. `change` is told the control's name and the chosen value.
 */
export function controlsView(
  controls: readonly Control[],
  change: (name: string, value: string) => void,
): TemplateResult | typeof nothing {
  if (!controls.some(canChoose)) return nothing;
  return html`<div class="controls" part="controls">${controls.map((control) => {
    if (!canChoose(control)) return nothing;
    const { name, label, value, options } = control;
    return html`<label>
      <span>${label}</span>
      <select name=${name} @change=${(event: Event) => change(name, (event.target as HTMLSelectElement).value)}>
        ${options.map(
          (option) => html`<option value=${option.value} .selected=${option.value === value}>${option.label}</option>`,
        )}
      </select>
    </label>`;
  })}</div>`;
}
