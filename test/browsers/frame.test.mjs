/* Frames on a page of another site: who sees what, in which sandbox, and who may say how high a frame is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { run } from '../../packages/render/dist/index.js';
import { policy } from '../../scripts/policy.mjs';
import { browserNames, launch } from '../harness/browsers.mjs';
import { data, delivered, openSite, pageOf, report } from '../harness/site.mjs';

/* A whole page with the twin of a figure, as the command writes it. */
let twinPage = '';
await run(
  [
    'twin',
    'positive-health',
    '--data',
    `${data}/invented-example/datapackage.json`,
    '--page',
    '--library',
    'kanskracht',
  ],
  { out: (text) => (twinPage += text), error: () => undefined },
);

const address = 'kanskracht/embed.html?figure=positive-health&src=../data/kinderen.csv&heading=Hoe+gaat+het%3F';
const scores = `groep;dimensie;score;periode;n
Kinderen;Lichaamsfuncties;7,1;2025;48
Kinderen;Mentaal welbevinden;6,4;2025;48
Kinderen;Zingeving;7,8;2025;48
Kinderen;Kwaliteit van leven;7,2;2025;48
Kinderen;Meedoen;6,9;2025;48
Kinderen;Dagelijks functioneren;8,1;2025;48
`;

/* Lets a page tell what it was told. */
const spy = `window.told = []; addEventListener('message', ({ data }) => window.told.push(data));`;

/* Pages that are no figures: they say a height of their own as often as they are given one. */
const says = (...heights) =>
  `const heights = [${heights.join(', ')}];
  for (const height of heights) parent.postMessage({ kanskracht: 'height', height }, '*');
  parent.postMessage('said', '*');`;

/* A page that takes the figure's frame for its own by name. */
const files = {
  'data/kinderen.csv': scores,
  'kanskracht/': { folder: delivered },
  'data/': { folder: data },
  'wild.html': '<!doctype html><title>Wild</title><script src="wild.js"></script>',
  'wild.js': says("'300'", 'NaN', '-5', 'Infinity', '20001', 'null', '[300]'),
  'other.html': '<!doctype html><title>Ander</title><script src="other.js"></script>',
  'other.js': says('777'),
  'twin.html': twinPage.replace('</head>', '<script src="looks.js"></script></head>'),
  // Tells what there is to see in the page, since pages of another site can't be looked into.
  'looks.js': `addEventListener('load', () => {
    const seen = (selector) => [...document.querySelectorAll(selector)].some((one) => one.getBoundingClientRect().height > 100);
    parent.postMessage({ picture: seen('figure svg'), table: seen('table') }, '*');
  });`,
  // A page that says how high another frame is, to the page around both.
  'policy-report': '',
};

/*
 * The strict policy for a frame on any site. It names its own site in full: in a frame without an origin
 * WebKit takes 'self' for nothing.
 */
const framePolicy = (origin) =>
  `${policy.replace("frame-ancestors 'self'", 'frame-ancestors *').replaceAll("'self'", origin)}; report-uri /policy-report`;

