/** Opens the page of an example as a reader does, and uses it. Throws what is not as it should be. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { browserFlags, findBrowser } from './browser.mjs';
import { policy } from './policy.mjs';

const figures = 'kans-neighbourhood-comparison';

/**
 * @param {string} folder what the example's own build delivers
 * @param {string} [policies] names of trusted types policies that the framework makes
 */
export async function openExample(folder, policies = '') {
  const server = await serve(folder, `${policy} ${policies}`.trim());
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  try {
    await use(await browser.newPage(), `http://localhost:${server.address().port}/`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function serve(folder, header) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', header);
    // The icon that browsers ask for by themselves.
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  return server;
}

async function use(page, address) {
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) =>
      console.error(`policy: ${violatedDirective} (${sourceFile}:${lineNumber})`),
    );
  });
  await page.goto(address);
  const first = page.locator(figures).first();
  const second = page.locator(figures).nth(1);

  // Both are drawn from the table that was given as a property.
  await first.locator('[role=option][aria-label^="Brukske"][aria-label*="71,9"]').waitFor();
  await second.locator('[role=option][aria-label^="Brukske"]').waitFor();

  // A choice in the first arrives in the page's state, and from there in the second.
  await first.locator('[role=option][aria-label^="Oost:"]').click();
  await page.locator('output', { hasText: 'WK098412' }).waitFor();
  await second.locator('[part=summary]', { hasText: 'Oost' }).waitFor();

  // An attribute that is bound to the state draws anew.
  await page.getByRole('button', { name: 'Als tabel' }).click();
  await first.locator('[part=table] td', { hasText: '71,9' }).first().waitFor();
  await page.getByRole('button', { name: 'Als figuur' }).click();
  await first.locator('.chart svg > *').first().waitFor();

  await keepsNothing(page);
  await first.locator('[role=option][aria-label^="Brukske"][aria-label*="71,9"]').waitFor();
  assert.deepEqual(complaints, []);
}

/* Figures that were taken away ten times are free to be collected. */
async function keepsNothing(page) {
  await page.evaluate(() => {
    window.gone = [];
  });
  for (let time = 0; time < 10; time++) {
    await page.locator(figures).nth(1).locator('.chart svg > *').first().waitFor();
    await page.evaluate((tag) => {
      for (const figure of document.querySelectorAll(tag)) window.gone.push(new WeakRef(figure));
    }, figures);
    await page.getByRole('button', { name: 'Verberg' }).click();
    await page.locator(figures).first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Toon' }).click();
  }
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const kept = await page.evaluate(() => window.gone.filter((figure) => figure.deref()?.isConnected === false).length);
  assert.equal(kept, 0, `${kept} of 20 figures that were taken away are still held`);
}
