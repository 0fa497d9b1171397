/* The npm package in an application that a bundler makes: its entries stay what they are, and load what they need. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { policy } from '../../scripts/policy.mjs';
import { openSite, pageOf, report } from '../harness/site.mjs';
import { root } from './support.mjs';

describe('an application made with Vite', () => {
  const cache = join(root, 'node_modules/.cache/kanskracht');
  mkdirSync(cache, { recursive: true });
  // Within the repository, so that it finds the packages as an application finds them.
  const folder = mkdtempSync(join(cache, 'application-'));
  const warnings = [];
  let browser;
  before(async () => {
    writeFileSync(
      join(folder, 'main.js'),
      `import '@kanskracht/elements/positive-health.js';
       import '@kanskracht/elements/goal-tracker.js';
       import { KansData } from '@kanskracht/elements';
       document.querySelector('kans-goal-tracker').heading = 'Van de pagina';
       window.isClass = typeof KansData === 'function';
       window.isThere = customElements.get('kans-goal-tracker') !== undefined;`,
    );
    const { build, createLogger } = await import('vite');
    const customLogger = createLogger('warn');
    customLogger.warn = (message) => warnings.push(message);
    await build({
      root: folder,
      configFile: false,
      customLogger,
      base: '/app/',
      build: { rolldownOptions: { input: join(folder, 'main.js'), output: { entryFileNames: 'main.js' } } },
    });
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is made without a warning', () => assert.deepEqual(warnings, []));

  it('draws its figures under the strict policy, with what was set on them before they were there', async () => {
    const weigh = (file) => readFileSync(join(root, 'test/weigh', file), 'utf8');
    const site = await openSite(
      {
        ...report,
        'app/': { folder: join(folder, 'dist') },
        'scores.csv': weigh('positive-health.csv'),
        'goals.csv': weigh('goals.csv'),
        'index.html': pageOf(
          '<script type="module" src="/app/main.js"></script>',
          '<kans-positive-health src="/scores.csv"></kans-positive-health><kans-goal-tracker src="/goals.csv"></kans-goal-tracker>',
        ),
      },
      { headers: { 'Content-Security-Policy': policy } },
    );
    const page = await browser.newPage();
    await page.goto(`${site.address}index.html`);
    for (const tag of ['kans-positive-health', 'kans-goal-tracker'])
      await page.locator(`${tag} .chart svg > *`).first().waitFor({ state: 'attached' });
    assert.equal(await page.locator('kans-goal-tracker [part=heading]').textContent(), 'Van de pagina');
    assert.equal(await page.evaluate(() => window.isClass), true);
    assert.equal(await page.evaluate(() => window.isThere), true);
    assert.deepEqual(
      await page.evaluate(() => [...window.report.console, ...window.report.errors, ...window.report.violations]),
      [],
    );
    await page.close();
    await site.close();
  });
});
