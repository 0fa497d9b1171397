/* The HTML twin as text: what is in it, what is not, and what is left of it by a CMS that strips it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { before, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import sanitizeHtml from 'sanitize-html';
import { renderTwin, TwinError } from '../../packages/render/dist/index.js';
import { ColumnTable } from '../../packages/tables/dist/index.js';
import { readData } from '../harness/twins.mjs';
import { root } from './support.mjs';

const tableOf = (rows) => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return new ColumnTable(new Map(names.map((name) => [name, rows.map((row) => row[name])])));
};

const textOf = (html) => parseHTML(`<main>${html}</main>`).document.querySelector('main').textContent;
const times = (text, part) => text.split(part).length - 1;

describe('the twin of a figure', () => {
  let html;
  let document;
  const options = { figure: 'positive-health', attributes: { 'heading-level': 4 } };
  before(async () => {
    html = await renderTwin(await readData('invented-example/datapackage.json'), options);
    ({ document } = parseHTML(html));
  });

  it('is the element with its attributes around a figure with heading, summary, picture, table, notes and source', () => {
    const element = document.querySelector('kans-positive-health');
    assert.equal(element.getAttribute('heading-level'), '4');
    assert.equal(element.getAttribute('lang'), 'nl');
    const parts = [...element.querySelector('figure').children].map(({ localName }) => localName);
    assert.deepEqual(parts.slice(0, 5), ['h4', 'p', 'svg', 'div', 'div']);
    assert.match(document.querySelector('h4').textContent, /^Positieve Gezondheid: Ouders van Zonnehoek/);
    assert.match(document.querySelector('p').textContent, /scores die mensen zichzelf gaven in 2025/);
    assert.match(document.querySelector('svg > title').textContent, /^Figuur: Positieve Gezondheid/);
    assert.equal(document.querySelector('[data-about=title]').textContent, 'Verzonnen voorbeeld: de wijk Zonnehoek');
  });

  it('has a table to read aloud: a caption with what holds for every row, headers, words for codes', () => {
    const table = document.querySelector('table');
    assert.equal(
      table.querySelector('caption').textContent,
      'Scores per dimensie. Periode: 2025; soort: zelfscore; aantal mensen: 46',
    );
    const heads = [...table.querySelectorAll('thead th')];
    assert.deepEqual(
      heads.map((one) => [one.getAttribute('scope'), one.dataset.column, one.textContent]),
      [
        ['col', 'group', 'Groep'],
        ['col', 'dimension', 'Dimensie'],
        ['col', 'score', 'Score'],
        ['col', 'lower', 'Ondergrens'],
        ['col', 'upper', 'Bovengrens'],
      ],
    );
    const third = [...table.querySelectorAll('tbody tr')][2];
    assert.equal(third.querySelector('th[scope=row]').textContent, 'Ouders van Zonnehoek');
    assert.deepEqual(
      [...third.querySelectorAll('td')].map(({ textContent }) => textContent),
      ['Zingeving', '7,0', '6,5', '7,5'],
    );
    assert.deepEqual(
      [...third.querySelectorAll('data')].map((one) => one.getAttribute('value')),
      ['ZG', '7', '6.5', '7.5'],
    );
  });

  it('has no style, no script, no ids, and is the same each time', async () => {
    assert.doesNotMatch(html, /<style|<script|\sstyle=|\sid=|\son\w+=|<!--|<\?/);
    assert.equal(await renderTwin(await readData('invented-example/datapackage.json'), options), html);
  });

  it('speaks English', async () => {
    const english = await renderTwin(await readData('neighbourhood-health/datapackage.json'), {
      figure: 'neighbourhood-comparison',
      attributes: { within: 'GM0984', level: 'WK', indicator: 'good_health' },
      lang: 'en',
    });
    assert.match(english, /lang="en"/);
    assert.match(english, /<caption>Figures by region\. Indicator: /);
    assert.match(english, /In 2020 an estimated 69 to 84 out of 100 adults/);
  });

  it('has a picture in the font that its texts were measured in, left to right in any page', async () => {
    const { document: page } = parseHTML(
      await renderTwin(await readData('invented-example/datapackage.json'), options),
    );
    assert.equal(page.querySelector('figure').getAttribute('dir'), 'ltr');
    for (const picture of page.querySelectorAll('svg')) {
      assert.match(picture.getAttribute('font-family'), /^Arial\b/);
      assert.equal(picture.getAttribute('direction'), 'ltr');
    }
  });

  it('has an img with both pictures where they are files', async () => {
    const made = await renderTwin(await readData('invented-example/datapackage.json'), {
      ...options,
      pictureUrl: '/beeld/web.svg',
    });
    const { document: page } = parseHTML(made);
    assert.equal(page.querySelector('svg'), null);
    assert.equal(page.querySelector('source').getAttribute('srcset'), '/beeld/web-narrow.svg');
    const image = page.querySelector('picture > img');
    assert.equal(image.getAttribute('src'), '/beeld/web.svg');
    assert.match(image.getAttribute('alt'), /^Figuur: Positieve Gezondheid/);
    assert.ok(Number(image.getAttribute('width')) > 500 && Number(image.getAttribute('height')) > 300);
  });

  it('has its narrow picture too where the address has a space or a version in it', async () => {
    const data = await readData('invented-example/datapackage.json');
    for (const [pictureUrl, narrow] of [
      ['mijn wijk.svg', 'mijn%20wijk-narrow.svg'],
      ['/beeld/wijk.v2.svg?v=1.0', '/beeld/wijk.v2-narrow.svg?v=1.0'],
      ['/beeld/wijk', '/beeld/wijk-narrow'],
    ]) {
      const { document: page } = parseHTML(await renderTwin(data, { ...options, pictureUrl }));
      assert.equal(page.querySelector('source').getAttribute('srcset'), narrow);
    }
  });

  it('keeps the data elsewhere where src says so, and has the table of the figure', async () => {
    const made = await renderTwin(await readData('neighbourhood-health/datapackage.json'), {
      figure: 'neighbourhood-comparison',
      attributes: { within: 'GM0984', level: 'WK', indicator: 'good_health', view: 'distribution', src: '/d.json' },
    });
    const { document: page } = parseHTML(made);
    assert.equal(page.querySelector('kans-neighbourhood-comparison').getAttribute('src'), '/d.json');
    assert.deepEqual(
      [...page.querySelectorAll('table')].map((table) => table.dataset.table),
      ['readers'],
    );
    assert.match(page.querySelector('table').textContent, /Brukske/);
  });

  it('has the table of the figure first where that tells more than the data: verdicts, and scores that were worked out', async () => {
    const rows = [
      { region: 'NL', level: 'NL', value: 78, lower: 77, upper: 79 },
      { region: 'Noord', level: 'WK', parent: 'NL', value: 60, lower: 55, upper: 65 },
    ];
    const observations = tableOf(
      rows.map((row) => ({
        ...row,
        indicator: 'a',
        period: '2024',
        unit: '%',
        polarity: 'higher_is_better',
        method: 'survey',
      })),
    );
    const compared = await renderTwin({ tables: { observations } }, { figure: 'neighbourhood-comparison' });
    const approximated = await renderTwin(await readData('neighbourhood-health/datapackage.json'), {
      figure: 'positive-health',
      attributes: { region: 'WK098416' },
    });
    for (const [made, told] of [
      [compared, /slechter|ongunstiger/],
      [approximated, /7,2/],
    ]) {
      const [first, ...others] = parseHTML(made).document.querySelectorAll('table');
      assert.equal(first.dataset.table, 'readers');
      assert.match(first.textContent, told);
      assert.ok(others.every((table) => table.closest('details') !== null));
      assert.ok(others.some((table) => table.dataset.table === 'observations'));
    }
  });

  it('never holds what may not be shown', async () => {
    const observations = tableOf([
      { indicator: 'a', region: 'een', period: '2020', value: 37.7, unit: '%', n: 4 },
      { indicator: 'a', region: 'twee', period: '2020', value: 58.3, unit: '%', n: 400 },
      { indicator: 'a', region: 'drie', period: '2020', value: 61.1, unit: '%', numerator: 3, denominator: 4908 },
    ]);
    const made = await renderTwin({ tables: { observations } }, { figure: 'neighbourhood-comparison' });
    assert.match(made, /58[,.]3/);
    assert.doesNotMatch(made, /37[,.]7|61[,.]1|4908/);
    assert.equal(times(made, '<data value="too_few">te weinig mensen</data>'), 2);
  });

  it('is refused in words where data are wrong, too many, or an attribute is not known', async () => {
    const wrong = { tables: { observations: tableOf([{ indicator: 'a', region: 'x', value: 1 }]) } };
    await assert.rejects(renderTwin(wrong, { figure: 'neighbourhood-comparison' }), (error) => {
      assert.ok(error instanceof TwinError);
      assert.equal(error.problems[0].code, 'missing_column');
      return true;
    });
    const health = await readData('neighbourhood-health/datapackage.json');
    const large = { within: 'GM0984', level: 'WK', view: 'distribution' };
    await assert.rejects(renderTwin(health, { figure: 'neighbourhood-comparison', attributes: large }), /--src/);
    await assert.rejects(renderTwin(health, { figure: 'positive-health', attributes: { theme: 'x' } }), /theme/);
    await assert.rejects(renderTwin(health, { figure: 'pie' }), /prevention-pyramid/);
    await assert.rejects(renderTwin({ tables: {} }, { figure: 'goal-tracker' }), TwinError);
  });
});

describe('hostile texts in a twin', () => {
  const evil = [
    '</title></svg><script>pwned()</script>',
    '"><img src=x onerror=pwned()>',
    "' onload='pwned()",
    '<!-- --> ]]> &amp; <?php ?>',
    '\u0000\u0008\uD800 nul',
    '{{1}} = @',
  ];
  const each = (rows) => evil.flatMap((text, index) => rows(text, index));
  const datasets = {
    'goal-tracker': {
      goals: each((text, i) => [
        { goal: `${text}${i}`, kind: 'better', text, themes: text, programme: text, world: text },
      ]),
      themes: each((text) => [{ theme: text, name: text, text }]),
      actions: each((text, i) => [{ action: `${text}${i}`, name: text, themes: text, partner: text }]),
      measurements: each((text, i) => [
        { goal: `${text}${i}`, indicator: text, date: '2020-01-01', value: 5, name: text, unit: text },
      ]),
    },
    'prevention-pyramid': {
      activities: each((text, i) => [
        { activity: text + i, level: 'universal', name: text, theme: text, partner: text },
      ]),
      definitions: [{ level: 'universal', label: evil[0], plain_label: evil[1], definition: evil[2], source: evil[3] }],
    },
    'positive-health': {
      health_scores: each((text) => [{ region: evil[0], name: text, dimension: text, score: 5, period: '2020' }]),
    },
    'neighbourhood-comparison': {
      observations: each((text) => [
        {
          indicator: evil[0],
          region: text,
          name: text,
          period: '2020',
          value: 5,
          indicator_name: evil[1],
          unit: evil[2],
          source: text,
        },
      ]),
    },
  };
  const known =
    'kans-* figure h3 p svg title rect g text tspan path line circle ellipse polygon polyline defs pattern clipPath div table caption thead tbody tr th td data time details summary cite a'.split(
      ' ',
    );

  for (const [figure, rows] of Object.entries(datasets)) {
    it(`stay text in ${figure}`, async () => {
      const tables = Object.fromEntries(Object.entries(rows).map(([name, list]) => [name, tableOf(list)]));
      const about = { title: evil[0], sources: [{ title: evil[1], path: 'javascript:pwned()' }] };
      const html = await renderTwin(
        { tables, ...about, licences: [{ title: evil[3], path: 'data:text/html,x' }] },
        {
          figure,
          attributes: { heading: evil[0], description: evil[1], 'heading-level': evil[2] },
        },
      );
      const elements = [...parseHTML(`<main>${html}</main>`).document.querySelectorAll('main *')];
      const names = new Set(elements.map(({ localName }) => localName.replace(/^kans-.*/, 'kans-*')));
      assert.deepEqual(
        [...names].filter((name) => !known.includes(name)),
        [],
      );
      const given = elements.flatMap((element) => [...element.attributes].map(({ name }) => name));
      assert.deepEqual(
        given.filter((name) => /^(on|style$|srcdoc)/.test(name)),
        [],
      );
      assert.equal(elements.filter(({ localName }) => localName === 'a').length, 0);
      assert.equal(elements.find(({ localName }) => localName === 'h3').textContent, evil[0]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: no document can hold these
      assert.doesNotMatch(html, /[\u0000-\u0008]|\p{Surrogate}/u);
    });
  }
});

