/**
 * Makes a fresh clone ready. Every command starts here, so this file and what it imports use nothing
 * but Node itself; dependencies are imported after `installPackages` has run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

export const root = resolve(import.meta.dirname, '..');

// The tools that we run may not report home.
process.env.STORYBOOK_DISABLE_TELEMETRY = '1';
process.env.DISABLE_OPENCOLLECTIVE = '1';

/** Installs what package-lock.json names, unless that is what is there. */
export function installPackages() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  const { status } = npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) throw new SetupError('The packages could not be installed: `npm ci` failed, see above.');
}

/** Something that a person has to do; commands print its message without a stack. */
export class SetupError extends Error {}

/** Runs the main function of a command: set-up first, one clear sentence when a person has to act. */
export async function command(main) {
  try {
    installPackages();
    await main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new SetupError(`Kanskracht needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

/* Compares contents, not dates: a clone, a copy or a restored cache has any date. */
function isInstalled() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(installedFile);
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') || optional || link || installed[path]?.version === version,
  );
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/* The npm that started us where there is one: on Windows `npm` alone is no program. */
export function npm(args, options = {}) {
  const self = process.env.npm_execpath;
  const all = { cwd: root, stdio: 'inherit', ...options };
  return self?.endsWith('.js')
    ? spawnSync(process.execPath, [self, ...args], all)
    : spawnSync('npm', args, { ...all, shell: process.platform === 'win32' });
}
