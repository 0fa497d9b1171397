/** Serves test/strict/pages/ under a policy, with the built elements and the data beside it. */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { header, policies } from '../../scripts/policy.mjs';
import { readData } from './twins.mjs';

const twinMark = '<!-- A twin stands here. -->';

/* With its picture and its table, made of the build as an editor makes it. */
async function twin() {
  const { renderTwin } = await import('../../packages/render/dist/index.js');
  return renderTwin(await readData('invented-example/datapackage.json'), { figure: 'positive-health' });
}

/** A Koa middleware for Web Test Runner. `?policy=NAME` names one of the policies; the strict one without it. */
export function strictPages(root) {
  return async (context, next) => {
    if (context.path.startsWith('/dist/')) context.url = `/packages/elements${context.url}`;
    if (!/^\/test\/strict\/pages\/[\w-]+\.html$/.test(context.path)) return next();
    const name = context.query.policy ?? 'strict';
    if (!Object.hasOwn(policies, name)) context.throw(404, `There is no policy ${name}`);
    const nonce = randomBytes(16).toString('base64');
    // Answered here, so that the test runner adds no script of its own to the page.
    context.set('content-security-policy', header(name, nonce));
    context.type = 'html';
    // A page's files get the word; a script written in the page itself does not.
    const page = readFileSync(join(root, context.path), 'utf8');
    context.body = (page.includes(twinMark) ? page.replace(twinMark, await twin()) : page).replace(
      /<script (?=[^>]*src=)/g,
      `$&nonce="${nonce}" `,
    );
  };
}
