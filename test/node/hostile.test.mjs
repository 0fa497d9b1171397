/* Servers that send what no data server should: in Node, and on a page under the strict policy. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { problemOf, readSource } from '@kanskracht/tables';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { hostileServer } from '../harness/hostile-server.mjs';

/*
 * What each address is refused with: by the reader in Node, and by the figure on a page where it says it
 * otherwise. A browser does not tell that a redirect led elsewhere, and what a figure can't use is no
 * concern of a reader's.
 */
const refused = {
  'huge.csv': 'too_large',
  'huge-unsaid.csv': 'too_large',
  'endless.csv': 'too_large',
  'endless.json': 'too_large',
  'bomb.csv': 'too_large',
  'line.csv': 'too_large',
  'columns.csv': 'table_too_large',
  'lines.csv': 'table_too_large',
  'cells.csv': 'table_too_large',
  'quote.csv': 'open_quote',
  'page.csv': 'html_instead_of_data',
  page: 'html_instead_of_data',
  'gone.csv': 'not_found',
  'forbidden.csv': 'http_error',
  'broken.csv': 'http_error',
  'nothing.csv': 'empty_file',
  'empty.csv': 'empty_file',
  'cut.csv': 'network_error',
  'hangs-up.csv': 'network_error',
  'elsewhere.csv': ['other_origin', 'network_error'],
  'loop.csv': 'network_error',
  'rubbish.csv': 'not_text',
  'picture.csv': 'not_text',
  'deep.json': 'not_a_table',
  'deep-data.json': 'not_a_table',
  'deep-cell.json': [undefined, 'not_a_number'],
  'deep-header.json': 'not_a_table',
  'half.json': 'not_json',
  'keys.json': 'table_too_large',
  'columns.json': 'table_too_large',
  'nulls.arrow': 'table_too_large',
  'bogus.arrow': 'not_arrow',
  'half.arrow': 'not_arrow',
  'many/datapackage.json': 'too_many_resources',
  'many-files/datapackage.json': 'too_many_resources',
  'together/datapackage.json': 'table_too_large',
  'large/datapackage.json': 'too_large',
  'itself/datapackage.json': [undefined, 'missing_column'],
  'schema/datapackage.json': 'unsafe_path',
  'up/datapackage.json': 'unsafe_path',
  'up-hidden/datapackage.json': 'unsafe_path',
  'file/datapackage.json': 'unsafe_path',
  'data-address/datapackage.json': 'unsafe_path',
  'away/datapackage.json': 'unsafe_path',
  'away-short/datapackage.json': 'unsafe_path',
  'redirected/datapackage.json': ['other_origin', 'network_error'],
  'nameless/datapackage.json': 'not_a_package',
  'not-a-list/datapackage.json': 'not_a_package',
};

/* What lies on the road when a reader stops: the buffers of two machines. */
const onTheRoad = 20_000_000;

let server;
before(async () => {
  server = await hostileServer();
});
after(() => server.close());

const expected = (code, place) => [code].flat().at(place === 'page' ? -1 : 0);

describe('a hostile server, in Node', () => {
  const read = (path, options = {}) =>
    readSource(`${server.address}/${path}`, { base: `${server.address}/`, ...options }).then(
      () => undefined,
      (error) => error,
    );

  for (const [path, code] of Object.entries(refused)) {
    const wanted = expected(code, 'Node');
    it(`${path} is ${wanted ? `refused with ${wanted}` : 'read as a table'}`, async () => {
      server.bytes.sent = 0;
      const error = await read(path);
      assert.equal(error?.code, wanted);
      if (error === undefined) return;
      assert.equal(error.name, 'ReadError');
      for (const lang of ['nl', 'en']) {
        const { message, hint } = problemOf(error, { lang });
        assert.ok(message.length > 10 && message.length < 400, message);
        assert.ok(hint.length > 10, hint);
      }
      assert.ok(server.bytes.sent < 20_000_000 + onTheRoad, `${server.bytes.sent} bytes were sent`);
    });
  }

  for (const path of ['silent.csv', 'stalls.csv']) {
    it(`${path} is given up on`, async () => {
      const error = await read(path, { maxSeconds: 0.2 });
      assert.equal(error?.code, 'too_slow');
      assert.equal(error.details.limit, 0.2);
    });
  }

  it('stops when it is told to, also while a server says nothing', async () => {
    const abort = new AbortController();
    const reading = read('silent.csv', { signal: abort.signal });
    abort.abort();
    assert.equal((await reading)?.code, 'aborted');
  });

  it('reads another site only when that is said', async () => {
    const address = `${server.elsewhere}/stolen.csv`;
    const base = `${server.address}/`;
    await assert.rejects(readSource(address, { base }), { code: 'other_origin' });
    const { tables } = await readSource(address, { base, crossOrigin: true });
    assert.equal(tables[''].numRows(), 1);
  });
});

