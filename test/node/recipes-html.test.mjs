/* recipes/html as an editor uses it: the folder copied, the library put in it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { policy } from '../../scripts/policy.mjs';
import { blocksOf, dist, marksOf, openPage, root, serveFolder, startBrowser } from './recipes-support.mjs';

const recipe = join(root, 'recipes/html');
const tag = 'kans-neighbourhood-comparison';

describe('the recipe for plain HTML', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kanskracht-html-'));
  let browser;
  let server;
  before(async () => {
    browser = await startBrowser();
    cpSync(recipe, join(folder, 'onze wijk'), { recursive: true });
    cpSync(dist, join(folder, 'onze wijk/kanskracht'), { recursive: true });
    const [{ body: command }] = blocksOf(readFileSync(join(root, 'docs/recipes.md'), 'utf8'), 'sh');
    const words = Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare);
    const kanskracht = join(root, 'packages/render/bin/kanskracht.js');
    const { status, stderr } = spawnSync(process.execPath, [kanskracht, ...words.slice(2)], {
      cwd: join(folder, 'onze wijk'),
    });
    assert.equal(status, 0, String(stderr));
    // The page with a frame needs one word more than the strictest policy.
    server = await serveFolder(folder, `${policy}; frame-src 'self'`);
  });
  after(async () => {
    server.close();
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const open = (name, options) => openPage(browser, `${server.address}onze%20wijk/${name}`, options);

  it('has the data of data/brukske, as Excel writes them', () => {
    assert.ok(
      readFileSync(join(recipe, 'brukske.csv')).equals(readFileSync(join(root, 'data/brukske/brukske-excel.csv'))),
    );
  });

  it('draws Brukske among the wijken of Venray', async () => {
    const { page, complaints, close } = await open('figuur.html');
    const marks = await marksOf(page, tag);
    assert.match(marks, /^Brukske.*71,9/m);
    assert.match(marks, /^West.*69,3/m);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('draws the same in a frame that is as high as its figure', async () => {
    const { page, complaints, close } = await open('venster.html');
    const frame = page.frameLocator('iframe');
    await frame.locator(`${tag} [role=option]`).first().waitFor({ state: 'attached' });
    const isFitting = async () => {
      const [outer, inner] = [
        await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight),
        await frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight),
      ];
      return outer !== 1400 && Math.abs(outer - inner) <= 1;
    };
    for (let tries = 0; tries < 100 && !(await isFitting()); tries++) await page.waitForTimeout(50);
    assert.ok(await isFitting());
    assert.deepEqual(complaints, []);
    await close();
  });

  const summary = /^Ervaren gezondheid .* in Brukske in 2020: naar schatting 71,9%/;

  it('draws over the twin that the command in docs/recipes.md writes, and shows it where no script runs', async () => {
    const { page, complaints, close } = await open('tweeling.html');
    assert.match(await marksOf(page, tag), /^Brukske.*71,9/m);
    assert.match(await page.locator(`${tag} [part=summary]`).textContent(), summary);
    assert.deepEqual(complaints, []);
    await close();

    const silent = await open('tweeling.html', { scripts: false });
    assert.match(await silent.page.locator('figure > p').first().textContent(), summary);
    assert.ok(await silent.page.locator('figure > svg').isVisible());
    assert.ok(await silent.page.getByRole('cell', { name: '71,9%' }).first().isVisible());
    await silent.close();
  });

  it('shows the twin, but no figure, from a disk', async () => {
    const { page, close } = await openPage(browser, pathToFileURL(join(folder, 'onze wijk/tweeling.html')).href);
    assert.match(await page.locator('figure > p').first().textContent(), summary);
    assert.ok(await page.getByRole('cell', { name: '71,9%' }).first().isVisible());
    assert.equal(await page.evaluate((name) => customElements.get(name) === undefined, tag), true);
    await close();
  });

  it('shows no figure to who opens the page from a disk: browsers refuse modules there', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      pathToFileURL(join(folder, 'onze wijk/figuur.html')).href,
    );
    assert.equal(await page.evaluate((name) => customElements.get(name) === undefined, tag), true);
    assert.ok(
      complaints.some((complaint) => /CORS|origin/i.test(complaint)),
      complaints.join('\n'),
    );
    await close();
  });
});