for (const name of browserNames()) {
  describe(`a frame in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser?.close());

    /*
     * A page of one site with a frame of another. Gives back the frame's height on the page, what the page
     * was told, and what was asked of the frame's site, once `until` holds of these or a while has passed.
     */
    async function open({
      sandbox,
      cors = false,
      page: body = (frame) => frame,
      headers = (_, origin) => ({ 'Content-Security-Policy': framePolicy(origin) }),
      path = address,
      until = ({ height }) => height !== 600,
      look = () => undefined,
      late = false,
    }) {
      const site = await openSite(files, {
        headers: (...request) => ({ ...headers(...request), ...(cors ? { 'Access-Control-Allow-Origin': '*' } : {}) }),
      });
      const frame = `<iframe id="frame" title="Figuur" height="600" width="640" loading="lazy" src="${site.address}${path}"${
        sandbox === undefined ? '' : ` sandbox="${sandbox}"`
      }></iframe>`;
      const script = `<script src="${site.address}kanskracht/frame.js"></script>`;
      const host = await openSite(
        {
          ...report,
          'spy.js': spy,
          'index.html': pageOf(
            `<script src="spy.js"></script>${late ? '' : script}`,
            body(frame, site.address).replace('</iframe>', '</iframe>'),
          ),
        },
        {
          // Another name for this machine: another site.
          host: '127.0.0.1',
          headers: {
            'Content-Security-Policy': `default-src 'none'; script-src 'self' ${site.address}; frame-src ${site.address}; img-src 'self'; style-src 'self'`,
          },
        },
      );
      const page = await browser.newPage();
      try {
        await page.goto(`${host.address}index.html`);
        const seen = async () => ({
          ...(await page.evaluate(() => ({
            height: document.getElementById('frame').clientHeight,
            told: window.told,
            violations: window.report.violations,
          }))),
          asked: site.asked,
        });
        let now = await seen();
        for (let turn = 0; turn < 60 && !until(now); turn++) {
          await new Promise((next) => setTimeout(next, 100));
          now = await seen();
        }
        return { ...now, looked: await look(page, site) };
      } finally {
        await page.close();
        await host.close();
        await site.close();
      }
    }

    const hasTold = ({ told }) => told.some(({ height }) => height > 400);
    const isDrawn = ({ height, told }) => height !== 600 && height === told.at(-1)?.height;

    for (const [sandbox, cors] of [
      [undefined, false],
      ['allow-scripts allow-same-origin allow-downloads', false],
      ['allow-scripts allow-downloads', true],
    ])
      it(`is drawn and as high as it wants: sandbox ${sandbox ?? 'none'}, ${cors ? 'with' : 'without'} CORS`, async () => {
        const { height, told, asked, violations } = await open({ sandbox, cors, until: isDrawn });
        assert.ok(height > 400, `${height} high`);
        assert.equal(height, told.at(-1).height);
        // Nothing jumps: the frame keeps its height until the figure stands.
        assert.deepEqual(
          told.filter((message) => message.height < 400),
          [],
        );
        assert.ok(asked.includes('data/kinderen.csv'));
        assert.ok(!asked.includes('policy-report'), 'the policy of the frame was broken');
        assert.deepEqual(violations, []);
      });

    it('without an origin and without CORS headers says that it can’t draw, and asks for no data', async () => {
      const { height, asked } = await open({ sandbox: 'allow-scripts' });
      assert.ok(height > 30 && height < 200, `${height} high`);
      assert.ok(!asked.includes('data/kinderen.csv'));
    });

    it('without an origin and without CORS headers shows the page of the twin that its address names, as high as that is', async () => {
      const sees = ({ picture }) => picture !== undefined;
      const { height, told, asked } = await open({
        sandbox: 'allow-scripts',
        path: `${address}&twin=../twin.html`,
        until: ({ height, told }) => told.some(sees) && height !== 600,
      });
      assert.deepEqual(told.find(sees), { picture: true, table: true });
      assert.ok(height > 600, `${height} high`);
      // The page with the words tells no height: nothing jumps.
      assert.deepEqual(
        told.filter((message) => message.height < 600),
        [],
      );
      assert.ok(asked.includes('kanskracht/kanskracht.css'));
      assert.ok(!asked.includes('policy-report'), 'the policy of the frame was broken');
    });

    for (const twin of [
      '',
      '%20',
      '?',
      'embed.html',
      'embed.html%3Ftwin%3D',
      'https://example.org/',
      'javascript:alert(1)',
    ])
      it(`shows its words where the twin is “${decodeURIComponent(twin)}”, which it can’t show`, async () => {
        const { height, asked } = await open({ sandbox: 'allow-scripts', path: `${address}&twin=${twin}` });
        assert.ok(height > 30 && height < 200, `${height} high`);
        assert.equal(asked.filter((path) => path === 'kanskracht/embed.html').length, 1);
      });

    it('without scripts keeps the height that the page gave it', async () => {
      const { height, told, asked } = await open({
        sandbox: '',
        until: ({ asked }) => asked.includes('kanskracht/embed.css'),
      });
      assert.equal(height, 600);
      assert.deepEqual(told, []);
      assert.ok(!asked.includes('data/kinderen.csv'));
    });

    it('has its height before it comes into sight', async () => {
      const { height } = await open({
        page: (frame) => `${'<br>'.repeat(100)}${frame.replace(' loading="lazy"', '')}`,
        until: isDrawn,
      });
      assert.ok(height > 400 && height !== 600, `${height} high`);
    });

    it('without an origin asks no other site for what its own site says is there', async () => {
      const other = await openSite({ 'kinderen.csv': scores }, { headers: { 'Access-Control-Allow-Origin': '*' } });
      files['moved.csv'] = { redirect: `${other.address}kinderen.csv` };
      try {
        const { asked } = await open({
          sandbox: 'allow-scripts',
          cors: true,
          // A policy would stop it too.
          headers: () => ({}),
          path: address.replace('data/kinderen.csv', 'moved.csv'),
        });
        assert.ok(asked.includes('moved.csv'));
        assert.deepEqual(other.asked, []);
      } finally {
        delete files['moved.csv'];
        await other.close();
      }
    });

    it('is given its height also where the page’s script comes later than the frame', async () => {
      const { height } = await open({
        late: true,
        until: hasTold,
        look: async (page, site) => {
          assert.equal(await page.evaluate(() => document.getElementById('frame').clientHeight), 600);
          await page.evaluate((src) => {
            const script = document.createElement('script');
            script.src = src;
            document.head.append(script);
            return new Promise((done) => setTimeout(done, 1000));
          }, `${site.address}kanskracht/frame.js`);
          assert.ok((await page.evaluate(() => document.getElementById('frame').clientHeight)) > 400);
        },
      });
      assert.equal(height, 600);
    });

    it('is not drawn in a page that frame-ancestors leaves out', async () => {
      const { height, asked } = await open({
        headers: () => ({ 'Content-Security-Policy': policy }),
        until: ({ asked }) => asked.includes('kanskracht/embed.html'),
        look: () => new Promise((done) => setTimeout(done, 500)),
      });
      assert.equal(height, 600);
      assert.ok(!asked.includes('kanskracht/embed.js'));
    });

    it('takes no height from another frame, nor one out of bounds', async () => {
      const { height, told } = await open({
        headers: () => ({}),
        path: 'wild.html?embed.html',
        page: (frame, site) => `${frame.replace('<iframe', '<iframe data-kanskracht')}
          <iframe title="Ander" src="${site}other.html"></iframe>`,
        until: ({ told }) => told.filter((data) => data === 'said').length === 2,
      });
      assert.equal(told.filter(({ kanskracht }) => kanskracht === 'height').length, 8);
      assert.equal(height, 600);
    });

    it('with a border inside its height gets room for it', async () => {
      const { looked } = await open({
        until: isDrawn,
        sandbox: 'allow-scripts allow-same-origin',
        look: (page) =>
          page.evaluate(async () => {
            const frame = document.getElementById('frame');
            frame.style.boxSizing = 'border-box';
            frame.style.border = '5px solid';
            frame.contentWindow.postMessage({ kanskracht: 'height?' }, '*');
            await new Promise((done) => setTimeout(done, 500));
            return [frame.clientHeight, window.told.at(-1).height];
          }),
      });
      assert.equal(looked[0], looked[1]);
    });
  });

  describe(`embed.html in ${name}`, () => {
    let browser;
    let site;
    before(async () => {
      browser = await launch(name);
      site = await openSite(
        {
          ...files,
          ...report,
          'index.html': pageOf('', '<iframe id="frame" title="Figuur" width="640" height="600"></iframe>'),
        },
        {
          headers: {
            'Content-Security-Policy': `${policy.replace("img-src 'self'", "img-src 'self'; frame-src 'self'")}; report-uri /policy-report`,
          },
        },
      );
    });
    after(async () => {
      await browser?.close();
      await site.close();
    });

    /* What the frame shows for an address. */
    async function shown(query) {
      const page = await browser.newPage();
      try {
        await page.goto(`${site.address}index.html`);
        return await page.evaluate(async (src) => {
          const frame = document.getElementById('frame');
          frame.src = src;
          await new Promise((done) => frame.addEventListener('load', done, { once: true }));
          const { contentDocument: inside } = frame;
          const figure = () => inside.querySelector('main > *')?.shadowRoot;
          const stands = () =>
            figure()?.querySelector('.chart svg > *, [part="table"], [part="problem"]') ||
            inside.querySelector('.problem');
          for (let turn = 0; turn < 100 && !stands(); turn++) await new Promise((next) => setTimeout(next, 50));
          await new Promise((next) => setTimeout(next, 100));
          return {
            text: inside.querySelector('main').textContent,
            lang: inside.documentElement.lang,
            title: inside.title,
            scheme: getComputedStyle(inside.documentElement).colorScheme,
            tag: inside.querySelector('main > *')?.localName,
            heading: figure()?.querySelector('[part="heading"]')?.innerHTML,
            isTable: Boolean(figure()?.querySelector('[part="table"]')),
            problem: figure()?.querySelector('[part="problem"]')?.textContent,
            scripts: inside.querySelectorAll('main script, main img').length,
          };
        }, `/kanskracht/embed.html?${query}`);
      } finally {
        await page.close();
      }
    }

    const file = 'src=../data/kinderen.csv';

    it('takes figure, attributes, language and colours from the address', async () => {
      const { lang, title, scheme, tag, heading, isTable, text } = await shown(
        `figure=positive-health&${file}&lang=en&color-scheme=dark&heading=Our%20children&heading-level=2&view=table`,
      );
      assert.deepEqual(
        { lang, title, scheme, tag, heading: heading.replaceAll(/<!--.*?-->/g, ''), isTable, text },
        {
          lang: 'en',
          title: 'Our children',
          scheme: 'dark',
          tag: 'kans-positive-health',
          heading: 'Our children',
          isTable: true,
          text: '',
        },
      );
    });

    it('shows what stands in the address as text', async () => {
      const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
      const { title, scripts, heading } = await shown(
        `figure=positive-health&${file}&heading=${encodeURIComponent(markup)}`,
      );
      assert.equal(title, markup);
      assert.equal(scripts, 0);
      assert.match(heading, /&lt;img/);
    });

    it('says which figures there are when none of them is named', async () => {
      assert.match((await shown(file)).text, /dit venster .*‘figure=’.*goal-tracker, neighbourhood-comparison/s);
      assert.match((await shown(`figure=constructor&${file}`)).text, /‘constructor’ is er niet/);
    });

    for (const src of [
      'https://example.org/cijfers.csv',
      '//example.org/cijfers.csv',
      'data:text/csv,a',
      'javascript:alert(1)',
      'blob:http://localhost/1',
      'http://user@',
    ])
      it(`reads nothing from ${src}`, async () => {
        const { text, tag } = await shown(`figure=positive-health&src=${encodeURIComponent(src)}`);
        assert.equal(tag, 'section');
        assert.match(text, /alleen bestanden van zijn eigen website/);
      });

    it('says what the figure does not know, and draws it', async () => {
      const { text, tag } = await shown(
        `figure=goal-tracker&src=../data/venray-brukske/datapackage.json&__proto__=1&crossorigin&onclick=x&regoin=1`,
      );
      assert.equal(tag, 'kans-goal-tracker');
      assert.match(text, /Opmerkingen over het adres van dit venster/);
    });

    it('says which languages it speaks when it is asked for another', async () => {
      const { text, lang } = await shown(`figure=positive-health&${file}&lang=fr`);
      assert.equal(lang, 'nl');
      assert.match(text, /‘lang’ kan ‘nl’ of ‘en’ zijn, en niet ‘fr’/);
      assert.equal((await shown(`figure=positive-health&${file}&lang=en-GB`)).text, '');
    });

    it('says that a name stands there twice, and takes the first', async () => {
      const { text, heading } = await shown(
        `figure=positive-health&${file}&heading=Een&region=A&heading=Twee&region=B`,
      );
      assert.match(text, /‘heading’ staat meer dan één keer.*‘region’ staat meer dan één keer/s);
      assert.match(heading, /Een/);
      const { text: inEnglish } = await shown(`figure=positive-health&${file}&lang=en&lang=nl`);
      assert.match(inEnglish, /‘lang’ is in the address more than once/);
    });

    it('draws where it can, whatever twin there is, and says so where that could not be shown', async () => {
      const { text, tag } = await shown(`figure=positive-health&${file}&twin=../twin.html`);
      assert.deepEqual([text, tag], ['', 'kans-positive-health']);
      for (const twin of ['https://example.org/twin.html', 'javascript:alert(1)', 'embed.html', ''])
        assert.match(
          (await shown(`figure=positive-health&${file}&twin=${encodeURIComponent(twin)}`)).text,
          /tweeling op http:\/\/localhost/,
        );
    });

    it('leaves it to the figure to say what is wrong with the data', async () => {
      const { problem } = await shown('figure=positive-health&src=../data/er-niet.csv');
      assert.match(problem, /niet/);
    });

    it('breaks no policy', () => {
      assert.ok(site.asked.includes('kanskracht/embed.js'));
      assert.ok(!site.asked.includes('policy-report'));
    });
  });
}

/* In the frame, where only its own scripts can press: opens what the figure offers, and takes each file. */
const takesFiles = `addEventListener('load', async () => {
  const within = (selector) => document.querySelector('main > *')?.shadowRoot?.querySelectorAll(selector) ?? [];
  const until = async (holds) => { while (!holds()) await new Promise((next) => setTimeout(next, 30)); };
  await until(() => within('.chart svg > *').length > 0);
  within('.actions button')[1].click();
  await until(() => within('.panel button').length === 2);
  for (const button of within('.panel button')) {
    button.click();
    await new Promise((next) => setTimeout(next, 500));
  }
});`;

for (const name of browserNames()) {
  describe(`the files of a figure in a frame in ${name}`, () => {
    let browser;
    before(async () => {
      browser = await launch(name);
    });
    after(() => browser?.close());

    for (const [sandbox, cors] of [
      ['allow-scripts allow-same-origin allow-downloads', false],
      ['allow-scripts allow-downloads', true],
    ])
      it(`arrive from a sandbox with ${sandbox}`, async () => {
        const site = await openSite(
          { ...files, 'kanskracht/embed-instead.js': takesFiles },
          {
            headers: (_, origin) => ({
              'Content-Security-Policy': framePolicy(origin),
              ...(cors ? { 'Access-Control-Allow-Origin': '*' } : {}),
            }),
          },
        );
        const frame = `<iframe title="Figuur" height="600" width="640" sandbox="${sandbox}" src="${site.address}${address}"></iframe>`;
        const host = await openSite({ ...report, 'index.html': pageOf('', frame) }, { host: '127.0.0.1' });
        const page = await browser.newPage();
        for (const file of readdirSync(browser.downloads)) rmSync(join(browser.downloads, file));
        const texts = () =>
          readdirSync(browser.downloads)
            .sort()
            .filter((file) => /\.(csv|svg)$/.test(file))
            .map((file) => readFileSync(join(browser.downloads, file), 'utf8'));
        try {
          await page.goto(`${host.address}index.html`);
          for (let turn = 0; turn < 300 && texts().filter(Boolean).length < 2; turn++) await wait(100);
          const [csv = '', svg = ''] = texts();
          assert.match(csv, /^.?[a-z_]+;.*7,1/s);
          assert.match(svg, /^<svg/);
        } finally {
          await page.close();
          await host.close();
          await site.close();
        }
      });
  });
}
