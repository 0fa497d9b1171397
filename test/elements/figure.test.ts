import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { define } from '../../packages/elements/src/index.js';
import { setMedia, setMediaOrSkip, setViewport } from '../harness/commands.js';
import { KansDots } from './dots.js';
import { button, drawn, find, findAll, tableOf, textOf, until } from './helpers.js';

const abc = { A: 3, B: 2, C: 1 };
const dots = () => fixture<KansDots>(html`<kans-dots .table=${tableOf(abc)}></kans-dots>`);
const shown = (figure: KansDots, selector: string): boolean =>
  findAll(figure, selector).some((element) => element.getClientRects().length > 0);

describe('what stands around a drawing', () => {
  it('has a generated heading and summary, or the editor’s own', async () => {
    const figure = await dots();
    expect(find(figure, 'h3[part=heading]')?.textContent).to.equal('Stippen in Brukske');
    expect(textOf(figure, '[part=summary]')).to.equal('Er zijn 3 stippen.');
    figure.heading = 'Mijn kop';
    figure.description = 'Mijn samenvatting.';
    await figure.updateComplete;
    expect(textOf(figure, '[part=heading]')).to.equal('Mijn kop');
    expect(figure.describe()).to.equal('Mijn samenvatting.');
  });

  for (const level of [2, 4, 5, 6]) {
    it(`has a heading at level ${level} when that is asked for`, async () => {
      const figure = await dots();
      figure.setAttribute('heading-level', String(level));
      await figure.updateComplete;
      expect(find(figure, '[part=heading]')?.localName).to.equal(`h${level}`);
    });
  }

  it('keeps level 3 when the level makes no sense', async () => {
    const figure = await dots();
    figure.setAttribute('heading-level', '9');
    await figure.updateComplete;
    expect(find(figure, '[part=heading]')?.localName).to.equal('h3');
  });

  it('has legend, notes and source', async () => {
    const figure = await dots();
    expect(textOf(figure, '[part=legend]')).to.equal('een gebied');
    expect(textOf(figure, '.notes')).to.equal('Dit zijn stippen.');
    expect(textOf(figure, '[part=source]')).to.equal('Bron: de tekentafel');
  });

  it('has native controls that set the property of their name', async () => {
    const figure = await dots();
    const select = find<HTMLSelectElement>(figure, '[part=controls] select') as HTMLSelectElement;
    expect(select.labels?.[0]?.textContent).to.contain('Volgorde');
    select.value = 'value';
    select.dispatchEvent(new Event('change'));
    await figure.updateComplete;
    expect(figure.order).to.equal('value');
    expect(Object.keys(drawn(figure))).to.deep.equal(['C', 'B', 'A']);
  });

  it('leaves out the controls when asked to, but not the way to the table', async () => {
    const figure = await dots();
    figure.withoutControls = true;
    await figure.updateComplete;
    expect(find(figure, '[part=controls]')).to.equal(null);
    button(figure, 'Tabel').click();
    await figure.updateComplete;
    expect(find(figure, '[part=table]')).to.not.equal(null);
  });

  it('opens a real table in place', async () => {
    const figure = await dots();
    expect(button(figure, 'Tabel').getAttribute('aria-expanded')).to.equal('false');
    button(figure, 'Tabel').click();
    await figure.updateComplete;
    expect(button(figure, 'Tabel').getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(figure, 'caption')).to.equal('Alle stippen');
    expect(findAll(figure, 'thead th').map(({ textContent }) => textContent)).to.deep.equal(['Gebied', 'Waarde']);
    expect(findAll(figure, 'tbody th[scope=row]')).to.have.length(3);
    expect(getComputedStyle(find(figure, 'td') as HTMLElement).textAlign).to.equal('end');
    await expect(figure).to.be.accessible();
  });

  it('shows the table in place of the drawing when that is the view', async () => {
    const figure = await dots();
    figure.view = 'table';
    await figure.updateComplete;
    expect([shown(figure, '[part=chart]'), shown(figure, '[part=table]')]).to.deep.equal([false, true]);
    await expect(figure).to.be.accessible();
  });

  it('tells where a dataset comes from, with links only to the web', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots
      .tables=${{
        tables: { dots: tableOf(abc) },
        title: 'Stippen',
        sources: [
          { title: 'CBS', path: 'https://example.org/cbs' },
          { title: 'Zelf', path: 'javascript:alert(1)' },
        ],
        licences: [{ name: 'CC-BY-4.0' }],
      }}
    ></kans-dots>`);
    button(figure, 'Over deze cijfers').click();
    await until(() => find(figure, '.panel'));
    expect(findAll(figure, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['https://example.org/cbs']);
    expect(textOf(figure, '.panel')).to.equal('Stippen BronnenCBSZelf LicentiesCC-BY-4.0');
    await expect(figure).to.be.accessible();
  });

  it('offers CSV and SVG under Download', async () => {
    const figure = await dots();
    button(figure, 'Download').click();
    await until(() => find(figure, '.panel'));
    const names: string[] = [];
    const note = (event: Event) => {
      event.preventDefault();
      names.push((event.target as HTMLAnchorElement).download);
    };
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      this.addEventListener('click', note);
      click.call(this);
    };
    button(figure, 'Cijfers voor Excel (CSV)').click();
    button(figure, 'Figuur (SVG)').click();
    HTMLAnchorElement.prototype.click = click;
    expect(names).to.deep.equal(['stippen-in-brukske.csv', 'stippen-in-brukske.svg']);
    await expect(figure).to.be.accessible();
  });

  it('warns when its tag is taken, and goes on', () => {
    const { warn } = console;
    const told: unknown[] = [];
    console.warn = (text) => told.push(text);
    define('kans-dots', KansDots);
    define('kans-dots', class extends KansDots {});
    console.warn = warn;
    expect(told).to.have.length(1);
  });
});

describe('the language of a figure', () => {
  it('is the nearest lang, Dutch when nobody says one, each on its own', async () => {
    const page = await fixture(html`<div>
      <kans-dots .table=${tableOf(abc)}></kans-dots>
      <section lang="en-GB"><kans-dots .table=${tableOf(abc)}></kans-dots></section>
      <section lang="en"><kans-dots lang="nl" .table=${tableOf(abc)}></kans-dots></section>
      <section lang="fr"><kans-dots .table=${tableOf(abc)}></kans-dots></section>
    </div>`);
    const titles = [...page.querySelectorAll('kans-dots')].map((figure) => textOf(figure, '[part=heading]'));
    expect(titles).to.deep.equal(['Stippen in Brukske', 'Dots in Brukske', 'Stippen in Brukske', 'Stippen in Brukske']);
    expect(find(page.querySelectorAll('kans-dots')[3] as KansDots, 'figure')?.lang).to.equal('nl');
  });

  it('follows changes, through shadow roots too', async () => {
    const host = await fixture(html`<div></div>`);
    const figure = document.createElement('kans-dots');
    figure.table = tableOf(abc);
    host.attachShadow({ mode: 'open' }).append(figure);
    await figure.updateComplete;
    expect(textOf(figure, '[part=heading]')).to.equal('Stippen in Brukske');
    host.setAttribute('lang', 'en');
    await until(() => textOf(figure, '[part=heading]') === 'Dots in Brukske');
    host.removeAttribute('lang');
    await until(() => textOf(figure, '[part=heading]') === 'Stippen in Brukske');
  });
});

describe('a figure on other pages and media', () => {
  afterEach(() => setMedia());

  it('follows the light or dark of the page, not of the system alone', async function () {
    const figure = await dots();
    const ground = () => getComputedStyle(figure).backgroundColor;
    await setMediaOrSkip(this, { 'prefers-color-scheme': 'dark' });
    expect(ground()).to.equal('rgb(255, 255, 255)');
    figure.style.colorScheme = 'light dark';
    expect(ground()).to.equal('rgb(20, 24, 29)');
    await expect(figure).to.be.accessible();
  });

  it('takes colours from its own properties, then from the tokens of the NL Design System', async () => {
    const figure = await dots();
    const colour = () => getComputedStyle(figure).color;
    figure.style.setProperty('--utrecht-document-color', 'rgb(1, 1, 1)');
    expect(colour()).to.equal('rgb(1, 1, 1)');
    figure.style.setProperty('--basis-color-default-color-document', 'rgb(2, 2, 2)');
    expect(colour()).to.equal('rgb(2, 2, 2)');
    figure.style.setProperty('--kans-text', 'rgb(3, 3, 3)');
    expect(colour()).to.equal('rgb(3, 3, 3)');
  });

  it('prints in light paints, without controls or buttons, on one sheet as long as its table is closed', async function () {
    const figure = await dots();
    figure.style.colorScheme = 'dark';
    await setMediaOrSkip(this, { media: 'print' });
    expect([shown(figure, '.controls'), shown(figure, 'button'), shown(figure, '.readout')]).to.deep.equal([
      false,
      false,
      false,
    ]);
    const breakInside = () => getComputedStyle(find(figure, 'figure') as Element).breakInside;
    expect(breakInside()).to.equal('avoid');
    button(figure, 'Tabel').click();
    await figure.updateComplete;
    expect(breakInside()).to.equal('auto');
  });

  it('lets the colours that a reader chose win', async function () {
    const figure = await dots();
    const dot = find(figure, 'circle') as HTMLElement;
    const before = getComputedStyle(dot).fill;
    await setMediaOrSkip(this, { 'forced-colors': 'active' });
    expect(getComputedStyle(dot).fill).to.not.equal(before);
  });

  it('moves from what it showed to what it shows', async () => {
    const figure = await dots();
    figure.table = tableOf({ ...abc, A: 5 });
    await figure.updateComplete;
    expect(getComputedStyle(find(figure, 'circle') as HTMLElement).transitionDuration).to.equal('0.4s');
  });

  it('fits a page of 320 px, also with its table open', async () => {
    await setViewport({ width: 320, height: 700 });
    const figure = await fixture<KansDots>(
      html`<kans-dots .table=${tableOf({ 'een lange naam van een gebied zonder einde': 1, B: 2 })}></kans-dots>`,
    );
    button(figure, 'Tabel').click();
    await figure.updateComplete;
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  it('draws anew at another width', async () => {
    const figure = await dots();
    figure.style.inlineSize = '333px';
    await until(() => find(figure, '.chart svg')?.getAttribute('width') === '333');
    expect(find(figure, '.chart svg')?.getAttribute('viewBox')).to.equal('0 0 333 120');
    expect(find(figure, '.chart svg')?.classList.contains('live')).to.equal(false);
  });

  it('is no error of the page where it is given data while sizes are being told', async () => {
    const errors: string[] = [];
    const hear = (event: ErrorEvent) => {
      errors.push(event.message);
      event.stopImmediatePropagation();
    };
    window.addEventListener('error', hear, true);
    const page = await fixture<HTMLDivElement>(
      html`<div><p>Ernaast</p><kans-dots .table=${tableOf(abc)}></kans-dots></div>`,
    );
    const figure = page.querySelector('kans-dots') as KansDots;
    await figure.updateComplete;
    for (let frame = 0; frame < 3; frame += 1) await nextFrame();
    let round = 0;
    const partner = new ResizeObserver(() => {
      round += 1;
      figure.table = tableOf({ ...abc, D: 4, E: 5 });
    });
    partner.observe(page.querySelector('p') as HTMLElement);
    for (let frame = 0; frame < 5; frame += 1) await nextFrame();
    partner.disconnect();
    window.removeEventListener('error', hear, true);
    expect(round).to.equal(1);
    expect(errors).to.deep.equal([]);
    // It still follows its own size.
    figure.style.inlineSize = '333px';
    await until(() => find(figure, '.chart svg')?.getAttribute('width') === '333');
  });

  it('draws while it is hidden', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots hidden .table=${tableOf(abc)}></kans-dots>`);
    expect(figure.toSVG()).to.contain('<svg');
  });
});
