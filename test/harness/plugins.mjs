/** Commands that tests can send to Web Test Runner; commands.ts is their other end. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps pictures as committed files, in the manner of Observable Plot: a new picture is written, a
 * changed one is written beside the committed one as NAME-changed.svg.
 */
export function picturePlugin({ folder, update }) {
  return {
    name: 'pictures',
    executeCommand({ command, payload }) {
      if (command !== 'write-picture') return undefined;
      const { name, text } = payload;
      if (!/^[\w-]+$/.test(name)) throw new Error(`Not a name for a picture: ${name}`);
      mkdirSync(folder, { recursive: true });
      const file = join(folder, `${name}.svg`);
      const changed = join(folder, `${name}-changed.svg`);
      const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      rmSync(changed, { force: true });
      if (before === text) return { state: 'same' };
      if (before === undefined || update) {
        writeFileSync(file, text);
        return { state: before === undefined ? 'new' : 'same' };
      }
      writeFileSync(changed, text);
      return { state: 'changed' };
    },
  };
}

/** Sets the medium and what the reader prefers, forced colours too (Puppeteer has no call for those). */
export function mediaPlugin() {
  const connections = new WeakMap();
  return {
    name: 'media',
    async executeCommand({ command, payload, session }) {
      if (command !== 'set-media') return undefined;
      const page = session.browser.getPage(session.id);
      if (!connections.has(page)) connections.set(page, await page.createCDPSession());
      const { media = '', ...features } = payload;
      await connections.get(page).send('Emulation.setEmulatedMedia', {
        media,
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      return true;
    },
  };
}
