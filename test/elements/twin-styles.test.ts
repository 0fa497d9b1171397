import { expect, fixture, html } from '@open-wc/testing';
import {
  firstOf,
  type Measure,
  measures,
  type Painted,
  painted,
  sources,
} from '../../packages/elements/src/base/properties.js';
import { setMedia, setMediaOrSkip, setViewport } from '../harness/commands.js';
import type { KansDots } from './dots.js';
import './dots.js';
import { button, find, ready, tableOf, until } from './helpers.js';
import { dress, houseStyles, rules } from './themes.js';

/* What a twin hasn't: marks, controls, and what is drawn, which its picture has in colours of its own. */
const ofDrawings: readonly (Painted | Measure)[] = [
  ...painted.filter((name) => /^(series|tile|onTile)|^(reference|context|better|worse|uncertain|missing)$/.test(name)),
  'borderRadius',
];

/* The style sheet of the twin is delivered as it is written, so nothing makes its fallbacks: this holds them. */
describe('kanskracht.css', () => {
  let text = '';
  let unstyle = (): void => undefined;
  before(async () => {
    text = await (await fetch('/packages/elements/src/kanskracht.css')).text();
    unstyle = rules(text);
  });
  after(() => unstyle());

  it('looks for each property where the figure itself does, in the same order', () => {
    const names = [...painted, ...(Object.keys(measures) as Measure[])].filter((name) => !ofDrawings.includes(name));
    const chains = text.replace(/\s+/g, '').replaceAll(/\bm(ax|in)\((?=var)/g, '');
    for (const name of names) {
      const all = chains.split(`var(${sources(name)[0]},`).length - 1;
      expect(all, name).to.be.at.least(1);
      // As far as the fallbacks are properties; what comes after them is the page's or our own.
      const chain = firstOf(sources(name), '').replace(/,?\)+$/, '');
      expect(chains.split(chain).length - 1, name).to.equal(all);
    }
  });

  /** A figure with its table open, and a twin that no script has come to. */
  async function both(level: number): Promise<Record<string, readonly [figure: Element, twin: Element]>> {
    const page = await fixture(html`
      <main>
        <kans-dots .table=${tableOf({ A: 1 })} heading-level=${level}></kans-dots>
        <kans-goal-tracker></kans-goal-tracker>
      </main>
    `);
    const [figure, twin] = [...page.children] as [KansDots, HTMLElement];
    // As @kanskracht/render writes it.
    twin.append(
      document.createRange().createContextualFragment(`<figure>
        <h${level}>Stippen</h${level}><p>Er is 1 stip.</p>
        <div tabindex="0"><table>
          <caption>Alle stippen</caption>
          <thead><tr><th>Gebied</th><th class="number">Waarde</th></tr></thead>
          <tbody><tr><th scope="row">A</th><td class="number">1</td></tr></tbody>
        </table></div>
        <p>Dit zijn stippen.</p>
      </figure>`),
    );
    await ready(figure);
    button(figure, 'Tabel').click();
    await until(() => find(figure, 'td'));
    const pairs = {
      heading: ['[part=heading]', `h${level}`],
      summary: ['.summary', 'h2 + p, h3 + p, h4 + p, h5 + p, h6 + p'],
      caption: ['caption', 'caption'],
      head: ['thead th', 'thead th'],
      'head of a row': ['tbody th', 'tbody th'],
      cell: ['td', 'td'],
      note: ['.notes p', 'div + p'],
    };
    return Object.fromEntries(
      Object.entries(pairs).map(([name, [inFigure, inTwin]]) => [
        name,
        [find(figure, inFigure as string) as Element, twin.querySelector(inTwin as string) as Element],
      ]),
    );
  }

  const sizes = [
    ...['font-family', 'font-size', 'font-weight', 'line-height', 'text-align', 'white-space', 'vertical-align'],
    ...['padding-block-start', 'padding-block-end', 'padding-inline-start', 'padding-inline-end'],
    ...['border-block-end-width', 'border-block-end-style'],
  ];
  const paints = ['color', 'border-block-end-color'];

  function compare(pairs: Awaited<ReturnType<typeof both>>, properties: readonly string[]): void {
    for (const [name, [figure, twin]] of Object.entries(pairs)) {
      const [drawn, written] = [figure, twin].map((one) => {
        const style = getComputedStyle(one);
        return Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)]));
      });
      expect(written, name).to.deep.equal(drawn);
    }
  }

  const looks = [{ name: 'no house style', files: [] }, ...houseStyles];
  for (const style of looks)
    it(`gives a twin the sizes of the figure at each level of its heading: ${style.name}`, async () => {
      const undress = await dress(style);
      const { warn } = console;
      console.warn = () => undefined;
      try {
        for (const level of [2, 3, 4, 5, 6]) compare(await both(level), sizes);
      } finally {
        console.warn = warn;
        undress();
      }
    });

  it('gives a twin the sizes of the figure on a small screen', async () => {
    const undress = await dress(houseStyles.find(({ name }) => name === 'Rotterdam') as (typeof houseStyles)[number]);
    try {
      await setViewport({ width: 320, height: 800 });
      compare(await both(2), sizes);
    } finally {
      await setViewport({ width: 800, height: 600 });
      undress();
    }
  });

  it('gives a twin the place of the figure on a page that resets the boxes of everything', async () => {
    const undo = rules('* { box-sizing: border-box; margin: 0; padding: 0 } :root { --kans-padding: 1rem }');
    try {
      await setViewport({ width: 320, height: 800 });
      const { heading, summary } = await both(3);
      for (const [name, pair] of Object.entries({ heading, summary })) {
        const [drawn, written] = (pair ?? []).map((one) => one.getBoundingClientRect());
        expect([written?.left, written?.right], name).to.deep.equal([drawn?.left, drawn?.right]);
        expect(written?.left, name).to.equal(16);
      }
    } finally {
      await setViewport({ width: 800, height: 600 });
      undo();
    }
  });

  it('gives a twin the sizes of the figure on paper', async function () {
    const pairs = await both(3);
    await setMediaOrSkip(this, { media: 'print' });
    try {
      compare(pairs, [...sizes, 'min-inline-size', 'overflow-wrap']);
    } finally {
      await setMedia();
    }
  });

  it('gives a twin the colours of the figure, our own and those of a site', async () => {
    compare(await both(3), paints);
    const undo = rules(':root { --kans-muted: #5a1240; --kans-axis: #12405a; --kans-heading-color: #40125a }');
    try {
      compare(await both(3), paints);
    } finally {
      undo();
    }
  });
});
