/* What docs/administrators.md tells an administrator to send, to paste or to run. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { policy } from '../../scripts/policy.mjs';
import { delivered, openSite, pageOf, report } from '../harness/site.mjs';
import { root } from './support.mjs';

const text = readFileSync(join(root, 'docs/administrators.md'), 'utf8');
const blocks = (language) =>
  [...text.matchAll(/```(\w+)\n(.*?)```/gs)].filter(([, name]) => name === language).map(([, , code]) => code.trim());
const headers = blocks('http').map((line) => line.match(/^([\w-]+): (.+)$/).slice(1));
const [strict, framed] = headers.filter(([name]) => name === 'Content-Security-Policy').map(([, value]) => value);
const [, frame, hostScript] = blocks('html');
const scores = readFileSync(join(root, 'test/weigh/positive-health.csv'), 'utf8');

describe('the page for administrators', () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  });
  after(() => browser.close());

  it('gives the policy that everything is tested under', () => assert.equal(strict, policy));

  it('names every delivered file, and no other', () => {
    const table = text.slice(text.indexOf('| file | for |'), text.indexOf('Send `.js`'));
    const named = [...table.matchAll(/`([\w.-]+\/?)`/g)].map(([, name]) => name);
    for (const name of named) assert.ok(existsSync(join(delivered, name)), name);
    const given = Object.keys(JSON.parse(readFileSync(join(delivered, 'integrity.json'), 'utf8')));
    for (const file of given)
      assert.ok(named.includes(file) || /^(application|chunks|frameworks|register|types)\//.test(file), file);
  });

  it('gives commands that make an import map and its hash, with which a page is drawn', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kanskracht-map-'));
    copyFileSync(join(delivered, 'importmap.json'), join(folder, 'importmap.json'));
    execFileSync('sh', ['-c', blocks('sh')[0]], { cwd: folder });
    const map = readFileSync(join(folder, 'importmap.html'), 'utf8');
    const hash = readFileSync(join(folder, 'importmap.hash'), 'utf8');
    rmSync(folder, { recursive: true });
    const site = await openSite(
      {
        ...report,
        'kanskracht/': { folder: delivered },
        'scores.csv': scores,
        'index.html': pageOf(
          `${map}<script type="module" src="/kanskracht/positive-health.js"></script>`,
          '<kans-positive-health src="/scores.csv"></kans-positive-health>',
        ),
      },
      { headers: { 'Content-Security-Policy': strict.replace("script-src 'self'", `script-src 'self' '${hash}'`) } },
    );
    const page = await browser.newPage();
    await page.goto(`${site.address}index.html`);
    await page.locator('kans-positive-health .chart svg > *').first().waitFor({ state: 'attached' });
    assert.deepEqual(await page.evaluate(() => [...window.report.console, ...window.report.violations]), []);
    await page.close();
    await site.close();
  });

  it('gives a frame, a policy for it and a script for the page around it, which together show the figure', async () => {
    const files = { 'kanskracht/': { folder: delivered }, 'data/scores.csv': scores };
    let partner = '';
    const figures = await openSite(files, {
      headers: () => ({ 'Content-Security-Policy': framed.replace('https://www.partner.example', partner) }),
    });
    const own = new URL(figures.address).origin;
    const site = await openSite(
      {
        ...report,
        'kanskracht/': { folder: delivered },
        'index.html': pageOf(hostScript, frame.replace('https://figures.example', own)),
      },
      { host: '127.0.0.1', headers: { 'Content-Security-Policy': `${strict}; frame-src ${own}` } },
    );
    partner = new URL(site.address).origin;
    const page = await browser.newPage();
    await page.goto(`${site.address}index.html`);
    const figure = page.frameLocator('iframe').locator('kans-positive-health');
    await figure.locator('.chart svg > *').first().waitFor({ state: 'attached' });
    await page.waitForFunction(() => document.querySelector('iframe').style.height !== '');
    assert.match(await figure.locator('[part=summary]').textContent(), /[a-z] /);
    assert.deepEqual(await page.evaluate(() => [...window.report.console, ...window.report.violations]), []);
    await page.close();
    await site.close();
    await figures.close();
  });

  it('says who may frame it so that others may not', () =>
    assert.match(framed, /frame-ancestors https:\/\/www\.partner\.example;/));

  it('tells the names of all figures', () => {
    for (const name of ['goal-tracker', 'neighbourhood-comparison', 'positive-health', 'prevention-pyramid'])
      assert.ok(text.includes(`\`${name}\``), name);
  });
});
