import { expect } from '@open-wc/testing';
import { setViewport } from '../harness/commands.js';
import { button, find, until } from './helpers.js';
import { faults } from './letters.js';
import { rules, shown, views } from './themes.js';

/* WCAG 1.4.4, 1.4.10 (1280 pixels at 400 %) and 1.4.12. */
const ways: Readonly<Record<string, { width: number; css: string }>> = {
  'at 200 % text': { width: 1280, css: ':root { font-size: 200% }' },
  'at 200 % text on half a screen': { width: 640, css: ':root { font-size: 200% }' },
  'at 400 % zoom': { width: 320, css: '' },
  'with text set apart': {
    width: 900,
    css: 'body { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
  },
  'with text set apart at 400 % zoom': {
    width: 320,
    css: 'body { line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em }',
  },
};

describe('nothing is lost or lies over another', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [way, { width, css }] of Object.entries(ways)) {
    for (const [tag, more] of views) {
      it(`${way}: ${[tag, ...Object.values(more)].join(' ')}`, async () => {
        await setViewport({ width, height: 800 });
        const away = rules(`body { margin: 0 } ${css}`);
        try {
          const figure = await shown(tag, more);
          button(figure, 'Tabel').click();
          await until(() => find(figure, 'table'));
          await document.fonts.ready;
          expect(faults(figure)).to.deep.equal([]);
        } finally {
          away();
        }
      });
    }
  }
});
