/** What a browser and a page can do, the same in each; a driver does what differs. */

/**
 * A driver is `{ newPage({width, height, scripts}), close() }`, and its page
 * `{ goto(url), run(expression, waits), press(keys), type(text), mouse(type, x, y), resize(width, height),
 *    canSetMedia(settings), setMedia(settings), screenshot(file), close() }`; and `messages()`, where it can.
 */
export class Browser {
  #driver;
  #downloads;

  constructor(name, downloads, driver) {
    this.name = name;
    /** The folder in which files arrive that a reader takes. */
    this.downloads = downloads.path;
    this.#driver = driver;
    this.#downloads = downloads;
  }

  /**
   * A window of its own. With `scripts: false` the page's scripts do not run, but `evaluate` works.
   * @param {{width?: number, height?: number, scripts?: boolean}} [options]
   */
  async newPage({ width = 900, height = 900, scripts = true } = {}) {
    const page = new Page(await this.#driver.newPage({ width, height, scripts }), scripts);
    await page.resize(width, height);
    return page;
  }

  async close() {
    try {
      await this.#driver.close();
    } finally {
      this.#downloads.stop();
    }
  }
}

class Page {
  #driver;
  #scripts;

  constructor(driver, scripts) {
    this.#driver = driver;
    this.#scripts = scripts;
  }

  /** Waits until the page has loaded. */
  goto(url) {
    return this.#driver.goto(url);
  }

  /**
   * Runs a function in the page, whatever its policy. Arguments and answer go as JSON; `undefined` comes
   * back as null. It may be asynchronous, but not in a page without scripts: there no promise is ever kept.
   */
  async evaluate(fn, ...args) {
    const call = `(${fn})(...${JSON.stringify(args)})`;
    const expression = this.#scripts
      ? `(async () => JSON.stringify((await ${call}) ?? null))()`
      : `JSON.stringify(${call} ?? null)`;
    return JSON.parse(await this.#driver.run(expression, this.#scripts));
  }

  /** Presses keys one after another: `Tab`, `Shift+Tab`, `ArrowDown`, `a`. */
  async press(...keys) {
    for (const key of keys) {
      const chord = key === '+' ? [key] : key.split('+');
      await this.#driver.press(chord.map((name) => (name === 'Space' ? ' ' : name)));
    }
  }

  /** Types a text, a key a character. */
  type(text) {
    return this.#driver.type(text);
  }

  /** Clicks in the middle of an element (a selector outside shadow trees), or at a place in the window. */
  async click(target) {
    const { x, y } = typeof target === 'string' ? await this.evaluate(middleOf, target) : target;
    await this.#driver.mouse('move', x, y);
    await this.#driver.mouse('down', x, y);
    await this.#driver.mouse('up', x, y);
  }

  /** Moves the mouse to a place in the window. */
  move({ x, y }) {
    return this.#driver.mouse('move', x, y);
  }

  /** Gives the page this width and height, in CSS pixels. */
  async resize(width, height) {
    await this.#driver.resize(width, height);
  }

  /** Whether the browser can be told this of its reader and medium; see `setMedia`. */
  canSetMedia(settings) {
    return this.#driver.canSetMedia(settings);
  }

  /** @param {object} settings as in commands.ts; what is left out is as it comes */
  setMedia(settings = {}) {
    return this.#driver.setMedia(settings);
  }

  /**
   * What stands on the browser's console: what scripts wrote, and what the browser itself said, such as a file that
   * it could not fetch. Undefined in WebKit, whose driver does not tell; `window.report` has what scripts wrote there.
   */
  async messages() {
    return this.#driver.messages?.();
  }

  /** Writes a PNG of what the window shows. */
  screenshot(file) {
    return this.#driver.screenshot(file);
  }

  close() {
    return this.#driver.close();
  }
}

function middleOf(selector) {
  const element = document.querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector} on the page.`);
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}
