/** A server that does what a data server should not, and a page to do it to. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { policy } from '../../scripts/policy.mjs';
import { arrowThatClaims, nulls } from './arrow-claims.mjs';

const root = join(import.meta.dirname, '../..');
const megabyte = 1_000_000;
const header = 'group,dimension,score\n';
const row = 'Team,LF,7\n';
const someRows = Buffer.from(row.repeat(10_000));

/** The page: a figure that gets its data from the address that the test names, and one that must go on living. */
const page = `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Hostile data</title>
<script src="/report.js"></script>
<script src="/first.js"></script>
<script type="module" src="/dist/kanskracht.js"></script>
<kans-positive-health id="asks" src="/good.csv"></kans-positive-health>
<kans-positive-health id="lives" src="/good.csv"></kans-positive-health>
`;

/** A page with nothing on it yet, that nothing looks at. */
const emptyPage = page.replaceAll(/<(kans-|script src).*\n/g, '');

/** What a hostile text would call; and nobody waits a minute for a test: what the library asks for comes sooner. */
const first = `window.pwned = () => document.body.setAttribute('pwned', '');
const patience = new URLSearchParams(location.search).get('patience');
if (patience !== null) {
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (asked) => {
    document.documentElement.dataset.asked = String(asked);
    return timeout(Number(patience));
  };
}
`;

/**
 * What each address is refused with: by the reader in Node, and by the figure on a page where it says it
 * otherwise. A browser does not tell that a redirect led elsewhere, and what a figure can't use is no
 * concern of a reader's.
 */
const refused = {
  'huge.csv': 'too_large',
  'huge-unsaid.csv': 'too_large',
  'endless.csv': 'too_large',
  'endless.json': 'too_large',
  'bomb.csv': 'too_large',
  'line.csv': 'too_large',
  'columns.csv': 'table_too_large',
  'lines.csv': 'table_too_large',
  'cells.csv': 'table_too_large',
  'quote.csv': 'open_quote',
  'page.csv': 'html_instead_of_data',
  page: 'html_instead_of_data',
  'gone.csv': 'not_found',
  'forbidden.csv': 'http_error',
  'broken.csv': 'http_error',
  'nothing.csv': 'empty_file',
  'empty.csv': 'empty_file',
  'cut.csv': 'network_error',
  'hangs-up.csv': 'network_error',
  'elsewhere.csv': ['other_origin', 'network_error'],
  'loop.csv': 'network_error',
  'rubbish.csv': 'not_text',
  'picture.csv': 'not_text',
  'deep.json': 'not_a_table',
  'deep-data.json': 'not_a_table',
  'deep-cell.json': [undefined, 'not_a_number'],
  'deep-header.json': 'not_a_table',
  'half.json': 'not_json',
  'keys.json': 'table_too_large',
  'columns.json': 'table_too_large',
  'nulls.arrow': 'table_too_large',
  'bogus.arrow': 'not_arrow',
  'half.arrow': 'not_arrow',
  'many/datapackage.json': 'too_many_resources',
  'many-files/datapackage.json': 'too_many_resources',
  'large/datapackage.json': 'too_large',
  'itself/datapackage.json': [undefined, 'missing_column'],
  'schema/datapackage.json': 'unsafe_path',
  'up/datapackage.json': 'unsafe_path',
  'up-hidden/datapackage.json': 'unsafe_path',
  'file/datapackage.json': 'unsafe_path',
  'data-address/datapackage.json': 'unsafe_path',
  'away/datapackage.json': 'unsafe_path',
  'away-short/datapackage.json': 'unsafe_path',
  'redirected/datapackage.json': ['other_origin', 'network_error'],
  'nameless/datapackage.json': 'not_a_package',
  'not-a-list/datapackage.json': 'not_a_package',
};

/** The addresses that are refused, each with its code, for one of two places: `Node` or `page`. */
export const refusals = (place) =>
  Object.entries(refused).map(([path, code]) => [path, [code].flat().at(place === 'page' ? -1 : 0)]);

/** The most that a stream may send: what a file may hold, and what lies on the road, in the buffers of two machines. */
export const mostSent = 20 * megabyte + 20 * megabyte;

const scripts = { '/report.js': readFileSync(join(import.meta.dirname, 'page-report.js')), '/first.js': first };

