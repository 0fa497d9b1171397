import { type Role, roles } from '@kanskracht/figures/lean.js';

/* What is painted besides drawings; as the text, where nothing is said. */
const accents = ['link', 'headingColor', 'focus'] as const;

/** What has a colour that a site can set. */
export type Painted = Role | (typeof accents)[number];
export const painted: readonly Painted[] = [...roles, ...accents];

/** What else a site can set, and what it is where nobody does. */
export const measures = {
  fontFamily: 'inherit',
  fontSize: '1em',
  fontWeightBold: '700',
  labelFontSize: '.875em',
  noteFontSize: '.8125em',
  headingFontFamily: 'inherit',
  padding: '0',
  gap: '.75em',
  cellPaddingBlock: '.3em',
  cellPaddingInline: '.75em',
  borderWidth: '1px',
  borderRadius: '3px',
  focusWidth: '2px',
  focusStyle: 'solid',
  focusOffset: '2px',
};
export type Measure = keyof typeof measures;

/*
 * Tokens of the NL Design System that say the same: `--basis-…`, then `--utrecht-…`. Which ones themes
 * really define is told in docs/house-style.md. Classes of a map have none, since five must stay in order.
 */
const tokens: Partial<Record<Painted | Measure, readonly [basis: string, utrecht?: string]>> = {
  background: ['color-default-bg-document', 'document-background-color'],
  text: ['color-default-color-document', 'document-color'],
  muted: ['color-default-color-subtle'],
  grid: ['color-default-border-subtle', 'table-row-border-block-end-color'],
  axis: ['color-default-border-default'],
  reference: ['color-default-color-document', 'document-color'],
  series1: ['color-action-1-color-default', 'link-color'],
  series2: ['color-accent-1-color-default'],
  series3: ['color-accent-2-color-default'],
  series4: ['color-accent-3-color-default'],
  better: ['color-info-color-default'],
  worse: ['color-warning-color-default'],
  link: ['color-action-2-color-default', 'link-color'],
  headingColor: ['heading-color', 'heading-color'],
  focus: ['focus-outline-color', 'focus-outline-color'],
  focusWidth: ['focus-outline-width', 'focus-outline-width'],
  focusStyle: ['focus-outline-style', 'focus-outline-style'],
  focusOffset: ['focus-outline-offset', 'focus-outline-offset'],
  fontFamily: ['text-font-family-default', 'document-font-family'],
  fontSize: ['text-font-size-md', 'document-font-size'],
  fontWeightBold: ['text-font-weight-bold', 'table-caption-font-weight'],
  headingFontFamily: ['heading-font-family', 'heading-font-family'],
  gap: ['space-block-lg', 'space-block-sm'],
  cellPaddingBlock: ['', 'table-cell-padding-block-end'],
  cellPaddingInline: ['', 'table-cell-padding-inline-end'],
  borderWidth: ['border-width-sm', 'form-control-border-width'],
  borderRadius: ['form-control-border-radius', 'form-control-border-radius'],
};

/** Where a value is looked for, in order: `--kans-series-1`, `--basis-…`, `--utrecht-…`. */
export function sources(name: Painted | Measure): string[] {
  const [basis, utrecht] = tokens[name] ?? [];
  return [
    `--kans-${name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`)}`,
    ...(basis ? [`--basis-${basis}`] : []),
    ...(utrecht ? [`--utrecht-${utrecht}`] : []),
  ];
}

/** The first of some properties that is set, else a value. */
export const firstOf = (properties: readonly string[], value: string): string =>
  properties.reduceRight((fallback, name) => `var(${name},${fallback})`, value);
