/* Two copies of the library on one page, and another library with a Lit of its own, under a policy that allows one `lit-html`. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { policy } from '../../scripts/policy.mjs';
import { browserNames, launch } from '../harness/browsers.mjs';
import { delivered, openSite, pageOf, report } from '../harness/site.mjs';

const { version } = JSON.parse(readFileSync(join(delivered, '../package.json'), 'utf8'));
const later = '99.1.0';
const figures =
  '<kans-positive-health src="/scores.csv"></kans-positive-health><kans-goal-tracker src="/goals.csv"></kans-goal-tracker>';
const weigh = (file) => readFileSync(join(delivered, '../../../test/weigh', file), 'utf8');

/* Runs in a page: which figures are drawn, once that is so or something is told. */
const drawn = async () => {
  const isTold = () => [...window.report.console, ...window.report.errors].some((line) => !line.startsWith('warn'));
  const stands = ({ shadowRoot }) => shadowRoot?.querySelector('figure[aria-busy="false"] .chart svg > *');
  const all = [...document.querySelectorAll('kans-positive-health, kans-goal-tracker')];
  for (let turn = 0; turn < 200 && !isTold() && !all.every(stands); turn++)
    await new Promise((next) => setTimeout(next, 50));
  return all.filter(stands).map(({ localName }) => localName);
};

/* A page's own component, with the Lit that its bundler gave it. */
async function otherLibrary() {
  const { build } = await import('vite');
  const entry = 'virtual:other';
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'other',
        resolveId: (source) => (source.endsWith(entry) ? join(import.meta.dirname, 'other.js') : null),
        load: (id) =>
          id.endsWith('other.js')
            ? `import { html, LitElement } from 'lit';
               customElements.define('other-element', class extends LitElement { render() { return html\`<p>Anders</p>\`; } });`
            : null,
      },
    ],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'other' } },
  });
  return output[0].code;
}

