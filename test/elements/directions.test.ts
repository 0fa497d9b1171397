import { expect } from '@open-wc/testing';
import type { KansFigure } from '../../packages/elements/src/index.js';
import { setViewport } from '../harness/commands.js';
import { button, find, findAll, until } from './helpers.js';
import { faults } from './letters.js';
import { figures, rules, shown } from './themes.js';

/** Where everything stands, from the corner of the figure. */
function places(figure: Element): string[] {
  const corner = figure.getBoundingClientRect();
  return findAll(figure, 'h3, p, select, .chart svg text, [role=option], button, th, td').map((node) => {
    const { left, top, width } = node.getBoundingClientRect();
    return `${node.localName} ${Math.round(left - corner.left)} ${Math.round(top - corner.top)} ${Math.round(width)}`;
  });
}

/** With its table open. */
async function opened(tag: string): Promise<KansFigure> {
  const figure = await shown(tag);
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
    for (const tag of Object.keys(figures)) {
      it(`${tag} stands as on any other page, at ${width} pixels`, async () => {
        await setViewport({ width, height: 800 });
        const away = rules('body { margin: 0 } html { scrollbar-width: none }');
        try {
          const usual = places(await opened(tag));
          expect(usual.length).to.be.above(20);
          document.documentElement.dir = 'rtl';
          const figure = await opened(tag);
          expect(places(figure).join('\n') === usual.join('\n'), 'everything in its place').to.equal(true);
          expect(faults(figure)).to.deep.equal([]);
          expect(find(figure, 'figure')?.dir).to.equal('ltr');
        } finally {
          away();
        }
      });
    }
  }
});