describe('a hostile server, on a page', () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  });
  after(() => browser.close());

  /** The page with its two figures drawn, and whatever it throws from then on. */
  async function open(path = '', { patience } = {}) {
    const page = await browser.newPage();
    const thrown = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.addInitScript((milliseconds) => {
      window.pwned = () => document.body.setAttribute('pwned', '');
      // Nobody waits a minute for a test: what the library asks for comes sooner.
      if (milliseconds !== undefined) {
        const timeout = AbortSignal.timeout.bind(AbortSignal);
        AbortSignal.timeout = (asked) => {
          document.documentElement.dataset.asked = String(asked);
          return timeout(milliseconds);
        };
      }
    }, patience);
    await page.goto(`${server.address}/${path}`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('kans-positive-health')].every((figure) => figure.describe?.()),
    );
    return { page, thrown };
  }

  /** Gives the first figure another address, and waits for what it says of it. */
  const ask = (page, src, attributes = {}) =>
    page.evaluate(
      async ({ src, attributes }) => {
        const figure = document.querySelector('#asks');
        // What is refused again with the same words is not told again: something well comes between.
        figure.setAttribute('src', '/good.csv');
        do await new Promise((done) => requestAnimationFrame(done));
        while (figure.shadowRoot.querySelector('[part="problem"], [aria-busy="true"]'));
        const told = new Promise((done) =>
          figure.addEventListener('kans-problem', ({ detail }) => done(detail.problems), { once: true }),
        );
        const drawn = (other) => other.shadowRoot.querySelectorAll('.chart > svg > *').length;
        const before = drawn(figure);
        for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
        figure.setAttribute('src', src);
        const problems = await told;
        await figure.updateComplete;
        const lives = document.querySelector('#lives');
        lives.setAttribute('view', lives.getAttribute('view') === 'dots' ? 'spider' : 'dots');
        await lives.updateComplete;
        return {
          // A value may be too deep to hand over.
          problems: problems.map(({ code, severity, message }) => ({ code, severity, message })),
          shown: figure.shadowRoot.querySelector('[part="problem"]')?.textContent ?? '',
          stays: before > 0 && drawn(figure) === before,
          lives: drawn(lives) > 0 && lives.shadowRoot.querySelector('[part="problem"]') === null,
          pwned: document.body.hasAttribute('pwned'),
          polluted: Object.keys(Object.prototype).length > 0,
        };
      },
      { src, attributes },
    );

  it('is refused with a clear problem, and the page lives on', async () => {
    const { page, thrown } = await open();
    const wrong = [];
    server.asked.length = 0;
    for (const [path, code] of Object.entries(refused)) {
      server.bytes.sent = 0;
      const { problems, shown, ...held } = await ask(page, `/${path}`);
      const [problem] = problems;
      if (
        problem?.code !== expected(code, 'page') ||
        problem.severity !== 'error' ||
        !shown.includes(problem.message) ||
        problem.message.length > 400 ||
        server.bytes.sent > 20_000_000 + onTheRoad ||
        JSON.stringify(held) !== '{"stays":true,"lives":true,"pwned":false,"polluted":false}'
      )
        wrong.push({ path, problem, sent: server.bytes.sent, ...held });
    }
    assert.deepEqual(wrong, []);
    assert.deepEqual(server.asked, [], 'another site was asked');
    assert.deepEqual(thrown, []);
    await page.close();
  });

  it('is given up on after a minute when it says nothing, or stops saying it', async () => {
    for (const path of ['/silent.csv', '/stalls.csv']) {
      const { page, thrown } = await open('', { patience: 2000 });
      const { problems, stays, lives } = await ask(page, path);
      assert.equal(problems[0].code, 'too_slow');
      assert.equal(await page.evaluate(() => document.documentElement.dataset.asked), '60000');
      assert.deepEqual({ stays, lives, thrown }, { stays: true, lives: true, thrown: [] });
      await page.close();
    }
  });

  it('keeps to its own site unless the page says otherwise, also where the policy would let it go', async () => {
    const { page } = await open('open.html');
    server.asked.length = 0;
    const stolen = `${server.elsewhere}/stolen.csv`;
    for (const src of [
      stolen,
      stolen.slice('http:'.length),
      'data:text/csv,a',
      'javascript:pwned()',
      'file:///etc/passwd',
    ])
      assert.equal((await ask(page, src)).problems[0].code, 'other_origin', src);
    assert.equal((await ask(page, '/elsewhere.csv')).problems[0].code, 'network_error');
    assert.equal((await ask(page, '/away/datapackage.json')).problems[0].code, 'unsafe_path');
    assert.equal((await ask(page, '/redirected/datapackage.json')).problems[0].code, 'network_error');
    assert.deepEqual(server.asked, []);
    const shared = await page.evaluate(async (src) => {
      const data = document.createElement('kans-data');
      data.id = 'shared';
      data.src = src;
      const figure = document.createElement('kans-positive-health');
      figure.setAttribute('data', 'shared');
      const told = new Promise((done) =>
        figure.addEventListener('kans-problem', ({ detail }) => done(detail.problems)),
      );
      document.body.append(data, figure);
      return (await told)[0].code;
    }, stolen);
    assert.equal(shared, 'other_origin');
    assert.deepEqual(server.asked, []);
    await page.evaluate(async (src) => {
      const figure = document.querySelector('#asks');
      figure.setAttribute('crossorigin', '');
      figure.setAttribute('src', src);
      while (figure.shadowRoot.querySelector('[part="problem"], [aria-busy="true"]'))
        await new Promise((done) => requestAnimationFrame(done));
    }, stolen);
    assert.deepEqual(server.asked, ['/stolen.csv']);
    await page.close();
  });
});
