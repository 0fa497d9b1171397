/* Servers that send what no data server should, read in Node; on a page in test/browsers/hostile.test.mjs. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { problemOf, readSource } from '@kanskracht/tables';
import { hostileServer, mostSent, refusals } from '../harness/hostile-server.mjs';

let server;
before(async () => {
  server = await hostileServer();
});
after(() => server.close());

describe('a hostile server, in Node', () => {
  const read = (path, options = {}) =>
    readSource(`${server.address}/${path}`, { base: `${server.address}/`, ...options }).then(
      () => undefined,
      (error) => error,
    );

  for (const [path, wanted] of refusals('Node')) {
    it(`${path} is ${wanted ? `refused with ${wanted}` : 'read as a table'}`, async () => {
      server.bytes.sent = 0;
      const error = await read(path);
      assert.equal(error?.code, wanted);
      if (error === undefined) return;
      assert.equal(error.name, 'ReadError');
      for (const lang of ['nl', 'en']) {
        const { message, hint } = problemOf(error, { lang });
        assert.ok(message.length > 10 && message.length < 400, message);
        assert.ok(hint.length > 10, hint);
      }
      assert.ok(server.bytes.sent < mostSent, `${server.bytes.sent} bytes were sent`);
    });
  }

  for (const path of ['silent.csv', 'stalls.csv']) {
    it(`${path} is given up on`, async () => {
      const error = await read(path, { maxSeconds: 0.2 });
      assert.equal(error?.code, 'too_slow');
      assert.equal(error.details.limit, 0.2);
    });
  }

  it('stops when it is told to, also while a server says nothing', async () => {
    const abort = new AbortController();
    const reading = read('silent.csv', { signal: abort.signal });
    abort.abort();
    assert.equal((await reading)?.code, 'aborted');
  });

  it('reads another site only when that is said', async () => {
    const address = `${server.elsewhere}/stolen.csv`;
    const base = `${server.address}/`;
    await assert.rejects(readSource(address, { base }), { code: 'other_origin' });
    const { tables } = await readSource(address, { base, crossOrigin: true });
    assert.equal(tables[''].numRows(), 1);
  });
});
