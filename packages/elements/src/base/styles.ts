import { type CSSResult, css } from 'lit';
import { chart } from './chart-styles.js';
import { paints } from './paints.js';
import { parts } from './part-styles.js';

const layout = css`
  :host {
    display: block;
    /* Pages reset both for everything in them; a drawing is made for the width of the content box. */
    box-sizing: content-box !important;
    padding: var(--_padding) !important;
    color: var(--_text);
    background-color: var(--_background);
    font-family: var(--_fontFamily);
    font-size: var(--_fontSize);
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    display: flow-root;
    margin: 0;
    line-height: 1.5;
    break-inside: avoid;
  }
  /* A twin in sight has margins of its own, which reach through this. */
  figure:has(+ slot) {
    display: block;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0 0 calc(var(--_gap) / 3);
    color: var(--_headingColor);
    font-family: var(--_headingFontFamily);
    line-height: 1.25;
    overflow-wrap: break-word;
    hyphens: auto;
    text-wrap: balance;
  }
  p,
  ul {
    margin: 0 0 var(--_gap);
  }
  .summary,
  .notes,
  .source {
    max-inline-size: 44em;
  }
  .notes,
  .source,
  .readout,
  .legend {
    font-size: var(--_noteFontSize);
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
    border: var(--_borderWidth) dashed var(--_grid);
  }
  /* About what a figure takes, so that little below it moves when it comes. */
  .loading {
    min-block-size: min(44rem, 100vh);
  }
`;

/* Paper is light, has no buttons, and a figure stays on one sheet as long as its table is closed. */
const print = css`
  @media print {
    :host {
      color-scheme: light;
    }
    .controls,
    .actions,
    .readout {
      display: none;
    }
    /* Paper is narrow enough to read a whole line, and a figure should fit on one sheet. */
    .summary,
    .notes,
    .source {
      max-inline-size: none;
    }
  }
`;

export const styles = [paints, layout, chart, parts, print];

/** Styles of what is fetched later join those of a figure when it comes. */
export function adopt(root: HTMLElement | DocumentFragment, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets } = root as ShadowRoot;
  if (styleSheet && !adoptedStyleSheets.includes(styleSheet)) adoptedStyleSheets.push(styleSheet);
}
