/* For the tests of recipes: a folder on a server of its own, and a page with all that it said or asked. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { browserFlags, findBrowser } from '../../scripts/browser.mjs';
import { policy as strict } from '../../scripts/policy.mjs';

export const root = join(import.meta.dirname, '../..');
export const dist = join(root, 'packages/elements/dist');

export const startBrowser = () => chromium.launch({ executablePath: findBrowser(), args: browserFlags });

/**
 * Serves a folder. The icon that browsers ask for by themselves is answered with nothing.
 * @param {string | ((path: string) => string | undefined)} policy the strictest one, unless told otherwise
 */
export async function serveFolder(folder, policy = strict) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const header = typeof policy === 'function' ? policy(request.url) : policy;
    if (header) response.setHeader('Content-Security-Policy', header);
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else files(request, response, () => response.writeHead(404).end('Not found'));
  });
  await new Promise((done) => server.listen(0, 'localhost', done));
  return { address: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

/** A page, and everything that a reader or an administrator could complain of. */
export async function openPage(browser, url, { scripts = true, width = 900 } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width, height: 900 },
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const asked = request.url();
    if (!asked.startsWith(new URL('/', url).href) && !/^(data|blob):/.test(asked))
      complaints.push(`asked from elsewhere: ${asked}`);
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints, close: () => context.close() };
}

/** Waits for a figure to be drawn and gives its marks, one a line. */
export async function marksOf(page, selector) {
  const figure = page.locator(selector).first();
  await figure.locator('[role=option]').first().waitFor({ state: 'attached' });
  return figure.evaluate(({ shadowRoot }) =>
    Array.from(shadowRoot.querySelectorAll('[role=option]'), (option) => option.ariaLabel).join('\n'),
  );
}

/** The fenced blocks of a language in a text, each with the words just before it. */
export function blocksOf(text, language) {
  const blocks = [...text.matchAll(new RegExp(`([^\\n]*)\\n\\n\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))];
  assert.ok(blocks.length > 0, `no block of ${language}`);
  return blocks.map(([, before, body]) => ({ before, body }));
}

/** A tree as text, so that two ways to write the same are the same. */
export const outline = (html) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const lines = [];
  const walk = (node, depth) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const text = child.textContent.replace(/\s+/g, ' ').trim();
        if (text !== '') lines.push(`${' '.repeat(depth)}${text}`);
      } else if (child.nodeType === 1) {
        const names = Array.from(child.attributes, ({ name, value }) => `${name.toLowerCase()}=${value}`).sort();
        lines.push(`${' '.repeat(depth)}<${[child.localName, ...names].join(' ')}>`);
        walk(child, depth + 1);
      }
    }
  };
  walk(document.body, 0);
  return lines.join('\n');
};
