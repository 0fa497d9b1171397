/** Runs test/node/*.test.mjs with Node's own test runner: what works without a browser, on the build. */
import { join } from 'node:path';
import { run } from 'node:test';
import { root } from './setup.mjs';

/**
 * @param {string[]} files from the root of the repository
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function runNodeTests(files) {
  let passed = 0;
  let failed = 0;
  const tests = run({ files: files.map((file) => join(root, file)), concurrency: 2 });
  tests.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && skip === undefined) passed++;
  });
  tests.on('test:fail', ({ name, file, details }) => {
    // A suite fails with its tests; those are counted and shown.
    if (details.error.failureType === 'subtestsFailed') return;
    failed++;
    console.error(`❌ ${name} (${file})\n${indent(details.error.cause?.stack ?? details.error.message)}`);
  });
  for await (const _ of tests);
  return { passed, failed };
}

function indent(text) {
  return String(text).replace(/^/gm, '   ');
}
