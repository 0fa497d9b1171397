/**
 * Where the browsers are that the tests run in, and the font that they draw in; on Debian, as root, they are
 * installed when there are none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { SetupError } from './setup.mjs';

/** Nothing that asks the network, keeps state or needs a screen. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** The path of a Chromium-like browser: CHROME_PATH, else one that is there, else one installed now. */
export function findBrowser() {
  const path = chosen('CHROME_PATH') ?? find(chromiums, ['chromium']);
  if (path) return path;
  throw new SetupError('The tests need Chromium or Google Chrome: install one, or set CHROME_PATH to where it is.');
}

/** The path of Firefox: FIREFOX_PATH, else one that is there, else one installed now. */
export function findFirefox() {
  const path = chosen('FIREFOX_PATH') ?? find(firefoxes, ['firefox-esr']);
  if (path) return path;
  throw new SetupError('These tests need Firefox: install it, or set FIREFOX_PATH to where it is.');
}

/**
 * What WebKit's GTK port needs: its driver, its small browser, a screen without a monitor, and what says there whether
 * the reader likes it dark.
 * @returns {{driver: string, browser: string, screen: string, desk: string}}
 */
export function findWebKit() {
  const parts = {
    driver: () => onPath('WebKitWebDriver'),
    browser: miniBrowser,
    screen: () => onPath('Xvfb'),
    desk: () => onPath('xsettingsd'),
  };
  const packages = ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb', 'xsettingsd'];
  const found = Object.entries(parts).map(([name, search]) => [name, find(search, packages)]);
  if (found.every(([, path]) => path)) return Object.fromEntries(found);
  throw new SetupError(
    `These tests need WebKit: WebKitWebDriver, the MiniBrowser of webkit2gtk-4.1, Xvfb and xsettingsd (on Debian: ${packages.join(', ')}).`,
  );
}

/**
 * Sees to a font as wide as Arial: drawings that no page measures (pictures, twins, sheets) count on its widths, and
 * tests hold them to it.
 */
export function requireFont() {
  if (find(arial, ['fontconfig', 'fonts-liberation'])) return;
  throw new SetupError('The tests need Arial or a font of its widths: install one (on Debian: fonts-liberation).');
}

function chosen(variable) {
  const path = process.env[variable];
  if (!path || existsSync(path)) return path || undefined;
  throw new SetupError(`${variable} names a file that is not there: ${path}`);
}

function find(search, packages) {
  return search() ?? (installOnDebian(packages) ? search() : undefined);
}

function chromiums() {
  if (process.platform === 'darwin') return application('Google Chrome', 'Chromium', 'Microsoft Edge');
  if (process.platform === 'win32')
    return program('Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe');
  return onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome');
}

function firefoxes() {
  if (process.platform === 'darwin') return application('Firefox');
  if (process.platform === 'win32') return program('Mozilla Firefox\\firefox.exe');
  return onPath('firefox-esr', 'firefox');
}

/* In a folder named after the architecture, such as /usr/lib/x86_64-linux-gnu, or in none. */
function miniBrowser() {
  const libraries = ['/usr/lib', '/usr/libexec'].filter((folder) => existsSync(folder));
  const folders = libraries.flatMap((library) => [library, ...readdirSync(library).map((name) => join(library, name))]);
  return folders.map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser')).find((path) => existsSync(path));
}

/* Only Linux can be without: the others come with Arial. */
function arial() {
  if (process.platform !== 'linux') return 'Arial';
  const { stdout } = spawnSync('fc-match', ['--format=%{family}', 'Arial'], { encoding: 'utf8' });
  return /Arial|Liberation Sans|Arimo|Albany/.exec(stdout ?? '')?.[0];
}

function application(...names) {
  return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`).find((path) => existsSync(path));
}

function program(...names) {
  const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': older } = process.env;
  const folders = [PROGRAMFILES, older, LOCALAPPDATA].filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/* Asked once: a second try would give what the first one gave. */
const installed = new Map();

function installOnDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const key = packages.join(' ');
  if (!installed.has(key)) installed.set(key, install(packages));
  return installed.get(key);
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const run = (...args) => spawnSync('apt-get', args, options).status === 0;
  return run('-qq', 'update') && run('-qq', 'install', '-y', '--no-install-recommends', ...packages);
}
