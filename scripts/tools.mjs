/** Runs the command-line tools that are installed as dependencies. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './setup.mjs';

/**
 * @param {string} name a tool of node_modules/.bin
 * @param {string[]} args
 * @param {{quiet?: boolean, folder?: string}} [options] `quiet` keeps what the tool prints, in place of showing it;
 *   `folder` is where it runs, from the root of the repository
 * @returns {{ok: boolean, output: string}}
 */
export function tool(name, args, { quiet = false, folder = '.' } = {}) {
  const windows = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name), args, {
    cwd: join(root, folder),
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: windows,
  });
  return { ok: status === 0, output: quiet ? `${stdout}${stderr}`.trim() : '' };
}
