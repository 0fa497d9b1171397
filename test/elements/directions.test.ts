import { expect } from '@open-wc/testing';
import type { KansFigure } from '../../packages/elements/src/index.js';
import { setViewport } from '../harness/commands.js';
import { button, find, findAll, until } from './helpers.js';
import { faults } from './letters.js';
import { rules, shown, views } from './themes.js';

interface Place {
  readonly node: HTMLElement;
  readonly numbers: readonly number[];
}

/** Where everything stands, from the corner of the figure. */
function places(figure: Element): Place[] {
  const corner = figure.getBoundingClientRect();
  return findAll(figure, 'h3, p, select, .chart svg text, [role=option], button, th, td').map((node) => {
    const { left, top, width } = node.getBoundingClientRect();
    return { node, numbers: [left - corner.left, top - corner.top, width] };
  });
}

/** What stands elsewhere than it did; browsers round a pixel either way. */
const strays = (usual: readonly Place[], now: readonly Place[]): string[] =>
  now
    .filter(({ numbers }, index) =>
      numbers.some((number, at) => !(Math.abs(number - (usual[index]?.numbers[at] ?? Number.NaN)) <= 1)),
    )
    .map(({ node, numbers }) => `${node.localName} ${numbers.map(Math.round)} ${node.textContent?.trim()}`);

/** With its table open. */
async function opened(...[tag, more]: (typeof views)[number]): Promise<KansFigure> {
  const figure = await shown(tag, more);
  button(figure, 'Tabel').click();
  await until(() => find(figure, 'table'));
  return figure;
}

/* Figures speak Dutch or English: what they say runs from left to right on any page. */
describe('on a page that runs from right to left', () => {
  afterEach(async () => {
    document.documentElement.dir = '';
    await setViewport({ width: 800, height: 600 });
  });

  for (const width of [800, 320]) {
    for (const [tag, more] of views) {
      it(`${[tag, ...Object.values(more)].join(' ')} stands as on any other page, at ${width} pixels`, async () => {
        await setViewport({ width, height: 800 });
        const away = rules('body { margin: 0 } html { scrollbar-width: none }');
        try {
          const usual = places(await opened(tag, more));
          expect(usual.length).to.be.above(20);
          document.documentElement.dir = 'rtl';
          const figure = await opened(tag, more);
          const now = places(figure);
          expect(now.length).to.equal(usual.length);
          expect(strays(usual, now)).to.deep.equal([]);
          expect(faults(figure)).to.deep.equal([]);
          expect(find(figure, 'figure')?.dir).to.equal('ltr');
        } finally {
          away();
        }
      });
    }
  }
});
