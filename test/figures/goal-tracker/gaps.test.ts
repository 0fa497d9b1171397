import { type Drawing, type GoalOptions, goalTracker, light } from '@kanskracht/figures';
import type { Dataset } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { tableOf } from '../../harness/tables.js';
import { coalition } from './coalition.js';

async function gaps(dataset: Dataset, options: GoalOptions = {}) {
  const figure = goalTracker(dataset, { view: 'gaps', ...options });
  await figure.prepare?.();
  const drawing = figure.draw(light, { width: 760 });
  return { drawing, text: textOf(drawing), ids: drawing.marks.map(({ id }) => id) };
}

function textOf({ content }: Drawing): string {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(content, root as unknown as HTMLElement);
  return [...root.querySelectorAll('text')].map((node) => node.textContent).join(' | ');
}

const linked: Dataset = {
  tables: {
    goals: tableOf([
      { goal: 'M1', kind: 'more', text: 'Meer lezen', themes: 'T1' },
      { goal: 'M2', kind: 'more', text: 'Meer rekenen', themes: 'T1' },
      { goal: 'B1', kind: 'better', text: 'Beter overleg', themes: 'T2' },
    ]),
    themes: tableOf([
      { theme: 'T1', name: 'Leren' },
      { theme: 'T2', name: 'Samen' },
    ]),
    actions: tableOf([
      { action: 'a', name: 'Bus', themes: 'T1', partner: 'p' },
      { action: 'b', name: 'Boekenkist', themes: 'T1' },
      { action: 'c', name: 'Koffie', themes: 'T2' },
    ]),
    partners: tableOf([{ partner: 'p', name: 'De bibliotheek' }]),
    contributions: tableOf([
      { action: 'a', goal: 'M1', basis: 'confirmed' },
      { action: 'b', goal: 'M1', basis: 'assumed' },
    ]),
    measurements: tableOf([{ goal: 'B1', indicator: 'overleg', date: '2024-03-01', value: 4 }]),
  },
};

describe('the white spots', () => {
  it('list goals without actions, actions without goals, goals with several and themes without measurement', async () => {
    const { ids } = await gaps(linked);
    expect(ids).to.have.members([
      'gap/goalsWithoutActions/M2',
      'gap/goalsWithoutActions/B1',
      'gap/actionsWithoutGoals/c',
      'gap/sharedGoals/M1',
      'gap/themesWithoutMeasurement/T1',
    ]);
  });

  it('name the actions that work on one goal, with who does them', async () => {
    expect((await gaps(linked)).text).to.contain('Bus (De bibliotheek) en Boekenkist');
  });

  it('lead to the goal, the action or the theme that is chosen', async () => {
    const { drawing } = await gaps(linked);
    expect(drawing.marks.map(({ choice }) => choice)).to.deep.include.members([
      { goal: 'M2' },
      { action: 'c' },
      { theme: 'T1' },
    ]);
  });

  it('show no number of shared goals where no link is known, and say why', async () => {
    const { text } = await gaps(coalition({ goals: 4, actions: 3, links: 0, themes: 2 }));
    expect(text).to.contain('Nog nergens staat welke actie aan welk doel werkt.');
    expect(text).to.contain('? | doelen waar meer acties aan werken');
  });

  it('say so in a friendly word where a list is empty', async () => {
    const { tables } = linked;
    const { text } = await gaps({
      tables: {
        ...tables,
        contributions: tableOf(['M1', 'M2', 'B1'].map((goal, index) => ({ action: 'abc'[index], goal }))),
      },
    });
    expect(text).to.contain('Bij elk doel hoort een actie.');
    expect(text).to.contain('Elke actie werkt aan een doel.');
    expect(text).to.contain('Aan elk doel werkt hoogstens één actie.');
  });

  it('fold a list of more than twelve and count what is left out', async () => {
    const { ids, text } = await gaps(coalition({ goals: 200, actions: 0, links: 0, themes: 2 }));
    expect(ids.filter((id) => id.startsWith('gap/goalsWithoutActions/'))).to.have.length(12);
    expect(text).to.contain('200').and.to.contain('en nog 188');
  });
});
