/* A reader takes the files of a figure, under the strict policy: they arrive, whole and under their names. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../../scripts/serve.mjs';
import { browserNames, launch } from '../harness/browsers.mjs';

const files = [
  { name: 'positieve-gezondheid-wijkteam-in-2025.csv', method: 'toCSV' },
  { name: 'positieve-gezondheid-wijkteam-in-2025.svg', method: 'toSVG' },
];

/* In the page: opens what a figure offers, presses the button of a file, and gives what the file has to hold. */
async function take(index, method) {
  const figure = document.querySelector('kans-positive-health');
  const within = (selector) => figure.shadowRoot?.querySelectorAll(selector) ?? [];
  const until = async (holds) => {
    while (!holds()) await new Promise((next) => setTimeout(next, 30));
  };
  await until(() => within('.chart svg > *').length > 0);
  if (within('.panel button').length === 0) within('.actions button')[1].click();
  await until(() => within('.panel button').length === 2);
  within('.panel button')[index].click();
  return figure[method]();
}

/* A browser writes under another name first, or an empty file. */
async function arrived(path) {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (existsSync(path) && readFileSync(path, 'utf8') !== '') return readFileSync(path, 'utf8');
    await wait(100);
  }
  throw new Error(`${path} did not arrive in 30 seconds.`);
}

describe('the files of a figure', () => {
  let server;
  before(async () => {
    server = await serve(4400);
  });
  after(() => server.close());

  for (const name of browserNames()) {
    it(`arrive in ${name}`, async () => {
      const browser = await launch(name);
      try {
        const page = await browser.newPage();
        await page.goto(`${server.address}weigh/positive-health.html`);
        for (const [index, { name: file, method }] of files.entries()) {
          const text = await page.evaluate(take, index, method);
          assert.notEqual(text, '');
          assert.equal(await arrived(join(browser.downloads, file)), text);
        }
        assert.deepEqual(readdirSync(browser.downloads).sort(), files.map((file) => file.name).sort());
      } finally {
        await browser.close();
      }
    });
  }
});
