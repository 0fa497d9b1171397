import { expect } from '@open-wc/testing';
import { isTable, readCsv, readFacts } from '../../packages/tables/src/index.js';

/* What a deep proxy does, such as Vue's `ref`: everything that is read through it is a proxy too. */
const behindProxies = <T extends object>(target: T): T =>
  new Proxy(target, {
    get(from, name, proxy) {
      const value: unknown = Reflect.get(from, name, from instanceof Map ? from : proxy);
      if (typeof value === 'function') return from instanceof Map ? value.bind(from) : value;
      return typeof value === 'object' && value !== null ? behindProxies(value) : value;
    },
  });

describe('a table behind the proxy of a framework', () => {
  it('is read as it is', () => {
    const table = readCsv('groep;dimensie;score\nWijkteam;Zingeving;7,8\nWijkteam;Meedoen;6,9\n');
    const proxy = behindProxies(table);
    expect(isTable(proxy)).to.equal(true);
    expect(readFacts(proxy, { main: 'health_scores' }).facts.health_scores).to.deep.equal(
      readFacts(table, { main: 'health_scores' }).facts.health_scores,
    );
  });
});
