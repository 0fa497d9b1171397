import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '../harness/commands.js';
import type { KansDots } from './dots.js';
import './dots.js';
import { find, findAll, tableOf, textOf } from './helpers.js';

const abc = { A: 1, B: 2, C: 3 };

/** What a screen reader says of the option that the arrows are at. */
function active(figure: KansDots): string | undefined {
  const id = find(figure, '[role=listbox]')?.getAttribute('aria-activedescendant');
  return id ? (find(figure, `#${id}`)?.getAttribute('aria-label') ?? undefined) : undefined;
}

async function press(figure: KansDots, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await figure.updateComplete;
}

describe('the marks of a figure', () => {
  let figure: KansDots;

  beforeEach(async () => {
    figure = await fixture<KansDots>(html`<kans-dots without-controls .table=${tableOf(abc)}></kans-dots>`);
  });

  afterEach(() => sendMouse({ type: 'move', position: [0, 0] }));

  it('are one tab stop, and options with their values in words', async () => {
    expect(findAll(figure, '.chart [tabindex]')).to.have.length(1);
    expect(find(figure, '[role=listbox]')?.getAttribute('aria-label')).to.equal('Stippen');
    expect(findAll(figure, '[role=option]').map((option) => option.ariaLabel)).to.deep.equal(['A: 1', 'B: 2', 'C: 3']);
    await press(figure, 'Tab');
    expect(active(figure)).to.equal('A: 1');
    await press(figure, 'Tab');
    expect(figure.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Tabel');
  });

  it('are walked over with arrows, Home and End', async () => {
    await press(figure, 'Tab', 'ArrowRight');
    expect(active(figure)).to.equal('B: 2');
    await press(figure, 'ArrowDown');
    expect(active(figure)).to.equal('C: 3');
    await press(figure, 'ArrowDown', 'ArrowLeft');
    expect(active(figure)).to.equal('B: 2');
    await press(figure, 'ArrowUp', 'ArrowUp');
    expect(active(figure)).to.equal('A: 1');
    await press(figure, 'End');
    expect(active(figure)).to.equal('C: 3');
    await press(figure, 'Home');
    expect(active(figure)).to.equal('A: 1');
    expect(textOf(figure, '.readout > :last-child')).to.equal('A: 1');
  });

  it('are chosen with Enter and space, and taken back with Escape', async () => {
    await press(figure, 'Tab', 'ArrowRight');
    const told = oneEvent(figure, 'kans-select');
    await press(figure, 'Enter');
    const event = await told;
    expect([event.bubbles, event.composed, event.detail]).to.deep.equal([true, true, { region: 'B' }]);
    expect(find(figure, '[aria-selected=true]')?.ariaLabel).to.equal('B: 2');
    expect(find(figure, '[data-region=B]')?.getAttribute('fill')).to.contain('series1');
    await press(figure, 'End', 'Space');
    expect(figure.selected).to.equal('C');
    const back = oneEvent(figure, 'kans-select');
    await press(figure, 'Escape');
    expect((await back).detail).to.deep.equal({});
    expect([figure.selected, find(figure, '[aria-selected=true]')]).to.deep.equal([undefined, null]);
  });

  it('leave Escape to the page when there is nothing to take back', async () => {
    await press(figure, 'Tab', 'Escape');
    const told = oneEvent(document, 'keydown');
    await press(figure, 'Escape');
    expect(((await told) as unknown as KeyboardEvent).key).to.equal('Escape');
  });

  it('show a ring around the one that the keyboard is at', async () => {
    await press(figure, 'Tab');
    const style = getComputedStyle(find(figure, '.active') as HTMLElement);
    expect([style.outlineStyle, style.outlineWidth]).to.deep.equal(['solid', '2px']);
  });

  it('tell their value to a pointer, and are chosen with a click', async () => {
    const { x, y, width, height } = (find(figure, '#mark-1') as HTMLElement).getBoundingClientRect();
    expect([width >= 24, height >= 24]).to.deep.equal([true, true]);
    const place: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position: place });
    await figure.updateComplete;
    expect(textOf(figure, '.readout > :last-child')).to.equal('B: 2');
    await sendMouse({ type: 'click', position: place });
    await figure.updateComplete;
    expect(figure.selected).to.equal('B');
  });

  it('keep their place in the page when the data change, so that only what changed moves', async () => {
    const dot = find(figure, '[data-region=B]');
    figure.table = tableOf({ A: 1, B: 20, C: 3 });
    await figure.updateComplete;
    expect(find(figure, '[data-region=B]')).to.equal(dot);
    expect(find(figure, '.chart svg')?.classList.contains('live')).to.equal(true);
  });

  it('do not make their readout jump', async () => {
    const height = () => (find(figure, '.readout') as HTMLElement).offsetHeight;
    const before = height();
    await press(figure, 'Tab');
    expect(height()).to.equal(before);
  });
});
