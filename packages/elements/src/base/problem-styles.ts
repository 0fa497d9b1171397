import { css } from 'lit';

/** Errors, which stand above a drawing, and remarks, which are folded under it. */
export const styles = css`
  .problem {
    margin-block: var(--_gap);
    padding: calc(var(--_gap) / 1.5) var(--_gap);
    border-inline-start: calc(4 * var(--_borderWidth)) solid var(--_worse);
    background-color: var(--_background);
  }
  .problem > :last-child,
  .problem ul {
    margin-block-end: 0;
  }
  .problem ul,
  .warnings ul {
    padding-inline-start: 1.25em;
    overflow-wrap: anywhere;
  }
  .warnings,
  li .hint {
    font-size: var(--_noteFontSize);
  }
  .warnings .hint {
    font-size: 1em;
  }
  strong {
    font-weight: var(--_fontWeightBold);
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  @media print {
    .warnings {
      display: none;
    }
  }
`;
