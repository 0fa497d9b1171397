import { css } from 'lit';
import { chart } from './chart-styles.js';
import { paints } from './paints.js';
import { parts } from './part-styles.js';

const layout = css`
  :host {
    --_focus: var(--kans-focus, var(--basis-focus-outline-color, var(--utrecht-focus-outline-color, var(--_text))));
    display: block;
    box-sizing: content-box;
    padding: var(--kans-padding, 0);
    color: var(--_text);
    background-color: var(--_background);
    font-family: var(--kans-font-family, var(--basis-text-font-family-default, var(--utrecht-document-font-family, inherit)));
    break-inside: avoid;
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    display: flow-root;
    margin: 0;
    line-height: 1.5;
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
    overflow-wrap: break-word;
    hyphens: auto;
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
  /* About what a figure takes, so that little below it moves when it comes. */
  .loading {
    min-block-size: min(44rem, 100vh);
  }
  .probe {
    color-scheme: light;
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
    /* Paper is narrow enough to read a whole line, and a figure should fit on one sheet. */
    .summary,
    .notes,
    .source {
      max-inline-size: none;
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

export const styles = [paints, layout, chart, parts, print];
