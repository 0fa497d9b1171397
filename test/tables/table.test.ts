import { expect } from '@open-wc/testing';
import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { isTable, type ReadableTable, readCsv, readFacts, readTable } from '../../packages/tables/src/index.js';

/* What a deep proxy does, such as Vue's `ref`: everything that is read through it is a proxy too, but for typed arrays. */
const behindProxies = <T extends object>(target: T): T =>
  new Proxy(target, {
    get(from, name, proxy) {
      const value: unknown = Reflect.get(from, name, from instanceof Map ? from : proxy);
      if (typeof value === 'function') return from instanceof Map ? value.bind(from) : value;
      return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) ? behindProxies(value) : value;
    },
  });

describe('a table behind the proxy of a framework', () => {
  const readsAlike = (table: ReadableTable): void => {
    const proxy = behindProxies(table);
    expect(isTable(proxy)).to.equal(true);
    const { facts, problems } = readFacts(table, { main: 'health_scores' });
    expect(facts.health_scores).to.have.length(2);
    expect(readFacts(proxy, { main: 'health_scores' })).to.deep.include({ facts, problems });
  };

  it('is read as it is', () => {
    readsAlike(readCsv('groep;dimensie;score\nWijkteam;Zingeving;7,8\nWijkteam;Meedoen;6,9\n'));
  });

  it('is read as it is when it came from an Arrow file', async () => {
    const columns = { group: ['Wijkteam', 'Wijkteam'], dimension: ['ZG', 'MD'], score: [7.8, 6.9] };
    readsAlike(await readTable(tableToIPC(tableFromArrays(columns), { format: 'file' }) as Uint8Array));
  });
});
