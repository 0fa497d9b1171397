/**
 * `npm run browsers` runs every test of pages and elements in Firefox and in WebKit, one after the other, and
 * ends with the line "N passed, N failed". `npm run browsers -- webkit strict keyboard` runs only those with
 * one of the words in their path, in the browsers that are named. It tests what `npm test` built.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { command, root } from './setup.mjs';
import { browserSteps, runSteps, testFiles } from './steps.mjs';

const all = ['chromium', 'firefox', 'webkit'];

await command(async (args) => {
  const chosen = args.filter((arg) => all.includes(arg));
  const browsers = chosen.length > 0 ? chosen : ['firefox', 'webkit'];
  const words = args.filter((arg) => !all.includes(arg) && !arg.startsWith('--'));
  const built = existsSync(join(root, 'packages/elements/dist/custom-elements.json'));
  await runSteps({
    build: (args.includes('--build') || !built) && (() => build()),
    ...Object.assign({}, ...browsers.map((browser) => browserSteps(browser, testFiles(words)))),
  });
});
