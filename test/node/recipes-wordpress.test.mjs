/*
 * The block for WordPress, in a stand-in for its editor: what it keeps, whether that stays the same when it
 * is opened again, what a filter leaves of it, and what readers get. Of the PHP of the plugin one filter and the addresses
 * of its scripts are run, where there is PHP.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import sanitize from 'sanitize-html';
import { build } from 'vite';
import { policy } from '../../scripts/policy.mjs';
import { wordPressPlugin } from '../../scripts/wordpress.mjs';
import { blocksOf, marksOf, openPage, outline, root, serveFolder, startBrowser } from './recipes-support.mjs';

const recipe = join(root, 'recipes/wordpress/kanskracht');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const schema = json(join(recipe, 'block.json')).attributes;
const allowed = json(join(recipe, 'allowed-html.json'));
const php = readFileSync(join(recipe, 'kanskracht.php'), 'utf8');
const { version } = json(join(root, 'package.json'));
/* What the plugin tells its editor: where this version of the library and of the code for twins is. */
const site = {
  language: 'nl-NL',
  library: `/kanskracht/library-${version}/`,
  twin: `/kanskracht/twin-${version}/`,
};

/** WordPress's filter for posts, as far as a twin meets it: its own tags, and those that the plugin adds. */
const filtered = (html) => {
  const own =
    'div figure figcaption h2 h3 h4 h5 h6 p ul ol li details summary cite a img table caption thead tbody tr th td';
  const everywhere = ['class', 'id', 'data-*', 'aria-label', 'role'];
  return sanitize(html, {
    allowedTags: [...own.split(' '), ...Object.keys(allowed)],
    allowedAttributes: {
      ...Object.fromEntries(Object.entries(allowed).map(([tag, names]) => [tag, [...names, ...everywhere]])),
      ...Object.fromEntries(own.split(' ').map((tag) => [tag, [...everywhere, ...(allowed[tag] ?? [])]])),
      th: [...everywhere, 'scope'],
      a: ['href'],
      img: ['src', 'alt', 'width', 'height'],
    },
    // WordPress keeps an attribute without a value, such as `hidden`.
    nonBooleanAttributes: [],
    parser: { lowerCaseAttributeNames: true, lowerCaseTags: false },
  });
};

