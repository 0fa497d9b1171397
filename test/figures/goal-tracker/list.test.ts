import { type Drawing, type GoalModel, goalTracker, light } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Picture } from '../../harness/picture.js';
import { tableOf } from '../../harness/tables.js';
import * as pictures from '../../pictures/goal-tracker.js';

async function drawn({ figure, size, lang = 'nl' }: Picture): Promise<{
  drawing: Drawing;
  root: SVGSVGElement;
  model: GoalModel;
  words: ReturnType<typeof figure.words>;
}> {
  await figure.prepare?.();
  const drawing = figure.draw(light, size);
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  root.setAttribute('width', String(drawing.width));
  root.setAttribute('height', String(drawing.height));
  root.setAttribute('font-family', 'Liberation Sans, Arial, sans-serif');
  render(drawing.content, root as unknown as HTMLElement);
  document.body.append(root);
  return { drawing, root, model: figure.model as GoalModel, words: figure.words(lang) };
}

const textsOf = (root: SVGSVGElement): string[] =>
  [...root.querySelectorAll('text')].map((text) => text.textContent ?? '');
const count = (root: SVGSVGElement, text: string): number => textsOf(root).filter((one) => one === text).length;

describe('the list of the goal tracker', () => {
  afterEach(() => {
    for (const root of document.querySelectorAll('body > svg')) root.remove();
  });

  for (const [name, make] of Object.entries(pictures)) {
    it(`${name}: every mark can be hit, is told apart and has its sentence; no text leaves the drawing`, async () => {
      const { drawing, root, words } = await drawn(make());
      const { marks, width, height } = drawing;
      expect(marks.length).to.be.greaterThan(0);
      expect(new Set(marks.map(({ id }) => id)).size).to.equal(marks.length);
      expect(marks.filter(({ id }) => !words.marks[id])).to.deep.equal([]);
      expect(marks.filter((mark) => mark.width < 24 || mark.height < 24)).to.deep.equal([]);
      const outside = marks.filter(
        (mark) => mark.x < 0 || mark.y < 0 || mark.x + mark.width > width + 0.1 || mark.y + mark.height > height + 0.1,
      );
      expect(outside).to.deep.equal([]);
      const cut = [...root.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        const page = root.getBoundingClientRect();
        return box.left < page.left - 1 || box.right > page.right + 1;
      });
      expect(cut.map(({ textContent }) => textContent)).to.deep.equal([]);
    });
  }

  it('shows an empty place for each goal where nothing was measured, and no line', async () => {
    const { root } = await drawn(pictures.nothingMeasured());
    expect(count(root, 'nog geen nulmeting')).to.equal(12);
    expect(root.querySelectorAll('[data-part="line"]').length).to.equal(0);
  });

  it('says nothing about who works at a goal where the data hold no link', async () => {
    const { root } = await drawn(pictures.nothingMeasured());
    expect(textsOf(root).filter((text) => /^(nog geen acties|\d+ acties?)$/.test(text))).to.deep.equal([]);
  });

  it('shows an empty place for each goal that nobody works at, where the data hold links', async () => {
    const { root, model } = await drawn(pictures.allStates());
    // B3 stands in two themes.
    expect(model.gaps.goalsWithoutActions.map(({ id }) => id)).to.deep.equal([
      'M2',
      'M3',
      'B2',
      'M6',
      'B3',
      'M8',
      'B4',
    ]);
    expect(count(root, 'nog geen acties')).to.equal(8);
  });

  it('has a goal of two themes in both, each with a mark of its own', async () => {
    const { drawing } = await drawn(pictures.allStates());
    const ids = drawing.marks.map(({ id }) => id).filter((id) => id.startsWith('goal/B3'));
    expect(ids).to.deep.equal(['goal/B3/T2', 'goal/B3/T3']);
  });

  it('draws no line over a measurement that failed', async () => {
    const points = (values: readonly (number | '')[]) => ({
      goals: tableOf([{ goal: 'M', kind: 'more', text: 'Meer bezoek' }]),
      measurements: tableOf(
        values.map((value, index) => ({
          goal: 'M',
          indicator: 'visits',
          date: `${2020 + index}-03-01`,
          value,
          missing: value === '' ? 'not_measured' : '',
        })),
      ),
    });
    const pieces = async (values: readonly (number | '')[]) => {
      const { root } = await drawn({ figure: goalTracker(points(values)), size: { width: 640 } });
      return root.querySelectorAll('[data-part="line"] path[stroke-width="2"]').length;
    };
    expect(await pieces([10, 20, 30, 40])).to.equal(3);
    expect(await pieces([10, 20, '', 40])).to.equal(1);
  });

  it('breaks a line where its series starts anew, and says so in its key', async () => {
    const rows = (breaks: string) => ({
      goals: tableOf([{ goal: 'M', kind: 'more', text: 'Meer bezoek' }]),
      indicators: tableOf([{ indicator: 'visits', name: 'bezoekers', breaks }]),
      measurements: tableOf(
        [2021, 2022, 2023].map((year) => ({ goal: 'M', indicator: 'visits', date: `${year}-03-01`, value: year })),
      ),
    });
    const told = async (breaks: string) => {
      const { root } = await drawn({ figure: goalTracker(rows(breaks)), size: { width: 640 } });
      const pieces = root.querySelectorAll('[data-part="line"] path[stroke-width="2"]').length;
      const broken = root.querySelectorAll('[data-part="break"]').length;
      return [pieces, broken, count(root, 'de reeks begint opnieuw')];
    };
    expect(await told('')).to.deep.equal([2, 0, 0]);
    expect(await told('2023')).to.deep.equal([1, 1, 1]);
  });

  it('draws what was measured of the ambition in the opening, under a name with a capital', async () => {
    const tables = {
      goals: tableOf([
        { goal: 'A', kind: 'ambition', text: 'Een gezonde jeugd' },
        { goal: 'M', kind: 'more', text: 'Meer bezoek' },
      ]),
      measurements: tableOf([
        { goal: 'A', indicator: 'weight', name: 'gezond gewicht', date: '2022-03-01', value: 70, unit: '%' },
        { goal: 'A', indicator: 'weight', name: 'gezond gewicht', date: '2024-03-01', value: 75, unit: '%' },
      ]),
    };
    for (const width of [640, 288]) {
      const { root, words } = await drawn({ figure: goalTracker(tables), size: { width } });
      expect(root.querySelectorAll('[data-part="line"]').length).to.equal(1);
      expect(count(root, 'Gezond gewicht')).to.equal(1);
      expect(count(root, 'nulmeting')).to.equal(1);
      expect(words.source).to.contain('maart 2022 tot en met maart 2024');
    }
  });

  it('has all its lines under the same years, also where a goal was measured in one of them', async () => {
    const { root } = await drawn(pictures.allStates());
    const lines = [...root.querySelectorAll('[data-part="line"]')];
    expect(lines.length).to.be.greaterThan(3);
    for (const line of lines) {
      const years = [...line.querySelectorAll('text')].slice(0, 2).map(({ textContent }) => textContent);
      expect(years).to.deep.equal(['2020', '2025']);
    }
  });

  it('draws the way back strongly only where a workgroup went back', async () => {
    const { root } = await drawn(pictures.phasesWithTheWayBack());
    const bows = [...root.querySelectorAll('path')].filter((path) => /^M[\d. ]+Q/.test(path.getAttribute('d') ?? ''));
    expect(bows.map((bow) => bow.getAttribute('stroke-dasharray'))).to.deep.equal(['none', '4 4']);
  });

  it('chooses the goal, the action and the theme by their ids', async () => {
    const { drawing } = await drawn(pictures.nothingMeasured());
    const choice = (id: string) => drawing.marks.find((mark) => mark.id === id)?.choice;
    expect(choice('goal/Q')).to.deep.equal({ goal: 'Q' });
    expect(choice('theme/T1')).to.deep.equal({ theme: 'T1' });
    expect(choice('goal/M1/T1')).to.deep.equal({ goal: 'M1' });
    expect(choice('action/A1/T1')).to.deep.equal({ action: 'A1' });
  });

  it('keeps its marks in reading order', async () => {
    const { drawing } = await drawn(pictures.allStates());
    const tops = drawing.marks.filter(({ id }) => !id.startsWith('foundation')).map(({ y }) => y);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
  });
});
