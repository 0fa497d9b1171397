/** WebKit, as its GTK port: the MiniBrowser on a screen of its own, driven by WebKitWebDriver. */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from '../../../scripts/browser.mjs';
import { canChoose, startDesk } from './gtk-desk.mjs';
import { startProgram, temporaryFolder } from './processes.mjs';
import { chord, mouseAction, openSession } from './web-driver.mjs';

export async function start(downloads) {
  const instances = new Map();
  // Whether scripts run is said once for a whole MiniBrowser, so pages without them have one of their own.
  const instanceFor = async (scripts) => {
    if (!instances.has(scripts)) instances.set(scripts, await startInstance(scripts, downloads));
    return instances.get(scripts);
  };
  await instanceFor(true);
  return {
    newPage: async ({ scripts }) => (await instanceFor(scripts)).newPage(),
    close: async () => {
      for (const instance of instances.values()) await instance.close();
      instances.clear();
    },
  };
}

async function startInstance(scripts, downloads) {
  const { driver, browser, screen, desk: settler } = findWebKit();
  const settings = temporaryFolder();
  writeSettings(settings.path, downloads);
  const programs = [];
  const stop = () => {
    for (const program of programs) program.stop();
    settings.stop();
  };
  try {
    // The mouse starts in the middle, and a window without the mouse has no focus: so the screen is small.
    const display = startProgram(screen, ['-displayfd', '1', '-screen', '0', '400x400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    programs.push(display);
    const port = await freePort();
    const number = await firstOutput(display.child, 'Xvfb');
    const desk = startDesk(settler, settings.path, `:${number}`);
    programs.push(desk);
    programs.push(
      startProgram(driver, [`--port=${port}`], {
        env: {
          DISPLAY: `:${number}`,
          GDK_BACKEND: 'x11',
          XDG_CONFIG_HOME: settings.path,
          LIBGL_ALWAYS_SOFTWARE: '1',
          NO_AT_BRIDGE: '1',
        },
      }),
    );
    await listening(port);
    const args = ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])];
    const call = await openSession(port, { 'webkitgtk:browserOptions': { binary: browser, args } });
    const windows = new Windows(call, desk);
    return {
      newPage: () => windows.open(),
      async close() {
        await call('DELETE', '').catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw new Error(`WebKit could not be started: ${error.message}`, { cause: error });
  }
}

/*
 * The toolbar of the MiniBrowser is as wide as 447 pixels, and a phone is not: this makes it small. And where
 * files go that a reader takes.
 */
function writeSettings(folder, downloads) {
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(
    join(folder, 'gtk-3.0/gtk.css'),
    '* { min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px; }\n',
  );
}

async function firstOutput(child, name) {
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${name} ended before it began.`);
  });
  const late = wait(20_000, undefined, { ref: false }).then(() => {
    throw new Error(`${name} said nothing in 20 seconds.`);
  });
  ended.catch(() => undefined);
  late.catch(() => undefined);
  const [bytes] = await Promise.race([once(child.stdout, 'data'), ended, late]);
  return String(bytes).trim();
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function listening(port) {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not answer in 20 seconds.');
}

/**
 * The windows of one session. A call goes to the window that was chosen last, so calls of several pages
 * wait for each other.
 */
class Windows {
  #call;
  #current;
  #first;
  #queue = Promise.resolve();
  #desk;

  constructor(call, desk) {
    this.#call = call;
    this.#desk = desk;
  }

  open() {
    return this.#next(async () => {
      // The session ends with its last window: the one that it began with stays.
      this.#first ??= await this.#call('GET', '/window');
      await this.#choose(this.#first);
      const { handle } = await this.#call('POST', '/window/new', { type: 'window' });
      return new WebKitPage((method, path, body) => this.#in(handle, method, path, body), this.#desk);
    });
  }

  #in(handle, method, path, body) {
    return this.#next(async () => {
      await this.#choose(handle);
      return this.#call(method, path, body);
    });
  }

  async #choose(handle) {
    if (this.#current === handle) return;
    await this.#call('POST', '/window', { handle });
    this.#current = handle;
  }

  #next(task) {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}

class WebKitPage {
  constructor(call, desk) {
    this.call = call;
    this.desk = desk;
  }

  async goto(url) {
    await this.call('POST', '/url', { url });
    // What can't be reached is told on a page, not by the driver.
    const address = JSON.parse(await this.run('JSON.stringify(location.href)', false));
    if (address === 'about:blank' && url !== address) throw new Error(`WebKit could not open ${url}`);
  }

  async run(expression, waits) {
    if (!waits) return this.call('POST', '/execute/sync', { script: `return ${expression}`, args: [] });
    const script = `const done = arguments[0];
      ${expression}.then((text) => done({ text }), (error) => done({ error: [error, error?.stack].join('\\n') }))`;
    const { text, error } = await this.call('POST', '/execute/async', { script, args: [] });
    if (error !== undefined) throw new Error(error);
    return text;
  }

  press(keys) {
    return this.call('POST', '/actions', { actions: [chord(keys)] });
  }

  async type(text) {
    for (const character of text) await this.press([character]);
  }

  mouse(type, x, y) {
    return this.call('POST', '/actions', { actions: [mouseAction(type, x, y)] });
  }

  /* A window has a toolbar above the page; how high it is, the page can tell. */
  async resize(width, height) {
    const toolbar = JSON.parse(await this.run('JSON.stringify(outerHeight - innerHeight)', false));
    // The window follows when the machine finds the time.
    for (let attempt = 0; attempt < 50; attempt++) {
      await this.call('POST', '/window/rect', { width, height: height + toolbar });
      const size = JSON.parse(await this.run('JSON.stringify([innerWidth, innerHeight])', false));
      if (size[0] === width && size[1] === height) return;
      await wait(100);
    }
    throw new Error(`WebKit could not make the page ${width} by ${height}.`);
  }

  canSetMedia(settings) {
    return canChoose(settings);
  }

  /* Of all windows of this MiniBrowser. */
  async setMedia(settings) {
    if (!canChoose(settings)) throw new Error('WebKit can not be told of paper or of forced colours.');
    this.desk.choose(settings);
    const { 'prefers-color-scheme': scheme = 'light', 'prefers-reduced-motion': motion = 'no-preference' } = settings;
    const query = `(prefers-color-scheme: ${scheme}) and (prefers-reduced-motion: ${motion})`;
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await this.run(`matchMedia('${query}').matches`, false)) return;
      await wait(50);
    }
    throw new Error(`WebKit was not told of ${query}.`);
  }

  async screenshot(file) {
    writeFileSync(file, Buffer.from(await this.call('GET', '/screenshot'), 'base64'));
  }

  async close() {
    this.desk.choose({});
    await this.call('DELETE', '/window');
  }
}