describe('a second copy of the library', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kanskracht-later-'));
  let other;
  before(async () => {
    other = await otherLibrary();
    cpSync(delivered, folder, { recursive: true });
    let changed = 0;
    for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      changed += text.includes(version) ? 1 : 0;
      writeFileSync(join(folder, file), text.replaceAll(version, later));
    }
    assert.equal(changed, 6, 'each entry says which version it is, and so does what an application imports');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const name of browserNames()) {
    describe(`in ${name}`, () => {
      let browser;
      before(async () => {
        browser = await launch(name);
      });
      after(() => browser?.close());

      async function open(scripts, { trustedTypes = 'lit-html', body = figures, files = {} } = {}) {
        const head = scripts.map((src) => `<script type="module" src="/${src}"></script>`).join('');
        const site = await openSite(
          {
            ...report,
            'scores.csv': weigh('positive-health.csv'),
            'goals.csv': weigh('goals.csv'),
            'first/': { folder: delivered },
            'later/': { folder },
            'same/': { folder: delivered },
            'other.js': other,
            'index.html': pageOf(head, body),
            ...files,
          },
          {
            headers: {
              'Content-Security-Policy': policy.replace('trusted-types lit-html', `trusted-types ${trustedTypes}`),
            },
          },
        );
        const page = await browser.newPage();
        try {
          await page.goto(`${site.address}index.html`);
          return {
            address: site.address,
            asked: site.asked,
            drawn: await page.evaluate(drawn),
            showsWords: await page.evaluate(
              () => document.querySelector('kans-positive-health p')?.checkVisibility() === true,
            ),
            anders: await page.evaluate(
              () => document.querySelector('other-element')?.shadowRoot?.textContent.trim() ?? '',
            ),
            hasTrustedTypes: await page.evaluate(() => 'trustedTypes' in window),
            ...(await page.evaluate(() => ({
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

      const both = ['kans-positive-health', 'kans-goal-tracker'];
      const chunksOf = ({ asked }, copy) => asked.filter((path) => path.startsWith(`${copy}/chunks/`));

      for (const [scripts, first] of [
        [['first/kanskracht.js', 'later/kanskracht.js'], 'first'],
        [['later/kanskracht.js', 'first/kanskracht.js'], 'later'],
        [['first/positive-health.js', 'later/goal-tracker.js'], 'first'],
        [['later/goal-tracker.js', 'first/positive-health.js', 'first/kanskracht.js'], 'later'],
        [['first/kanskracht.js', 'later/goal-tracker.js', 'later/positive-health.js'], 'first'],
        [['first/kanskracht.js', 'same/kanskracht.js'], 'first'],
      ])
        it(`steps aside, says so once, and asks the first for its figures: ${scripts.join(', ')}`, async () => {
          const seen = await open(scripts);
          const second = scripts.map((path) => path.split('/')[0]).find((copy) => copy !== first);
          const named = (copy) => `Kanskracht ${copy === 'later' ? later : version} (${seen.address}${copy}/)`;
          assert.deepEqual(seen.drawn, both);
          assert.deepEqual(seen.console, [
            `warn: ${named(first)} draws the figures of this page; ${named(second)} steps aside.`,
          ]);
          assert.deepEqual([...seen.errors, ...seen.violations], []);
          // Not one file with Lit in it.
          assert.deepEqual(chunksOf(seen, second), []);
          assert.ok(chunksOf(seen, first).length > 0);
        });

      // As a bundler puts the files of the package in one of its own.
      const application = { 'app.js': `import '/later/application/positive-health.js';` };

      it('in an application has the page, and gives a delivered file that comes later every figure that is asked', async () => {
        const seen = await open(['app.js', 'first/positive-health.js', 'first/kanskracht.js'], { files: application });
        assert.deepEqual(seen.drawn, both);
        assert.deepEqual(seen.console, [
          `warn: Kanskracht ${later} (in an application) draws the figures of this page; Kanskracht ${version} (${seen.address}first/) steps aside.`,
        ]);
        assert.deepEqual([...seen.errors, ...seen.violations], []);
        assert.deepEqual(chunksOf(seen, 'first'), []);
      });

      it('in an application lives beside a delivered file that came first, where the policy allows duplicates', async () => {
        const seen = await open(['first/kanskracht.js', 'app.js'], {
          files: application,
          trustedTypes: "lit-html 'allow-duplicates'",
        });
        assert.deepEqual(seen.drawn, both);
        assert.deepEqual(seen.console, [
          'warn: <kans-positive-health> was already registered on this page; that one stays in use.',
        ]);
        assert.deepEqual([...seen.errors, ...seen.violations], []);
      });

      it('in an application says which figure it does not have', async () => {
        const seen = await open(['app.js', 'new.js'], {
          files: {
            ...application,
            'new.js': `window[Symbol.for('kanskracht')].load('weather').catch(({ message }) => console.error(message));`,
          },
        });
        assert.deepEqual(seen.console, ['error: It has no weather.']);
      });

      it('says which figure the first copy does not have', async () => {
        const seen = await open(['old/positive-health.js', 'later/goal-tracker.js'], {
          files: {
            'old/positive-health.js': `window[Symbol.for('kanskracht')] = { version: '0.0.1', base: '/old/', load: (name) => import('/old/' + name + '.js') };`,
          },
        });
        assert.deepEqual(seen.drawn, []);
        assert.equal(seen.console.length, 2);
        assert.match(seen.console[1], /^error: Kanskracht 0\.0\.1 \(\/old\/\) could not load goal-tracker/);
        assert.deepEqual(seen.errors, []);
      });

      it('is no matter where the page’s claim is something else altogether', async () => {
        const seen = await open(['junk.js', 'first/kanskracht.js'], {
          files: { 'junk.js': `window[Symbol.for('kanskracht')] = 'x';` },
        });
        assert.deepEqual(seen.errors, []);
        assert.match(seen.console.at(-1), /^error: Kanskracht/);
      });

      const withOther =
        '<other-element></other-element><kans-positive-health src="/scores.csv"><p>In woorden.</p></kans-positive-health>';

      for (const scripts of [
        ['first/kanskracht.js', 'other.js'],
        ['other.js', 'first/kanskracht.js'],
      ])
        it(`and another Lit live together where the policy allows duplicates: ${scripts.join(', ')}`, async () => {
          const seen = await open(scripts, { trustedTypes: "lit-html 'allow-duplicates'", body: withOther });
          assert.deepEqual(seen.drawn, ['kans-positive-health']);
          assert.equal(seen.anders, 'Anders');
          assert.deepEqual([...seen.errors, ...seen.violations], []);
          assert.deepEqual(seen.console, []);
        });

      it('after another Lit, where the policy allows one, leaves the page’s own words and says what is the matter', async (test) => {
        const seen = await open(['other.js', 'first/kanskracht.js'], { body: withOther });
        assert.equal(seen.anders, 'Anders');
        if (!seen.hasTrustedTypes) return test.skip(`${name} has no trusted types`);
        assert.deepEqual(seen.drawn, []);
        assert.equal(seen.showsWords, true);
        assert.match(seen.console.join('\n'), /could not load kanskracht.*policy/);
        assert.deepEqual(seen.errors, []);
      });
    });
  }
});
