/* Servers that send what no data server should, to a page under the strict policy. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { browserNames, launch } from '../harness/browsers.mjs';
import { hostileServer, mostSent, refusals } from '../harness/hostile-server.mjs';

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

const thrown = (page) => page.evaluate(() => window.report.errors);

for (const name of browserNames())
  describe(`a hostile server, on a page in ${name}`, () => {
    let server;
    let browser;
    before(async () => {
      server = await hostileServer();
      browser = await launch(name);
    });
    after(async () => {
      await browser?.close();
      await server.close();
    });

    /** The page with its two figures drawn. */
    async function open(path = '') {
      const page = await browser.newPage();
      await page.goto(`${server.address}/${path}`);
      await page.evaluate(async () => {
        const figures = [...document.querySelectorAll('kans-positive-health')];
        while (!figures.every((figure) => figure.describe?.())) await new Promise((done) => setTimeout(done, 30));
      });
      return page;
    }

    describe('is refused with a clear problem, and the page lives on:', () => {
      let page;
      before(async () => {
        page = await open();
      });
      after(() => page?.close());

      for (const [path, code] of refusals('page'))
        it(path, async () => {
          server.bytes.sent = 0;
          server.asked.length = 0;
          const { problems, shown, ...held } = await ask(page, `/${path}`);
          const [{ message, ...problem }] = problems;
          assert.deepEqual(problem, { code, severity: 'error' });
          assert.ok(shown.includes(message) && message.length <= 400, shown);
          // The figure hangs up. WebKit takes in whatever comes until then, be it read or not.
          for (let turn = 0; turn < 600 && server.bytes.sending > 0; turn++) await wait(50);
          assert.equal(server.bytes.sending, 0, 'the server goes on sending');
          if (name !== 'webkit') assert.ok(server.bytes.sent <= mostSent, `${server.bytes.sent} bytes were sent`);
          assert.deepEqual(held, { stays: true, lives: true, pwned: false, polluted: false });
          assert.deepEqual(server.asked, [], 'another site was asked');
          assert.deepEqual(await thrown(page), []);
        });
    });

    it('is given up on after a minute when it says nothing, or stops saying it', async () => {
      for (const path of ['/silent.csv', '/stalls.csv']) {
        const page = await open('?patience=2000');
        const { problems, stays, lives } = await ask(page, path);
        assert.equal(problems[0].code, 'too_slow');
        assert.equal(await page.evaluate(() => document.documentElement.dataset.asked), '60000');
        assert.deepEqual({ stays, lives }, { stays: true, lives: true });
        assert.deepEqual(await thrown(page), []);
        await page.close();
      }
    });

    it('keeps to its own site unless the page says otherwise, also where the policy would let it go', async () => {
      const page = await open('open.html');
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
