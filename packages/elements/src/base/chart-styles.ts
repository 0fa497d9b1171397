import { css } from 'lit';

/** The drawing with its marks, readout and legend. */
export const chart = css`
  .chart {
    position: relative;
    margin-block: var(--_gap) 0.25em;
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
    border-radius: var(--_borderRadius);
    /* Where the keyboard is stays clear of the value that sticks to the foot of the window. */
    scroll-margin-block: 2em 10em;
    cursor: default;
  }
  .active {
    outline: var(--_borderWidth) solid var(--_muted);
  }
  .readout {
    display: grid;
    padding-block: 0.25em;
    margin-block-end: var(--_gap);
  }
  /* In view beside a mark that is far above it: a tall figure on a phone. */
  .told {
    position: sticky;
    inset-block-end: 0;
    background-color: var(--_background);
    box-shadow: 0 -1px var(--_grid);
  }
  .readout > * {
    grid-area: 1 / 1;
  }
  .readout .room {
    visibility: hidden;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) / 3) calc(var(--_gap) / 0.6);
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
