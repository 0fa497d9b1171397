import { css } from 'lit';

/** Controls, table, downloads and problems. */
export const parts = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block: var(--_gap);
  }
  label {
    display: grid;
    grid-template-columns: minmax(0, max-content);
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: var(--_labelFontSize);
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
    border: var(--_borderWidth) solid var(--_axis);
    border-radius: var(--_borderRadius);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.5em;
    margin-block-end: 0.5em;
    font-size: var(--_labelFontSize);
  }
  button {
    min-block-size: max(24px, 2.25em);
    padding: 0 0.4em;
    color: var(--_link);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: from-font;
    text-underline-offset: 0.2em;
    background: none;
    border: 0;
    cursor: pointer;
  }
  .actions > button:first-child {
    padding-inline-start: 0;
  }
  button:hover,
  button[aria-expanded='true'] {
    text-decoration-thickness: 2px;
  }
  a {
    color: var(--_link);
  }
  :is(button, select, summary, a, .scroll, .marks:not([aria-activedescendant])):focus-visible,
  .marks:focus-visible .active {
    outline: max(2px, var(--_focusWidth)) var(--_focusStyle) var(--_focus);
    outline-offset: var(--_focusOffset);
  }
  .panel {
    margin-block-end: var(--_gap);
    font-size: var(--_labelFontSize);
  }
  .panel p {
    margin: 0;
  }
  .scroll {
    position: relative;
    max-inline-size: 100%;
    margin-block: 0.25em var(--_gap);
    overflow-x: auto;
    font-size: var(--_labelFontSize);
  }
  table {
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: var(--_fontWeightBold);
    text-align: start;
  }
  th,
  td {
    padding: var(--_cellPaddingBlock) var(--_cellPaddingInline) var(--_cellPaddingBlock) 0;
    text-align: start;
    vertical-align: baseline;
    border-block-end: var(--_borderWidth) solid var(--_grid);
  }
  thead th {
    vertical-align: bottom;
    border-block-end-color: var(--_axis);
  }
  tbody th {
    font-weight: inherit;
  }
  /* A sentence needs room, even where the table then scrolls. */
  .long {
    min-inline-size: 12em;
  }
  td.number {
    white-space: nowrap;
  }
  .number {
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .problem {
    margin-block: var(--_gap);
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
