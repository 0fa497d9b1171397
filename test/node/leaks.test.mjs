/*
 * What stays behind when figures come and go: counted, not timed. The listeners, observers, timers and
 * object addresses that were made and not undone, and what the browser itself counts after it cleaned up.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { renderTwin } from '../../packages/render/dist/index.js';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { hostileServer } from '../harness/hostile-server.mjs';
import { makeRounds } from '../harness/rounds.mjs';
import { countWhatStays } from '../harness/stays.mjs';
import { readData } from '../harness/twins.mjs';

const rounds = 1000;
/*
 * In the second half of the rounds: by then the browser has compiled what it compiles. Its own bookkeeping
 * still moves by less than this; a few hundred figures left behind would be twenty times as much.
 */
const bytesInAll = 500_000;
const nodesInAll = 50;

let server;
let browser;
before(async () => {
  const twin = await renderTwin(await readData('invented-example/datapackage.json'), { figure: 'positive-health' });
  server = await hostileServer({ body: `<template id="twin">${twin}</template>` });
  browser = await chromium.launch({
    executablePath: findBrowser(),
    // Code that is optimised late, or thrown away and compiled again, counts as memory too.
    args: [...browserFlags, '--js-flags=--no-opt --no-flush-bytecode'],
  });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** An empty page with the elements on it, that counts from its first moment on. */
async function open() {
  const page = await browser.newPage();
  const thrown = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.addInitScript(countWhatStays);
  await page.addInitScript(makeRounds);
  await page.goto(`${server.address}/empty.html`);
  await page.evaluate(() => customElements.whenDefined('kans-goal-tracker'));
  const devtools = await page.context().newCDPSession(page);
  /** What there is after everything that nobody holds any more was thrown away. */
  const count = async () => {
    // Counting tidies its own books, which must not count as left behind.
    await page.evaluate(() => window.stays());
    for (let times = 0; times < 3; times += 1) {
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      await devtools.send('HeapProfiler.collectGarbage');
    }
    const { documents, nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { documents, nodes, jsEventListeners, usedSize, stays: await page.evaluate(() => window.stays()) };
  };
  return { page, thrown, count };
}

/** Plays rounds of a kind, and says what the second half of them left. */
async function left(kind) {
  const { page, thrown, count } = await open();
  const half = rounds / 2;
  const play = (from) => page.evaluate(({ kind, half, from }) => window.rounds[kind](half, from), { kind, half, from });
  await play(0);
  const first = await count();
  await play(half);
  const second = await count();
  await page.close();
  return {
    thrown,
    stays: second.stays,
    documents: second.documents - first.documents,
    listeners: second.jsEventListeners - first.jsEventListeners,
    nodes: second.nodes - first.nodes,
    bytes: second.usedSize - first.usedSize,
  };
}

describe('time and again', () => {
  for (const [kind, what] of [
    ['positiveHealth', 'a spider chart comes, changes and goes'],
    ['comparison', 'a comparison comes, changes and goes'],
    ['pyramid', 'a pyramid comes, changes and goes'],
    ['tracker', 'a goal tracker comes, changes and goes'],
    ['shared', 'figures come and go beside a <kans-data>, and it beside them'],
    ['plotted', 'a distribution, a trend or a map comes and goes'],
    ['twin', 'a twin becomes a figure and goes'],
    ['moved', 'a figure moves between documents and shadow roots'],
    ['updated', 'one figure gets another table, beside one that stays'],
  ]) {
    it(`${what} ${rounds} times, and nothing is left behind`, async (test) => {
      const { nodes, bytes, ...rest } = await left(kind);
      test.diagnostic(`${nodes} nodes and ${bytes} bytes`);
      assert.deepEqual(rest, { thrown: [], stays: {}, documents: 0, listeners: 0 });
      assert.ok(nodes <= nodesInAll, `${nodes} nodes were left`);
      assert.ok(bytes <= bytesInAll, `${bytes} bytes were left`);
    });
  }
});

describe('tables that nobody holds any more', () => {
  it('are forgotten with the facts that were read of them', async () => {
    const { page, count } = await open();
    const held = () => page.evaluate(() => window.heldTables());
    assert.equal(await page.evaluate(() => window.rounds.dropped(20)), 20);
    await count();
    assert.equal(await held(), 0);
    await page.close();
  });
});

describe('the counting itself', () => {
  it('sees what is left behind', async () => {
    const { page, count } = await open();
    await page.evaluate(() => {
      addEventListener('resize', () => undefined);
      matchMedia('print').addEventListener('change', () => undefined);
      new MutationObserver(() => undefined).observe(document, { childList: true });
      new ResizeObserver(() => undefined).observe(document.body);
      window.address = URL.createObjectURL(new Blob(['a']));
      setTimeout(() => undefined, 1e6);
    });
    assert.deepEqual((await count()).stays, {
      'listener resize': 1,
      'listener change': 1,
      MutationObserver: 1,
      ResizeObserver: 1,
      address: 1,
      setTimeout: 1,
    });
    await page.close();
  });
});
