/**
 * `npm run weigh`: loads a page for each element from a CSV file, and adds up every script that the
 * browser fetched, gzipped (level 9). A kB is 1000 bytes.
 */
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { browserFlags, findBrowser } from './browser.mjs';
import { isMain } from './main.mjs';
import { command } from './setup.mjs';

/* The pages of test/weigh/, how heavy they may be in bytes, and whether they need Observable Plot. */
const pages = [
  { page: 'positive-health', limit: 45_000, plot: false },
  { page: 'prevention-pyramid', limit: 45_000, plot: false },
  { page: 'prevention-numbers', limit: 45_000, plot: false },
  { page: 'goal-tracker', limit: 45_000, plot: false },
  { page: 'comparison-dots', limit: 140_000, plot: false },
  { page: 'comparison-trend', limit: 140_000, plot: true },
];

/** @returns {Promise<{passed: number, failed: number}>} */
export async function weigh() {
  const { serve } = await import('./serve.mjs');
  const { chromium } = await import('playwright-core');
  const server = await serve();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  let failed = 0;
  try {
    for (const { page, limit, plot } of pages) {
      const scripts = await load(browser, `${server.address}weigh/${page}.html`);
      const total = scripts.reduce((sum, { bytes }) => sum + bytes, 0);
      const complaints = [];
      if (total > limit) complaints.push(`over the limit of ${kB(limit)}`);
      if (scripts.some(({ name }) => name.includes('plot-')) !== plot)
        complaints.push(plot ? 'Plot was not loaded' : 'Plot was loaded, but no view needs it');
      if (complaints.length > 0) failed++;
      console.log(`${page}: ${kB(total)} of ${kB(limit)}${complaints.map((text) => ` — ${text}`).join('')}`);
      for (const { name, bytes } of scripts) console.log(`  ${kB(bytes).padStart(9)}  ${name}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { passed: pages.length - failed, failed };
}

/* Opens a page until its figure is drawn and the network is quiet. */
async function load(browser, url) {
  const page = await browser.newPage();
  const responses = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') responses.push(response);
  });
  await page.addInitScript(() => {
    window.drawn = new Promise((done, fail) => {
      addEventListener('kans-ready', done);
      addEventListener('kans-problem', ({ detail }) => {
        const errors = detail.problems.filter(({ severity }) => severity === 'error');
        if (errors.length > 0) fail(new Error(errors.map(({ message }) => message).join(' ')));
      });
      setTimeout(() => fail(new Error('No figure was drawn in 20 seconds.')), 20_000);
    });
  });
  await page.goto(url);
  await page.evaluate(() => window.drawn.then(() => undefined));
  await page.waitForLoadState('networkidle');
  const scripts = await Promise.all(responses.map(size));
  await page.close();
  return scripts.sort((a, b) => b.bytes - a.bytes);
}

async function size(response) {
  if (!response.ok()) throw new Error(`${response.url()} could not be loaded (${response.status()})`);
  return { name: new URL(response.url()).pathname, bytes: gzipSync(await response.body(), { level: 9 }).length };
}

function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

if (isMain(import.meta)) {
  await command(async () => {
    const { build } = await import('./build.mjs');
    await build();
    if ((await weigh()).failed > 0) process.exitCode = 1;
  });
}
