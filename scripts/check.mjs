/** `npm run check`: types, format and lint, dead code, what the packages publish, the manifest. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { isMain } from './main.mjs';
import { checkManifest } from './manifest.mjs';
import { command, root } from './setup.mjs';
import { tool } from './tools.mjs';

const packages = ['tables', 'figures', 'elements', 'render'];

const checks = {
  types: () => tool('tsc', ['--noEmit', '-p', '.'], { quiet: true }),
  'format and lint': () => tool('biome', ['ci', '--colors=off', '--error-on-warnings', '.'], { quiet: true }),
  'dead code': () => tool('knip', ['--no-config-hints'], { quiet: true }),
  ...Object.fromEntries(
    packages.map((name) => [
      `package ${name}`,
      () => tool('publint', ['run', '--strict', `packages/${name}`], { quiet: true }),
    ]),
  ),
  manifest: checkManifest,
};

/**
 * Needs the build: the packages are checked as they are published.
 * @returns {{passed: number, failed: number}}
 */
export function check() {
  let failed = 0;
  for (const [name, run] of Object.entries(checks)) {
    const { ok, output } = run();
    console.log(`${ok ? '✓' : '❌'} ${name}`);
    if (ok) continue;
    failed++;
    console.log(output);
  }
  return { passed: Object.keys(checks).length - failed, failed };
}

if (isMain(import.meta)) {
  await command(async () => {
    if (!existsSync(join(root, 'packages/elements/dist/custom-elements.json'))) {
      const { build } = await import('./build.mjs');
      await build();
    }
    if (check().failed > 0) process.exitCode = 1;
  });
}
