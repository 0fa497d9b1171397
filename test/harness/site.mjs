/** A site of its own for a test that opens whole pages: files by path, headers, and a list of what was asked. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const root = join(import.meta.dirname, '../..');
export const delivered = join(root, 'packages/elements/dist');
export const data = join(root, 'data');

const types = { html: 'text/html', js: 'text/javascript', css: 'text/css', csv: 'text/csv', json: 'application/json' };

/**
 * @param {Record<string, string | {folder: string}>} files texts by path, and folders by a path that ends in a slash
 * @param {{headers?: Record<string, string> | ((path: string) => Record<string, string>), host?: string}} [options]
 * @returns {Promise<{address: string, asked: string[], close(): Promise<void>}>} `asked` grows with each request
 */
export async function openSite(files, { headers = {}, host = 'localhost' } = {}) {
  const folders = Object.entries(files)
    .filter(([, file]) => typeof file === 'object')
    .map(([path, { folder }]) => ({ path, answer: sirv(folder, { dev: true }) }));
  const asked = [];
  const server = createServer((request, response) => {
    const path = decodeURI(new URL(request.url, 'http://site').pathname).slice(1);
    asked.push(path);
    const given = typeof headers === 'function' ? headers(path) : headers;
    for (const [name, value] of Object.entries(given)) response.setHeader(name, value);
    const missing = () => response.writeHead(404).end('Not found');
    if (typeof files[path] === 'string') {
      response.setHeader('Content-Type', `${types[path.split('.').at(-1)] ?? 'text/plain'}; charset=utf-8`);
      response.end(files[path]);
      return;
    }
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

/** The head of a page that hears everything: what was warned, thrown, rejected or forbidden stands in `heard`. */
export const ears = `addEventListener('securitypolicyviolation', (event) => heard.push('policy: ' + event.violatedDirective));
addEventListener('error', (event) => heard.push('thrown: ' + event.message));
addEventListener('unhandledrejection', (event) => heard.push('rejected: ' + event.reason));
const heard = (window.heard = []);
for (const level of ['warn', 'error']) {
  const say = console[level];
  console[level] = (...words) => { heard.push(level + ': ' + words.join(' ')); say.apply(console, words); };
}
`;

/** A Dutch page with `ears.js` in front. */
export const pageOf = (head, body) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title><link rel="icon" href="data:,">` +
  `<script src="/ears.js"></script>${head}</head><body>${body}</body></html>`;
