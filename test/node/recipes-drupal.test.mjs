/*
 * The list of tags for Drupal's filter, in another sanitiser that is set to exactly that list. Drupal itself
 * could not be tried.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import sanitize from 'sanitize-html';
import { run } from '../../packages/render/dist/index.js';
import { dist, marksOf, openPage, outline, root, serveFolder, startBrowser } from './recipes-support.mjs';

const list = readFileSync(join(root, 'recipes/drupal/allowed-html.txt'), 'utf8');
const tags = Array.from(list.matchAll(/<([a-z0-9-]+)([^>]*)>/g), ([, tag, names]) => [
  tag,
  names.split(/\s+/).filter(Boolean),
]);

/** As Drupal's “Limit allowed HTML tags”: only what the list names, and `lang` and `dir` everywhere. */
const filtered = (html) =>
  sanitize(html, {
    allowedTags: tags.map(([tag]) => tag),
    allowedAttributes: Object.fromEntries(tags.map(([tag, names]) => [tag, [...names, 'lang', 'dir']])),
    allowedSchemes: ['http', 'https'],
  });

const figures = {
  'neighbourhood-comparison': ['--data', join(root, 'data/brukske/brukske-excel.csv'), '--region', 'WK098416'],
  'positive-health': ['--data', join(root, 'data/invented-example/datapackage.json'), '--heading', 'Hoe gaat het?'],
  'prevention-pyramid': ['--data', join(root, 'data/invented-example/datapackage.json'), '--measure', 'participants'],
  'goal-tracker': ['--data', join(root, 'data/invented-example/datapackage.json'), '--view', 'network'],
};

describe('the list of tags for Drupal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kanskracht-drupal-'));
  let browser;
  let server;
  before(async () => {
    cpSync(dist, join(folder, 'kanskracht'), { recursive: true });
    browser = await startBrowser();
    server = await serveFolder(folder);
  });
  after(async () => {
    server?.close();
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A twin as the command writes it, with its picture as a file. */
  async function twinOf(figure) {
    const lines = [];
    const output = { out: (text) => lines.push(text), error: (text) => lines.push(text) };
    const file = join(folder, `${figure}.twin.html`);
    const picture = ['--picture', join(folder, `${figure}.svg`), '--picture-url', `/${figure}.svg`];
    const code = await run(['twin', figure, ...figures[figure], ...picture, '--lang', 'nl', '--out', file], output);
    assert.equal(code, 0, lines.join('\n'));
    return readFileSync(file, 'utf8');
  }

  for (const figure of Object.keys(figures))
    it(`keeps a whole twin of ${figure}, and the figure is drawn from it`, async () => {
      const twin = await twinOf(figure);
      const kept = filtered(twin);
      assert.equal(outline(kept), outline(twin));
      const script = `<script type="module" src="kanskracht/${figure}.js"></script>`;
      const head = `<meta charset="utf-8"><title>Tekst</title>${script}`;
      writeFileSync(
        join(folder, `${figure}.html`),
        `<!doctype html><html lang="nl">${head}<body>${kept}</body></html>`,
      );
      const { page, complaints, close } = await openPage(browser, `${server.address}${figure}.html`);
      assert.notEqual(await marksOf(page, `kans-${figure}`), '');
      assert.deepEqual(complaints, []);
      await close();
    });

  it('takes away what runs and what loads from elsewhere', () => {
    const hostile =
      '<kans-positive-health onclick="x()" crossorigin src="/a.csv"><script>x()</script><style>*{}</style><iframe src="//x"></iframe></kans-positive-health>';
    assert.equal(filtered(hostile), '<kans-positive-health src="/a.csv"></kans-positive-health>');
  });

  it('names every attribute of every element but the ones for other sites and for other elements', () => {
    const { modules } = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8'));
    const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
    for (const { tagName, attributes } of elements.filter(({ tagName }) => tagName !== 'kans-data')) {
      const [, names] = tags.find(([tag]) => tag === tagName);
      const known = attributes.map(({ name }) => name).filter((name) => name === name.toLowerCase());
      assert.deepEqual(
        [...names].sort(),
        known.filter((name) => !['crossorigin', 'data'].includes(name)).sort(),
        tagName,
      );
    }
  });
});

it('the module for Drupal has the version of the library, also in the address of each file', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const file of ['info', 'libraries']) {
    const text = readFileSync(join(root, `recipes/drupal/kanskracht/kanskracht.${file}.yml`), 'utf8');
    const told = Array.from(text.matchAll(/version: ([\d.]+)/g), ([, given]) => given);
    assert.deepEqual([...new Set(told)], [version], file);
    const addresses = Array.from(text.matchAll(/^ +(\S+)\/[\w-]+\.(?:js|css):/gm), ([, folder]) => folder);
    assert.deepEqual([...new Set(addresses)], file === 'info' ? [] : [`library-${version}`]);
  }
  assert.ok(readFileSync(join(root, 'docs/recipes.md'), 'utf8').includes(`as \`library-${version}/\``));
});
