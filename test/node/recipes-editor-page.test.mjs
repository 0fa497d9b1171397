/* docs/een-figuur-op-uw-site-zetten.md, done as an editor would: only with what the page says. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { blocksOf, dist, marksOf, openPage, root, serveFolder, startBrowser } from './recipes-support.mjs';

const text = readFileSync(join(root, 'docs/een-figuur-op-uw-site-zetten.md'), 'utf8');
const pages = blocksOf(text, 'html').map(({ body }) => body);
const folder = mkdtempSync(join(tmpdir(), 'kanskracht-editor-'));

/** What a CMS makes of a pasted block. */
const asPage = (body, head = '') =>
  body.startsWith('<!doctype')
    ? body
    : `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Pagina</title>${head}</head><body>${body}</body></html>`;
const tagOf = (body) => body.match(/<(kans-[a-z-]+)/)[1];

let browser;
let server;
before(async () => {
  browser = await startBrowser();
  cpSync(dist, join(folder, 'kanskracht'), { recursive: true });
  // Each file is named in the sentence above it.
  for (const { before: sentence, body } of blocksOf(text, 'csv'))
    writeFileSync(join(folder, sentence.match(/`([a-z]+\.csv)`/)[1]), body);
  server = await serveFolder(folder);
});
after(async () => {
  server.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name, html) {
  writeFileSync(join(folder, `${name}.html`), html);
  return openPage(browser, `${server.address}${name}.html`);
}

describe('the page for web editors', () => {
  it('has a block for each of the four figures', () => {
    assert.deepEqual(
      [...new Set(pages.map(tagOf))].sort(),
      ['kans-goal-tracker', 'kans-neighbourhood-comparison', 'kans-positive-health', 'kans-prevention-pyramid'].sort(),
    );
  });

  for (const [index, body] of pages.entries())
    it(`has a block ${index + 1} that draws ${tagOf(body)} from the file beside it, without a message`, async () => {
      const { page, complaints, close } = await open(`blok-${index}`, asPage(body));
      const marks = await marksOf(page, tagOf(body));
      const figure = page.locator(tagOf(body));
      assert.notEqual(marks, '');
      assert.equal(await figure.locator('[part=heading]').textContent(), body.match(/heading="([^"]+)"/)[1]);
      assert.equal(await figure.locator('[part=problem]').count(), 0);
      assert.deepEqual(complaints, []);
      await close();
    });

  it('lets two figures stand on one page', async () => {
    const [first, second] = ['kans-positive-health', 'kans-goal-tracker'].map((tag) =>
      pages.find((each) => tagOf(each) === tag),
    );
    const { page, complaints, close } = await open('twee', asPage(`${first}${second}`));
    await marksOf(page, tagOf(first));
    await marksOf(page, tagOf(second));
    assert.deepEqual(complaints, []);
    await close();
  });

  it('has a table with the same figures as the file below it', () => {
    const table = [...text.matchAll(/^\| (GM0984|WK098416|WK098412) \|.*\|$/gm)].map(([row]) =>
      row.slice(1, -1).replaceAll('|', ';').replaceAll(/ *; */g, ';').trim(),
    );
    const [{ body }] = blocksOf(text, 'csv');
    assert.deepEqual(table, body.trim().split('\n').slice(1));
  });

  it('names settings that the figure takes', async () => {
    const examples = [...text.matchAll(/^\| `([a-z-]+)` \|.*\| `(\1="[^`]+")` \|$/gm)].map(([, , code]) => code);
    assert.ok(examples.length >= 6, 'the table of settings');
    const body = pages[1].replace(' heading="Gezondheid in Venray"', ` ${examples.join(' ')}`);
    const { page, complaints, close } = await open('instellingen', asPage(body));
    const figure = page.locator('kans-neighbourhood-comparison');
    await figure.locator('[part=table] td').first().waitFor();
    assert.equal(await figure.locator('h2[part=heading]').textContent(), 'Gezondheid in Venray');
    assert.equal(await figure.locator('[part=summary]').textContent(), 'In Brukske voelen minder mensen zich gezond.');
    assert.deepEqual(complaints, []);
    await close();
  });

  it('has a style that gives the figure its colour', async () => {
    const [{ body: css }] = blocksOf(text, 'css');
    writeFileSync(join(folder, 'site.css'), css);
    const body = pages.find((each) => each.includes('region='));
    const { page, close } = await open('kleur', asPage(body, '<link rel="stylesheet" href="/site.css">'));
    await marksOf(page, 'kans-neighbourhood-comparison');
    const paints = await page
      .locator('kans-neighbourhood-comparison')
      .evaluate(({ shadowRoot }) =>
        Array.from(shadowRoot.querySelectorAll('[part=chart] svg *'), (drawn) => getComputedStyle(drawn).stroke),
      );
    const channels = css.match(/#(\w\w)(\w\w)(\w\w)/).slice(1);
    assert.ok(
      paints.includes(`rgb(${channels.map((channel) => Number.parseInt(channel, 16)).join(', ')})`),
      paints.join(),
    );
    await close();
  });

  it('links to pages and pictures that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#]*)#?([^)]*)\)/g)];
    assert.ok(links.length > 5);
    for (const [link, file, place] of links) {
      const path = join(root, 'docs', file || 'een-figuur-op-uw-site-zetten.md');
      assert.ok(existsSync(path), link);
      if (place === '') continue;
      const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
        heading.toLowerCase().replaceAll(' ', '-'),
      );
      assert.ok(headings.includes(place), link);
    }
  });
});

describe('the messages that the page explains', () => {
  const told = text
    .split('## Wat de meldingen betekenen')[1]
    .split('\n## ')[0]
    .match(/^\| (?!de figuur|---).*$/gm)
    .map((row) => row.split('|')[1].trim());
  const [{ body: sound }] = blocksOf(text, 'csv');
  const row = 'WK098416;Brukske;wijk;GM0984;gezondheid;Goede gezondheid;2020;71,9;%;schatting;RIVM';
  const files = {
    'Het bestand met gegevens is niet gevonden': undefined,
    'Op het adres van de gegevens staat een webpagina': '<!doctype html><title>Inloggen</title>',
    'De gegevens staan op een andere site': undefined,
    'Dit is een Excel-bestand': 'PK\u0003\u0004',
    'ontbreekt de kolom ‘waarde’': sound.replace('waarde', 'cijfer'),
    'Dat is geen getal': sound.replace('71,9', 'veel'),
    'Dat getal kan op twee manieren worden gelezen': sound.replace(/7\d,\d/g, '1.234'),
    'Een percentage ligt tussen 0 en 100': sound.replace('71,9', '719'),
    'Dat is geen periode die we kunnen lezen': sound.replace('2020', 'maart 2020'),
    'Dat woord kennen we in deze kolom niet': sound.replace('wijk;', 'buurtje;'),
    'staat geen waarde en ook geen reden': sound.replace('71,9', ''),
    'De bron van de cijfers is onbekend': sound.replaceAll(/;(bron|RIVM)$/gm, ''),
    'staat hetzelfde als in rij': `${sound}${row}\n`,
    'over te weinig mensen': sound
      .trim()
      .split('\n')
      .map((line, index) => `${line};${['n', '500', '8', '90'][index]}`)
      .join('\n'),
    'heeft geen cijfers over deze maat': sound.replace('WK098416', 'Brukske'),
    'lijkt over losse personen te gaan': sound.replace('bron', 'geboortedatum'),
  };

  const block = pages.find((each) => each.includes('region='));
  const addresses = { 'De gegevens staan op een andere site': 'https://www.voorbeeld.nl/melding.csv' };

  it('are the ones tried here', () => {
    assert.deepEqual(told, Object.keys(files));
  });

  for (const [message, file] of Object.entries(files))
    it(`can be met: “${message}”`, async () => {
      if (file === undefined) rmSync(join(folder, 'melding.csv'), { force: true });
      else writeFileSync(join(folder, 'melding.csv'), file);
      const { page, close } = await open(
        'melding',
        asPage(block.replace('/gezondheid.csv', addresses[message] ?? '/melding.csv')),
      );
      const problem = page.locator('kans-neighbourhood-comparison [part=problem]').first();
      await problem.waitFor({ state: 'attached' });
      assert.ok((await problem.textContent()).includes(message), await problem.textContent());
      await close();
    });
});
