import { css } from 'lit';

/** The controls above a drawing and the buttons under it. */
export const parts = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_gap) / 1.5) calc(var(--_gap) / 0.75);
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
    column-gap: calc(var(--_gap) / 1.5);
    margin-block-end: calc(var(--_gap) / 1.5);
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
  :is(button, select, summary, a, .scroll, .marks:not([aria-activedescendant])):focus-visible,
  .marks:focus-visible .active {
    outline: max(2px, var(--_focusWidth)) var(--_focusStyle) var(--_focus);
    outline-offset: var(--_focusOffset);
  }
  .hint {
    display: block;
  }
`;
