/* Twins of real data, and a server that shows them beside the figures that they stand for. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { readPackage, readTable } from '../../packages/tables/dist/index.js';
import { policy } from '../../scripts/policy.mjs';

const root = join(import.meta.dirname, '../..');
const health = 'neighbourhood-health/datapackage.json';
const invented = 'invented-example/datapackage.json';
const wijken = { within: 'GM0984', level: 'WK' };

/** Every figure in every view on every package that holds data for it; `key` names it. */
export const cases = [
  ...['dots', 'map', 'trend', 'table'].map((view) => [
    'neighbourhood-comparison',
    health,
    { ...wijken, indicator: 'good_health', view },
  ]),
  ['neighbourhood-comparison', health, { region: 'GM0984', level: 'GM', indicator: 'smoker', view: 'distribution' }],
  ['neighbourhood-comparison', health, { region: 'WK098416 WK098413', reference: 'country', order: 'value' }],
  ['neighbourhood-comparison', health, { region: 'BU09841600', indicator: 'good_health', period: '2016' }],
  ...['dots', 'trend', 'table'].map((view) => ['neighbourhood-comparison', invented, { view }]),
  ['neighbourhood-comparison', 'brukske/brukske-excel.csv', {}],
  ...['spider', 'dots', 'table'].map((view) => ['positive-health', health, { region: 'WK098416', view }]),
  ['positive-health', health, { region: 'WK098416,WK098413', reference: 'none', period: '2016', dimension: 'LF' }],
  ...['spider', 'dots', 'table'].map((view) => ['positive-health', invented, { view }]),
  ...['pyramid', 'matrix', 'table'].map((view) => ['prevention-pyramid', invented, { view }]),
  ...['participants', 'euros', 'reach'].map((measure) => ['prevention-pyramid', invented, { measure }]),
  ['prevention-pyramid', invented, { level: 'selective', 'compare-period': 'none' }],
  ...['pyramid', 'table'].map((view) => ['prevention-pyramid', 'mik-piw/datapackage.json', { view }]),
  ...['list', 'network', 'gaps', 'table'].flatMap((view) =>
    [invented, 'mik-piw/datapackage.json', 'venray-brukske/datapackage.json'].map((data) => [
      'goal-tracker',
      data,
      { view },
    ]),
  ),
  ['goal-tracker', invented, { theme: 'gezond', 'as-of': '2023-01-01' }],
].map(([figure, data, attributes]) => ({
  figure,
  data,
  attributes,
  key: `${figure} ${data.split('/')[0]} ${JSON.stringify(attributes)}`,
}));

export async function readData(path) {
  const file = join(root, 'data', path);
  if (!path.endsWith('.json')) return { tables: { '': await readTable(await readFile(file)) } };
  return readPackage(pathToFileURL(file), {
    fetch: async (address) => new Response(await readFile(new URL(address))),
  });
}

/** An element that fetches its data, to hold a twin against. */
export function elementFrom({ figure, data, attributes }, lang = 'nl') {
  const given = Object.entries({ ...attributes, lang, src: `/data/${data}` });
  return `<kans-${figure} ${given.map(([name, value]) => `${name}="${value}"`).join(' ')}></kans-${figure}>`;
}

/**
 * Serves pages under a policy, with the built elements and the data beside them. `page(body)` gives the
 * address of one that holds a body; without `script`, a test brings the elements itself, later.
 */
export async function servePages({ csp = policy } = {}) {
  const folders = { '/dist/': 'packages/elements/dist', '/data/': 'data' };
  const routes = Object.entries(folders).map(([path, folder]) => [path, sirv(join(root, folder), { dev: true })]);
  const report = await readFile(join(root, 'test/harness/page-report.js'));
  const pages = [];
  const server = createServer((request, response) => {
    response.setHeader('Content-Security-Policy', csp);
    const [path, answer] = routes.find(([start]) => request.url.startsWith(start)) ?? [];
    if (answer) {
      request.url = request.url.slice(path.length - 1);
      return answer(request, response, () => response.writeHead(404).end());
    }
    const text = request.url === '/report.js' ? report : pages[Number(request.url.slice(1))];
    response.setHeader('Content-Type', request.url === '/report.js' ? 'text/javascript' : 'text/html; charset=utf-8');
    return text === undefined ? response.writeHead(404).end() : response.end(text);
  });
  await new Promise((done) => server.listen(0, done));
  const address = `http://localhost:${server.address().port}`;
  const page = (body, { css = true, script = true } = {}) => {
    pages.push(`<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Proef</title>
      <meta name="viewport" content="width=device-width"><link rel="icon" href="/dist/integrity.json">
      <script src="/report.js"></script>${css ? '<link rel="stylesheet" href="/dist/kanskracht.css">' : ''}
      ${script ? '<script type="module" src="/dist/kanskracht.js"></script>' : ''}</head><body>${body}</body></html>`);
    return `${address}/${pages.length - 1}`;
  };
  return { page, close: () => server.close() };
}