const page = (head, body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>${head}</head><body>${body}</body></html>`;

describe('the block for WordPress', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kanskracht-wordpress-'));
  let browser;
  let server;
  before(async () => {
    await wordPressPlugin(folder);
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        lib: {
          entry: join(root, 'test/harness/wordpress.js'),
          formats: ['iife'],
          name: 'standIn',
          fileName: () => 'wp.js',
        },
        outDir: join(folder, 'editor'),
        emptyOutDir: true,
        copyPublicDir: false,
      },
    });
    cpSync(join(root, 'data/brukske/brukske-excel.csv'), join(folder, 'brukske.csv'));
    cpSync(join(root, 'data/neighbourhood-health'), join(folder, 'data'), { recursive: true });
    const text = readFileSync(join(root, 'docs/een-figuur-op-uw-site-zetten.md'), 'utf8');
    for (const { before: sentence, body } of blocksOf(text, 'csv'))
      writeFileSync(join(folder, sentence.match(/`([a-z]+\.csv)`/)[1]), body);
    writeFileSync(join(folder, 'site.js'), `window.kanskracht = ${JSON.stringify(site)};`);
    writeFileSync(
      join(folder, 'editor.html'),
      page(
        '<script src="editor/wp.js"></script><script src="site.js"></script><script src="kanskracht/editor.js"></script>',
        '<main></main>',
      ),
    );
    browser = await startBrowser();
    // WordPress's own editor has no policy; the pages that readers get have the strictest.
    server = await serveFolder(folder, (path) => (path.startsWith('/editor.html') ? undefined : policy));
  });
  after(async () => {
    server?.close();
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const empty = { comment: {}, html: '' };

  /** Opens the editor with a block; `keep()` gives what would be saved. */
  async function openEditor(kept = empty) {
    const opened = await openPage(browser, `${server.address}editor.html`);
    await opened.page.evaluate(
      ([given, attributes]) => {
        window.opened = window.openBlock(given, attributes);
      },
      [kept, schema],
    );
    return { ...opened, keep: () => opened.page.evaluate(() => window.opened.keep()) };
  }

  /** A new block of a figure from a file, made as an editor does; waits for its twin. */
  async function makeBlock(figure, src, settings = {}) {
    const editor = await openEditor();
    const { page: place } = editor;
    await place.locator('main > div select').first().selectOption(figure);
    const address = place.locator('main > div input').first();
    await address.fill(src);
    await address.press('Enter');
    for (const [label, value] of Object.entries(settings)) {
      await place.locator('aside').getByLabel(label, { exact: true }).fill(value);
      await place.locator('aside').getByLabel(label, { exact: true }).blur();
    }
    await marksOf(place, `main kans-${figure}`);
    const kept = await editor.keep();
    await editor.close();
    return { kept, complaints: editor.complaints };
  }

  async function waitFor(isTrue) {
    for (let tries = 0; tries < 200 && !(await isTrue()); tries++) await new Promise((next) => setTimeout(next, 50));
    assert.ok(await isTrue());
  }

  const files = {
    'neighbourhood-comparison': '/brukske.csv',
    'positive-health': '/scores.csv',
    'prevention-pyramid': '/activiteiten.csv',
    'goal-tracker': '/doelen.csv',
  };

  for (const [figure, src] of Object.entries(files))
    it(`keeps ${figure} with its twin, the same when it is opened again, and draws it from that`, async () => {
      const { kept, complaints } = await makeBlock(figure, src);
      assert.deepEqual(complaints, []);
      assert.match(kept.html, /<table data-table="/);
      assert.doesNotMatch(kept.html, /<kans-[^>]* src=/);
      // A post outlives the version that it was written with.
      assert.doesNotMatch(kept.html, /kanskracht\/|\.js/);

      const again = await openEditor(kept);
      await marksOf(again.page, `main kans-${figure}`);
      assert.deepEqual(await again.keep(), kept);
      assert.deepEqual(again.complaints, []);
      await again.close();

      writeFileSync(
        join(folder, `${figure}.html`),
        page(`<script type="module" src="${site.library}${figure}.js"></script>`, kept.html),
      );
      const front = await openPage(browser, `${server.address}${figure}.html`);
      const summary = front.page.locator(`kans-${figure} [part=summary]`);
      await marksOf(front.page, `kans-${figure}`);
      const { document } = parseHTML(`<html><body>${kept.html}</body></html>`);
      assert.equal(await summary.textContent(), document.querySelector('figure > p').textContent);
      assert.deepEqual(front.complaints, []);
      await front.close();

      const silent = await openPage(browser, `${server.address}${figure}.html`, { scripts: false });
      assert.ok(await silent.page.getByRole('table').first().isVisible());
      await silent.close();
    });

  it('is not touched by the filter for people who may not write just any HTML', async () => {
    for (const [figure, src] of Object.entries(files)) {
      const { kept } = await makeBlock(figure, src);
      assert.equal(outline(filtered(kept.html)), outline(kept.html), figure);
    }
  });

  it('takes over heading and region, and writes them on the element', async () => {
    const { kept } = await makeBlock('neighbourhood-comparison', '/brukske.csv', {
      Kop: 'Brukske & "Oost"',
      'Gebied (code)': 'WK098416',
    });
    const { document } = parseHTML(`<html><body>${kept.html}</body></html>`);
    const element = document.querySelector('kans-neighbourhood-comparison');
    assert.equal(element.getAttribute('region'), 'WK098416');
    assert.equal(element.getAttribute('heading'), 'Brukske & "Oost"');
    assert.equal(element.querySelector('h3').textContent, 'Brukske & "Oost"');
    assert.equal(element.getAttribute('lang'), 'nl-NL');
  });

  it('names what can be chosen in the language of the editor', async () => {
    const editor = await openEditor({ comment: { options: {} }, html: '' });
    const options = editor.page.locator('aside select option');
    const named = {};
    for (const figure of Object.keys(files)) {
      await editor.page.locator('main > div select').first().selectOption(figure);
      for (const [value, label] of await options.evaluateAll((all) => all.map((one) => [one.value, one.label])))
        named[value] = label;
    }
    assert.equal(named.distribution, 'verdeling');
    assert.equal(named.better, 'beter');
    // The levels of a heading are numbers.
    assert.deepEqual(
      Object.entries(named).filter(([value, label]) => value === label && !/^\d$/.test(value)),
      [],
    );
    await editor.close();
  });

  it('reads its settings as they were typed after the filter, which takes them for HTML', async () => {
    const typed = { Kop: 'Wonen & zorg < "rust" in \'t Ven', 'Gebied (code)': 'WK098416' };
    const { kept } = await makeBlock('neighbourhood-comparison', '/brukske.csv?a=1&b=2', typed);
    const { src, options } = kept.comment;
    // WordPress's filter takes a tag with a `<` in an attribute for text.
    assert.doesNotMatch(kept.html.match(/<kans-(?:"[^"]*"|[^>"])*>/)[0].slice(1), /</);
    assert.equal(options.heading, typed.Kop);
    const filteredComment = {
      ...kept.comment,
      src: src.replace('&', '&amp;'),
      options: { ...options, heading: 'Wonen &amp; zorg &lt; &quot;rust&quot; in &#039;t Ven' },
    };
    const again = await openEditor({ comment: filteredComment, html: kept.html });
    const element = again.page.locator('main kans-neighbourhood-comparison');
    await marksOf(again.page, 'main kans-neighbourhood-comparison');
    assert.equal((await again.keep()).html, kept.html);
    assert.equal(await again.page.locator('aside').getByLabel('Kop', { exact: true }).inputValue(), typed.Kop);
    assert.equal(await again.page.locator('aside input').first().inputValue(), src);
    assert.equal(await element.locator('[part=heading]').textContent(), typed.Kop);
    assert.deepEqual(again.complaints, []);
    await again.close();
  });

  it('keeps the address of the file, and a table to read, where the data are to be fetched at each visit', async () => {
    const { kept } = await makeBlock('neighbourhood-comparison', '/brukske.csv');
    const editor = await openEditor(kept);
    await editor.page.locator('aside').getByLabel('Haal de cijfers bij elk bezoek op').check();
    await waitFor(async () => (await editor.keep()).html !== kept.html);
    await marksOf(editor.page, 'main kans-neighbourhood-comparison');
    const { document } = parseHTML(`<html><body>${(await editor.keep()).html}</body></html>`);
    assert.equal(document.querySelector('kans-neighbourhood-comparison').getAttribute('src'), '/brukske.csv');
    assert.match(document.querySelector('table').textContent, /Brukske/);
    assert.deepEqual(editor.complaints, []);
    await editor.close();
  });

  it('says what to do where a figure needs more rows than a post should hold', async () => {
    const editor = await openEditor({ comment: { options: { view: 'distribution' } }, html: '' });
    const address = editor.page.locator('main > div input').first();
    await address.fill('/data/datapackage.json');
    await address.press('Enter');
    const notice = editor.page.locator('main [role=status]');
    await notice.waitFor();
    assert.match(await notice.textContent(), /Zet ‘Haal de cijfers bij elk bezoek op’ aan/);
    await editor.page.locator('aside').getByLabel('Haal de cijfers bij elk bezoek op').check();
    await notice.waitFor({ state: 'detached' });
    const { html } = await editor.keep();
    assert.match(html, /src="\/data\/datapackage.json"/);
    assert.match(html, /<table/);
    await editor.close();
  });

  it('keeps its twin where the file has gone when the data are fetched again, and takes a new one from a new file', async () => {
    const file = join(folder, 'kort.csv');
    const rows = readFileSync(join(folder, 'gezondheid.csv'), 'utf8');
    writeFileSync(file, rows);
    const { kept } = await makeBlock('neighbourhood-comparison', '/kort.csv');
    rmSync(file);
    const editor = await openEditor(kept);
    const refresh = editor.page.getByRole('button', { name: 'Haal de cijfers opnieuw op' });
    const notice = editor.page.locator('main [role=status]');
    await marksOf(editor.page, 'main kans-neighbourhood-comparison');
    await refresh.click();
    await waitFor(async () => /niet gevonden/.test(await notice.allTextContents()));
    assert.equal((await editor.keep()).html, kept.html);

    writeFileSync(file, rows.replace('71,9', '73,3'));
    await refresh.click();
    await waitFor(async () => (await editor.keep()).html.includes('73,3'));
    assert.equal(await notice.count(), 0);
    await editor.close();
  });

  it('says in words what is wrong with a file, and keeps the element with its address', async () => {
    writeFileSync(join(folder, 'fout.csv'), 'gebied;indicator;periode;waarde\nA;g;2024;veel\n');
    const editor = await openEditor();
    const address = editor.page.locator('main > div input').first();
    await address.fill('/fout.csv');
    await address.press('Enter');
    await editor.page.locator('main [role=status]').waitFor();
    assert.match(await editor.page.locator('main [role=status]').textContent(), /‘veel’/);
    assert.match((await editor.keep()).html, /<kans-neighbourhood-comparison[^>]* src="\/fout.csv"/);
    await editor.close();
  });
});

/* Loads the plugin with what it asks of WordPress put aside, and tells what a line of PHP gives. */
const inPhp = (line) => `
  const ABSPATH = '/';
  $actions = $filters = $addresses = array();
  function add_action( $name, $action ) { $GLOBALS['actions'][ $name ] = $action; }
  function add_filter( $name, $filter ) { $GLOBALS['filters'][ $name ] = $filter; }
  function plugins_url( $path ) { return "/kanskracht/$path"; }
  function wp_register_script( $name, $address, $needs, $version ) { $GLOBALS['addresses'][] = array( $address, $version ); }
  function wp_register_style( $name, $address, $needs, $version ) { $GLOBALS['addresses'][] = array( $address, $version ); }
  function register_block_type() {}
  function get_locale() { return 'nl_NL'; }
  function generate_block_asset_handle() {}
  function wp_json_encode( $site ) { $GLOBALS['site'] = $site; }
  function wp_add_inline_script() {}
  require $argv[1];
  echo json_encode( ${line} );
`;

function fromPhp(line) {
  const { stdout, stderr } = spawnSync('php', ['-r', inPhp(line), join(recipe, 'kanskracht.php')], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return JSON.parse(stdout);
}

describe('the plugin for WordPress', () => {
  const declarations = json(join(root, 'packages/elements/dist/custom-elements.json')).modules.flatMap(
    ({ declarations: found = [] }) => found.filter(({ tagName }) => tagName),
  );

  it('lets every attribute of every element through its filter but the one for other sites', () => {
    for (const { tagName, attributes } of declarations)
      for (const { name } of attributes.filter(({ name }) => name === name.toLowerCase()))
        assert.equal(allowed[tagName].includes(name), name !== 'crossorigin', `${tagName} ${name}`);
  });

  it('allows nothing that runs', () => {
    const names = Object.values(allowed).flat();
    assert.deepEqual(
      names.filter((name) => /^(on.*|style|href|srcdoc)$/.test(name)),
      [],
    );
    for (const tag of ['script', 'style', 'foreignobject', 'use', 'iframe', 'animate', 'set'])
      assert.ok(!(tag in allowed));
  });

  const hasPhp = spawnSync('php', ['--version']).status === 0;
  const skip = !hasPhp && 'no PHP here';
  it('keeps WordPress from setting other quotes and dashes in the data', { skip }, () => {
    const figures = declarations.map(({ tagName }) => tagName).filter((name) => name !== 'kans-data');
    const tags = fromPhp("$filters['no_texturize_tags']( array( 'code' ) )");
    assert.deepEqual(tags.sort(), ['code', ...figures].sort());
  });

  it('names files that are in it, in folders of this version alone', { skip }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kanskracht-plugin-'));
    await wordPressPlugin(folder);
    const [, addresses, told] = fromPhp("array( $actions['init'](), $addresses, $site )");
    assert.equal(addresses.length, 5);
    for (const [address, behind] of addresses) {
      assert.ok(address.startsWith(site.library), address);
      assert.ok(existsSync(join(folder, address)), address);
      // Behind an address it would hold for that file, and not for what that loads.
      assert.equal(behind, null);
    }
    assert.deepEqual(told, site);
    assert.ok(existsSync(join(folder, site.twin, 'twin.js')));
    rmSync(folder, { recursive: true });
  });

  it('says one version and one licence everywhere, and names the four figures', () => {
    assert.equal(php.match(/Version: +([\d.]+)/)[1], version);
    assert.equal(php.match(/KANSKRACHT_VERSION = '([\d.]+)'/)[1], version);
    assert.equal(json(join(recipe, 'block.json')).version, version);
    assert.match(readFileSync(join(recipe, 'editor.asset.php'), 'utf8'), new RegExp(`'${version}'`));
    const named = php.match(/KANSKRACHT_FIGURES = array\(([^)]+)\)/)[1];
    assert.deepEqual(
      [...named.matchAll(/'([a-z-]+)'/g)].map(([, name]) => `kans-${name}`).sort(),
      declarations
        .map(({ tagName }) => tagName)
        .filter((name) => name !== 'kans-data')
        .sort(),
    );
  });
});
