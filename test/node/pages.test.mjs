/* Whole pages as a reader gets them: the gallery, and a folder that an editor copied somewhere. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { policy } from '../../scripts/policy.mjs';
import { serve } from '../../scripts/serve.mjs';

const root = join(import.meta.dirname, '../..');
let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
});
after(() => browser.close());

/** Opens a page and gives it back with all that it said, broke or asked from elsewhere, and how far it jumped. */
async function open(url, options = {}) {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 }, locale: 'nl-NL', ...options });
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin && !/^(data|blob):/.test(request.url()))
      complaints.push(`asked from elsewhere: ${request.url()}`);
  });
  await page.addInitScript(() => {
    window.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      console.error(`policy: ${violatedDirective}`),
    );
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForFunction(() =>
    [
      ...document.querySelectorAll(
        'kans-positive-health, kans-neighbourhood-comparison, kans-prevention-pyramid, kans-goal-tracker',
      ),
    ].every((figure) => figure.shadowRoot?.querySelector('figure[aria-busy="false"] .chart svg > *')),
  );
  return { page, complaints, shift: await page.evaluate(() => window.shift) };
}

/** What the marks of a figure say, one option a line. */
const marksOf = (page, selector, index = 0) =>
  page
    .locator(selector)
    .nth(index)
    .evaluate((figure) =>
      [...figure.shadowRoot.querySelectorAll('[role=option]')].map((option) => option.ariaLabel).join('\n'),
    );

describe('the gallery', () => {
  let server;
  before(async () => {
    server = await serve(4300);
  });
  after(() => server.close());

  it('shows 71,9 % good health for Brukske in 2020 beside 78,4 % for the country', async () => {
    const { page } = await open(server.address);
    const marks = await marksOf(page, 'kans-neighbourhood-comparison');
    assert.match(marks, /^Brukske.*71,9/m);
    assert.match(marks, /^Nederland.*78,4/m);
    await page.close();
  });

  it('shows the approximation of Positive Health with an honest gap', async () => {
    const { page } = await open(server.address);
    const marks = await marksOf(page, 'kans-positive-health');
    assert.match(marks, /^Lichaamsfuncties.*Brukske: 7,2/m);
    assert.match(marks, /^Zingeving.*Brukske: geen gegevens/m);
    await page.close();
  });

  for (const [name, options] of [
    ['on a screen', {}],
    ['on a phone', { viewport: { width: 320, height: 640 } }],
    ['in the dark', { colorScheme: 'dark' }],
    ['in forced colours', { forcedColors: 'active' }],
  ])
    it(`says nothing wrong, asks nothing elsewhere, does not jump and does not scroll sideways ${name}`, async () => {
      const { page, complaints, shift } = await open(server.address, options);
      assert.deepEqual(complaints, []);
      assert.ok(shift < 0.05, `layout shift of ${shift}`);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.equal(sideways, 0);
      await page.close();
    });

  it('lets a choice in one figure be followed by the other', async () => {
    const { page } = await open(server.address);
    await page.locator('kans-neighbourhood-comparison').first().locator('[role=option][aria-label^="Oost:"]').click();
    await page.waitForFunction(() => document.querySelector('kans-positive-health').describe().includes('in Oost'));
    await page.close();
  });
});

