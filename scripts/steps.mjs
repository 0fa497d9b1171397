/** What `npm test` and `npm run browsers` are made of: tests to choose from, and steps that are counted. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';
import { root } from './setup.mjs';

/**
 * The test files with one of the words in their path, or all of them without words.
 * @param {string[]} words
 * @returns {{elements: string[], pages: string[], node: string[]}} tests that run in a page, tests that open
 *   whole pages in browsers, and tests that run in Node alone
 */
export function testFiles(words) {
  const files = readdirSync(join(root, 'test'), { recursive: true })
    .map((file) => join('test', file))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  const within = (folder) =>
    files.filter((file) => file.startsWith(join('test', folder) + sep) && file.endsWith('.test.mjs'));
  return {
    elements: files.filter((file) => file.endsWith('.test.ts')),
    pages: within('browsers'),
    node: within('node'),
  };
}

/**
 * The steps of the tests in one browser. Tests that it can't do are told by name.
 * @param {string} browser one of the harness
 * @param {{elements: string[], pages: string[]}} files
 */
export function browserSteps(browser, { elements, pages }, { update = false } = {}) {
  return {
    [`tests in ${browser}`]: elements.length > 0 && (() => webTests(elements, { browser, update })),
    [`whole pages in ${browser}`]: pages.length > 0 && (() => nodeTests(pages, { browser })),
  };
}

/**
 * Runs the steps one after another, and ends with the line "N passed, N failed".
 * @param {Record<string, false | (() => Promise<object> | object)>} steps a step gives `{passed, failed}`, or
 *   nothing, which counts as one
 */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  for (const [name, step] of Object.entries(steps)) {
    if (!step) continue;
    console.log(`\n── ${name}`);
    const { passed, failed, skipped = [] } = await attempt(step);
    for (const test of skipped) console.log(`not run: ${test}`);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  // The test runner may leave a connection open.
  process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

/* A step that breaks off is a failure among the others, so that the last line always comes. */
async function attempt(step) {
  try {
    return (await step()) ?? { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error);
    return { passed: 0, failed: 1 };
  }
}

async function webTests(files, options) {
  const { runWebTests } = await import('./web-tests.mjs');
  return runWebTests(files, options);
}

export async function nodeTests(files, options) {
  const { runNodeTests } = await import('./node-tests.mjs');
  return runNodeTests(files, options);
}
