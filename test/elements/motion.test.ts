/* On a page of its own: WebKit reads the styles of a kind of figure once, and forgets then what a reader asks later. */
import { expect, fixture, html } from '@open-wc/testing';
import { setMedia, setMediaOrSkip } from '../harness/commands.js';
import type { KansDots } from './dots.js';
import './dots.js';
import { find, ready, tableOf } from './helpers.js';

describe('a figure for readers who asked for less movement', () => {
  afterEach(() => setMedia());

  it('shows new values at once', async function () {
    await setMediaOrSkip(this, { 'prefers-reduced-motion': 'reduce' });
    const figure = await ready(
      await fixture<KansDots>(html`<kans-dots .table=${tableOf({ A: 1, B: 2 })}></kans-dots>`),
    );
    figure.table = tableOf({ A: 5, B: 2 });
    await figure.updateComplete;
    const dot = find(figure, '.live circle') as HTMLElement;
    expect(getComputedStyle(dot).transitionDuration).to.equal('0s');
  });
});
