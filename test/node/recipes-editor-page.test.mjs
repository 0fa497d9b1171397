/* docs/een-figuur-op-uw-site-zetten.md, done as an editor would: only with what the page says. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { renderTwin } from '../../packages/render/dist/index.js';
import { readTable } from '../../packages/tables/dist/index.js';
import { policy } from '../../scripts/policy.mjs';
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
  server = await serveFolder(folder, (path) => (path === '/venster.html' ? `${policy}; frame-src http:` : policy));
});
after(async () => {
  server.close();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name, html, options) {
  writeFileSync(join(folder, `${name}.html`), html);
  return openPage(browser, `${server.address}${name}.html`, options);
}

const settingOf = (body, name) => body.match(new RegExp(`<kans-[^>]* ${name}="([^"]+)"`))?.[1];
const fileOf = (body) => settingOf(body, 'src').slice(1);
const stylesheet =
  '<link rel="stylesheet" href="/kanskracht/kanskracht.css"><meta name="viewport" content="width=device-width">';
/* How much wider a page is than its window. */
const sideways = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

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

describe('step 5, where a site lets no scripts run', () => {
  const blocks = [...new Map(pages.map((body) => [tagOf(body), body.replace(/.*<body>|<\/body>.*/gs, '')])).values()];
  const scriptOf = (tag) => `<script type="module" src="/kanskracht/${tag.slice('kans-'.length)}.js"></script>`;
  const twinOf = async (body) =>
    renderTwin(
      { tables: { '': await readTable(readFileSync(join(folder, fileOf(body)))) } },
      { figure: tagOf(body).slice('kans-'.length), attributes: { heading: settingOf(body, 'heading') } },
    );
  /* The numbers in the file, and the names of what they are about. */
  const told = (body) =>
    readFileSync(join(folder, fileOf(body)), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .flatMap((row) => row.split(';'))
      .filter((cell) => /^\d+,\d$|^[A-Z][a-z][^|]*$/.test(cell));

  for (const body of blocks) {
    const tag = tagOf(body);
    it(`has the twin of ${tag} below the line of the script, and the figure in its place where scripts run`, async () => {
      const html = asPage(`${scriptOf(tag)}\n${await twinOf(body)}`, stylesheet);
      const drawn = await open('tweeling', html);
      assert.notEqual(await marksOf(drawn.page, tag), '');
      assert.equal(await drawn.page.locator(`css:light=${tag} > figure`).isVisible(), false);
      assert.deepEqual(drawn.complaints, []);
      await drawn.close();
      for (const width of [900, 320]) {
        const { page, close } = await open('tweeling', html, { scripts: false, width });
        const text = (await page.locator(`${tag} > figure`).textContent()).replaceAll(/\s+/g, ' ');
        assert.ok(told(body).length > 2);
        assert.deepEqual(
          told(body).filter((cell) => !text.includes(cell)),
          [],
        );
        assert.equal(await page.locator(`${tag} figure svg[role=img]:visible`).count(), 1);
        assert.equal(await sideways(page), 0);
        await close();
      }
    });
  }

  it('has a picture that is wider than a telephone without kanskracht.css, as it says', async () => {
    const { page, close } = await open('kaal', asPage(await twinOf(blocks[0])), { scripts: false, width: 320 });
    assert.ok((await sideways(page)) > 0);
    await close();
  });

  it('has a frame that shows the figure', async () => {
    const administrators = readFileSync(join(root, 'docs/administrators.md'), 'utf8');
    const { body: code } = blocksOf(administrators, 'html').find(({ body }) => body.includes('embed.html'));
    const figures = await serveFolder(folder, policy.replace("frame-ancestors 'self'", 'frame-ancestors *'));
    const asked = code
      .replace('https://figures.example/', figures.address)
      .replace('/data/scores.csv', '/scores.csv')
      .replace('lang=en', 'lang=nl');
    assert.ok(asked.includes('kanskracht/embed.html?figure=positive-health&amp;src=/scores.csv&amp;lang=nl"'));
    const { page, complaints, close } = await open('venster', asPage(asked));
    const figure = page.frameLocator('iframe').locator('kans-positive-health');
    await figure.locator('[role=option]').first().waitFor({ state: 'attached' });
    assert.match(await figure.locator('[part=summary]').textContent(), /Bewoners/);
    // The frame is of another site, which is its purpose.
    assert.deepEqual(
      complaints.filter((complaint) => !complaint.startsWith(`asked from elsewhere: ${figures.address}`)),
      [],
    );
    await close();
    figures.close();
  });

  it('has a picture from ‘Download’ and ‘Figuur (SVG)’ that stands on a page without scripts', async () => {
    const { page, close } = await open('bron', asPage(blocks[0]));
    await marksOf(page, tagOf(blocks[0]));
    const summary = await page.locator('[part=summary]').textContent();
    await page.getByRole('button', { name: 'Download', exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Figuur (SVG)', exact: true }).click(),
    ]);
    await download.saveAs(join(folder, 'figuur.svg'));
    await close();
    const alone = await open('beeld', asPage(`<img src="figuur.svg" alt="${summary.trim()}">`), { scripts: false });
    const image = alone.page.getByRole('img', { name: summary.trim() });
    assert.ok((await image.evaluate(({ naturalWidth }) => naturalWidth)) > 300);
    assert.deepEqual(alone.complaints, []);
    await alone.close();
  });
});

describe('the heights that the page for administrators tells of frames', () => {
  const administrators = readFileSync(join(root, 'docs/administrators.md'), 'utf8');
  const heights = administrators.match(
    /are ([\d,]+) to ([\d,]+) pixels high at a width of 900, and ([\d,]+) to ([\d,]+) at 320/,
  );
  const [least900, most900, least320, most320] = heights.slice(1).map((number) => Number(number.replace(',', '')));

  for (const [width, least, most] of [
    [900, least900, most900],
    [320, least320, most320],
  ])
    it(`are those of the examples, ${width} wide`, async (test) => {
      const measured = [];
      for (const body of pages) {
        const asked = new URLSearchParams({ figure: tagOf(body).slice('kans-'.length), src: `/${fileOf(body)}` });
        for (const name of ['heading', 'region']) if (settingOf(body, name)) asked.set(name, settingOf(body, name));
        const { page, close } = await openPage(browser, `${server.address}kanskracht/embed.html?${asked}`, { width });
        await marksOf(page, tagOf(body));
        measured.push(await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height)));
        await close();
      }
      test.diagnostic(measured.join(', '));
      // Fonts differ by a line or two.
      assert.ok(Math.abs(Math.min(...measured) - least) < 60, `${measured} from ${least}`);
      assert.ok(Math.abs(Math.max(...measured) - most) < 60, `${measured} to ${most}`);
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
