/**
 * Firefox, driven by Puppeteer over WebDriver BiDi. What BiDi can't say yet (the medium, scripts off, what the
 * browser tells on the console) is said to the browser's own window, which `--remote-allow-system-access` opens to us.
 */
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browser.mjs';

export async function start(downloads) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    args: ['--remote-allow-system-access'],
    protocolTimeout: 300_000,
    extraPrefsFirefox: {
      // The reader's language is the page's; the sizes and colours are not the machine's.
      'intl.accept_languages': 'nl-NL, nl',
      'layout.css.devPixelsPerPx': '1.0',
      // Over the page, as in the other two: a page that grows longer keeps its width.
      'ui.useOverlayScrollbars': 1,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.always_ask_before_handling_new_types': false,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  const inside = await browserWindow(browser);
  return {
    async newPage({ scripts }) {
      const page = await browser.newPage();
      const driver = new FirefoxPage(page, (expression) => inside(page, expression));
      if (!scripts) await driver.forbidScripts();
      return driver;
    },
    close: () => browser.close(),
  };
}

/* Runs an expression in the browser's own window, with the page's browsing context as `context`. */
async function browserWindow(browser) {
  const { send } = browser.connection;
  const ask = async (method, params) => (await send.call(browser.connection, method, params)).result;
  const { contexts } = await ask('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const manager = 'chrome://remote/content/shared/NavigableManager.sys.mjs';
  return async (page, expression) => {
    const id = page.mainFrame()._id;
    const answer = await ask('script.evaluate', {
      expression: `(() => {
        const { NavigableManager } = ChromeUtils.importESModule('${manager}');
        const context = NavigableManager.getBrowsingContextById('${id}');
        ${expression};
      })()`,
      target: { context: contexts[0].context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails.text}`);
    return answer.result.value;
  };
}

/* Each setting of `setMedia`, as the property of a browsing context that overrides it. */
const overrides = {
  media: { property: 'mediumOverride', unset: '' },
  'prefers-color-scheme': { property: 'prefersColorSchemeOverride', unset: 'none' },
  'prefers-reduced-motion': { property: 'prefersReducedMotionOverride', unset: 'none' },
  'forced-colors': { property: 'forcedColorsOverride', unset: 'none' },
};

class FirefoxPage {
  constructor(page, inside) {
    this.page = page;
    this.inside = inside;
    this.told = [];
    page.on('console', (message) => this.told.push(`${message.type()}: ${message.text()}`));
  }

  /* What scripts wrote, and then what the browser has on its own console, which all of its pages share. */
  async messages() {
    const origin = JSON.stringify(await this.page.evaluate('origin'));
    const own = await this.inside(`return JSON.stringify(
      Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter(({ timeStamp, sourceName }) => timeStamp >= ${this.began} && sourceName.startsWith(${origin}))
        .map(({ category, errorMessage }) => category + ': ' + errorMessage),
    )`);
    return [...this.told, ...JSON.parse(own)];
  }

  async goto(url) {
    this.began = Date.now();
    this.told.length = 0;
    await this.page.goto(url);
  }

  run(expression) {
    return this.page.evaluate(expression);
  }

  forbidScripts() {
    return this.inside('context.allowJavascript = false');
  }

  async press(keys) {
    const { keyboard } = this.page;
    for (const key of keys) await keyboard.down(key);
    for (const key of [...keys].reverse()) await keyboard.up(key);
  }

  type(text) {
    return this.page.keyboard.type(text);
  }

  mouse(type, x, y) {
    const { mouse } = this.page;
    return type === 'move' ? mouse.move(x, y) : mouse[type]();
  }

  resize(width, height) {
    return this.page.setViewport({ width, height });
  }

  canSetMedia(settings) {
    return Object.keys(settings).every((name) => name in overrides);
  }

  async setMedia(settings) {
    const lines = Object.entries(overrides).map(
      ([name, { property, unset }]) => `context.${property} = ${JSON.stringify(settings[name] ?? unset)}`,
    );
    await this.inside(lines.join(';\n'));
  }

  async screenshot(file) {
    await this.page.screenshot({ path: file });
  }

  close() {
    return this.page.close();
  }
}
