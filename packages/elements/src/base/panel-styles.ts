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
    }
    .long {
      min-inline-size: 0;
    }
    td.number {
      white-space: normal;
    }
    tr {
      break-inside: avoid;
    }
  }
`;
