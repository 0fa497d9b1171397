/* What only shows in Chromium, since it can look into a frame of another site: words, downloads, paper. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { policy } from '../../scripts/policy.mjs';
import { data, delivered, openSite } from '../harness/site.mjs';

const query = 'figure=goal-tracker&src=/data/venray-brukske/datapackage.json&heading=Doelen';

describe('a frame of another site', () => {
  let browser;
  let site;
  let host;
  let cors = false;
  let body = '';
  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    site = await openSite(
      { 'kanskracht/': { folder: delivered }, 'data/': { folder: data } },
      {
        headers: (_, origin) => ({
          'Content-Security-Policy': policy
            .replace("frame-ancestors 'self'", 'frame-ancestors *')
            .replaceAll("'self'", origin),
          ...(cors ? { 'Access-Control-Allow-Origin': '*' } : {}),
        }),
      },
    );
    host = await openSite(
      {
        get 'index.html'() {
          return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pagina</title><link rel="icon" href="data:,">
            <script src="${site.address}kanskracht/frame.js"></script><h1>Erboven</h1>${body}<p>Eronder</p></html>`;
        },
      },
      { host: '127.0.0.1' },
    );
  });
  after(async () => {
    await browser.close();
    await host.close();
    await site.close();
  });

  async function open(attributes, use, asked = query) {
    body = `<iframe data-kanskracht title="Doelen" width="600" height="600" src="${site.address}kanskracht/embed.html?${asked}" ${attributes}></iframe>`;
    const page = await browser.newPage({ acceptDownloads: true, viewport: { width: 700, height: 900 } });
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    try {
      await page.goto(`${host.address}index.html`, { waitUntil: 'networkidle' });
      await use(page, page.frames()[1]);
      assert.deepEqual(thrown, []);
    } finally {
      await page.close();
    }
  }

  it('without an origin and without CORS headers shows words in two languages, and the way to the data', async () => {
    cors = false;
    await open('sandbox="allow-scripts"', async (_, frame) => {
      await frame.locator('.instead').waitFor({ state: 'visible' });
      const links = frame.locator('.instead a');
      assert.deepEqual(await frame.locator('.instead p').allTextContents(), [
        'De figuur kan hier niet worden getekend. Bekijk de cijfers zelf',
        'The figure cannot be drawn here. See the numbers themselves',
      ]);
      assert.equal(await links.first().getAttribute('href'), `${site.address}data/venray-brukske/datapackage.json`);
    });
  });

  it('makes no link of an address elsewhere', async () => {
    cors = false;
    const page = await browser.newPage();
    await page.route('**/embed.js', (route) => route.fulfill({ status: 404, body: '' }));
    const own = `blob:${site.address}x`;
    for (const src of [
      'javascript:alert(1)',
      'https://example.org/',
      'data:text/html,x',
      '//example.org/x.csv',
      own,
      '',
    ]) {
      await page.goto(`${site.address}kanskracht/embed.html?figure=goal-tracker&src=${encodeURIComponent(src)}`);
      assert.equal(await page.locator('.instead').isVisible(), true);
      assert.equal(await page.locator('.instead a').count(), 0, src);
    }
    await page.close();
  });

  it('without scripts shows its words', async () => {
    await open('sandbox=""', async (_, frame) => {
      assert.equal(await frame.locator('.instead').isVisible(), true);
    });
  });

  it('says in words what is wrong with data that it may not read, also without an origin', async () => {
    cors = true;
    await open(
      'sandbox="allow-scripts"',
      async (_, frame) => {
        const problem = frame.locator('.problem');
        await problem.waitFor();
        assert.match(await problem.textContent(), /This frame cannot show the figure.*not/s);
      },
      'figure=goal-tracker&src=/data/er-niet.csv&lang=en',
    );
  });

  for (const [sandbox, withCors] of [
    ['allow-scripts allow-same-origin allow-downloads', false],
    ['allow-scripts allow-downloads', true],
  ])
    it(`gives its downloads: sandbox ${sandbox}`, async () => {
      cors = withCors;
      await open(`sandbox="${sandbox}"`, async (page, frame) => {
        const figure = frame.locator('kans-goal-tracker');
        await figure.getByRole('button', { name: 'Download' }).click();
        for (const [button, extension] of [
          [/CSV/, '.csv'],
          [/SVG/, '.svg'],
        ]) {
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            figure.locator('.panel').getByText(button).first().click(),
          ]);
          assert.ok(download.suggestedFilename().endsWith(extension));
          assert.match(readFileSync(await download.path(), 'utf8'), extension === '.csv' ? /^.?goal;/ : /^<svg/);
        }
      });
    });

  it('is whole on paper with the page around it', async () => {
    cors = false;
    await open('', async (page, frame) => {
      // As wide as a sheet of A4 between its margins.
      await page.setViewportSize({ width: 718, height: 1047 });
      await page.emulateMedia({ media: 'print' });
      await page.waitForTimeout(300);
      const [needed, given] = await frame.evaluate(() => [
        document.documentElement.getBoundingClientRect().height,
        innerHeight,
      ]);
      assert.ok(needed > 300 && Math.ceil(needed) === given, `${needed} of ${given}`);
    });
  });
});
