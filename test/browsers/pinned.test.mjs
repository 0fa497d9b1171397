/* A page that pins what it loads: `integrity` on the script, an import map for what that loads further. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { policy } from '../../scripts/policy.mjs';
import { browserNames, launch } from '../harness/browsers.mjs';
import { delivered, openSite, pageOf, report } from '../harness/site.mjs';

const read = (file) => readFileSync(join(delivered, file), 'utf8');
const hashes = JSON.parse(read('integrity.json'));
const scores = readFileSync(join(delivered, '../../../test/weigh/positive-health.csv'), 'utf8');
const base = readdirSync(join(delivered, 'chunks')).find((name) => name.startsWith('base-'));

/* As docs/administrators.md says: the map as it is delivered, with the address of the folder in place of the dot. */
const map = read('importmap.json').replaceAll('"./', '"/kanskracht/');
const sha384 = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const figure = '<kans-positive-health src="/scores.csv"><p>In woorden.</p></kans-positive-health>';
const script = (attributes = '') =>
  `<script type="module" src="/kanskracht/positive-health.js" ${attributes}></script>`;

/* Runs in a page: whether the figure is drawn, after so many looks at most. */
const drawn = async (turns) => {
  const figure = document.querySelector('kans-positive-health');
  const stands = () => figure.shadowRoot?.querySelector('figure[aria-busy="false"] .chart svg > *') != null;
  for (let turn = 0; turn < turns && !stands(); turn++) await new Promise((next) => setTimeout(next, 50));
  return stands();
};

for (const name of browserNames()) {
  describe(`a page that pins the library in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser?.close());

    async function open({ head, scripts = "'self'", tampered, nonce, turns = tampered ? 20 : 200 }) {
      const site = await openSite(
        {
          ...report,
          'scores.csv': scores,
          ...(tampered ? { [`kanskracht/${tampered}`]: `${read(tampered)}\nwindow.tampered = true;` } : {}),
          'kanskracht/': { folder: delivered },
          'index.html': pageOf(head, figure).replaceAll('<script', nonce ? `<script nonce="${nonce}"` : '<script'),
        },
        { headers: { 'Content-Security-Policy': policy.replace("script-src 'self'", `script-src ${scripts}`) } },
      );
      const page = await browser.newPage();
      try {
        await page.goto(`${site.address}index.html`);
        return {
          drawn: await page.evaluate(drawn, turns),
          ...(await page.evaluate(() => ({
            showsWords: document.querySelector('kans-positive-health p').checkVisibility(),
            tampered: window.tampered === true,
            console: window.report.console,
            errors: window.report.errors,
            violations: window.report.violations,
          }))),
        };
      } finally {
        await page.close();
        await site.close();
      }
    }

    const isWell = ({ drawn, tampered, console, errors, violations }) => {
      assert.equal(drawn, true);
      assert.equal(tampered, false);
      assert.deepEqual([...console, ...errors, ...violations], []);
    };

    /* The page lives on with the words that it has itself. */
    const isRefused = ({ drawn, tampered, showsWords }) => {
      assert.equal(drawn, false);
      assert.equal(tampered, false);
      assert.equal(showsWords, true);
    };

    const integrity = `integrity="${hashes['positive-health.js']}" crossorigin="anonymous"`;

    it('loads an entry that is what it should be', async () => isWell(await open({ head: script(integrity) })));

    it('refuses an entry that was changed', async () =>
      isRefused(await open({ head: script(integrity), tampered: 'positive-health.js' })));

    const ways = {
      'a nonce': { head: `<script type="importmap" nonce="b64abc">${map}</script>`, scripts: "'self' 'nonce-b64abc'" },
      'a hash': { head: `<script type="importmap">${map}</script>`, scripts: `'self' '${sha384(map)}'` },
    };
    for (const [way, { head, scripts }] of Object.entries(ways)) {
      it(`loads everything through an import map that the policy lets through by ${way}`, async () =>
        isWell(await open({ head: `${head}${script()}`, scripts })));

      it(`refuses a chunk that was changed, and says so: ${way}`, async () => {
        const seen = await open({ head: `${head}${script()}`, scripts, tampered: `chunks/${base}` });
        isRefused(seen);
        assert.match(seen.console.join('\n'), /^error: Kanskracht [\d.]+ \(.*\) could not load positive-health/m);
        assert.deepEqual(seen.errors, []);
      });
    }

    it('refuses an entry that was changed through the import map alone', async () =>
      isRefused(
        await open({
          head: `${ways['a hash'].head}${script()}`,
          scripts: ways['a hash'].scripts,
          tampered: 'positive-health.js',
        }),
      ));

    it('draws without pins where the policy does not let the import map through', async () => {
      const seen = await open({ head: `<script type="importmap">${map}</script>${script()}` });
      assert.equal(seen.drawn, true);
      assert.equal(seen.violations.length, 1);
      assert.match(seen.violations[0], /^script-src/);
    });

    it('loads where the policy lets scripts through by a nonce alone, also what they load further', async () =>
      isWell(await open({ head: script(), scripts: "'nonce-b64abc'", nonce: 'b64abc' })));
  });
}
