import {
  type Drawing,
  estimate,
  type GoalOptions,
  goalTracker,
  light,
  type Measure,
  type Size,
} from '@kanskracht/figures';
import type { Dataset } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { tableOf } from '../../harness/tables.js';
import { coalition } from './coalition.js';
import { textBoxes, textFaults } from './text-boxes.js';

async function gaps(dataset: Dataset, options: GoalOptions = {}, size: Size = { width: 760 }) {
  const figure = goalTracker(dataset, { view: 'gaps', ...options });
  await figure.prepare?.();
  const drawing = figure.draw(light, size);
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

  it('assert nothing where no link is known: no number, but what nobody knows yet', async () => {
    const { ids, text } = await gaps(coalition({ goals: 4, actions: 3, links: 0, themes: 2 }));
    const said = text.replaceAll(' | ', ' ');
    expect(said).to.contain('? 4 doelen: nog niet bekend welke actie eraan werkt');
    expect(said).to.contain('? 3 acties: nog niet bekend aan welk doel ze werken');
    expect(said).to.contain('? doelen waar meer dan één actie aan werkt');
    expect(said).not.to.match(/zonder actie|zonder doel/);
    expect(ids.filter((id) => /^gap.(goals|actions)Without/.test(id))).to.have.length(7);
  });

  it('assert nothing of one goal or action either, in English too, nor where no action is given', async () => {
    const one = await gaps(coalition({ goals: 1, actions: 1, links: 0, themes: 0 }));
    expect(one.text.replaceAll(' | ', ' ')).to.contain('1 actie: nog niet bekend aan welk doel ze werkt');
    const english = await gaps(coalition({ goals: 1, actions: 2, links: 0, themes: 0 }), { lang: 'en' });
    expect(english.text.replaceAll(' | ', ' '))
      .to.contain('? 1 goal: not yet known which action works on it')
      .and.contain('? 2 actions: not yet known which goal they work on');
    const none = await gaps(coalition({ goals: 4, actions: 0, links: 0, themes: 1 }));
    expect(none.text.replaceAll(' | ', ' '))
      .to.contain('? 4 doelen: nog niet bekend welke actie eraan werkt')
      .and.contain('Er zijn hier geen acties.');
  });

  it('name no theme that has no goal of the kind that is chosen', async () => {
    const { ids } = await gaps(linked, { kind: 'better' });
    expect(ids.filter((id) => id.startsWith('gap/themes'))).to.deep.equal([]);
    const more = await gaps(linked, { kind: 'more' });
    expect(more.ids).to.include('gap/themesWithoutMeasurement/T1').and.not.include('gap/themesWithoutMeasurement/T2');
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

  it('keep room between a number of two figures and its heading, in a broad font too', async () => {
    const broad: Measure = (text, size, bold) => 1.2 * estimate(text, size, bold);
    const many = coalition({ goals: 24, actions: 2, links: 2, themes: 2 });
    for (const width of [760, 288]) {
      const { drawing } = await gaps(many, {}, { width, measure: broad });
      const boxes = textBoxes(drawing, broad);
      const number = boxes.findIndex(({ text }) => text === '22');
      expect(boxes[number + 1]?.text).to.equal('doelen zonder actie');
      expect((boxes[number + 1]?.left ?? 0) - (boxes[number]?.right ?? 0)).to.be.at.least(7);
    }
  });

  it('write a theme’s name whole, under the kind of a goal where text is so large that it would break into letters', async () => {
    const above: Dataset = {
      tables: { goals: tableOf([{ goal: 'S', kind: 'strategic', text: 'De wijk helpt zichzelf' }]) },
    };
    const { text, drawing } = await gaps(above, {}, { width: 288, fontSize: 32 });
    expect(text).to.contain('strategisch doel | Zonder thema');
    expect(textFaults(drawing, estimate)).to.deep.equal([]);
    // Where even the frame is too wide, its word goes without.
    const broad = await gaps(above, {}, { width: 200, fontSize: 32 });
    expect(textFaults(broad.drawing, estimate)).to.deep.equal([]);
  });
});