const typed = (type, body) => (_, response) => {
  response.setHeader('Content-Type', type);
  response.end(body);
};
const csv = (body) => typed('text/csv', body);
const json = (content) => typed('application/json', typeof content === 'string' ? content : JSON.stringify(content));
const status = (code) => (_, response) => response.writeHead(code).end('No.');
const redirect = (to) => (_, response) => response.writeHead(302, { Location: to }).end();
const packageOf = (path) => json({ resources: [{ name: 'health_scores', path }] });

/** Sends pieces as long as the other side takes them; `bytes` is how much that was, and how many still go on. */
function stream(response, bytes, limit = Number.POSITIVE_INFINITY, piece = someRows) {
  bytes.sending += 1;
  response.once('close', () => {
    bytes.sending -= 1;
  });
  const send = () => {
    while (!response.destroyed && bytes.sent < limit) {
      bytes.sent += piece.length;
      if (!response.write(piece)) {
        response.once('drain', send);
        return;
      }
    }
    response.end();
  };
  send();
}

/* As a stranger's program would write it: a name, and lengths that lead nowhere. */
const bogusArrow = Buffer.concat([
  Buffer.from('ARROW1\0\0'),
  Buffer.from([255, 255, 255, 255, 255, 255, 255, 127]),
  Buffer.alloc(64, 0x7f),
]);

/** The same rubbish each time. */
function rubbish(length) {
  let seed = 20261122;
  return Buffer.from({ length }, () => 0).map(() => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed >> 16;
  });
}

