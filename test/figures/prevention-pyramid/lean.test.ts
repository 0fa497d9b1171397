import { preventionPyramid } from '@kanskracht/figures/lean.js';
import type { Dataset } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { fetchRest, hasRest } from '../../../packages/figures/src/prevention-pyramid/rest.js';
import { pyramidWords } from '../../../packages/figures/src/prevention-pyramid/words.js';
import { type Cells, tableOf } from '../../harness/tables.js';
import { counted, levels, model } from './models.js';

const row = (level: string, value: number, more: Cells = {}): Cells => ({
  level,
  measure: 'activities',
  value,
  ...more,
});
const three = [row('universal', 6), row('selective', 3), row('indicated', 1)];

/** The figure when all that it asks for has come. */
async function madeOf(rows: readonly Cells[]) {
  const dataset: Dataset = { tables: { prevention: tableOf(rows) } };
  let figure = preventionPyramid(dataset);
  while ((await figure.prepare?.()) === true) figure = preventionPyramid(dataset);
  return figure;
}

describe('the prevention pyramid as pages load it', () => {
  it('has the words for whole numbers of activities at once', () => {
    expect(hasRest(model())).to.equal(true);
    expect(pyramidWords(model(), [], 'nl').summary).to.contain('41 procent van de activiteiten');
  });

  it('fetches what a model has to say besides, and has it then', async () => {
    const besides = [
      model({ measure: 'hours' }),
      model({ twice: 2 }),
      model({ unclassified: { now: counted(3) } }),
      model({ levels: levels([]) }),
      model({ view: 'matrix' }),
    ];
    for (const one of besides) {
      await fetchRest(one);
      expect(hasRest(one)).to.equal(true);
      expect(pyramidWords(one, [], 'nl').summary).to.match(/\.$/);
    }
  });

  it('says in the end the same as where all is there from the start', async () => {
    const whole = await madeOf(three);
    expect(whole.words('nl').notes.join(' ')).not.to.contain('Niet ingedeeld');
    const unsorted = await madeOf([...three, row('unclassified', 4)]);
    expect(unsorted.words('nl').notes).to.include('Niet ingedeeld, en niet meegeteld in percentages: 4 activiteiten.');
    const hours = await madeOf(three.map((one) => ({ ...one, measure: 'hours' })));
    expect(hours.words('nl').marks['level/universal']).to.contain('6 uur');
  });
});
