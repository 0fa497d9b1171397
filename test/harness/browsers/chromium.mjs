/** Chromium, driven by Playwright. */
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../../../scripts/browser.mjs';

export async function start(downloads) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  return {
    // A context each: in a shared one only the page in front has the focus and draws.
    async newPage({ width, height, scripts }) {
      const context = await browser.newContext({
        viewport: { width, height },
        javaScriptEnabled: scripts,
        locale: 'nl-NL',
      });
      const page = await context.newPage();
      // A page that closes takes the files with it that it has not handed over yet.
      page.on('download', (file) => file.saveAs(join(downloads, file.suggestedFilename())).catch(() => undefined));
      return new ChromiumPage(context, page);
    },
    close: () => browser.close(),
  };
}

class ChromiumPage {
  constructor(context, page) {
    this.context = context;
    this.page = page;
    this.told = [];
    page.on('console', (message) => {
      // The place that page-report.js waits for, which is nowhere.
      if (!message.text().includes('#no-such-place')) this.told.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.told.push(`error: ${error.message}`));
  }

  messages() {
    return this.told;
  }

  async goto(url) {
    this.told.length = 0;
    await this.page.goto(url);
  }

  run(expression) {
    return this.page.evaluate(expression);
  }

  press(keys) {
    return this.page.keyboard.press(keys.join('+'));
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  mouse(type, x, y) {
    const { mouse } = this.page;
    return type === 'move' ? mouse.move(x, y) : mouse[type]();
  }

  resize(width, height) {
    return this.page.setViewportSize({ width, height });
  }

  canSetMedia() {
    return true;
  }

  async setMedia({ media = '', ...features }) {
    this.devtools ??= await this.context.newCDPSession(this.page);
    await this.devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }

  async screenshot(file) {
    await this.page.screenshot({ path: file });
  }

  close() {
    return this.context.close();
  }
}
