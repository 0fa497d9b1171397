/** A site of its own for a test that opens whole pages: files by path, headers, and a list of what was asked. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const root = join(import.meta.dirname, '../..');
export const delivered = join(root, 'packages/elements/dist');
export const data = join(root, 'data');

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', csv: 'text/csv', json: 'application/json' };

/**
 * @param {Record<string, string | {folder: string} | {redirect: string}>} files texts by path, folders by a path that
 *   ends in a slash, and addresses that a path leads to
 * @param {{headers?: Record<string, string> | ((path: string, origin: string) => Record<string, string>), host?: string}} [options]
 * @returns {Promise<{address: string, asked: string[], close(): Promise<void>}>} `asked` grows with each request
 */
export async function openSite(files, { headers = {}, host = 'localhost' } = {}) {
  const folders = Object.entries(files)
    .filter(([, { folder }]) => folder)
    .map(([path, { folder }]) => ({ path, answer: sirv(folder, { dev: true }) }));
  const asked = [];
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url, 'http://site').pathname).slice(1);
    asked.push(path);
    const given = typeof headers === 'function' ? headers(path, `http://${request.headers.host}`) : headers;
    for (const [name, value] of Object.entries(given)) response.setHeader(name, value);
    const missing = () => response.writeHead(404).end('Not found');
    if (typeof files[path] === 'string') {
      response.setHeader('Content-Type', `${types[path.split('.').at(-1)] ?? 'text/plain'}; charset=utf-8`);
      response.end(files[path]);
      return;
    }
    if (files[path]?.redirect) return response.writeHead(302, { Location: files[path].redirect }).end();
    const found = folders.find((each) => path.startsWith(each.path));
    if (found === undefined) return missing();
    request.url = `/${request.url.slice(1 + encodeURI(found.path).length)}`;
    found.answer(request, response, missing);
  });
  await new Promise((done) => server.listen(0, host, done));
  return {
    address: `http://${host}:${server.address().port}/`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** A Dutch page that reports on itself (page-report.js) as `window.report`; the site has to have `report` among its files. */
export const pageOf = (head, body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title><link rel="icon" href="/none.csv">` +
  `<script src="/report.js"></script>${head}</head><body>${body}</body></html>`;

export const report = {
  'report.js': readFileSync(join(import.meta.dirname, 'page-report.js'), 'utf8'),
  'none.csv': '',
};
