/** Serves test/strict/pages/ under the strict policy, with the built elements and the data beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { policy } from '../../scripts/policy.mjs';

/** A Koa middleware for Web Test Runner. */
export function strictPages(root) {
  return async (context, next) => {
    if (context.path.startsWith('/dist/')) context.url = `/packages/elements${context.url}`;
    if (!/^\/test\/strict\/pages\/[\w-]+\.html$/.test(context.path)) return next();
    // Answered here, so that the test runner adds no script of its own to the page.
    context.set('content-security-policy', policy);
    context.type = 'html';
    context.body = readFileSync(join(root, context.path));
  };
}
