import { roles } from '@kanskracht/figures';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { formatHex, parse, wcagContrast } from 'culori';
import { measures, type Painted, painted, sources } from '../../packages/elements/src/base/properties.js';
import { styles } from '../../packages/elements/src/base/styles.js';
import type { KansFigure } from '../../packages/elements/src/index.js';
import { sendKeys, setMedia, setMediaOrSkip } from '../harness/commands.js';
import type { KansDots } from './dots.js';
import './dots.js';
import { find, findAll, ready, tableOf, until } from './helpers.js';
import { addedCss, dress, figures, houseStyles, rules, shown } from './themes.js';

const texts: readonly Painted[] = [
  'text',
  'muted',
  'reference',
  'uncertain',
  'series1',
  'series2',
  'series3',
  'series4',
  'better',
  'worse',
  'link',
  'headingColor',
];
const marks: readonly Painted[] = ['axis', 'context', 'missing', 'focus'];

/** The colour of a role where figures are drawn: in SVG, since forced colours are put over those of HTML. */
function paint(figure: Element, name: Painted): string {
  const probe = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  find(figure, 'figure')?.append(probe);
  probe.style.fill = `var(--_${name})`;
  const { fill } = getComputedStyle(probe);
  probe.remove();
  return hex(fill);
}

const hex = (color: string): string => formatHex(parse(color)) ?? color;
const ground = (figure: Element): string => hex(getComputedStyle(figure).backgroundColor);

const dots = async (): Promise<KansDots> =>
  ready(await fixture<KansDots>(html`<kans-dots .table=${tableOf({ A: 1 })}></kans-dots>`));

/** Texts and marks on the ground, and texts on the classes of a map and the bands of the pyramid. */
function expectReadable(figure: Element): void {
  for (const name of texts) expect(wcagContrast(paint(figure, name), ground(figure)), name).to.be.at.least(4.5);
  for (const name of marks) expect(wcagContrast(paint(figure, name), ground(figure)), name).to.be.at.least(3);
  for (const [index, tile] of (['tile1', 'tile2', 'tile3', 'tile4', 'tile5'] as const).entries()) {
    const on = index < 3 ? 'onTileLight' : 'onTileDark';
    expect(wcagContrast(paint(figure, tile), paint(figure, on)), tile).to.be.at.least(4.5);
  }
}

