/** A static server for the gallery and for the tests that load whole pages, under the strict policy. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { policy } from './policy.mjs';
import { root } from './setup.mjs';

const folders = {
  '/dist/': 'packages/elements/dist',
  '/data/': 'data',
  '/weigh/': 'test/weigh',
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
    const route = routes.find(({ path }) => request.url.startsWith(path));
    request.url = request.url.slice(route.path.length - 1);
    route.answer(request, response, () => response.writeHead(404).end('Not found'));
  });
  const port = await listen(server, first);
  return { address: `http://localhost:${port}/`, close: () => server.close() };
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
