/* The delivered folder on a site of somebody else: any path, a network that goes away, nothing asked and nothing kept. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { policy } from '../../scripts/policy.mjs';
import { browserNames, launch } from '../harness/browsers.mjs';
import { data, delivered, openSite, pageOf, report } from '../harness/site.mjs';

const deep = 'intranet/Wijken & buurten/100% ‘samen’/2026 (1)/kanskracht/';
/* A PNG of a figure needs an image with a `data:` address; all the rest holds under the strictest policy. */
const headers = { 'Content-Security-Policy': policy.replace("img-src 'self'", "img-src 'self' data:") };

const figures = `
  <kans-prevention-pyramid src="/data/invented-example/datapackage.json"></kans-prevention-pyramid>
  <kans-goal-tracker src="/data/venray-brukske/datapackage.json"></kans-goal-tracker>
  <kans-positive-health src="/data/scores/positive-health.csv"></kans-positive-health>
  <kans-neighbourhood-comparison src="/data/brukske/brukske-excel.csv"></kans-neighbourhood-comparison>`;

/* Runs in a page: waits until every figure stands. */
const drawn = async () => {
  const all = [
    ...document.querySelectorAll(
      'kans-prevention-pyramid, kans-goal-tracker, kans-positive-health, kans-neighbourhood-comparison',
    ),
  ];
  const stands = (figure) => figure.shadowRoot?.querySelector('figure[aria-busy="false"] .chart svg > *');
  for (let turn = 0; turn < 200 && !all.every(stands); turn++) await new Promise((next) => setTimeout(next, 50));
  return all.filter(stands).length;
};

/* Runs in a page: everything on a figure is used, and what takes time is awaited. */
const used = async () => {
  const pause = (time) => new Promise((next) => setTimeout(next, time));
  const refused = [];
  for (const figure of document.querySelectorAll(
    'kans-prevention-pyramid, kans-goal-tracker, kans-positive-health, kans-neighbourhood-comparison',
  )) {
    for (const button of figure.shadowRoot.querySelectorAll('button[aria-expanded]')) button.click();
    await pause(50);
    for (const select of figure.shadowRoot.querySelectorAll('select')) {
      select.value = [...select.options].at(-1).value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await pause(20);
    }
    for (const view of ['table', 'network', 'gaps', 'matrix', 'trend', 'distribution', 'map', 'dots']) {
      figure.view = view;
      await pause(20);
    }
    figure.view = undefined;
    figure.lang = 'en';
    await figure.toPNG().catch(() => refused.push('png'));
    await figure.toArquero().catch(() => refused.push('arquero'));
    figure.toSVG();
    figure.toCSV();
    await pause(200);
  }
  return refused;
};

