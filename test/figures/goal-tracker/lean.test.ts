import { goalTracker } from '@kanskracht/figures/lean.js';
import type { Dataset } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { tableOf } from '../../harness/tables.js';

const goals = tableOf([{ goal: 'M1', kind: 'more', text: 'Meer kinderen bewegen', direction: 'up' }]);
const measurement = { goal: 'M1', indicator: 'sport', date: '2022-03-14', value: 34, unit: '%' };
const measured: Dataset = {
  tables: { goals, measurements: tableOf([measurement, { ...measurement, date: '2024-05-31', value: 41 }]) },
};

describe('the goal tracker as pages load it', () => {
  it('waits for nothing where there is not one number', () => {
    const figure = goalTracker({ goals });
    expect(figure.prepare).to.equal(undefined);
    expect(figure.words('nl').summary).to.contain('geen nulmeting');
  });

  it('waits for English, and is not made again for it', async () => {
    const figure = goalTracker({ goals }, { lang: 'en' });
    expect(await figure.prepare?.()).to.equal(false);
    expect(figure.words('en').summary).to.contain('no baseline');
  });

  it('asks to be made again where anything was measured, with what was found wrong of that', async () => {
    const twice = tableOf([
      { ...measurement, kind: 'baseline' },
      { ...measurement, date: '2024-05-31', kind: 'baseline' },
    ]);
    const tables = { ...measured.tables, measurements: twice };
    expect(await goalTracker({ tables }).prepare?.()).to.equal(true);
    const again = goalTracker({ tables });
    expect(again.prepare).to.equal(undefined);
    expect(again.problems.map(({ code }) => code)).to.include('two_baselines');
    expect(goalTracker(measured).model.goals[0]?.series[0]?.change?.value).to.equal(7);
  });

  it('fetches the network and the white spots for their view', async () => {
    for (const view of ['network', 'gaps'] as const) {
      const figure = goalTracker({ goals }, { view });
      expect(await figure.prepare?.()).to.equal(false);
      expect(figure.words('nl').marks).to.include.keys(view === 'gaps' ? 'gap/goalsWithoutActions/M1' : 'fold/');
    }
  });
});
