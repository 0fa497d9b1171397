import { css } from 'lit';

/** What opens under a drawing: its table, the downloads, where the data come from. */
export const styles = css`
  a {
    color: var(--_link);
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
    container-type: inline-size;
  }
  table {
    border-collapse: collapse;
  }
  caption {
    /* Also of a table that is wider than its place. */
    max-inline-size: 100cqi;
    padding-block-end: calc(var(--_gap) / 1.5);
    font-weight: var(--_fontWeightBold);
    text-align: start;
  }
  th,
  td {
    /* Columns that touch read as one text: a theme counts on its room at both sides of a cell, a site that asks by name does not. */
    padding: var(--_cellPaddingBlock) var(--kans-cell-padding-inline, max(var(--_cellPaddingInline), 0.75em)) var(--_cellPaddingBlock) 0;
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
  .panel ul {
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }
  @media print {
    .panel {
      display: none;
    }
    /* Paper doesn't scroll: every column has to fit. */
    .scroll {
      overflow: visible;
    }
    table {
      inline-size: 100%;
      font-size: 0.875em;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    th,
    td {
      min-inline-size: 5.5em;
    }
    .long {
      min-inline-size: 0;
    }
    td.number {
      white-space: normal;
    }
    tr,
    .chart,
    .summary {
      break-inside: avoid;
    }
    /* A long table takes more than a sheet: what stands above it begins where there is room. */
    figure:has(.scroll) {
      break-inside: auto;
    }
    [part='heading'],
    caption,
    thead {
      break-after: avoid;
    }
  }
`;