describe('a folder that an editor copied', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kanskracht-'));
  const deep = join(folder, 'intranet/Onze wijken/2026');
  let server;
  let address;
  before(async () => {
    mkdirSync(deep, { recursive: true });
    cpSync(join(root, 'packages/elements/dist'), deep, { recursive: true });
    cpSync(join(root, 'data/brukske/brukske-excel.csv'), join(deep, 'brukske.csv'));
    writeFileSync(
      join(deep, 'index.html'),
      '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Brukske</title>' +
        '<link rel="icon" href="brukske.csv">' +
        '<script type="module" src="kanskracht.js"></script> ' +
        '<kans-neighbourhood-comparison src="brukske.csv" heading="Brukske"></kans-neighbourhood-comparison></html>',
    );
    const files = sirv(folder, { dev: true });
    server = createServer((request, response) => {
      response.setHeader('Content-Security-Policy', policy);
      files(request, response);
    });
    await new Promise((done) => server.listen(0, 'localhost', done));
    address = `http://localhost:${server.address().port}/${encodeURI('intranet/Onze wijken/2026')}/`;
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('draws Brukske under the strict policy from two tags and a file out of Excel', async () => {
    const { page, complaints } = await open(address);
    assert.deepEqual(complaints, []);
    const figure = page.locator('kans-neighbourhood-comparison');
    assert.equal(await figure.locator('[part=heading]').textContent(), 'Brukske');
    assert.match(await marksOf(page, 'kans-neighbourhood-comparison'), /^Brukske.*71,9/m);
    await page.close();
  });

  const shared = (file) =>
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Doelen</title><link rel="icon" href="brukske.csv">` +
    `<script type="module" src="${file}"></script><kans-data id="plan" src="plan.csv"></kans-data>` +
    `<kans-goal-tracker data="plan"></kans-goal-tracker></html>`;

  it('shares data over <kans-data> also where one figure’s script is all that the page loads', async () => {
    writeFileSync(join(deep, 'plan.csv'), 'doel;soort;tekst\nM1;meer;Meer kinderen bewegen\n');
    writeFileSync(join(deep, 'plan.html'), shared('goal-tracker.js'));
    const { page, complaints } = await open(`${address}plan.html`);
    assert.deepEqual(complaints, []);
    assert.match(await marksOf(page, 'kans-goal-tracker'), /Meer kinderen bewegen/);
    await page.close();
  });

  it('says so in place, and throws nothing, where a part of the library is not on the server', async () => {
    writeFileSync(join(deep, 'plan.html'), shared('goal-tracker.js'));
    const page = await browser.newPage();
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.route('**/data-link-*.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto(`${address}plan.html`);
    await page.locator('kans-goal-tracker [part=problem]').waitFor();
    assert.deepEqual(thrown, []);
    await page.close();
  });

  const table =
    '<table><tr><th>doel</th><th>soort</th><th>tekst</th></tr><tr><td>M1</td><td>meer</td><td>A</td></tr></table>';
  for (const [part, lang, attributes, inside] of [
    ['data-link', 'nl', 'data="plan"', ''],
    ['children', 'nl', '', table],
    ['json', 'nl', 'src="plan.json"', ''],
    ['arrow', 'nl', 'src="plan.arrow"', ''],
    ['decode', 'nl', 'src="latin.csv"', ''],
    ['package', 'nl', 'src="datapackage.json"', ''],
    ['texts-en', 'en', 'src="plan.csv"', ''],
    ['network', 'nl', 'src="plan.csv" view="network"', ''],
  ])
    it(`does not blame the data where ${part} is not on the server`, async () => {
      writeFileSync(join(deep, 'plan.json'), '[{"doel": "M1", "soort": "meer", "tekst": "A"}]');
      writeFileSync(join(deep, 'plan.arrow'), 'ARROW1\0\0');
      writeFileSync(join(deep, 'latin.csv'), Buffer.from('doel;soort;tekst\nM1;meer;Cari\xEBs\n', 'latin1'));
      writeFileSync(
        join(deep, 'plan.html'),
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Doelen</title>` +
          `<script type="module" src="goal-tracker.js"></script>` +
          `<kans-goal-tracker ${attributes}>${inside}</kans-goal-tracker></html>`,
      );
      const page = await browser.newPage();
      await page.route(`**/${part}-*.js`, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(`${address}plan.html`);
      const problem = page.locator('kans-goal-tracker section[part=problem]');
      await problem.waitFor();
      const [title, told] = await Promise.all([
        problem.getAttribute('aria-label'),
        problem.locator('li').allTextContents(),
      ]);
      assert.deepEqual([title, told.length], [lang === 'nl' ? 'Er ging iets mis' : 'Something went wrong', 1]);
      assert.match(
        told[0],
        lang === 'nl' ? /^Een deel van deze figuur ontbreekt\./ : /^A part of this figure is missing\./,
      );
      await page.close();
    });

  it('can be walked over with the keyboard alone, in one tab stop for the drawing', async () => {
    const { page } = await open(address);
    const active = () =>
      page.evaluate(() => {
        const root = document.querySelector('kans-neighbourhood-comparison').shadowRoot;
        const focused = root.activeElement;
        const id = focused?.getAttribute('aria-activedescendant');
        return { role: focused?.role ?? focused?.localName, told: id && root.getElementById(id).ariaLabel };
      });
    const stops = [];
    do {
      await page.keyboard.press('Tab');
      stops.push((await active()).role);
    } while (stops.at(-1) !== 'listbox' && stops.length < 20);
    assert.equal(stops.at(-1), 'listbox');
    await page.keyboard.press('Home');
    const first = (await active()).told;
    await page.keyboard.press('ArrowDown');
    const second = (await active()).told;
    await page.keyboard.press('End');
    const last = (await active()).told;
    assert.equal(new Set([first, second, last]).size, 3);
    await page.keyboard.press('Tab');
    assert.notEqual((await active()).role, 'listbox');
    await page.close();
  });
});
