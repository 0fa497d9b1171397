import type { Language, Problem } from '@kanskracht/tables';
import { html, nothing, type TemplateResult } from 'lit';

const texts = {
  nl: {
    errors: 'Er klopt iets niet in de gegevens',
    failures: 'Er ging iets mis',
    warnings: (count: number): string =>
      count === 1 ? '1 opmerking bij de gegevens' : `${count} opmerkingen bij de gegevens`,
    more: (count: number): string => `Nog ${count}`,
  },
  en: {
    errors: 'Something is wrong with the data',
    failures: 'Something went wrong',
    warnings: (count: number): string => (count === 1 ? '1 remark about the data' : `${count} remarks about the data`),
    more: (count: number): string => `${count} more`,
  },
};

/* What did not come, was not asked for, or is our own mistake: nothing need be wrong with the data themselves. */
const failures = new Set([
  'unexpected',
  'not_loaded',
  'network_error',
  'http_error',
  'not_found',
  'data_not_found',
  'bad_address',
  'other_origin',
  'too_slow',
  'aborted',
]);

/* As many as can be read at once; the others are there to unfold. */
const shown = 3;

/** What must be mended before the figure is right: told in full. */
export function errorsView(problems: readonly Problem[], lang: Language): TemplateResult | typeof nothing {
  const text = texts[lang];
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return nothing;
  const title = errors.every(({ code }) => failures.has(code)) ? text.failures : text.errors;
  const [first, rest] = [errors.slice(0, shown), errors.slice(shown)];
  return html`<section class="problem" part="problem" aria-label=${title}>
    <p><strong>${title}</strong></p>
    ${list(first)}
    ${rest.length === 0 ? nothing : html`<details><summary>${text.more(rest.length)}</summary>${list(rest)}</details>`}
  </section>`;
}

/** What an editor should know; the figure can be read without it, so it is folded. */
export function warningsView(problems: readonly Problem[], lang: Language): TemplateResult | typeof nothing {
  const text = texts[lang];
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return nothing;
  return html`<details class="warnings" part="problem">
    <summary>${text.warnings(warnings.length)}</summary>
    ${list(warnings)}
  </details>`;
}

const list = (problems: readonly Problem[]): TemplateResult =>
  html`<ul>${problems.map(({ message, hint }) => html`<li>${message} <span class="hint">${hint}</span></li>`)}</ul>`;
