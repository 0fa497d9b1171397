/* A figure with its twin in a page: with scripts it draws from it, in its place; without them it is what there is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeTwin, renderTwin } from '../../packages/render/dist/index.js';
import { policy } from '../../scripts/policy.mjs';
import { browserNames, launch } from '../harness/browsers.mjs';
import { cases, elementFrom, readData, servePages } from '../harness/twins.mjs';

const twinOf = async ({ figure, data, attributes }, options = {}) =>
  renderTwin(await readData(data), { figure, attributes, ...options });

/* In the page: waits until its figures are drawn, and answers what they show. */
const drawn = async () => {
  const figures = [...document.querySelectorAll('body *')].filter((one) => one.localName.startsWith('kans-'));
  for (let round = 0; round < 400 && !figures.every((one) => one.describe?.()); round += 1)
    await new Promise((done) => setTimeout(done, 25));
  // What moves, moves in the next pictures.
  for (let frame = 0; frame < 3; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  return figures.map((one) => {
    const inside = one.shadowRoot.querySelector('figure');
    const table = inside.querySelector('.scroll');
    return {
      summary: one.describe(),
      svg: one.toSVG({ width: 700 }),
      csv: one.toCSV(),
      hasSlot: one.shadowRoot.querySelector('slot') !== null,
      isTableOpen: table !== null && table.getBoundingClientRect().height > 100,
      complaints: window.report.complaints(),
    };
  });
};

/* All of any twin is in sight, as with a short one on a common screen. */
const tall = 12_000;

/* One of each figure, with much and with little in it. */
const some = cases.filter(({ key }) => /"dots"|brukske|"spider"|"list"|"network"|"pyramid"|"matrix"|"map"/.test(key));

for (const name of browserNames()) {
  describe(`a figure with its twin in ${name}`, () => {
    let browser;
    let pages;
    before(async () => {
      browser = await launch(name);
      pages = await servePages();
    });
    after(async () => {
      await browser?.close();
      pages?.close();
    });

    const open = async (address, use, options) => {
      const page = await browser.newPage(options);
      try {
        await page.goto(address);
        return await use(page);
      } finally {
        await page.close();
      }
    };

    describe('draws and says the same as from the data that the twin was made of', () => {
      for (const one of cases) {
        it(one.key, async () => {
          const body = elementFrom(one) + (await twinOf(one));
          const [given, twin] = await open(pages.page(body), (page) => page.evaluate(drawn));
          assert.ok(given.summary !== '' && given.csv !== '');
          assert.equal(twin.summary, given.summary);
          assert.equal(twin.svg, given.svg);
          assert.equal(twin.csv, given.csv);
        });
      }

      it('in English', async () => {
        const [one] = cases;
        const body = elementFrom(one, 'en') + (await twinOf(one, { lang: 'en' }));
        const [given, twin] = await open(pages.page(body), (page) => page.evaluate(drawn));
        assert.match(given.summary, /adults/);
        assert.equal(twin.svg, given.svg);
      });
    });

    describe('takes the place of its twin without moving anything in sight, with the table open', () => {
      for (const one of some) {
        for (const width of [900, 320]) {
          it(`${one.key}, ${width} wide`, async () => {
            const body = `<p>Ervoor</p>${await twinOf(one)}<p id="after">Erna</p>`;
            const [figure] = await open(pages.page(body), (page) => page.evaluate(drawn), { width, height: tall });
            assert.deepEqual(figure.complaints, []);
            assert.ok(!figure.hasSlot);
            assert.ok(figure.isTableOpen);
          });
        }
      }

      it('on a page without kanskracht.css too', async () => {
        const body = `<p>Ervoor</p>${await twinOf(some[0])}<p id="after">Erna</p>`;
        const size = { width: 900, height: tall };
        const [figure] = await open(pages.page(body, { css: false }), (page) => page.evaluate(drawn), size);
        assert.deepEqual(figure.complaints, []);
      });
    });

    /* In the page: how high a figure stands, and how many pixels of its table are hidden in its own place. */
    const standing = () => {
      const { shadowRoot } = document.querySelector('kans-neighbourhood-comparison');
      const { scrollHeight, clientHeight } = shadowRoot.querySelector('.scroll');
      return { height: shadowRoot.querySelector('figure').offsetHeight, hidden: scrollHeight - clientHeight };
    };

    it('hides no rows in a table of its own height where nobody sees what moves below', async () => {
      const body = `${await twinOf(cases[0])}<p>Erna</p>`;
      await open(
        pages.page(body),
        async (page) => {
          const [figure] = await page.evaluate(drawn);
          assert.deepEqual(figure.complaints, []);
          assert.equal((await page.evaluate(standing)).hidden, 0);
        },
        { width: 320, height: 600 },
      );
    });

    it('lets nothing below come into sight where the drawing is shorter than a twin that ends just below', async () => {
      const list = cases.find(({ key }) => key.includes('venray') && key.includes('"list"'));
      const body = `${await twinOf(list)}<p id="after">Erna</p>`;
      const address = pages.page(body);
      // As high with scripts as without any, but for the room that kanskracht.css keeps for controls.
      const end = await open(
        address,
        (page) => page.evaluate(() => document.getElementById('after').getBoundingClientRect().top),
        { width: 1000, height: 800, scripts: false },
      );
      const [figure] = await open(address, (page) => page.evaluate(drawn), {
        width: 1000,
        height: Math.floor(end) - 60,
      });
      assert.deepEqual(figure.complaints, []);
    });

    it('holds no place for a twin that is folded away', async () => {
      const body = `<details><summary>Wijken</summary>${await twinOf(cases[0])}</details>`;
      const place = () => {
        document.querySelector('details').open = true;
        const figure = document.querySelector('kans-neighbourhood-comparison').shadowRoot.querySelector('figure');
        return figure.getBoundingClientRect().bottom - figure.lastElementChild.getBoundingClientRect().bottom;
      };
      await open(
        pages.page(body),
        async (page) => {
          await page.evaluate(drawn);
          const left = await page.evaluate(place);
          assert.ok(left < 30, `${left} of nothing`);
        },
        { width: 900, height: tall },
      );
    });

    it('stays as high as its twin where all of it is in sight, through later updates too', async () => {
      const body = `${await twinOf(cases[0])}<p>Erna</p>`;
      await open(
        pages.page(body),
        async (page) => {
          await page.evaluate(drawn);
          const first = await page.evaluate(standing);
          assert.ok(first.hidden > 100, `${first.hidden} hidden`);
          const later = await page.evaluate(async () => {
            const [one] = document.querySelectorAll('kans-neighbourhood-comparison');
            const heights = [];
            for (let round = 0; round < 3; round += 1) {
              one.requestUpdate();
              await one.updateComplete;
              heights.push(one.shadowRoot.querySelector('figure').offsetHeight);
            }
            return { heights, complaints: window.report.complaints() };
          });
          assert.deepEqual(later, { heights: [first.height, first.height, first.height], complaints: [] });
        },
        { width: 320, height: tall },
      );
    });

    it('leaves readers where they are when scripts come after they scrolled', async () => {
      const twins = await Promise.all(
        ['"dots"', '"spider"', '"pyramid"'].map((view) => twinOf(some.find(({ key }) => key.includes(view)))),
      );
      const body = `${twins.join('<p>Ertussen</p>')}<p id="after">Erna</p>`;
      await open(
        pages.page(body, { script: false }),
        async (page) => {
          const place = await page.evaluate(() => {
            document.querySelector('kans-positive-health').scrollIntoView({ behavior: 'instant' });
            return scrollY;
          });
          assert.ok(place > 1000, `${place}`);
          await page.evaluate(() => import('/dist/kanskracht.js').then(() => undefined));
          const figures = await page.evaluate(drawn);
          assert.ok(figures.every(({ hasSlot, summary }) => !hasSlot && summary !== ''));
          const [top, scrolled] = await page.evaluate(() => [
            document.querySelector('kans-positive-health').getBoundingClientRect().top,
            scrollY,
          ]);
          assert.ok(Math.abs(top) < 2, `${top} from the top of the window`);
          assert.ok(Math.abs(scrolled - place) < 2, `from ${place} to ${scrolled}`);
        },
        { width: 900, height: 600 },
      );
    });

    it('has captions no wider than the place of their table', async () => {
      await open(
        pages.page(await twinOf(cases[0])),
        async (page) => {
          await page.evaluate(drawn);
          const [caption, place] = await page.evaluate(() => {
            const { shadowRoot } = document.querySelector('kans-neighbourhood-comparison');
            return ['caption', '.scroll'].map((name) => shadowRoot.querySelector(name).clientWidth);
          });
          assert.ok(caption <= place, `${caption} in ${place}`);
        },
        { width: 320, height: 600 },
      );
    });

    it('reads from left to right without scripts in a page from right to left', async () => {
      const body = `<div dir="rtl">${await twinOf(cases[0])}</div>`;
      const places = await open(
        pages.page(body),
        (page) =>
          page.evaluate(() => {
            const picture = document.querySelector('figure > svg');
            const { left } = picture.getBoundingClientRect();
            const names = [...picture.querySelectorAll('text')].filter(({ textContent }) => textContent === 'Brukske');
            return names.map((name) => name.getBoundingClientRect().left - left);
          }),
        { scripts: false },
      );
      assert.equal(places.length, 1);
      assert.ok(places[0] >= 0, `${places[0]}`);
    });

    it('is as high as it needs from the first choice on, and when the page gets another width', async () => {
      const body = await twinOf(cases.find(({ key }) => key.includes('"matrix"')));
      await open(pages.page(body), async (page) => {
        await page.evaluate(drawn);
        const heights = await page.evaluate(async () => {
          const [one] = document.querySelectorAll('kans-prevention-pyramid');
          const height = () => one.getBoundingClientRect().height;
          const twin = height();
          one.shadowRoot.querySelector('.actions button').click();
          await one.updateComplete;
          return [twin, height()];
        });
        assert.ok(heights[1] < heights[0] - 200, heights.join(' '));
      });
      await open(pages.page(body), async (page) => {
        await page.evaluate(drawn);
        await page.resize(500, 800);
        const room = await page.evaluate(async () => {
          const { shadowRoot } = document.querySelector('kans-prevention-pyramid');
          for (let frame = 0; frame < 10; frame += 1) await new Promise((done) => requestAnimationFrame(done));
          const { scrollHeight, clientHeight } = shadowRoot.querySelector('.scroll');
          return scrollHeight - clientHeight;
        });
        assert.ok(room <= 0);
      });
    });

    it('leaves the twin in sight under a problem when its data are spoilt', async () => {
      const body = (await twinOf(cases[0])).replaceAll('data-column="value"', 'data-column="cijfer"');
      const shown = await open(pages.page(body), (page) =>
        page.evaluate(async () => {
          const [one] = document.querySelectorAll('kans-neighbourhood-comparison');
          const problem = () => one.shadowRoot?.querySelector('.problem')?.textContent;
          for (let round = 0; round < 400 && !problem(); round += 1) await new Promise((done) => setTimeout(done, 25));
          return [problem(), one.querySelector('table').checkVisibility(), one.querySelectorAll('h3').length];
        }),
      );
      assert.match(shown[0], /value|waarde/);
      assert.deepEqual(shown.slice(1), [true, 1]);
      assert.equal(shown[0].includes('Ervaren gezondheid'), false);
    });

    /* What a reader has without any drawing, in the words of the page. */
    const readable = () => {
      const isSeen = (element) => element !== null && element.getBoundingClientRect().height > 10;
      const seen = (selector) => [...document.querySelectorAll(selector)].filter(isSeen);
      return {
        heading: seen('h3').map((one) => one.textContent),
        summary: document.querySelector('figure > p').textContent,
        pictures: seen('svg[role=img]').map((one) => Math.round(one.getBoundingClientRect().width)),
        rows: seen('table')[0].rows.length,
        // biome-ignore lint/performance/useDomNodeTextContent: what can be seen is what is asked
        text: document.body.innerText,
        width: document.documentElement.scrollWidth,
      };
    };

    const assertReadable = ({ heading, summary, pictures, rows, text, width }, room) => {
      assert.deepEqual(heading, ['Ervaren gezondheid (goed/zeer goed) in de wijken van Venray, 2020']);
      assert.match(summary, /69 tot 84 van de 100 volwassenen/);
      assert.equal(pictures.length, 1);
      assert.ok(pictures[0] > 250 && pictures[0] <= room, `picture of ${pictures[0]}`);
      assert.equal(rows, 26);
      assert.match(text, /Brukske\s+71,9%/);
      assert.match(text, /Bron: RIVM, GGD’en en CBS/);
      assert.ok(width <= room, `page of ${width}`);
    };

    for (const width of [900, 320]) {
      it(`tells everything with scripts off, ${width} wide`, async () => {
        const page = pages.page(await twinOf(cases[0]));
        assertReadable(
          await open(page, (one) => one.evaluate(readable), { width, height: 800, scripts: false }),
          width,
        );
      });
    }

    it('tells everything where the policy blocks scripts', async () => {
      const blocked = await servePages({ csp: policy.replace("script-src 'self'", "script-src 'none'") });
      try {
        assertReadable(await open(blocked.page(await twinOf(cases[0])), (page) => page.evaluate(readable)), 900);
      } finally {
        blocked.close();
      }
    });

    it('keeps summary, picture, table and source once where DOMPurify takes the tag away', async () => {
      const purify = readFileSync(join(import.meta.dirname, '../../node_modules/dompurify/dist/purify.min.js'), 'utf8');
      const free = await servePages({ csp: "default-src 'self'; script-src 'self' 'unsafe-inline'" });
      try {
        const [inline, image] = await Promise.all([
          twinOf(cases[0]),
          twinOf(cases[0], { pictureUrl: '/beeld/wijken.svg' }),
        ]);
        const body = `<script>${purify}</script>`;
        for (const html of [inline, image]) {
          const left = await open(free.page(body), (page) =>
            page.evaluate((text) => {
              const main = document.createElement('main');
              main.innerHTML = window.DOMPurify.sanitize(text);
              document.body.append(main);
              const loose = [main, main.querySelector('figure')].flatMap((one) =>
                [...one.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== ''),
              );
              return {
                loose: loose.length,
                custom: [...main.querySelectorAll('*')].filter((one) => one.localName.includes('-')).length,
                pictures: main.querySelectorAll('figure > svg, img').length,
                rows: main.querySelector('table').rows.length,
                text: main.textContent,
              };
            }, html),
          );
          assert.deepEqual([left.loose, left.custom, left.pictures, left.rows], [0, 0, 1, 26]);
          assert.equal(left.text.split('69 tot 84 van de 100 volwassenen').length, 2);
          assert.match(left.text, /Bron: RIVM/);
        }
      } finally {
        free.close();
      }
    });

    it('has pictures that are well-formed by themselves', async () => {
      const hostile = { heading: '</title><script>x</script> & "\u0001' };
      // The strict policy lets no text become a document.
      const free = await servePages({ csp: "default-src 'self'" });
      try {
        for (const one of cases.filter(({ key }) => /"dots"|"trend"|"distribution"|"network"|"matrix"/.test(key))) {
          const { pictures } = await makeTwin(await readData(one.data), {
            figure: one.figure,
            attributes: { ...one.attributes, ...hostile },
          });
          const found = await open(free.page(''), (page) =>
            page.evaluate(
              (texts) =>
                texts.map((text) => {
                  const { documentElement } = new DOMParser().parseFromString(text, 'image/svg+xml');
                  return documentElement.querySelector('parsererror')?.textContent ?? '';
                }),
              [pictures.wide, pictures.narrow],
            ),
          );
          assert.deepEqual(found, ['', '']);
          assert.doesNotMatch(pictures.wide, /var\(|<!--|<\?|class=|style=|undefined|NaN/);
        }
      } finally {
        free.close();
      }
    });
  });
}
