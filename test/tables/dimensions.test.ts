import { dimensionCodes, readDimension } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

describe('readDimension', () => {
  it('reads codes in any case', () => {
    for (const code of dimensionCodes) expect(readDimension(code.toLowerCase())).to.equal(code);
  });

  const webs: Readonly<Record<string, readonly string[]>> = {
    'current Dutch': [
      'Lichaamsfuncties',
      'Mentaal welbevinden',
      'Zingeving',
      'Kwaliteit van leven',
      'Meedoen',
      'Dagelijks functioneren',
    ],
    'first Dutch': [
      'lichaamsfuncties',
      'mentale functies en beleving',
      'spirituele/existentiële dimensie',
      'kwaliteit van leven',
      'sociaal-maatschappelijke participatie',
      'dagelijks functioneren',
    ],
    youth: [
      'Mijn lichaam',
      'Mijn gevoelens en gedachten',
      'Zingeving',
      'Kwaliteit van leven',
      'Meedoen',
      'Dagelijks leven',
    ],
    English: [
      'Bodily functions',
      'Mental well-being',
      'Meaningfulness',
      'Quality of life',
      'Participation',
      'Daily functioning',
    ],
  };
  for (const [kind, names] of Object.entries(webs)) {
    it(`reads the ${kind} names, clockwise`, () => {
      expect(names.map(readDimension)).to.deep.equal([...dimensionCodes]);
    });
  }

  it('does not know a dimension of one’s own', () => {
    expect(readDimension('Lekker in je vel')).to.equal(undefined);
    expect(readDimension('constructor')).to.equal(undefined);
  });
});
