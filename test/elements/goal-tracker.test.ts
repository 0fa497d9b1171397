import { readCsv } from '@kanskracht/tables';
import { expect, oneEvent } from '@open-wc/testing';
import * as aq from 'arquero';
import type { KansData, KansGoalTracker } from '../../packages/elements/src/index.js';
import { sendKeys, setViewport } from '../harness/commands.js';
import { button, fileOf, find, ready, textOf, until } from './helpers.js';
import { active, invented, labels, pact, picture, place } from './plans.js';

const goals = `doel,soort,tekst,themas,richting
V0,vraag,Hoe krijgt elk kind gelijke kansen?,,
M1,meer,Kinderen bewegen elke week,Gezond,omhoog
B1,beter,School en opvang werken samen,Kansen|Gezond,omhoog
`;
const goalTracker = (attributes: Readonly<Record<string, string>>, inside = ''): Promise<KansGoalTracker> =>
  place<KansGoalTracker>('kans-goal-tracker', attributes, inside);

describe('<kans-goal-tracker>', () => {
  it('draws the same picture from a file, a table, an Arquero table, a kans-data and a child', async () => {
    const src = await ready(await goalTracker({ src: fileOf(goals) }));
    const first = picture(src);
    expect(first).to.contain('Kinderen bewegen elke week');

    const table = await goalTracker({});
    table.table = readCsv(goals);
    expect(picture(await ready(table)), 'table').to.equal(first);

    const arquero = await goalTracker({});
    arquero.table = aq.fromCSV(goals);
    expect(picture(await ready(arquero)), 'Arquero').to.equal(first);

    const store = document.createElement('kans-data') as KansData;
    store.id = 'plan';
    store.tables = { doelen: readCsv(goals) };
    document.body.append(store);
    expect(picture(await ready(await goalTracker({ data: 'plan' }))), 'data').to.equal(first);
    store.remove();

    const rows = goals
      .trim()
      .split('\n')
      .map(
        (line) =>
          `<tr>${line
            .split(',')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      );
    expect(picture(await ready(await goalTracker({}, `<table>${rows.join('')}</table>`))), 'child').to.equal(first);
  });

  it('is useful for the pact of Brukske, in which not one number stands', async () => {
    const figure = await ready(await goalTracker({ src: pact }));
    expect(figure.describe()).to.contain('12 doelen').and.contain('nulmeting');
    expect(labels(figure).filter((label) => /nog geen nulmeting/i.test(label))).to.have.length(12);
    expect(picture(figure)).to.contain('nog geen nulmeting').and.not.contain('NaN');
    expect(picture(figure)).to.not.match(/\d ?%|procent/);
    await expect(figure).to.be.accessible();
  });

  it('says in its gaps what the pact leaves open', async () => {
    const figure = await ready(await goalTracker({ src: pact, view: 'gaps' }));
    expect(figure.describe()).to.contain('actie').and.contain('doel');
    expect(labels(figure).some((label) => label.includes('Kinderwijkraad'))).to.equal(true);
    await expect(figure).to.be.accessible();
  });

  it('shows how goals stand, and how they stood on a day', async () => {
    const figure = await ready(await goalTracker({ src: invented }));
    const preschool = (): string => labels(figure).find((label) => label.includes('naar de voorschool')) ?? '';
    expect(preschool()).to.contain('vooruit').and.contain('79').and.contain('85');
    figure.asOf = '2021-12-31';
    await figure.updateComplete;
    expect(preschool()).to.contain('61').and.not.contain('79');
    expect(figure.describe()).to.contain('31 december 2021');
  });

  it('marks what changed since a meeting', async () => {
    const figure = await ready(await goalTracker({ src: invented, since: '2025-06-01' }));
    const taught = labels(figure).filter((label) => /nieuw/i.test(label));
    expect(taught.some((label) => label.includes('helpen met taal'))).to.equal(true);
    expect(taught.some((label) => label.includes('elke week in de wijk'))).to.equal(false);
  });

  it('can be walked along its links with the arrow keys', async () => {
    const figure = await ready(await goalTracker({ src: invented, view: 'network' }));
    find(figure, '[role=listbox]')?.focus();
    await sendKeys({ press: 'Home' });
    const walk = async (key: string, to: string): Promise<void> => {
      for (let step = 0; step < 30 && !active(figure).includes(to); step += 1) await sendKeys({ press: key });
      expect(active(figure)).to.contain(to);
    };
    await walk('ArrowDown', 'naar de voorschool');
    await walk('ArrowRight', 'voelen zich eenzaam');
    await sendKeys({ press: 'ArrowDown' });
    expect(active(figure))
      .to.match(/Open buurtkamer|Eettafel|Huisbezoek/)
      .and.not.match(/^Meer/);
    await sendKeys({ press: 'ArrowUp' });
    expect(active(figure)).to.contain('eenzaam');
    const chosen = oneEvent(figure, 'kans-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).detail).to.deep.equal({ goal: 'M6' });
    await figure.updateComplete;
    expect(figure.highlight).to.equal('M6');
    await expect(figure).to.be.accessible();
  });

  it('tells what links to nothing by table, row and column, and draws the rest', async () => {
    const figure = await goalTracker(
      {},
      `<script type="text/csv" data-table="doelen">doel;soort;tekst;ouder
M1;meer;Meer kinderen bewegen;M1</script>
<script type="text/csv" data-table="bijdragen">actie;doel
a1;M9</script>`,
    );
    const told = oneEvent(figure, 'kans-problem');
    await ready(figure);
    const { problems } = (await told).detail as {
      problems: { code: string; table: string; row: number; column: string }[];
    };
    expect(problems.map(({ code, table, row, column }) => [code, table, row, column])).to.have.deep.members([
      ['own_parent', 'doelen', 2, 'ouder'],
      ['unknown_goal', 'bijdragen', 2, 'doel'],
    ]);
    expect(picture(figure)).to.contain('Meer kinderen bewegen');
  });

  it('is accessible and fits on a phone in every view', async () => {
    await setViewport({ width: 320, height: 640 });
    for (const view of ['list', 'network', 'gaps', 'table']) {
      const figure = await goalTracker({ src: invented, view });
      await (view === 'table' ? until(() => find(figure, '[part=table]')) : ready(figure));
      expect(document.documentElement.scrollWidth, view).to.be.at.most(320);
      await expect(figure).to.be.accessible();
    }
    await setViewport({ width: 800, height: 600 });
  });

  it('speaks English, and gives its words to a file', async () => {
    const figure = await ready(await goalTracker({ src: invented, lang: 'en' }));
    expect(figure.describe()).to.match(/goals/);
    button(figure, 'Table').click();
    await figure.updateComplete;
    expect(textOf(figure, '[part=table] caption')).to.not.equal('');
    expect(figure.toSVG()).to.contain('verzonnen cijfers').and.not.contain('var(');
    expect(figure.toCSV()).to.contain('goal');
  });
});
