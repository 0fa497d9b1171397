/**
 * Runs tests with Node's own test runner, on the build: test/node/*.test.mjs, and test/browsers/*.test.mjs, which
 * get their browsers from the harness.
 */
import { join } from 'node:path';
import process from 'node:process';
import { run } from 'node:test';
import { root } from './setup.mjs';

/**
 * @param {string[]} files from the root of the repository
 * @param {{browser?: string}} [options] the one browser that tests of whole pages run in
 * @returns {Promise<{passed: number, failed: number, skipped: string[]}>}
 */
export async function runNodeTests(files, { browser = 'chromium' } = {}) {
  let passed = 0;
  let failed = 0;
  const skipped = [];
  // Tests run in processes of their own; this is how they hear it.
  process.env.KANS_BROWSERS = browser;
  const tests = run({
    files: files.map((file) => join(root, file)),
    concurrency: browser === 'chromium' ? 2 : 1,
    timeout: 10 * 60_000,
  });
  tests.on('test:pass', ({ name, details, skip }) => {
    if (skip !== undefined) skipped.push(name);
    else if (details.type !== 'suite') passed++;
  });
  tests.on('test:fail', ({ name, file, details }) => {
    // A suite fails with its tests; those are counted and shown.
    if (details.error.failureType === 'subtestsFailed') return;
    failed++;
    console.error(`❌ ${name} (${file})\n${indent(details.error.cause?.stack ?? details.error.message)}`);
  });
  for await (const _ of tests);
  return { passed, failed, skipped };
}

function indent(text) {
  return String(text).replace(/^/gm, '   ');
}
