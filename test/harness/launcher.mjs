/** Lets Web Test Runner run its tests in a browser of the harness; plugins.mjs finds their page here. */
import { launch } from './browsers.mjs';

/* Where tests of elements begin; setViewport changes it. */
const size = { width: 800, height: 600 };

/**
 * @param {string} name 'chromium' | 'firefox' | 'webkit'
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function harnessLauncher(name) {
  const pages = new Map();
  let browser;
  return {
    name: `${name[0].toUpperCase()}${name.slice(1)}`,
    type: 'kanskracht',
    // Beside Chromium's, windows share one focus: only the one in front gets keys and draws.
    concurrency: name === 'chromium' ? 2 : 1,
    async initialize() {
      browser = await launch(name);
    },
    async startSession(id, url) {
      const page = await browser.newPage(size);
      pages.set(id, page);
      await page.goto(url);
    },
    async stopSession(id) {
      await close(id);
      return {};
    },
    isActive: (id) => pages.has(id),
    getBrowserUrl: (id) => pages.get(id)?.evaluate(() => location.href),
    getPage: (id) => pages.get(id),
    startDebugSession() {
      throw new Error('Tests are debugged in Storybook or the gallery.');
    },
    async stop() {
      await Promise.all([...pages.keys()].map(close));
      await browser?.close();
    },
  };

  async function close(id) {
    const page = pages.get(id);
    pages.delete(id);
    await page?.close();
  }
}
