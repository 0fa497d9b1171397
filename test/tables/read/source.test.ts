import { readSource } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { columnsOf, expectReadError, server } from './helpers.js';

const base = new URL('/data/', location.href).href;
const csv = 'region;value\na;1,5\n';
const columns = { region: ['a'], value: [1.5] };

const answer =
  (body: BodyInit | null, init: ResponseInit = {}) =>
  async () =>
    new Response(body, init);

const onlyTable = async (address: string, fetch: () => Promise<Response>) => {
  const { tables } = await readSource(address, { fetch });
  expect(Object.keys(tables)).to.deep.equal(['']);
  return tables[''] ? columnsOf(tables['']) : undefined;
};

describe('reading what an element names as its source', () => {
  it('tells the kind by the name, the content type or the content', async () => {
    const json = JSON.stringify([{ region: 'a', value: 1.5 }]);
    const arrow = tableToIPC(tableFromArrays(columns), { format: 'file' }) as BodyInit;
    const typed = (type: string): ResponseInit => ({ headers: { 'content-type': type } });
    expect(await onlyTable('cijfers.csv', answer(csv))).to.deep.equal(columns);
    expect(await onlyTable('cijfers.CSV?jaar=2020#x', answer(csv, typed('text/html')))).to.deep.equal(columns);
    expect(await onlyTable('api/cijfers', answer(csv, typed('text/csv; charset=utf-8')))).to.deep.equal(columns);
    expect(await onlyTable('cijfers.json', answer(json))).to.deep.equal(columns);
    expect(await onlyTable('api/cijfers', answer(json, typed('application/vnd.api+json')))).to.deep.equal(columns);
    expect(await onlyTable('api/cijfers', answer(json))).to.deep.equal(columns);
    expect(await onlyTable('cijfers.arrow', answer(arrow))).to.deep.equal(columns);
    expect(await onlyTable('api/cijfers', answer(arrow))).to.deep.equal(columns);
  });

  it('reads a data package, by its name or by what is in it', async () => {
    const descriptor = { title: 'Brukske', resources: [{ name: 'observations', path: 'o.csv' }] };
    const { fetch } = server(base, { 'datapackage.json': descriptor, 'brukske.json': descriptor, 'o.csv': csv });
    for (const name of ['datapackage.json', 'brukske.json']) {
      const { title, tables } = await readSource(`${base}${name}`, { fetch });
      expect(title).to.equal('Brukske');
      expect(tables.observations && columnsOf(tables.observations)).to.deep.equal(columns);
    }
  });

  it('reads relative to the page, or to what is said', async () => {
    const asked: string[] = [];
    const fetch = async (address: string) => {
      asked.push(address);
      return new Response(csv);
    };
    await readSource('a.csv', { fetch });
    await readSource('a.csv', { fetch, base: 'https://kanskracht.example/data/x.html' });
    expect(asked).to.deep.equal([new URL('a.csv', document.baseURI).href, 'https://kanskracht.example/data/a.csv']);
  });

  it('does not ask another site, unless that was said', async () => {
    const asked: string[] = [];
    const fetch = async (address: string, init?: RequestInit) => {
      asked.push(`${init?.mode} ${address}`);
      return new Response(csv);
    };
    for (const name of ['a.csv', 'datapackage.json']) {
      await expectReadError(readSource(`https://other.example/${name}`, { fetch }), 'other_origin');
    }
    expect(asked).to.deep.equal([]);
    await readSource('https://other.example/a.csv', { fetch, crossOrigin: true });
    await readSource('a.csv', { fetch });
    expect(asked).to.deep.equal([
      'cors https://other.example/a.csv',
      `same-origin ${new URL('a.csv', document.baseURI)}`,
    ]);
  });

  it('does not take what a redirect to another site gives', async () => {
    const fetch = async () => Object.defineProperty(new Response(csv), 'url', { value: 'https://other.example/a.csv' });
    await expectReadError(readSource('a.csv', { fetch }), 'other_origin');
    const { tables } = await readSource('a.csv', { fetch, crossOrigin: true });
    expect(tables['']?.numRows()).to.equal(1);
  });

  it('keeps a package of another site to that site', async () => {
    const descriptor = { resources: [{ name: 'observations', path: `${location.origin}/o.csv` }] };
    const { fetch } = server('https://other.example/', { 'datapackage.json': descriptor });
    const address = 'https://other.example/datapackage.json';
    await expectReadError(readSource(address, { fetch, crossOrigin: true }), 'unsafe_path');
  });

  it('says what the server did wrong', async () => {
    const missing = await expectReadError(readSource('a.csv', { fetch: answer('', { status: 404 }) }), 'not_found');
    expect(missing.details.value).to.equal(new URL('a.csv', document.baseURI).href);
    const broken = await expectReadError(readSource('a.csv', { fetch: answer('', { status: 503 }) }), 'http_error');
    expect(broken.details.status).to.equal(503);
    const page = await expectReadError(
      readSource('a.csv', { fetch: answer('<!doctype html><title>Log in</title>') }),
      'html_instead_of_data',
    );
    expect(page.details.value).to.equal(new URL('a.csv', document.baseURI).href);
    await expectReadError(readSource('a.json', { fetch: answer('<html></html>') }), 'html_instead_of_data');
    await expectReadError(readSource('a.csv', { fetch: answer(null) }), 'empty_file');
    await expectReadError(readSource('http://', { fetch: answer(csv) }), 'bad_address');
    await expectReadError(readSource('a.csv', { fetch: () => Promise.reject(new TypeError()) }), 'network_error');
  });

  it('stops reading where a file is too large, whatever the server says of its length', async () => {
    let sent = 0;
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(controller) {
          sent += 1;
          controller.enqueue(new Uint8Array(1000));
        },
      });
    const maxBytes = 10_000;
    const error = await expectReadError(
      readSource('a.csv', { fetch: async () => new Response(endless()), maxBytes }),
      'too_large',
    );
    expect(error.details.limit).to.equal(maxBytes);
    expect(sent).to.be.below(15);
    const honest = answer(csv, { headers: { 'content-length': '10001' } });
    await expectReadError(readSource('a.csv', { fetch: honest, maxBytes }), 'too_large');
  });

  it('gives up on a server that says nothing', async () => {
    const fetch = (_: string, init?: RequestInit): Promise<Response> =>
      new Promise((_resolve, refuse) => {
        init?.signal?.addEventListener('abort', () => refuse(init.signal?.reason));
      });
    const error = await expectReadError(readSource('a.csv', { fetch, maxSeconds: 0.02 }), 'too_slow');
    expect(error.details.limit).to.equal(0.02);
    const stop = new AbortController();
    const reading = readSource('a.csv', { fetch, signal: stop.signal });
    stop.abort();
    await expectReadError(reading, 'aborted');
  });

  it('throws nothing but its own errors, also at lists in lists without end', async () => {
    for (const text of ['['.repeat(50_000) + ']'.repeat(50_000), `${'{"data":'.repeat(50_000)}1${'}'.repeat(50_000)}`])
      await expectReadError(readSource('a.json', { fetch: answer(text) }), 'not_a_table');
  });

  it('says that fetching was stopped', async () => {
    const signal = AbortSignal.abort();
    await expectReadError(readSource('a.csv', { signal }), 'aborted');
  });
});
