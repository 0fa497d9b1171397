/**
 * Three browsers behind one small interface, for tests that open whole pages and for the test runner.
 * What a page is like in each stands in browsers/; what they have in common in browsers/page.mjs.
 */
import process from 'node:process';
import { Browser } from './browsers/page.mjs';
import { temporaryFolder } from './browsers/processes.mjs';

const makers = {
  chromium: () => import('./browsers/chromium.mjs'),
  firefox: () => import('./browsers/firefox.mjs'),
  webkit: () => import('./browsers/webkit.mjs'),
};

/** Every browser that tests can run in. */
export const allBrowsers = Object.keys(makers);

/** The browsers that tests run in now: Chromium, or what KANS_BROWSERS says (`chromium,firefox,webkit`). */
export function browserNames() {
  const names = (process.env.KANS_BROWSERS ?? 'chromium').split(',').map((name) => name.trim());
  for (const name of names) {
    if (!allBrowsers.includes(name)) throw new Error(`KANS_BROWSERS names a browser that tests don't know: ${name}`);
  }
  return names;
}

/**
 * @param {string} name 'chromium' | 'firefox' | 'webkit'
 * @returns {Promise<Browser>} close it when you are done; what it started ends with this process at the latest
 */
export async function launch(name) {
  const downloads = temporaryFolder();
  try {
    const { start } = await makers[name]();
    return new Browser(name, downloads, await start(downloads.path));
  } catch (error) {
    downloads.stop();
    throw error;
  }
}
