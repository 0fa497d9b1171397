/* What a site can't set by a property: what is written here, and why. */
import { expect } from '@open-wc/testing';
import { chart } from '../../packages/elements/src/base/chart-styles.js';
import { styles as panels } from '../../packages/elements/src/base/panel-styles.js';
import { parts } from '../../packages/elements/src/base/part-styles.js';
import { styles as problems } from '../../packages/elements/src/base/problem-styles.js';
import { styles } from '../../packages/elements/src/base/styles.js';

/* All but the properties themselves, which `paints` maps. */
const texts = [chart, panels, parts, problems, ...styles.slice(1)].map(({ cssText }) =>
  cssText.replace(/\/\*.*?\*\//gs, ''),
);

const ours: Readonly<Record<string, readonly string[]>> = {
  'room within a line of words: less than the eye sees as a part': [
    'margin-block: var(--_gap) 0.25em',
    'margin-block: 0.25em var(--_gap)',
    'padding-block: 0.25em',
    'margin-block-end: 0.4em',
    'gap: 0.5em',
    'padding-inline: 0.4em',
    'padding: 0 0.4em',
    'text-underline-offset: 0.2em',
    'padding-inline-start: 1.25em',
  ],
  'what a finger hits and an eye follows, never less': [
    'min-block-size: 2.25em',
    'min-block-size: max(24px, 2.25em)',
    'min-block-size: 24px',
    'text-decoration-thickness: 2px',
    'outline: max(2px, var(--_focusWidth)) var(--_focusStyle) var(--_focus)',
    'scroll-margin-block: 2em 10em',
    'box-shadow: 0 -1px var(--_grid)',
  ],
  'how wide a line of words or a column is at best': [
    'max-inline-size: 44em',
    'max-inline-size: 100cqi',
    'min-inline-size: 12em',
    'min-inline-size: 5.5em',
    'padding: var(--_cellPaddingBlock) var(--kans-cell-padding-inline, max(var(--_cellPaddingInline), 0.75em)) var(--_cellPaddingBlock) 0',
  ],
  'room for what is still to come': ['min-block-size: 12rem', 'min-block-size: min(44rem, 100vh)'],
  'of the size that a site set': ['font-size: 0.875em', 'font-size: 1em'],
};

const lengthOrColour = /(?:^|[\s(,-])(?:\d*\.)?\d+(?:px|r?em|ch|pt|v[wh]|cqi)\b|#[\da-f]{3,8}\b|\b(?:rgb|hsl|ok\w+)\(/i;

describe('what a site can not set', () => {
  it('are few lengths, each with a reason, and no colours', () => {
    const declarations = texts.flatMap((text) => text.match(/[\w-]+:\s[^;{}]+(?=;)/g) ?? []);
    expect(declarations.length).to.be.above(80);
    const found = declarations.filter((each) => lengthOrColour.test(each.slice(each.indexOf(':') + 1)));
    expect([...new Set(found)].sort()).to.deep.equal(Object.values(ours).flat().sort());
  });
});
