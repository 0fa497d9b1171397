/* Figures on paper, in Chromium, which can say how many sheets a page takes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { renderTwin } from '../../packages/render/dist/index.js';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { cases, readData, servePages } from '../harness/twins.mjs';

const spider = cases.find(({ key }) => key.startsWith('positive-health') && key.includes('"spider"'));
const list = cases.find(({ key }) => key.startsWith('prevention-pyramid') && key.includes('"pyramid"'));

describe('a figure with a long table on paper', () => {
  let browser;
  let pages;
  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
    pages = await servePages();
  });
  after(async () => {
    await browser.close();
    pages.close();
  });

  async function sheets(body, javaScriptEnabled) {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(pages.page(body), { waitUntil: 'networkidle' });
    if (javaScriptEnabled)
      await page.waitForFunction(() =>
        document.querySelector(':is(kans-positive-health, kans-prevention-pyramid)').describe?.(),
      );
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    await page.close();
    return pdf.match(/\/Type\s*\/Page\b/g).length;
  }

  for (const { figure, data, attributes } of [spider, list])
    for (const scripts of [true, false])
      it(`begins under what stands above it: ${figure}, scripts ${scripts ? 'on' : 'off'}`, async () => {
        const twin = await renderTwin(await readData(data), { figure, attributes });
        const alone = await sheets(twin, scripts);
        assert.ok(alone > 1, 'this one fits on a sheet');
        assert.equal(await sheets(`<p>Onze wijk</p>${twin}`, scripts), alone);
      });
});