describe('what a CMS leaves of a twin', () => {
  /* A list such as WordPress has for its posts: no element of one's own, no SVG, no values for machines. */
  const postTags =
    'a cite code details div em figcaption figure h2 h3 h4 h5 h6 img p span strong summary table tbody td tfoot th thead tr caption ul ol li'.split(
      ' ',
    );
  const filters = {
    'sanitize-html as it comes': (html) => sanitizeHtml(html),
    'the tags of a WordPress post': (html) =>
      sanitizeHtml(html, {
        allowedTags: postTags,
        allowedAttributes: {
          '*': ['class', 'data-*', 'lang', 'role', 'aria-*'],
          img: ['src', 'alt', 'width', 'height'],
          th: ['scope'],
          a: ['href'],
        },
      }),
  };
  for (const [name, filter] of Object.entries(filters)) {
    it(`${name}: summary, table and source, once, without loose words`, async () => {
      const made = await renderTwin(await readData('invented-example/datapackage.json'), {
        figure: 'positive-health',
        pictureUrl: '/beeld/web.svg',
      });
      const left = filter(made);
      assert.doesNotMatch(left, /kans-/);
      const { document } = parseHTML(`<main>${left}</main>`);
      const loose = [
        ...document.querySelector('main').childNodes,
        ...document.querySelector('figure').childNodes,
      ].filter(({ nodeType, textContent }) => nodeType === 3 && textContent.trim() !== '');
      assert.deepEqual(
        loose.map(({ textContent }) => textContent.trim()),
        [],
      );
      const text = textOf(left);
      assert.equal(times(text, 'de scores die mensen zichzelf gaven in 2025'), 1);
      assert.equal(times(text, 'Verzonnen voorbeeld: de wijk Zonnehoek'), 1);
      assert.equal(document.querySelectorAll('table').length, 1);
      assert.equal(document.querySelectorAll('tbody tr').length, 12);
      assert.match(document.querySelector('table').textContent, /Zingeving\s*7,0/);
    });
  }
});