/** What each address does; `elsewhere` is the origin of another site, `bytes` counts what a stream sent. */
function routes(elsewhere, bytes) {
  return {
    '/good.csv': csv(`${header}Team,LF,7\nTeam,MW,6\nTeam,ZG,8\n`),
    '/huge.csv': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Length': 200 * megabyte });
      stream(response, bytes, 200 * megabyte);
    },
    '/huge-unsaid.csv': (_, response) => {
      response.write(header);
      stream(response, bytes, 200 * megabyte);
    },
    '/endless.csv': (_, response) => {
      response.write(header);
      stream(response, bytes);
    },
    '/endless.json': (_, response) => {
      response.write('[{"group":"Team"}');
      stream(response, bytes, undefined, Buffer.from(',{"group":"Team"}'.repeat(5000)));
    },
    '/silent.csv': () => undefined,
    '/stalls.csv': (_, response) => response.write(header + row),
    '/bomb.csv': (_, response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv', 'Content-Encoding': 'gzip' });
      response.end(gzipSync(Buffer.from(header + row.repeat(4_000_000)), { level: 1 }));
    },
    '/line.csv': (_, response) => stream(response, bytes, 50 * megabyte, Buffer.alloc(65_536, 'a')),
    '/short-line.csv': csv('a'.repeat(5 * megabyte)),
    '/columns.csv': csv(`${Array.from({ length: 100_000 }, (_, index) => `c${index}`).join()}\n`),
    '/lines.csv': csv(`${header}${'\n'.repeat(5 * megabyte)}`),
    '/cells.csv': csv(`${header}${'x,'.repeat(3 * megabyte)}\n`),
    '/quote.csv': csv(`${header}Team,LF,7\nTeam,"MW,6\nTeam,ZG,8\n`),
    '/page.csv': typed('text/html', '<!doctype html><title>Inloggen</title><script>pwned()</script>'),
    '/page': typed('text/html', '<!doctype html><title>Inloggen</title>'),
    '/gone.csv': status(404),
    '/forbidden.csv': status(403),
    '/broken.csv': status(500),
    '/nothing.csv': (_, response) => response.writeHead(204).end(),
    '/empty.csv': csv(''),
    '/cut.csv': (_, response) => {
      response.writeHead(200, { 'Content-Length': 1000 });
      response.write(header);
      setTimeout(() => response.destroy(), 50);
    },
    '/hangs-up.csv': (request) => request.socket.destroy(),
    '/elsewhere.csv': redirect(`${elsewhere}/stolen.csv`),
    '/loop.csv': redirect('/loop.csv'),
    '/rubbish.csv': typed('image/png', rubbish(50_000)),
    '/picture.csv': typed('image/png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')),
    '/deep.json': json('['.repeat(100_000) + ']'.repeat(100_000)),
    '/deep-data.json': json(`${'{"data":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
    '/deep-cell.json': json(`[{"group":"Team","dimension":"LF","score":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`),
    '/deep-header.json': json(`[[${'['.repeat(100_000)}${']'.repeat(100_000)},"score"],["LF",7]]`),
    '/half.json': json('[{"group":"Team","dimension":'),
    '/keys.json': json(Array.from({ length: 20_000 }, (_, index) => ({ [`key${index}`]: index }))),
    '/columns.json': json({ group: Array.from({ length: 1_000_001 }, () => 1) }),
    '/nulls.arrow': typed('application/vnd.apache.arrow.file', arrowThatClaims({ nulls }, 20_000_000)),
    '/bogus.arrow': typed('application/vnd.apache.arrow.file', bogusArrow),
    '/half.arrow': typed(
      'application/vnd.apache.arrow.file',
      readFileSync(join(root, 'data/neighbourhood-health/observations-national.arrow')).subarray(0, 400_000),
    ),
    '/many/datapackage.json': json({
      resources: Array.from({ length: 10_000 }, (_, index) => ({ name: `table${index}`, path: `${index}.csv` })),
    }),
    '/many-files/datapackage.json': packageOf(Array.from({ length: 10_000 }, (_, index) => `${index}.csv`)),
    '/large/datapackage.json': json({
      resources: Array.from({ length: 40 }, (_, index) => ({ name: 'health_scores', path: `${index}-megabyte.csv` })),
    }),
    '/itself/datapackage.json': packageOf('datapackage.json'),
    '/schema/datapackage.json': json({ resources: [{ name: 'health_scores', path: 'a.csv', schema: '../good.csv' }] }),
    '/up/datapackage.json': packageOf('../good.csv'),
    '/up-hidden/datapackage.json': packageOf('%2e%2e/good.csv'),
    '/file/datapackage.json': packageOf('file:///etc/passwd'),
    '/data-address/datapackage.json': packageOf('data:text/csv,group%2Cdimension%2Cscore%0ATeam%2CLF%2C7'),
    '/away/datapackage.json': packageOf(`${elsewhere}/stolen.csv`),
    '/away-short/datapackage.json': packageOf(`//${new URL(elsewhere).host}/stolen.csv`),
    '/redirected/datapackage.json': packageOf('stolen.csv'),
    '/redirected/stolen.csv': redirect(`${elsewhere}/stolen.csv`),
    '/nameless/datapackage.json': json({ resources: [{ path: 'a.csv' }] }),
    '/not-a-list/datapackage.json': json({ resources: { length: 3 } }),
  };
}

/**
 * Two sites: one with the page and the hostile files, and another one that nobody may ask anything.
 *
 * @param {{body?: string}} [options] what the page holds that is empty otherwise
 * @returns {Promise<{address: string, elsewhere: string, asked: string[], bytes: {sent: number, sending: number}, close: () => Promise<void>}>}
 *   `asked`: what the other site was asked for; `bytes.sent`: what streams sent, set it to 0 before each; `bytes.sending`: how many still do
 */
export async function hostileServer({ body = '' } = {}) {
  const asked = [];
  const other = createServer((request, response) => {
    asked.push(request.url);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(`${header}${row}`);
  });
  const elsewhere = await listen(other);
  const bytes = { sent: 0, sending: 0 };
  const paths = routes(elsewhere, bytes);
  const dist = sirv(join(root, 'packages/elements/dist'), { dev: true });
  const main = createServer((request, response) => {
    const path = request.url.replace(/\?.*/, '');
    response.setHeader('Content-Security-Policy', policy);
    // Two sites on one machine: a page of the one may ask the other only where the policy lets it.
    if (path === '/open.html')
      response.setHeader('Content-Security-Policy', policy.replace(/connect-src [^;]+/, 'connect-src *'));
    if (scripts[path] !== undefined) typed('text/javascript', scripts[path])(request, response);
    else if (path === '/empty.html') typed('text/html', emptyPage + body)(request, response);
    else if (path === '/' || path === '/open.html') typed('text/html', page)(request, response);
    else if (path.startsWith('/dist/')) {
      request.url = path.slice('/dist'.length);
      dist(request, response, () => status(404)(request, response));
    } else if (/^\/large\/\d+-megabyte\.csv$/.test(path)) csv(header + row.repeat(100_000))(request, response);
    else (paths[path] ?? status(404))(request, response);
  });
  const address = await listen(main);
  return {
    address,
    elsewhere,
    asked,
    bytes,
    async close() {
      for (const server of [main, other]) {
        server.closeAllConnections();
        await new Promise((done) => server.close(done));
      }
    },
  };
}

function listen(server) {
  // A reader that is busy for long finds its connection as it left it.
  server.keepAliveTimeout = 60_000;
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}`)));
}
