import { css } from 'lit';

/** Errors, which stand above a drawing, and remarks, which are folded under it. */
export const styles = css`
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
