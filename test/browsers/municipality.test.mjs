/* A municipality's page in a published theme of the NL Design System, with all four figures, under the strict policy. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { themes } from '../../stories/municipality/page.mjs';
import { browserNames, launch } from '../harness/browsers.mjs';

/* In the page: waits until the figures are drawn and nothing moves any more, and answers what a partner could complain of. */
const settled = async () => {
  const figures = [...document.querySelectorAll('main > *')].filter((one) => one.localName.startsWith('kans-'));
  const isDrawn = (one) => one.shadowRoot?.querySelector('.chart svg > *') && one.describe?.();
  for (let round = 0; round < 1200 && !figures.every(isDrawn); round += 1)
    await new Promise((done) => setTimeout(done, 25));
  await Promise.all(figures.map((one) => one.updateComplete));
  for (let frame = 0; frame < 5; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  return {
    drawn: figures.filter(isDrawn).map(({ localName }) => localName),
    said: figures.map((one) => {
      const texts = (selector) => [...one.shadowRoot.querySelectorAll(selector)].map(({ textContent }) => textContent);
      return {
        summary: one.describe(),
        notes: texts('.notes p'),
        shown: texts('[part="table"] td'),
        csv: one.toCSV(),
      };
    }),
    complaints: window.report.complaints(),
    sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    series: figures.map((one) => getComputedStyle(one).getPropertyValue('--_series1')),
    fonts: [...new Set(figures.map((one) => getComputedStyle(one).fontFamily))],
    pageFont: getComputedStyle(document.body).fontFamily,
  };
};

/* In the page: what axe finds, in words. */
const audited = async () => {
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

/* In the page, where no script runs: what there is to see. */
const seen = () => {
  /* What can be read, of folded tables too. */
  const textOf = (element) => {
    const copy = element.cloneNode(true);
    for (const picture of copy.querySelectorAll('svg, [hidden]')) picture.remove();
    return copy.textContent;
  };
  const figures = [...document.querySelectorAll('main > *')]
    .filter((one) => one.localName.startsWith('kans-'))
    .map((one) => {
      const isShown = (element) => element !== null && element.getBoundingClientRect().height > 0;
      const shown = (selector) => [...one.querySelectorAll(selector)].filter(isShown).length;
      return {
        heading: one.querySelector('h2')?.textContent.trim(),
        summary: one.querySelector('h2 + p')?.textContent.trim(),
        pictures: shown('figure svg[role="img"]'),
        rows: shown('table tbody tr'),
        caption: one.querySelector('caption')?.textContent.trim(),
        text: textOf(one),
        source: [...one.querySelectorAll('p')].some((line) => /^(Bron|Periode)/.test(line.textContent.trim())),
      };
    });
  return { figures, sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth };
};

/* Texts as they are read, whatever spaces are in them. */
const plain = (text) => text.replaceAll(/\s+/g, ' ').trim();

/*
 * What was measured: where a comparison gives no verdict, the table of its twin holds the data themselves, without
 * the difference that a figure works out. Other twins have the whole table of the figure.
 */
const measured = (cell) => cell.match(/[\d.]+(,\d+)?%/g) ?? [];

/* The values in a file of figures. */
const numbersIn = (csv) => {
  const [names, ...rows] = csv
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(';'));
  return rows.flatMap((cells) =>
    cells.filter((cell, index) => names[index] === 'value' && /^-?\d+(,\d+)?$/.test(cell)),
  );
};

const tags = ['kans-neighbourhood-comparison', 'kans-positive-health', 'kans-prevention-pyramid', 'kans-goal-tracker'];

for (const name of browserNames()) {
  describe(`a municipality's page in ${name}`, () => {
    let browser;
    let server;
    const said = {};
    const messages = [];
    before(async () => {
      browser = await launch(name);
      server = await serve(4400);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    const open = async (path, use, options) => {
      const page = await browser.newPage(options);
      try {
        await page.goto(`${server.address}${path}`);
        return await use(page);
      } finally {
        await page.close();
      }
    };

    for (const theme of Object.keys(themes))
      for (const width of [900, 600, 320])
        it(`has nothing to complain of in the theme of ${theme}, ${width} px wide`, async () => {
          await open(
            `gemeente/${theme}/?report`,
            async (page) => {
              const found = await page.evaluate(settled);
              assert.deepEqual(found.drawn, tags);
              assert.deepEqual(found.complaints, []);
              assert.equal(found.sideways, 0);
              assert.deepEqual(found.fonts, [found.pageFont]);
              said[theme] = found.said;
              messages.push((await page.messages())?.map((message) => `${theme}, ${width} px: ${message}`));
              // What looks whether all can use it has messages of its own.
              assert.deepEqual(await page.evaluate(audited), []);
            },
            { width },
          );
        });

    it('moves nothing where all of it is in sight, also while its colours are looked at', async () => {
      await open(
        'gemeente/rijkshuisstijl/?report',
        async (page) => assert.deepEqual((await page.evaluate(settled)).complaints, []),
        { width: 900, height: 16_000 },
      );
    });

    it('covers nothing on paper', async (test) => {
      await open('gemeente/utrecht/', async (page) => {
        if (!page.canSetMedia({ media: 'print' })) return test.skip(`${name} can not be told of paper`);
        await page.setMedia({ media: 'print' });
        const fixed = await page.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((one) => one.checkVisibility() && getComputedStyle(one).position === 'fixed')
            .map(({ textContent }) => textContent),
        );
        assert.deepEqual(fixed, []);
      });
    });

    it('makes the browser say nothing in any theme', (test) => {
      if (messages.includes(undefined)) return test.skip(`the driver of ${name} does not tell what the browser says`);
      assert.equal(messages.length, 9);
      assert.deepEqual(messages.flat(), []);
    });

    for (const theme of Object.keys(themes)) {
      for (const width of [900, 320])
        it(`tells everything without scripts in the theme of ${theme}, ${width} px wide`, async () => {
          const { figures, sideways } = await open(`gemeente/${theme}/`, (page) => page.evaluate(seen), {
            width,
            scripts: false,
          });
          assert.equal(sideways, 0);
          assert.equal(figures.length, tags.length);
          for (const [index, { heading, summary, pictures, rows, caption, source, text }] of figures.entries()) {
            const figure = said[theme][index];
            assert.ok(heading);
            assert.equal(summary, figure.summary);
            assert.equal(pictures, 1);
            assert.ok(rows > 2 && caption);
            assert.ok(source);
            const cells = figure.shown.map(plain).flatMap((cell) => (tags[index] === tags[0] ? measured(cell) : cell));
            const words = [...figure.notes.map(plain), ...cells, ...numbersIn(figure.csv)];
            assert.ok(words.length > 5, tags[index]);
            const all = plain(text);
            assert.deepEqual(
              words.filter((each) => !all.includes(each)),
              [],
              `${tags[index]} does not tell`,
            );
          }
        });

      it(`is for everyone where only its twins stand, in the theme of ${theme}`, async () => {
        await open(`gemeente/${theme}/?report=twins`, async (page) => {
          for (const width of [900, 320]) {
            await page.resize(width, 900);
            assert.deepEqual(await page.evaluate(audited), []);
          }
          assert.equal(await page.evaluate(() => customElements.get('kans-goal-tracker') === undefined), true);
        });
      });
    }
  });
}
