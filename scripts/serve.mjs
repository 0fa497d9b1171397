/** A static server for the gallery and for the tests that load whole pages, under the strict policy. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { municipalityPage, themes } from '../stories/municipality/page.mjs';
import { policy } from './policy.mjs';
import { root } from './setup.mjs';

/* Published house styles, and what looks whether everyone can use a page. */
const published = ['@utrecht', '@nl-design-system-unstable', '@rijkshuisstijl-community', 'axe-core'];

const folders = {
  '/dist/': 'packages/elements/dist',
  '/data/': 'data',
  '/weigh/': 'test/weigh',
  '/harness/': 'test/harness',
  '/municipality/': 'stories/municipality',
  ...Object.fromEntries(published.map((name) => [`/themes/${name}/`, `node_modules/${name}`])),
  '/': 'stories/gallery',
};

/**
 * @param {number} first the port to try first; a taken one gives way to the next
 * @returns {Promise<{address: string, close: () => void}>}
 */
export async function serve(first = 4173) {
  const routes = Object.entries(folders).map(([path, folder]) => ({
    path,
    answer: sirv(join(root, folder), { dev: true }),
  }));
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const theme = /^\/gemeente\/(\w+)\/(\?report(?:=twins)?)?$/.exec(request.url);
    if (theme && Object.hasOwn(themes, theme[1])) return sendMunicipality(response, theme[1], theme[2]);
    const route = routes.find(({ path }) => request.url.startsWith(path));
    request.url = request.url.slice(route.path.length - 1);
    route.answer(request, response, () => response.writeHead(404).end('Not found'));
  });
  const port = await listen(server, first);
  return { address: `http://localhost:${port}/`, close: () => server.close() };
}

/* The page of a municipality, made of the build; on one under test the report comes first, or stands beside the twins. */
async function sendMunicipality(response, theme, report) {
  const scripts = report ? ['/harness/page-report.js', '/themes/axe-core/axe.min.js'] : [];
  const first = scripts.map((src) => `<script src="${src}"></script>`).join('');
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  try {
    response.end(await municipalityPage({ theme, first, script: report !== '?report=twins' }));
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('listening', () => done(server.address().port));
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE') server.listen(++port);
      else fail(error);
    });
    server.listen(port);
  });
}
