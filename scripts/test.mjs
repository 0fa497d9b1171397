/**
 * `npm test` builds, checks, tests and weighs everything, and ends with the line "N passed, N failed".
 * `npm test -- tables/read keyboard` runs only the tests whose path holds one of the words;
 * `--update` writes changed pictures over the committed ones. `npm run browsers` is for the other browsers.
 */
import { findBrowser, requireFont } from './browser.mjs';
import { build } from './build.mjs';
import { check } from './check.mjs';
import { command } from './setup.mjs';
import { browserSteps, nodeTests, runSteps, testFiles } from './steps.mjs';
import { weigh } from './weigh.mjs';

await command(async (args) => {
  const words = args.filter((arg) => !arg.startsWith('--'));
  const files = testFiles(words);
  const everything = words.length === 0;
  // These run what is delivered; the others run the sources.
  const needsBuild =
    everything ||
    files.node.length > 0 ||
    files.pages.length > 0 ||
    files.elements.some((file) => file.includes('strict'));

  findBrowser();
  requireFont();
  await runSteps({
    build: needsBuild && (() => build()),
    checks: everything && check,
    ...browserSteps('chromium', files, { update: args.includes('--update') }),
    'tests in Node': files.node.length > 0 && (() => nodeTests(files.node)),
    weight: everything && weigh,
  });
});