describe('kanskracht twin', () => {
  const kanskracht = (...args) =>
    new Promise((resolve) => {
      execFile(process.execPath, [`${root}packages/render/bin/kanskracht.js`, 'twin', ...args], (error, out, err) =>
        resolve({ code: error?.code ?? 0, out, err }),
      );
    });
  const invented = `${root}data/invented-example/datapackage.json`;
  let folder;
  const at = (name) => join(folder, name);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'twin-'));
  });

  it('prints what the function gives', async () => {
    const { code, out } = await kanskracht('goal-tracker', '--data', invented, '--view', 'gaps', '--heading', 'Doelen');
    assert.equal(code, 0);
    const given = await renderTwin(await readData('invented-example/datapackage.json'), {
      figure: 'goal-tracker',
      attributes: { view: 'gaps', heading: 'Doelen' },
    });
    assert.equal(textOf(out).trim(), textOf(given).trim());
  });

  it('writes a whole page with its pictures beside it', async () => {
    const { code, err } = await kanskracht(
      ...['positive-health', '--data', invented, '--page', '--library', '/kk', '--lang', 'en'],
      ...['--picture', at('web.svg'), '--picture-url', 'beeld/web.svg', '--out', at('web.html')],
    );
    assert.equal(code, 0, err);
    const page = await readFile(at('web.html'), 'utf8');
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(page, /<link rel="stylesheet" href="\/kk\/kanskracht\.css">/);
    assert.match(page, /<script src="\/kk\/frame-height\.js">/);
    assert.match(page, /<script type="module" src="\/kk\/positive-health\.js">/);
    assert.match(page, /<h2>Positive Health/);
    assert.match(page, /<img src="beeld\/web\.svg"/);
    for (const name of ['web.svg', 'web-narrow.svg']) assert.match(await readFile(at(name), 'utf8'), /^<svg xmlns=/);
  });

  it('takes a CSV with its main table and others beside it', async () => {
    await writeFile(at('cijfers.csv'), 'gebied;periode;indicator;waarde\nA;2020;gezond;70,5\nB;2020;gezond;60\n');
    await writeFile(at('namen.csv'), 'gebied;naam\nA;Noord\nB;Zuid\n');
    const { code, out } = await kanskracht(
      ...['neighbourhood-comparison', '--data', at('cijfers.csv'), '--table', `gebieden=${at('namen.csv')}`],
    );
    assert.equal(code, 0);
    assert.match(out, /<data value="A">Noord<\/data>/);
  });

  it('does what docs/twin.md shows', async () => {
    const lines = (await readFile(`${root}docs/twin.md`, 'utf8')).match(/^npx kanskracht twin .*$/gm);
    assert.equal(lines.length, 3);
    for (const line of lines) {
      const words = line.split(' ').slice(3);
      const files = words.map((word) => word.replace(/^(regions=)?data\//, (_, name = '') => `${name}${root}data/`));
      const out = at(files.pop());
      const { code, err } = await kanskracht(...files, out);
      assert.equal(code, 0, `${line}\n${err}`);
      assert.match(await readFile(out, 'utf8'), /<figure dir="ltr">/);
    }
  });

  it('writes nothing where the data are wrong, and tells what is', async () => {
    await writeFile(at('fout.csv'), 'gebied;waarde\nA;1\n');
    const out = at('fout.html');
    const wrong = await kanskracht('neighbourhood-comparison', '--data', at('fout.csv'), '--out', out);
    assert.equal(wrong.code, 1);
    assert.match(wrong.err, /^Fout: .*kolom/);
    await assert.rejects(readFile(out));
    const health = `${root}data/neighbourhood-health/datapackage.json`;
    const large = await kanskracht(
      'neighbourhood-comparison',
      '--data',
      health,
      '--level',
      'BU',
      '--view',
      'distribution',
    );
    assert.equal(large.code, 1);
    assert.match(large.err, /--src/);
  });

  it('tells of warnings and writes all the same', async () => {
    const { code, err, out } = await kanskracht('positive-health', '--data', invented, '--region', 'nergens');
    assert.equal(code, 0);
    assert.match(err, /^Let op: .*nergens/m);
    assert.match(out, /<kans-positive-health region="nergens"/);
  });

  it('explains itself when it is not understood', async () => {
    for (const args of [[], ['positive-health'], ['positive-health', '--data', invented, '--width', 'breed']]) {
      const { code, err } = await kanskracht(...args);
      assert.equal(code, 2);
      assert.match(err, /kanskracht twin FIGUUR --data BESTAND/);
    }
    const unknown = await kanskracht('positive-health', '--data', invented, '--theme', 'x');
    assert.equal(unknown.code, 2);
    assert.match(unknown.err, /De figuur kent ‘theme’ niet/);
  });
});