for (const name of browserNames()) {
  describe(`the delivered folder in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser?.close());

    async function open(head, body, use, files = {}) {
      const site = await openSite(
        {
          ...report,
          'data/scores/': { folder: join(data, '../test/weigh') },
          'data/': { folder: data },
          [deep]: { folder: delivered },
          'index.html': pageOf(head, body),
          ...files,
        },
        { headers },
      );
      const page = await browser.newPage();
      try {
        await page.goto(`${site.address}index.html`);
        return await use(page, site);
      } finally {
        await page.close();
        await site.close();
      }
    }

    const complaints = (page) =>
      page.evaluate(() => [
        ...window.report.console,
        ...window.report.errors,
        ...window.report.violations,
        ...window.report.foreign(),
        ...window.report.kept(),
      ]);

    for (const [what, src] of [
      ['a folder with spaces and signs in its name', `/${encodeURI(deep)}kanskracht.js`],
      ['an address with a question mark', `/${encodeURI(deep)}kanskracht.js?v=1/2#3/4`],
    ])
      it(`works from ${what}`, () =>
        open(`<script type="module" src="${src}"></script>`, figures, async (page) => {
          assert.equal(await page.evaluate(drawn), 4);
          assert.deepEqual(await complaints(page), []);
        }));

    it('is asked for once a file, and asks for nothing but itself and the named data', () =>
      open(
        ['kanskracht', 'goal-tracker', 'positive-health']
          .map((file) => `<script type="module" src="/${encodeURI(deep)}${file}.js"></script>`)
          .join(''),
        figures,
        async (page, { asked }) => {
          assert.equal(await page.evaluate(drawn), 4);
          await page.evaluate(used);
          assert.deepEqual(await complaints(page), []);
          const own = asked.filter((path) => path.startsWith(deep));
          const named = ['invented-example', 'venray-brukske', 'scores', 'brukske'].map((each) => `data/${each}/`);
          const others = asked.filter(
            (path) => !own.includes(path) && !named.some((folder) => path.startsWith(folder)),
          );
          assert.deepEqual([...new Set(others)].sort(), ['index.html', 'none.csv', 'report.js']);
          assert.deepEqual(
            own.filter((path, index) => own.indexOf(path) !== index),
            [],
          );
          // What can change under its name is the entry and what it fetches first; all the rest has its content's hash in its name.
          assert.deepEqual(
            own
              .map((path) => path.slice(deep.length))
              .filter((path) => !/^chunks\/.+-[\w-]{6,8}\.js$/.test(path))
              .filter((path) => !path.startsWith('register/'))
              .sort(),
            ['goal-tracker.js', 'kanskracht.js', 'positive-health.js'],
          );
        },
      ));

    it('keeps nothing in the reader’s browser, and starts nothing there', () =>
      open(
        `<script src="/watch.js"></script><script type="module" src="/${encodeURI(deep)}kanskracht.js"></script>`,
        figures,
        async (page) => {
          assert.equal(await page.evaluate(drawn), 4);
          await page.evaluate(used);
          assert.deepEqual(await page.evaluate(() => window.touched), []);
          // The watch sees what it should see.
          await page.evaluate(() => void localStorage.getItem('x'));
          assert.deepEqual(await page.evaluate(() => window.touched), ['localStorage']);
        },
        {
          'watch.js': `window.touched = [];
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
              const { get } = Object.getOwnPropertyDescriptor(window, name) ?? {};
              if (get) Object.defineProperty(window, name, { get() { touched.push(name); return get.call(window); } });
            }
            const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
            Object.defineProperty(document, 'cookie', {
              get() { touched.push('cookie'); return cookie.get.call(document); },
              set(value) { touched.push('cookie'); cookie.set.call(document, value); },
            });
            for (const name of ['serviceWorker', 'sendBeacon', 'geolocation'])
              Object.defineProperty(Navigator.prototype, name, { get() { touched.push(name); } });
            for (const name of ['Worker', 'SharedWorker', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'open'])
              window[name] = new Proxy(window[name], {
                apply(...all) { touched.push(name); return Reflect.apply(...all); },
                construct(...all) { touched.push(name); return Reflect.construct(...all); },
              });`,
        },
      ));

    it('stays as it is when the network goes away, and says in place what can’t be fetched any more', () =>
      open(`<script type="module" src="/${encodeURI(deep)}kanskracht.js"></script>`, figures, async (page, site) => {
        assert.equal(await page.evaluate(drawn), 4);
        await site.close();
        const refused = await page.evaluate(used);
        assert.ok(refused.includes('arquero'), 'Arquero cannot have come');
        assert.deepEqual(await page.evaluate(() => window.report.errors), []);
        assert.equal(await page.evaluate(drawn), 4);
        const told = () =>
          [...document.querySelectorAll('kans-positive-health')].map(
            ({ shadowRoot }) => shadowRoot.querySelector('[part="problem"]')?.textContent ?? '',
          );
        assert.match((await page.evaluate(told)).join(), /A part of this figure is missing/);
      }));

    it('leaves the page as it was where its folder is not complete', () =>
      open(
        '<script type="module" src="/half/positive-health.js"></script>',
        '<kans-positive-health><p>De cijfers in woorden.</p></kans-positive-health>',
        async (page) => {
          await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
          const { console, errors } = await page.evaluate(() => window.report);
          assert.equal(console.length, 1);
          assert.match(console[0], /^error: Kanskracht [\d.]+ \(http.*\/half\/\) could not load positive-health/);
          assert.deepEqual(errors, []);
          assert.equal(
            await page.evaluate(() => document.querySelector('kans-positive-health p').checkVisibility()),
            true,
          );
        },
        { 'half/positive-health.js': readFileSync(join(delivered, 'positive-health.js'), 'utf8') },
      ));
  });
}
