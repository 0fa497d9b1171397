import { css } from 'lit';
import { paints } from './paints.js';

const layout = css`
  :host {
    --_focus: var(--kans-focus, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, var(--_text))));
    display: block;
    box-sizing: content-box;
    padding: var(--kans-padding, 0);
    color: var(--_text);
    background-color: var(--_background);
    font-family: var(--kans-font-family, var(--basis-text-font-family-default, var(--utrecht-document-font-family, inherit)));
    line-height: 1.5;
    break-inside: avoid;
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    display: flow-root;
    margin: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 0.25em;
    font-size: var(--kans-heading-font-size, 1.25em);
    font-weight: var(--kans-heading-font-weight, 700);
    line-height: 1.25;
    text-wrap: balance;
  }
  p,
  ul {
    margin: 0 0 0.75em;
  }
  .summary,
  .notes,
  .source {
    max-inline-size: 44em;
  }
  .notes,
  .source,
  .readout,
  .legend,
  li .hint,
  .warnings {
    font-size: 0.8125em;
  }
  .notes,
  .source,
  .hint {
    color: var(--_muted);
  }
  .notes p {
    margin-block-end: 0.4em;
  }
  .waiting {
    display: grid;
    place-content: center;
    box-sizing: border-box;
    min-block-size: 12rem;
    color: var(--_muted);
    border: 1px dashed var(--_grid);
  }
  .probe {
    color-scheme: light;
  }
`;

const chart = css`
  .chart {
    position: relative;
    margin-block: 0.75em 0.25em;
  }
  svg {
    display: block;
    font-family: inherit;
    font-variant-numeric: tabular-nums;
  }
  .chart > svg {
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .marks {
    position: absolute;
    inset: 0;
    outline: none;
    touch-action: manipulation;
  }
  [role='option'] {
    position: absolute;
    box-sizing: border-box;
    border-radius: 4px;
    cursor: default;
  }
  .active {
    outline: 1px solid var(--_muted);
  }
  .marks:focus-visible .active {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }
  .readout {
    display: grid;
    margin-block-end: 0.75em;
  }
  .readout > * {
    grid-area: 1 / 1;
  }
  .warnings .hint {
    font-size: 1em;
  }
  .readout .room {
    visibility: hidden;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0;
    list-style: none;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .legend svg {
    flex: none;
  }
  @media (prefers-reduced-motion: no-preference) {
    .live :is(rect, circle, path, g) {
      transition-duration: 0.4s;
      transition-property: x, y, cx, cy, r, rx, width, height, d, transform;
    }
  }
`;

const parts = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block: 0.75em;
  }
  label {
    display: grid;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: 0.875em;
  }
  select {
    box-sizing: border-box;
    min-block-size: 2.25em;
    max-inline-size: 100%;
    padding-inline: 0.4em;
    color: inherit;
    font: inherit;
    text-overflow: ellipsis;
    background-color: var(--_background);
    border: 1px solid var(--_axis);
    border-radius: 3px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
    margin-block-end: 0.5em;
    font-size: 0.875em;
  }
  button {
    min-block-size: max(24px, 2.25em);
    padding: 0 0.4em;
    color: inherit;
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .actions > button:first-child {
    margin-inline-start: -0.4em;
  }
  button:hover,
  button[aria-expanded='true'] {
    text-decoration-thickness: 2px;
  }
  a {
    color: inherit;
  }
  :is(button, select, summary, a, .scroll):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .panel {
    margin-block-end: 0.75em;
    font-size: 0.875em;
  }
  .panel p {
    margin: 0;
  }
  .scroll {
    position: relative;
    max-inline-size: 100%;
    margin-block: 0.25em 0.75em;
    overflow-x: auto;
    font-size: 0.875em;
  }
  table {
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding: 0.3em 0.75em 0.3em 0;
    text-align: start;
    vertical-align: baseline;
    border-block-end: 1px solid var(--_grid);
  }
  thead th {
    vertical-align: bottom;
    border-block-end-color: var(--_axis);
  }
  tbody th {
    font-weight: inherit;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .problem {
    margin-block: 0.75em;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_worse);
    background-color: var(--_background);
  }
  .problem > :last-child,
  .problem ul {
    margin-block-end: 0;
  }
  .problem ul,
  .warnings ul,
  .panel ul {
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }
  .hint {
    display: block;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
`;

/* Paper is light, has no buttons, and a figure stays on one sheet. */
const print = css`
  @media print {
    :host {
      color-scheme: light;
    }
    .controls,
    .actions,
    .readout,
    .panel,
    .warnings {
      display: none;
    }
    .scroll {
      overflow: visible;
    }
  }
`;

export const styles = [paints, layout, chart, parts, print];
