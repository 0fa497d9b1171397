import { plain } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

describe('a word as it is compared', () => {
  it('has no case, accents, spaces, hyphens, underscores or dots', () => {
    expect(plain('Geïndiceerde  Preventie_-.')).to.equal('geindiceerdepreventie');
    // The same word with loose accents, as some systems write it.
    expect(plain('Gei\u0308ndiceerd')).to.equal(plain('geïndiceerd'));
    expect(plain('İ')).to.equal('i');
  });

  it('is soon there for a text of nothing but accents', () => {
    expect(plain(`a${'\u0301\u0316'.repeat(300_000)}b`)).to.equal('ab');
  });
});
