/**
 * `npm run browsers` runs the tests in which browsers may differ in Firefox and in WebKit, one after the other,
 * and ends with the line "N passed, N failed". `npm run browsers -- webkit strict keyboard` runs those with one
 * of the words in their path, in the browsers that are named. It tests what `npm test` built, or `--build`s.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { allBrowsers } from '../test/harness/browsers.mjs';
import { requireFont } from './browser.mjs';
import { build } from './build.mjs';
import { command, root } from './setup.mjs';
import { browserSteps, runSteps, testFiles } from './steps.mjs';

/* Drawings are the same text everywhere: as pictures they are compared in each browser, the rest of test/figures
   is told in one. */
const folders = ['elements', 'hostile', 'strict', 'tables', 'pictures', 'harness', 'browsers'].map((name) =>
  join('test', name),
);

await command(async (args) => {
  const chosen = args.filter((arg) => allBrowsers.includes(arg));
  const browsers = chosen.length > 0 ? chosen : ['firefox', 'webkit'];
  const words = args.filter((arg) => !allBrowsers.includes(arg) && !arg.startsWith('--'));
  const files = testFiles(words.length > 0 ? words : folders);
  const built = existsSync(join(root, 'packages/elements/dist/custom-elements.json'));
  requireFont();
  await runSteps({
    build: (args.includes('--build') || !built) && (() => build()),
    ...Object.assign({}, ...browsers.map((browser) => browserSteps(browser, files))),
  });
});
