/**
 * Three browsers behind one small interface, for tests that open whole pages and for the test runner.
 * What a page is like in each stands in browsers/; what they have in common in browsers/page.mjs.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Browser } from './browsers/page.mjs';

const makers = {
  chromium: () => import('./browsers/chromium.mjs'),
  firefox: () => import('./browsers/firefox.mjs'),
  webkit: () => import('./browsers/webkit.mjs'),
};

/** The browsers that tests run in now: Chromium, or what KANS_BROWSERS says (`chromium,firefox,webkit`). */
export function browserNames() {
  const names = (process.env.KANS_BROWSERS ?? 'chromium').split(',').map((name) => name.trim());
  for (const name of names) {
    if (!(name in makers)) throw new Error(`KANS_BROWSERS names a browser that tests don't know: ${name}`);
  }
  return names;
}

/**
 * @param {string} name 'chromium' | 'firefox' | 'webkit'
 * @returns {Promise<Browser>} close it when you are done; what it started ends with this process at the latest
 */
export async function launch(name) {
  const downloads = mkdtempSync(join(tmpdir(), 'kanskracht-downloads-'));
  const remove = () => rmSync(downloads, { recursive: true, force: true });
  try {
    const { start } = await makers[name]();
    return new Browser(name, downloads, await start(downloads), remove);
  } catch (error) {
    remove();
    throw error;
  }
}
