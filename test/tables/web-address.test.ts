import { webAddress } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

describe('what may stand in a link', () => {
  it('is a full address on the web, as it was written', () => {
    for (const address of ['https://www.rivm.nl', 'http://example.org/a?b#c', 'HTTPS://EXAMPLE.ORG/'])
      expect(webAddress(address)).to.equal(address);
  });

  it('is nothing else', () => {
    const others = [
      'javascript:alert(1)',
      'https:foo',
      'http:/foo',
      '//example.org',
      ' https://example.org',
      'data:,a',
      '',
    ];
    for (const other of [...others, undefined, null, 1, {}])
      expect(webAddress(other), String(other)).to.equal(undefined);
  });
});
