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

/**
 * What a reader does and has: keys, a mouse, a window, a medium. Needs a browser of launcher.mjs. The test
 * runner has commands like these under names of their own, which know fewer browsers.
 */
export function readerPlugin() {
  const commands = {
    'press-keys': (page, { press, type }) => (press === undefined ? page.type(type) : page.press(press)),
    'use-mouse': (page, { type, position: [x, y] }) => page[type]({ x, y }),
    'size-window': (page, { width, height }) => page.resize(width, height),
    'set-media': (page, settings) => page.setMedia(settings),
    'can-set-media': (page, settings) => page.canSetMedia(settings),
  };
  return {
    name: 'reader',
    async executeCommand({ command, payload, session }) {
      if (!(command in commands)) return undefined;
      // An answer of `undefined` would tell the test runner that nobody knows the command.
      return (await commands[command](session.browser.getPage(session.id), payload)) ?? true;
    },
  };
}