/** What the console was warned of while something was done. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (text: string) => said.push(text);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return said;
}

for (const style of houseStyles) {
  describe(`figures in the house style of ${style.name}`, () => {
    let undress: () => void = () => undefined;
    before(async () => {
      undress = await dress(style);
    });
    after(() => undress());

    for (const tag of Object.keys(figures)) {
      it(`${tag} takes it on, can be read in it, and is accessible`, async () => {
        let figure = document.createElement(tag) as KansFigure;
        await warnings(async () => {
          figure = await shown(tag);
        });
        expect(ground(figure)).to.equal(style.background);
        expect(paint(figure, 'text')).to.equal(style.text);
        expect(paint(figure, 'series1')).to.equal(style.series1);
        // Firefox puts every name in quotes.
        expect(getComputedStyle(figure).fontFamily.replaceAll('"', '')).to.equal(style.font.replaceAll('"', ''));
        const heading = getComputedStyle(find(figure, '[part=heading]') as Element);
        expect(`${heading.fontWeight} ${Math.round(Number.parseFloat(heading.fontSize))}px`).to.equal(style.heading);

        expectReadable(figure);

        find(figure, '.marks, button')?.focus();
        await sendKeys({ press: 'Tab' });
        const ring = getComputedStyle(figure.shadowRoot?.activeElement ?? figure);
        expect(`${ring.outlineStyle} ${ring.outlineWidth} ${hex(ring.outlineColor)}`).to.equal(style.focus);
        await expect(figure).to.be.accessible();
      });
    }
  });
}

/* The reader's: on white, and where the browser knows so, on black. */
describe('figures in colours that a reader forces', () => {
  afterEach(() => setMedia());

  for (const scheme of ['light', 'dark'] as const) {
    for (const tag of Object.keys(figures)) {
      it(`${tag} can be read in them, and is accessible, when they are ${scheme}`, async function () {
        await setMediaOrSkip(this, { 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        const figure = await shown(tag);
        expectReadable(figure);
        const inks = [paint(figure, 'onTileLight'), paint(figure, 'onTileDark')];
        const drawn = findAll(figure, '.chart > svg text').map((text) => hex(getComputedStyle(text).fill));
        expect(drawn.length).to.be.above(5);
        for (const fill of new Set(drawn)) {
          if (!inks.includes(fill)) expect(wcagContrast(fill, ground(figure)), fill).to.be.at.least(4.5);
        }
        await expect(figure).to.be.accessible();
      });
    }
  }
});

describe('the colours of a site', () => {
  const undo: (() => void)[] = [];
  const given = (css: string): unknown => undo.push(rules(css));
  afterEach(async () => {
    for (const each of undo.splice(0)) each();
    delete document.documentElement.dataset.kansDevelopment;
    document.documentElement.classList.remove('night');
    await setMedia();
  });

  it('are ours where it says nothing, in light and dark, and nothing is put over them', async () => {
    const figure = await dots();
    expect([ground(figure), paint(figure, 'series1')]).to.deep.equal(['#ffffff', '#00539b']);
    const sheets = figure.shadowRoot?.adoptedStyleSheets.length;
    given(':root { color-scheme: dark }');
    await until(() => ground(figure) === '#14181d');
    expect(paint(figure, 'series1')).to.equal('#7cc0ff');
    expect(figure.shadowRoot?.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('that can be read stay as they are', async () => {
    given(':root { --kans-series-1: #7a1f5c; --kans-text: rgb(20 30 40) }');
    const figure = await dots();
    expect([paint(figure, 'series1'), paint(figure, 'text')]).to.deep.equal(['#7a1f5c', '#141e28']);
  });

  it('are followed when the theme changes at run time', async () => {
    given(`:root { --utrecht-link-color: #7a1f5c; --utrecht-document-background-color: #fff }
      .night { --utrecht-link-color: #7a1f5c; --utrecht-document-background-color: #111; --utrecht-document-color: #eee }`);
    const figure = await dots();
    expect(paint(figure, 'series1')).to.equal('#7a1f5c');

    document.documentElement.classList.add('night');
    await warnings(() => until(() => wcagContrast(paint(figure, 'series1'), '#111') >= 4.5));
    for (const name of texts) expect(wcagContrast(paint(figure, name), '#111'), name).to.be.at.least(4.5);
    expect(paint(figure, 'text')).to.equal('#eeeeee');

    document.documentElement.classList.remove('night');
    await until(() => paint(figure, 'series1') === '#7a1f5c');
  });

  it('are looked at again when a figure is shown that was hidden as the theme changed', async () => {
    given(':root { --utrecht-link-color: #7a1f5c } .night { --utrecht-link-color: #ffe08a }');
    const figure = await dots();
    expect(paint(figure, 'series1')).to.equal('#7a1f5c');

    await warnings(async () => {
      figure.hidden = true;
      document.documentElement.classList.add('night');
      // Until the figure has seen that it is hidden.
      for (let frame = 0; frame < 3; frame += 1) await nextFrame();
      figure.hidden = false;
      await until(() => wcagContrast(paint(figure, 'series1'), '#fff') >= 4.5);
    });
  });

  it('are followed when the reader prefers others', async function () {
    given(`:root { --utrecht-link-color: #7a1f5c }
      @media (prefers-color-scheme: dark) { :root { --utrecht-link-color: #123456 } }`);
    const figure = await dots();
    expect(paint(figure, 'series1')).to.equal('#7a1f5c');
    await setMediaOrSkip(this, { 'prefers-color-scheme': 'dark' });
    await until(() => paint(figure, 'series1') === '#123456');
  });

  it('leave no trace when the site takes its theme away', async () => {
    const away = rules(':root { --kans-text: #aaaaaa }');
    let figure = document.createElement('kans-dots');
    await warnings(async () => {
      figure = await dots();
    });
    expect(paint(figure, 'text')).not.to.equal('#aaaaaa');
    away();
    await until(() => paint(figure, 'text') === '#1b1f24');
  });

  it('are held against what lies behind a ground that lets through', async () => {
    given(
      'kans-dots { --kans-background: rgb(255 255 255 / 10%) } main { background: linear-gradient(red, blue), #203040 } section { background: none }',
    );
    const page = await fixture(
      html`<main><section><kans-dots .table=${tableOf({ A: 1 })}></kans-dots></section></main>`,
    );
    const figure = await ready(page.querySelector('kans-dots') as KansDots);
    for (const name of texts) expect(wcagContrast(paint(figure, name), '#364553'), name).to.be.at.least(4.5);
    expect(paint(figure, 'series1'), 'our own for a dark ground').to.equal('#7cc0ff');
  });

  it('that are no colours do not spoil the others', async () => {
    given(':root { --kans-series-1: bluish; --kans-series-2: #7a1f5c }');
    const said = await warnings(async () => {
      const figure = await dots();
      expect([paint(figure, 'series1'), paint(figure, 'series2')]).to.deep.equal(['#00539b', '#7a1f5c']);
      expect(figure.toSVG()).to.contain('#00539b');
    });
    expect(said).to.deep.equal(['kanskracht: --kans-series-1 is geen kleur; #00539b is gebruikt.']);
  });

  it('that were changed are told once a page in development', async () => {
    given(':root { --kans-muted: #bbbbbb }');
    const said = await warnings(async () => {
      await dots();
      await dots();
    });
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(
      /^kanskracht: --kans-muted \(#bbbbbb\) heeft een contrast van 1,91 op 1, nodig is 4,5; #7\w{5} is gebruikt\.$/,
    );
  });

  it('are not told where the page says that it is no development', async () => {
    document.documentElement.dataset.kansDevelopment = 'false';
    given(':root { --kans-uncertain: #bbbbbb }');
    const said = await warnings(async () => {
      expect(paint(await dots(), 'uncertain')).not.to.equal('#bbbbbb');
    });
    expect(said).to.deep.equal([]);
  });

  it('are adjusted in files too, on the paper of the file', async () => {
    given(':root { --kans-series-1: #9fd8b0; --kans-background: #101820; --kans-text: #ffffff }');
    let text = '';
    await warnings(async () => {
      text = (await dots()).toSVG();
    });
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const fills = [...file.querySelectorAll('text')].map((each) => each.getAttribute('fill') ?? '');
    expect(fills.length).to.be.above(2);
    for (const fill of fills) expect(wcagContrast(fill, '#ffffff'), fill).to.be.at.least(4.5);
    const dot = file.querySelector('circle')?.getAttribute('fill') ?? '';
    expect(dot).to.match(/^#/);
    expect(wcagContrast(dot, '#ffffff')).to.be.at.least(3);
  });

  it('are dark on paper, also where the screen is dark', async function () {
    given(':root { --kans-background: #101820; --kans-text: #ffffff; --kans-series-1: #9fd8b0 }');
    const figure = await dots();
    expect(paint(figure, 'text')).to.equal('#ffffff');
    await setMediaOrSkip(this, { media: 'print' });
    expect(ground(figure)).to.equal('#ffffff');
    for (const name of texts) expect(wcagContrast(paint(figure, name), '#ffffff'), name).to.be.at.least(4.5);
  });

  it('give way to those that a reader forces', async function () {
    await setMediaOrSkip(this, { 'forced-colors': 'active' });
    given(':root { --kans-text: #aaaaaa; --kans-series-1: #aaaaaa }');
    const figure = await dots();
    const canvas = document.createElement('span');
    canvas.style.color = 'CanvasText';
    document.body.append(canvas);
    expect(paint(figure, 'text')).to.equal(hex(getComputedStyle(canvas).color));
    canvas.style.color = 'LinkText';
    expect(paint(figure, 'series1')).to.equal(hex(getComputedStyle(canvas).color));
    canvas.remove();
  });
});

describe('the measures of a site', () => {
  it('reach headings, texts, gaps, cells, lines and corners', async () => {
    const away =
      rules(`:root { --kans-font-size: 20px; --kans-font-weight-bold: 600; --kans-label-font-size: 18px; --kans-note-font-size: 17px;
      --kans-heading-font-family: serif; --kans-heading-font-size: 31px; --kans-heading-font-weight: 300; --kans-padding: 7px; --kans-gap: 13px;
      --kans-cell-padding-block: 9px; --kans-cell-padding-inline: 11px; --kans-border-width: 3px; --kans-border-radius: 6px; --kans-focus-offset: 5px }`);
    try {
      const figure = await ready(
        await fixture<KansDots>(html`<kans-dots heading="Kop" .table=${tableOf({ A: 1 })}></kans-dots>`),
      );
      const computed = (selector: string): CSSStyleDeclaration => getComputedStyle(find(figure, selector) as Element);
      find(figure, '.actions button')?.click();
      await figure.updateComplete;
      expect(getComputedStyle(figure).padding).to.equal('7px');
      expect(getComputedStyle(figure).fontSize).to.equal('20px');
      expect(computed('[part=heading]').font).to.match(/^300 31px.* serif$/);
      expect(computed('.chart').marginTop).to.equal('13px');
      expect(computed('.source').fontSize).to.equal('17px');
      expect(computed('.actions').fontSize).to.equal('18px');
      expect(computed('caption').fontWeight).to.equal('600');
      expect(computed('td').padding).to.equal('9px 11px 9px 0px');
      expect(computed('td').borderBottomWidth).to.equal('3px');
      expect(computed('[role=option]').borderRadius).to.equal('6px');
      find(figure, '.marks')?.focus();
      await sendKeys({ press: 'Tab' });
      expect(computed('.actions button').outlineOffset).to.equal('5px');
    } finally {
      away();
    }
  });

  it('give a heading the size of its level, as far as there is room', async () => {
    const away = rules(':root { --utrecht-heading-2-font-size: 25px; --utrecht-heading-4-font-size: 900px }');
    try {
      for (const [level, most] of [
        [2, 25],
        [3, 20],
        [4, 16 + 0.015 * innerWidth],
      ] as const) {
        const figure = await ready(
          await fixture<KansDots>(
            html`<kans-dots heading="Kop" heading-level=${level} .table=${tableOf({ A: 1 })}></kans-dots>`,
          ),
        );
        expect(Number.parseFloat(getComputedStyle(find(figure, '[part=heading]') as Element).fontSize)).to.be.closeTo(
          most,
          0.1,
        );
      }
    } finally {
      away();
    }
  });
});

describe('what is written about the properties', () => {
  const named = (text: string): string[] => [...new Set(text.match(/--kans-[a-z0-9-]*[a-z0-9]/g) ?? [])].sort();
  const used = named(styles.map(({ cssText }) => cssText).join());

  it('names exactly those that the styles use', async () => {
    const [manual, source] = await Promise.all(
      ['/docs/house-style.md', '/packages/elements/src/base/house-style.ts'].map(async (path) =>
        (await fetch(path)).text(),
      ),
    );
    expect(used.length).to.be.above(40);
    expect(named(manual?.match(/^\| `--kans-.*$/gm)?.join() ?? ''), 'docs/house-style.md').to.deep.equal(used);
    expect(named(source?.match(/@cssproperty \S+/g)?.join() ?? ''), 'the manifest').to.deep.equal(used);
    expect(roles.every((role) => used.includes(sources(role)[0] as string))).to.equal(true);
  });

  it('names the tokens of each', async () => {
    const rows = (await (await fetch('/docs/house-style.md')).text()).split('\n');
    for (const name of [...painted, ...Object.keys(measures)] as Painted[]) {
      const [property, ...tokens] = sources(name);
      const row = rows.find((each) => each.startsWith(`| \`${property}\` |`)) ?? '';
      for (const token of tokens) expect(row, property).to.contain(`\`${token}\``);
    }
  });

  it('gives CSS for Amsterdam that names tokens which are there', async () => {
    const css = await addedCss('amsterdam');
    const theirs = await (await fetch('/node_modules/@amsterdam/design-system-tokens/dist/index.css')).text();
    const tokens = css.match(/--ams-[a-z0-9-]+/g) ?? [];
    expect(tokens.length).to.be.above(8);
    for (const token of tokens) expect(theirs).to.contain(`${token}:`);
    expect(used).to.include.members(named(css));
  });
});
