/*
 * The package for SharePoint: whether it holds together, and whether its web part draws under SharePoint's
 * policy. The loader of SharePoint is a stand-in (test/harness/sharepoint.js); a tenant could not be tried.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { header } from '../../scripts/policy.mjs';
import { sharePointPackage } from '../../scripts/sharepoint.mjs';
import { dist, marksOf, openPage, root, serveFolder, startBrowser } from './recipes-support.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const bytes = await sharePointPackage();
const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
const names = Object.keys(parts);
const assets = names.filter((name) => name.startsWith('ClientSideAssets/'));
const xml = (name) => new DOMParser().parseFromString(parts[name], 'text/xml');
const attribute = (name, selector, given) => xml(name).querySelector(selector).getAttribute(given);
const elementFile = names.find((name) => /\/WebPart_[0-9a-f-]+\.xml$/.test(name));
const manifest = JSON.parse(
  attribute(elementFile, 'ClientSideComponent', 'ComponentManifest').replaceAll('&quot;', '"'),
);

const sharePointPolicy = header('sharePoint', '8f2b');

describe('the package for SharePoint', () => {
  it('is the same, byte for byte, each time it is made', async () => {
    assert.deepEqual(Buffer.from(await sharePointPackage()), Buffer.from(bytes));
  });

  it('starts with its content types, and has one for every file', () => {
    assert.equal(names[0], '[Content_Types].xml');
    const known = [...xml(names[0]).querySelectorAll('Default')].map((each) => each.getAttribute('Extension'));
    assert.deepEqual(
      [...new Set(names.map((name) => name.split('.').at(-1)))].filter((end) => !known.includes(end)),
      [],
    );
  });

  it('reaches every part by relations from the top, and names none that is not there', () => {
    const reached = new Set(['[Content_Types].xml']);
    const follow = (name) => {
      const relations =
        name === ''
          ? '_rels/.rels'
          : `${dirname(name) === '.' ? '' : `${dirname(name)}/`}_rels/${name.split('/').at(-1)}.rels`;
      if (name !== '') reached.add(name);
      if (!(relations in parts)) return;
      reached.add(relations);
      const ids = [...xml(relations).querySelectorAll('Relationship')].map((each) => each.getAttribute('Id'));
      assert.equal(new Set(ids).size, ids.length, relations);
      for (const each of xml(relations).querySelectorAll('Relationship')) {
        const target = each.getAttribute('Target').replace(/^\//, '');
        assert.ok(target in parts, `${relations} names ${target}`);
        follow(target);
      }
    };
    follow('');
    assert.deepEqual(
      names.filter((name) => !reached.has(name)),
      [],
    );
  });

  it('holds the delivered files, with nothing changed in them but where they find each other', () => {
    // Their folder is part of their name there.
    const bare = (text) =>
      text
        .replaceAll(`register-${version}-`, 'register-')
        .replaceAll(/\.{1,2}\/|(?<=["'`/.])(chunks|register)[-/]/g, '');
    const scripts = assets.filter((name) => name.endsWith('.js') && !name.includes('/kanskracht-web-part'));
    assert.ok(scripts.length > 20);
    for (const name of scripts) {
      const [, folder = '', own] = /^[^/]+\/(?:(chunks|register)-)?(.+)$/.exec(name.replace(`-${version}-`, '-'));
      const file = join(dist, folder, own);
      assert.equal(bare(parts[name]), bare(readFileSync(file, 'utf8')), name);
    }
  });

  it('has no file that changes with the version under a name that a cache can have from the version before', () => {
    const figures = ['goal-tracker', 'neighbourhood-comparison', 'positive-health', 'prevention-pyramid'];
    const same = assets.filter((name) => name.endsWith('.js') && !/\/chunks-.*-[\w-]{6,}\.js$/.test(name));
    assert.deepEqual(
      same.map((name) => name.split('/')[1]).sort(),
      [
        // Another copy of the library asks for these by name; the web part asks with its version.
        ...figures.map((name) => `${name}.js`),
        `kanskracht-web-part-${version}.js`,
        ...figures.map((name) => `register-${version}-${name}.js`),
      ].sort(),
    );
    const [entry] = Object.values(manifest.loaderConfig.scriptResources);
    assert.equal(entry.path, `kanskracht-web-part-${version}.js`);
    assert.match(parts[`ClientSideAssets/${entry.path}`], new RegExp(`/\\$\\{figure\\}\\.js\\?${version}\``));
  });

  it('has XML that is well-formed in every part that is XML', async () => {
    const browser = await startBrowser();
    const page = await browser.newPage();
    const broken = await page.evaluate(
      (texts) =>
        texts
          .filter(([, text]) => new DOMParser().parseFromString(text, 'text/xml').querySelector('parsererror'))
          .map(([name]) => name),
      Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name)),
    );
    await browser.close();
    assert.deepEqual(broken, []);
  });

  it('is deployed for the whole tenant, from the tenant alone', () => {
    const app = (name) => attribute('AppManifest.xml', 'App', name);
    assert.equal(app('IsClientSideSolution'), 'true');
    assert.equal(app('SkipFeatureDeployment'), 'true');
    assert.equal(app('IsDomainIsolated'), 'false');
    assert.equal(app('Version'), `${version}.0`);
    assert.deepEqual(manifest.loaderConfig.internalModuleBaseUrls, ['HTTPS://SPCLIENTSIDEASSETLIBRARY/']);
    assert.equal(manifest.requiresCustomScript, false);
    const addresses = assets
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) =>
        [...parts[name].matchAll(/(?:from|import\()\s*["'`](https?:[^"'`]+)/g)].map(([, address]) => address),
      );
    assert.deepEqual(addresses, []);
  });

  it('keeps its ids: with others it would be another package', () => {
    assert.deepEqual(
      [attribute('AppManifest.xml', 'App', 'ProductID'), manifest.id, elementFile.split('/')[0]],
      [
        '19989fee-d4f4-4570-a357-148695ddb05b',
        '3fbbc5bd-72fe-40ee-b95b-1bdf84203881',
        '3b830706-77cf-4f4f-8c48-7d1eec3d802f',
      ],
    );
  });

  it('has the whole library in one folder, since SharePoint makes one of it, and what each file imports', () => {
    assert.ok(assets.every((name) => name.split('/').length === 2));
    const files = assets.map((name) => name.split('/')[1]);
    assert.ok(files.includes(manifest.loaderConfig.scriptResources[manifest.loaderConfig.entryModuleId].path));
    for (const name of assets.filter((each) => each.endsWith('.js')))
      for (const [, file] of parts[name].matchAll(/(?:from|import|import\()\s*["'`]\.{1,2}\/([^"'`]+)["'`]/g))
        assert.ok(files.includes(file), `${name} imports ${file}`);
  });
});

describe('the web part for SharePoint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kanskracht-sharepoint-'));
  const library = '/sites/apps/ClientSideAssets/19989fee';
  let browser;
  let server;
  before(async () => {
    for (const name of assets) {
      const path = join(folder, library, name.split('/')[1]);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, parts[name]);
    }
    cpSync(join(root, 'test/harness/sharepoint.js'), join(folder, 'loader.js'));
    mkdirSync(join(folder, 'sites/wijk'), { recursive: true });
    cpSync(join(root, 'data/brukske/brukske-excel.csv'), join(folder, 'sites/wijk/brukske.csv'));
    writeFileSync(
      join(folder, 'page.html'),
      '<!doctype html><html lang="nl-NL"><meta charset="utf-8"><title>Wijk</title><script src="loader.js"></script><main></main></html>',
    );
    browser = await startBrowser();
    server = await serveFolder(folder, sharePointPolicy);
  });
  after(async () => {
    server?.close();
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page with the web part on it, as the loader makes it. */
  async function start(properties, from = library) {
    const opened = await openPage(browser, `${server.address}page.html`);
    await opened.page.evaluate(
      async ([given, address, chosen]) => {
        window.webPart = await window.startWebPart(given, address);
        Object.assign(window.webPart.properties, given.preconfiguredEntries[0].properties, chosen);
        window.webPart.render();
      },
      [manifest, from, properties],
    );
    return opened;
  }

  for (const [what, address] of [
    ['without a slash at the end of the folder', library],
    ['with one', `${library}/`],
  ])
    it(`draws a figure from a file of the site under SharePoint’s policy, ${what}`, async () => {
      const { page, complaints, close } = await start({ src: '/sites/wijk/brukske.csv', heading: 'Brukske' }, address);
      assert.match(await marksOf(page, 'kans-neighbourhood-comparison'), /^Brukske.*71,9/m);
      assert.equal(await page.locator('kans-neighbourhood-comparison [part=heading]').textContent(), 'Brukske');
      assert.deepEqual(complaints, []);
      await close();
    });

  it('draws another figure or region when the editor applies a choice, and leaves nothing behind', async () => {
    const { page, complaints, close } = await start({ src: '/sites/wijk/brukske.csv' });
    await marksOf(page, 'kans-neighbourhood-comparison');
    await page.evaluate(() => {
      Object.assign(window.webPart.properties, { view: 'table', region: 'WK098416' });
      window.webPart.render();
    });
    await page.locator('kans-neighbourhood-comparison[view=table] td').first().waitFor();
    assert.equal(await page.locator('main > *').count(), 1);
    await page.evaluate(() => window.webPart.onDispose());
    assert.equal(await page.locator('main > *').count(), 0);
    assert.deepEqual(complaints, []);
    await close();
  });

  it('tells the editor what to do where nothing was chosen yet', async () => {
    const { page, close } = await start({});
    assert.match(await page.locator('main').textContent(), /eigenschappen van dit webonderdeel/);
    await close();
  });

  it('says so in place where the package is not there any more', async () => {
    const { page, close } = await start({ src: '/sites/wijk/brukske.csv', figure: 'positive-health' });
    await page.evaluate(() => {
      window.webPart.context.manifest.loaderConfig.internalModuleBaseUrls = ['/sites/apps/ClientSideAssets/gone'];
      window.webPart.render();
    });
    await page.getByText('app-catalogus').waitFor();
    await close();
  });

  it('has a property pane that asks for what the figure takes, and nothing that it does not know', async () => {
    const { page, close } = await start({ src: '/sites/wijk/brukske.csv' });
    const { modules } = JSON.parse(readFileSync(join(root, 'packages/elements/dist/custom-elements.json'), 'utf8'));
    const elements = modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));
    for (const { tagName, attributes } of elements.filter(({ tagName }) => tagName !== 'kans-data')) {
      const fields = await page.evaluate((figure) => {
        window.webPart.properties.figure = figure;
        return window.webPart.getPropertyPaneConfiguration().pages[0].groups.flatMap(({ groupFields }) => groupFields);
      }, tagName.slice('kans-'.length));
      const asked = fields.map(({ name }) => name).filter((name) => name !== 'figure');
      assert.deepEqual(
        asked.filter((name) => !attributes.some((known) => known.name === name)),
        [],
        tagName,
      );
      assert.ok(
        fields.every(({ label }) => label),
        tagName,
      );
    }
    await close();
  });
});
