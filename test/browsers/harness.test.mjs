/* The harness itself: what a test asks of a browser has to happen, and what a page does has to be seen. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { browserNames, launch } from '../harness/browsers.mjs';

const report = readFileSync(join(import.meta.dirname, '../harness/page-report.js'));
const files = {
  '/report.js': report,
  '/script.js': `document.body.dataset.ran = 'yes';
    addEventListener('click', ({ target, isTrusted }) => { document.body.dataset.clicked = target.id + isTrusted; });`,
  '/quiet.html': '<p>Stil</p>',
  '/keys.html': `<button id="button">Kies</button><input id="input" aria-label="Naam"><noscript>Geen script</noscript>
    <script src="/script.js"></script>`,
  '/loud.js': `console.warn('let op'); document.querySelector('p').setAttribute('style', 'color: red');
    requestAnimationFrame(() => setTimeout(() => {
      document.querySelector('p').before(document.createElement('hr'));
      Promise.reject(new Error('niet gevangen'));
      new Image().src = location.origin.replace('127.0.0.1', 'localhost') + '/elders.png';
      localStorage.setItem('spoor', '1');
      throw new Error('gegooid');
    }, 50));`,
  '/loud.html': '<p>Luid</p><script src="/loud.js"></script>',
};

let server;
let address;
before(async () => {
  server = createServer(({ url }, response) => {
    const text = files[url];
    response.setHeader('Content-Security-Policy', "default-src 'none'; script-src 'self'; style-src 'self'; img-src *");
    response.setHeader('Content-Type', url.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8');
    if (text === undefined) return response.writeHead(404).end();
    const head = '<!doctype html><html lang="nl"><title>Proef</title><script src="/report.js"></script><body>';
    response.end(url.endsWith('.html') ? `${head}${text}` : text);
  });
  await new Promise((done) => server.listen(0, done));
  address = `http://127.0.0.1:${server.address().port}`;
});
after(() => server.close());

for (const name of browserNames()) {
  describe(`a page in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser?.close());

    /* A page of the above, closed after the test. */
    const open = async (path, use, options) => {
      const page = await browser.newPage(options);
      try {
        await page.goto(`${address}${path}`);
        await use(page);
      } finally {
        await page.close();
      }
    };

    it('is as wide and as high as asked, also as a phone', () =>
      open(
        '/quiet.html',
        async (page) => {
          const size = () => page.evaluate(() => [innerWidth, innerHeight, devicePixelRatio]);
          assert.deepEqual(await size(), [320, 640, 1]);
          await page.resize(1200, 700);
          assert.deepEqual(await size(), [1200, 700, 1]);
        },
        { width: 320, height: 640 },
      ));

    it('runs functions under a strict policy, and tells their errors', () =>
      open('/quiet.html', async (page) => {
        assert.deepEqual(await page.evaluate(async (a, b) => ({ a, b: await b }), 1, 'é'), { a: 1, b: 'é' });
        assert.equal(await page.evaluate(() => undefined), null);
        await assert.rejects(
          page.evaluate(() => {
            throw new Error('stuk');
          }),
          /stuk/,
        );
      }));

    it('is given real keys and a real mouse', () =>
      open('/keys.html', async (page) => {
        await page.press('Tab', 'Tab', 'a', 'Shift+b', 'ArrowLeft');
        await page.type('zó');
        assert.equal(await page.evaluate(() => document.querySelector('input').value.toLowerCase()), 'azób');
        await page.press('Shift+Tab');
        assert.equal(await page.evaluate(() => document.activeElement.id), 'button');
        await page.click('#button');
        assert.equal(await page.evaluate(() => document.body.dataset.clicked), 'buttontrue');
      }));

    it('runs no scripts of its own when told so', () =>
      open(
        '/keys.html',
        async (page) => {
          const seen = () => [document.body.dataset.ran, document.querySelector('noscript').getClientRects().length];
          assert.deepEqual(await page.evaluate(seen), [null, 1]);
        },
        { scripts: false },
      ));

    it('is told of another medium, where the browser can be told', () =>
      open('/quiet.html', async (page) => {
        const queries = { media: 'print', 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' };
        for (const [feature, value] of Object.entries({ ...queries, 'forced-colors': 'active' })) {
          const matches = () =>
            page.evaluate((query) => matchMedia(query).matches, feature === 'media' ? value : `(${feature}: ${value})`);
          if (!page.canSetMedia({ [feature]: value })) {
            assert.ok(name === 'webkit' && ['media', 'forced-colors'].includes(feature), feature);
            continue;
          }
          await page.setMedia({ [feature]: value });
          assert.equal(await matches(), true, feature);
          await page.setMedia();
          assert.equal(await matches(), false, feature);
        }
      }));

    it('has nothing to complain of when it is quiet', () =>
      open('/quiet.html', async (page) => {
        await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
        assert.deepEqual(await page.evaluate(() => window.report.complaints()), []);
        if (name !== 'webkit') assert.deepEqual(await page.messages(), []);
      }));

    it('tells what the browser itself says', (test) =>
      open('/loud.html', async (page) => {
        await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
        const messages = await page.messages();
        if (messages === undefined) return test.skip(`the driver of ${name} does not tell it`);
        for (const part of [/let op/, /Content.Security.Policy/i, /gegooid/]) assert.match(messages.join('\n'), part);
      }));

    it('tells everything that one could complain of', () =>
      open('/loud.html', async (page) => {
        await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
        const { console, errors, violations, shifts, foreign, kept } = await page.evaluate(() => ({
          ...window.report,
          foreign: window.report.foreign(),
          kept: window.report.kept(),
        }));
        assert.deepEqual(console, ['warn: let op']);
        assert.match(errors.join('\n'), /niet gevangen/);
        assert.match(errors.join('\n'), /gegooid/);
        assert.equal(violations.length, 1);
        assert.match(violations[0], /^style-src/);
        assert.match(shifts.join('\n'), /^p moved from /m);
        assert.deepEqual(foreign, [`${address.replace('127.0.0.1', 'localhost')}/elders.png`]);
        assert.deepEqual(kept, ['spoor']);
        assert.equal(await page.evaluate(() => window.report.clear() ?? window.report.violations.length), 0);
      }));

    it('is refused with words when nothing is there', async () => {
      const page = await browser.newPage();
      await assert.rejects(page.goto('http://127.0.0.1:9/'));
      await page.close();
    });

    it('can be kept as a picture', () =>
      open('/quiet.html', async (page) => {
        const folder = mkdtempSync(join(tmpdir(), 'kanskracht-picture-'));
        await page.screenshot(join(folder, 'page.png'));
        assert.equal(readFileSync(join(folder, 'page.png')).subarray(1, 4).toString(), 'PNG');
        rmSync(folder, { recursive: true });
      }));
  });
}
