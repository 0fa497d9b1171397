import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '../harness/commands.js';
import type { KansDots } from './dots.js';
import './dots.js';
import { drawn, find, findAll, ready, tableOf, textOf, until } from './helpers.js';

/** Without what the library says on purpose for who looks in the console. */
function quietly(): () => void {
  const { error } = console;
  console.error = () => undefined;
  return () => {
    console.error = error;
  };
}

describe('the states of a figure', () => {
  it('is empty and accessible without data', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots></kans-dots>`);
    expect(textOf(figure, '.waiting')).to.equal('Er zijn nog geen cijfers om te laten zien.');
    expect([figure.describe(), figure.toCSV(), figure.toSVG()]).to.deep.equal(['', '', '']);
    await expect(figure).to.be.accessible();
  });

  it('is busy while data are on their way', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots heading="Kop" data="nowhere"></kans-dots>`);
    expect(find(figure, 'figure')?.getAttribute('aria-busy')).to.equal('true');
    expect(textOf(figure, '[part=heading]')).to.equal('Kop');
    await expect(figure).to.be.accessible();
  });

  it('leaves what the page itself holds in sight until there is a drawing, and then stands in its place', async () => {
    // Only where its end is in sight: elsewhere nobody sees what moves.
    await setViewport({ width: 800, height: 2000 });
    const figure = await fixture<KansDots>(
      html`<kans-dots heading="Kop" data="nowhere"><figure><svg width="300" height="1444"></svg></figure></kans-dots>`,
    );
    const picture = figure.querySelector('svg');
    expect(picture?.checkVisibility()).to.equal(true);
    expect(find(figure, '[part=heading]')).to.equal(null);
    const { top } = figure.getBoundingClientRect();
    figure.table = tableOf({ A: 1, B: 2 });
    await oneEvent(figure, 'kans-ready');
    expect(picture?.checkVisibility()).to.equal(false);
    expect(textOf(figure, '[part=heading]')).to.equal('Kop');
    expect(find(figure, 'figure')?.getBoundingClientRect().height).to.be.at.least(1444);
    expect(figure.getBoundingClientRect().top).to.equal(top);
    await setViewport({ width: 800, height: 600 });
  });

  it('takes the place of what the page holds in a browser that can’t tell what is visible', async () => {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility') as PropertyDescriptor;
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    try {
      const figure = await fixture<KansDots>(
        html`<kans-dots .table=${tableOf({ A: 1 })}><figure><p>Tweeling</p></figure></kans-dots>`,
      );
      await ready(figure);
      expect(drawn(figure)).to.deep.equal({ A: 1 });
    } finally {
      Object.defineProperty(Element.prototype, 'checkVisibility', own);
    }
  });

  it('is ready and accessible with data', async () => {
    const figure = document.createElement('kans-dots');
    figure.table = tableOf({ A: 1, B: 2 });
    const told = oneEvent(figure, 'kans-ready');
    document.body.append(figure);
    const event = await told;
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    expect(find(figure, 'figure')?.getAttribute('aria-busy')).to.equal('false');
    expect(figure.describe()).to.equal('Er zijn 2 stippen.');
    await expect(figure).to.be.accessible();
    figure.remove();
  });

  it('waits for what it draws with, and keeps the earlier drawing until then', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots .table=${tableOf({ A: 1 })}></kans-dots>`);
    let go: () => void = () => undefined;
    figure.slow = new Promise((done) => {
      go = done;
    });
    figure.table = tableOf({ B: 2 });
    await until(() => find(figure, 'figure')?.getAttribute('aria-busy') === 'true');
    expect(drawn(figure)).to.deep.equal({ A: 1 });
    go();
    await figure.updateComplete;
    expect(drawn(figure)).to.deep.equal({ B: 2 });
  });

  it('keeps what was drawn when new data are wrong, and tells it in a part and an event', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots .table=${tableOf({ A: 1 })}></kans-dots>`);
    const told = oneEvent(figure, 'kans-problem');
    figure.table = tableOf({ A: 'x', B: 'y', C: 'z', D: 'q', E: 'p' });
    const event = await told;
    await figure.updateComplete;
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    expect(event.detail.problems).to.have.length(5);
    expect(event.detail.problems[0]).to.include({ code: 'not_a_number', table: 'dots', row: 2, column: 'value' });
    expect(drawn(figure)).to.deep.equal({ A: 1 });
    expect(textOf(figure, '[part=problem]')).to.contain('Geen getal bij A. Vul een getal in.');
    expect(findAll(figure, '[part=problem] > ul > li')).to.have.length(3);
    expect(textOf(figure, '[part=problem] details summary')).to.equal('Nog 2');
    await expect(figure).to.be.accessible();
    figure.table = tableOf({ A: 3 });
    await figure.updateComplete;
    expect(find(figure, '[part=problem]')).to.equal(null);
  });

  it('folds warnings, and draws the rest', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots .table=${tableOf({ A: 1, B: 'x' })}></kans-dots>`);
    expect(drawn(figure)).to.deep.equal({ A: 1 });
    expect(find(figure, 'details[part=problem]')?.hasAttribute('open')).to.equal(false);
    await expect(figure).to.be.accessible();
  });

  it('shows what the page itself holds when nothing can be drawn', async () => {
    const figure = await fixture<KansDots>(
      html`<kans-dots src="/no-such-file.csv"><p>Een vast plaatje</p></kans-dots>`,
    );
    await until(() => textOf(figure, '[part=problem]'));
    expect(find(figure, 'slot')?.getBoundingClientRect()).to.not.equal(undefined);
    expect(figure.querySelector('p')?.getBoundingClientRect().height).to.be.above(0);
    await expect(figure).to.be.accessible();
  });

  it('never throws into the page: an unforeseen error is a named problem', async () => {
    const restore = quietly();
    const figure = await fixture<KansDots>(html`<kans-dots .table=${tableOf({ A: 1 })}></kans-dots>`);
    const told = oneEvent(figure, 'kans-problem');
    figure.table = tableOf({ boom: 1 });
    expect((await told).detail.problems[0]).to.include({ code: 'unexpected', severity: 'error', value: 'boom' });
    await figure.updateComplete;
    expect(drawn(figure)).to.deep.equal({ A: 1 });
    restore();
  });

  it('tells a problem in the language of the reader, also when that changes', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots lang="en" .table=${tableOf({ A: 'x' })}></kans-dots>`);
    expect(textOf(figure, '[part=problem]')).to.contain('No number at A.');
    figure.lang = 'nl';
    await until(() => textOf(figure, '[part=problem]').includes('Geen getal bij A.'));
  });

  it('lets its observers go when it leaves the page, and takes them up again', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots><script type="text/csv">region,value
A,1</script></kans-dots>`);
    const parent = figure.parentElement as HTMLElement;
    let updates = 0;
    figure.remove();
    const { requestUpdate } = figure;
    figure.requestUpdate = (...args) => {
      updates += 1;
      requestUpdate.apply(figure, args);
    };
    (figure.querySelector('script') as HTMLElement).textContent = 'region,value\nB,2';
    document.documentElement.lang = 'en';
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    document.documentElement.lang = 'nl';
    expect(updates).to.equal(0);
    parent.append(figure);
    await ready(figure);
    expect(drawn(figure)).to.deep.equal({ B: 2 });
  });
});
