import {
  type Drawing,
  estimate,
  type GoalOptions,
  goalTracker,
  light,
  type Measure,
  type Size,
} from '@kanskracht/figures';
import { type Dataset, readPackage } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { tableOf } from '../../harness/tables.js';
import { coalition } from './coalition.js';
import { textFaults } from './text-boxes.js';

/* Of a page with a broad font, such as Verdana. */
const broad: Measure = (text, size, bold) => 1.2 * estimate(text, size, bold);
const views = ['network', 'gaps'] as const;

async function make(dataset: Dataset, options: GoalOptions = {}, size: Size = { width: 760 }) {
  const figure = goalTracker(dataset, { view: 'network', ...options });
  await figure.prepare?.();
  return { figure, drawing: figure.draw(light, size), words: figure.words(options.lang ?? 'nl') };
}

function rendered({ content }: Drawing): SVGSVGElement {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(content, root as unknown as HTMLElement);
  document.body.append(root);
  return root;
}

const stations = (drawing: Drawing): readonly Element[] => [
  ...rendered(drawing).querySelectorAll('[data-part="tracks"] .station'),
];
const small = { goals: 6, actions: 8, links: 9, themes: 2 };
const large = { goals: 12, actions: 40, links: 60, themes: 3 };

/* Two goals of a theme, one of another; an action of one theme that works at a goal of the other. */
const guests: Dataset = {
  tables: {
    goals: tableOf([
      { goal: 'A', kind: 'ambition', text: 'Samen vooruit' },
      { goal: 'M1', kind: 'more', text: 'Meer lezen', themes: 'T1', parent: 'A' },
      { goal: 'M2', kind: 'more', text: 'Meer rekenen', themes: 'T1' },
      { goal: 'B1', kind: 'better', text: 'Beter overleg', themes: 'T2', parent: 'M1' },
    ]),
    themes: tableOf([
      { theme: 'T1', name: 'Leren' },
      { theme: 'T2', name: 'Samen' },
    ]),
    actions: tableOf([
      { action: 'a', name: 'Bus', themes: 'T1' },
      { action: 'b', name: 'Overleg', themes: 'T2' },
    ]),
    contributions: tableOf([
      { action: 'a', goal: 'M1', basis: 'confirmed' },
      { action: 'b', goal: 'M1', basis: 'assumed' },
    ]),
    foundation: tableOf([{ name: 'Ouders' }]),
  },
};

/** Which action works on which goal, read from the picture alone: where a track begins and where its dots lie. */
function drawnLinks(drawing: Drawing): string[] {
  const holds = (kind: string, x: number, y: number) =>
    drawing.marks
      .filter((mark) => mark.id.startsWith(kind) && y >= mark.y && y <= mark.y + mark.height && mark.x >= x)
      .toSorted((a, b) => a.x - b.x)[0]
      ?.id.split('/')[1];
  return [...rendered(drawing).querySelectorAll<SVGGElement>('[data-part="tracks"]')].flatMap((column) => {
    const { e, f } = column.getCTM() as DOMMatrix;
    const goals = new Map<number, string | undefined>();
    for (const path of column.querySelectorAll('path')) {
      const [, left, y, lane] = /^M([\d.]+) ([\d.]+)H[\d.]+Q([\d.]+) /.exec(path.getAttribute('d') ?? '') ?? [];
      if (lane !== undefined) goals.set(Math.round(Number(lane)), holds('goal/', Number(left) + e - 1, Number(y) + f));
    }
    return [...column.querySelectorAll<SVGRectElement>('.station')].map((dot) => {
      const { x, y, width, height } = dot.getBBox();
      return `${holds('action/', x + e, y + height / 2 + f)} ${goals.get(Math.round(x + width / 2))}`;
    });
  });
}

/** What no row of arrow keys leads to from the first mark. */
function unreached({ marks }: Drawing): string[] {
  const ways = new Map(marks.map(({ id, to }) => [id, Object.values(to ?? {})]));
  const reached = new Set([marks[0]?.id ?? '']);
  for (const id of reached) for (const next of ways.get(id) ?? []) reached.add(next);
  return marks.map(({ id }) => id).filter((id) => !reached.has(id));
}

/* Two ambitions and a strategic goal above one theme; an action that works at goals of both kinds. */
const chain: Dataset = {
  tables: {
    goals: tableOf([
      { goal: 'V', kind: 'question', text: 'Hoe krijgt ieder kind kansen?' },
      { goal: 'A', kind: 'ambition', text: 'Samen vooruit', parent: 'V' },
      { goal: 'A2', kind: 'ambition', text: 'Gezond vooruit' },
      { goal: 'S', kind: 'strategic', text: 'De wijk helpt zichzelf' },
      { goal: 'M1', kind: 'more', text: 'Meer lezen', themes: 'T1' },
      { goal: 'M2', kind: 'more', text: 'Meer rekenen', themes: 'T1', parent: 'A' },
      { goal: 'B1', kind: 'better', text: 'Beter overleg', themes: 'T1', parent: 'M2' },
    ]),
    themes: tableOf([{ theme: 'T1', name: 'Leren' }]),
    actions: tableOf([
      { action: 'a', name: 'Bus', themes: 'T1' },
      { action: 'b', name: 'Overleg', themes: 'T1' },
    ]),
    contributions: tableOf([
      { action: 'a', goal: 'M1' },
      { action: 'a', goal: 'B1' },
      { action: 'b', goal: 'S' },
    ]),
  },
};

describe('the network of goals and actions', () => {
  it('draws a dot on its goal’s track for every link in the data, and no other', async () => {
    for (const dataset of [coalition(small), coalition({ ...small, themes: 0 }), coalition({ ...small, themes: 4 })]) {
      const { figure, drawing } = await make(dataset);
      const links = figure.model.actions.flatMap(({ id, links: own }) => own.map(({ goal }) => `${id} ${goal}`));
      expect(links.length).to.be.greaterThan(5);
      expect(drawnLinks(drawing)).to.have.members([...new Set(links)]);
    }
  });

  it('draws no dot and no track where the data hold no link, and says so', async () => {
    const { drawing } = await make(coalition({ ...small, links: 0 }));
    const root = rendered(drawing);
    expect(root.querySelectorAll('[data-part="tracks"] :is(.station, path[d^="M"])')).to.have.length(0);
    expect(root.textContent).to.contain('nog geen lijnen');
  });

  it('shows an action of another theme as a guest where it works at a goal', async () => {
    const { drawing } = await make(guests);
    const ids = drawing.marks.map(({ id }) => id);
    expect(ids).to.include.members(['action/a/T1', 'action/b/T1', 'action/b/T2']);
    expect(ids).not.to.include('action/a/T2');
    expect(rendered(drawing).textContent).to.contain('uit Samen');
  });

  it('tells an assumed link from a confirmed one by an open dot', async () => {
    const { drawing } = await make(guests);
    expect(stations(drawing).map((dot) => dot.getAttribute('fill'))).to.deep.equal([light.text, light.background]);
  });

  it('gives one dot to an action and its part that work at the same goal', async () => {
    const { drawing } = await make({
      tables: {
        goals: tableOf([{ goal: 'M', kind: 'more', text: 'Meer lezen' }]),
        actions: tableOf([
          { action: 'a', name: 'Bus' },
          { action: 'a1', name: 'Route', parent: 'a' },
        ]),
        contributions: tableOf([
          { action: 'a', goal: 'M', basis: 'assumed' },
          { action: 'a1', goal: 'M', basis: 'confirmed' },
        ]),
      },
    });
    expect(stations(drawing).map((dot) => dot.getAttribute('fill'))).to.deep.equal([light.text]);
  });

  it('walks from a goal to its action and back, and up to the goal that it serves', async () => {
    const { drawing } = await make(guests);
    const to = (id: string, key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight') =>
      drawing.marks.find((mark) => mark.id === id)?.to?.[key];
    expect(to('goal/M1/T1', 'ArrowDown')).to.equal('action/a/T1');
    expect(to('action/b/T1', 'ArrowUp')).to.equal('goal/M1/T1');
    expect(to('goal/M1/T1', 'ArrowUp')).to.equal('goal/A');
    expect(to('goal/M2/T1', 'ArrowDown')).to.equal('theme/T1');
    expect(to('goal/B1/T2', 'ArrowUp')).to.equal('goal/M1/T1');
    expect(to('action/a/T1', 'ArrowLeft')).to.equal('theme/T1');
    expect(to('theme/T1', 'ArrowRight')).to.equal('theme/T2');
    expect(to('goal/A', 'ArrowDown')).to.equal('goal/M1/T1');
    expect(to('foundation/0', 'ArrowUp')).to.equal('action/b/T2');
  });

  it('walks down from a goal above all themes to what serves it, not to the block under it', async () => {
    const { drawing } = await make(chain);
    const to = (id: string, key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight') =>
      drawing.marks.find((mark) => mark.id === id)?.to?.[key];
    expect(to('goal/V', 'ArrowDown')).to.equal('goal/A');
    // The strategic goal S stands between the two.
    expect(to('goal/A', 'ArrowDown')).to.equal('goal/M2/T1');
    expect(to('goal/M2/T1', 'ArrowUp')).to.equal('goal/A');
    // No goal serves S, only an action.
    expect(to('goal/S', 'ArrowDown')).to.equal('action/b/T1');
    expect(to('goal/S', 'ArrowUp')).to.equal('goal/A2');
    expect(to('goal/M2/T1', 'ArrowDown')).to.equal('goal/B1/T1');
    // Linked with nothing below: what stands next.
    expect(to('goal/A2', 'ArrowDown')).to.equal('goal/S');
    expect(to('goal/A', 'ArrowRight')).to.equal('goal/A2');
  });

  it('reaches every goal of an action: up to the first, and from there along the goals, of whichever kind', async () => {
    const { drawing } = await make(chain);
    const to = (id: string | undefined, key: 'ArrowUp' | 'ArrowRight') =>
      drawing.marks.find((mark) => mark.id === id)?.to?.[key];
    const first = to('action/a/T1', 'ArrowUp');
    expect(first).to.equal('goal/M1/T1');
    expect(to(first, 'ArrowRight')).to.equal('goal/M2/T1');
    expect(to('goal/M2/T1', 'ArrowRight')).to.equal('goal/B1/T1');
  });

  it('goes on with the next action below an action, and stays where none is', async () => {
    const { drawing } = await make(chain);
    const below = (id: string) => drawing.marks.find((mark) => mark.id === id)?.to?.ArrowDown;
    expect(below('action/a/T1')).to.equal('action/b/T1');
    expect(below('action/b/T1')).to.equal('action/b/T1');
  });

  it('reaches every mark of goals above all themes with the arrow keys alone', async () => {
    const { drawing } = await make(chain);
    expect(unreached(drawing)).to.deep.equal([]);
  });

  it('reaches every mark with the arrow keys alone', async () => {
    const { drawing } = await make(coalition(large));
    expect(unreached(drawing)).to.deep.equal([]);
  });

  it('folds what is more than eight actions, linked ones last, and shows all when asked', async () => {
    const folded = await make(coalition(large));
    const open = await make(coalition(large), { unfold: 'T1' });
    const rows = (drawing: Drawing, theme: string) =>
      drawing.marks.filter(({ id }) => id.startsWith('action/') && id.endsWith(`/${theme}`));
    expect(rows(folded.drawing, 'T1')).to.have.length(8);
    expect(folded.drawing.marks.find(({ id }) => id === 'fold/T1')?.choice).to.deep.equal({ unfold: 'T1' });
    expect(rows(open.drawing, 'T1').length).to.be.greaterThan(13);
    expect(rows(open.drawing, 'T2')).to.have.length(8);
  });

  it('unfolds what has no theme by a word, since an empty attribute asks for nothing', async () => {
    const themeless = { ...large, themes: 0 };
    const { drawing } = await make(coalition(themeless));
    expect(drawing.marks.find(({ id }) => id === 'fold/')?.choice).to.deep.equal({ unfold: 'none' });
    const open = await make(coalition(themeless), { unfold: 'none' });
    expect(open.drawing.marks.length).to.be.greaterThan(drawing.marks.length);
  });

  it('keeps a highlighted action out of the fold', async () => {
    const plain = await make(coalition(large));
    const hidden = plain.figure.model.themes[0]?.actions.find(
      ({ id }) => !plain.drawing.marks.some((mark) => mark.id === `action/${id}/T1`),
    );
    const { drawing } = await make(coalition(large), { highlight: hidden?.id ?? '' });
    expect(drawing.marks.map(({ id }) => id)).to.include(`action/${hidden?.id}/T1`);
  });

  it('paints in the strong colour only what is highlighted', async () => {
    const strong = (drawing: Drawing) =>
      rendered(drawing).querySelectorAll(`[data-part="tracks"] [stroke="${light.series1}"]`);
    expect(strong((await make(guests)).drawing)).to.have.length(0);
    expect(strong((await make(guests, { highlight: 'b' })).drawing).length).to.be.greaterThan(0);
    // Nothing works at it: there is nothing to stand out.
    expect(strong((await make(guests, { highlight: 'M2' })).drawing)).to.have.length(0);
  });
});

for (const view of views) {
  describe(`the marks of the ${view}`, () => {
    const datasets: Record<string, Dataset> = {
      'a small coalition': coalition(small),
      'forty actions': coalition(large),
      'two hundred goals': coalition({ goals: 200, actions: 60, links: 240, themes: 4 }),
      'no themes': coalition({ ...small, themes: 0 }),
      'goals alone': coalition({ goals: 3, actions: 0, links: 0, themes: 0 }),
      guests,
    };
    const sizes: Record<string, Size> = {
      wide: { width: 1200 },
      narrow: { width: 280 },
      'large text': { width: 640, fontSize: 32 },
      'narrow with large text': { width: 288, fontSize: 32 },
    };
    for (const [name, dataset] of Object.entries(datasets)) {
      for (const [room, size] of Object.entries(sizes)) {
        it(`can be hit, lie apart, within the drawing, lead on and have words: ${name}, ${room}`, async () => {
          const { drawing, words } = await make(dataset, { view }, size);
          const { marks } = drawing;
          const ids = marks.map(({ id }) => id);
          expect(ids).to.deep.equal([...new Set(ids)]);
          for (const [index, mark] of marks.entries()) {
            expect(Math.min(mark.width, mark.height), mark.id).to.be.at.least(24);
            expect(mark.x, mark.id).to.be.at.least(0);
            expect(mark.x + mark.width, mark.id).to.be.at.most(drawing.width + 0.02);
            expect(mark.y + mark.height, mark.id).to.be.at.most(drawing.height);
            expect(words.marks[mark.id], mark.id).to.be.a('string').and.not.equal('');
            for (const next of Object.values(mark.to ?? {})) expect(ids, mark.id).to.include(next);
            for (const other of marks.slice(index + 1)) {
              const apart =
                Math.min(mark.x + mark.width, other.x + other.width) - Math.max(mark.x, other.x) < 0.02 ||
                Math.min(mark.y + mark.height, other.y + other.height) - Math.max(mark.y, other.y) < 0.02;
              expect(apart, `${mark.id} and ${other.id}`).to.equal(true);
            }
          }
        });

        it(`writes and draws within the width: ${name}, ${room}`, async () => {
          const { drawing } = await make(dataset, { view }, size);
          const { x, width } = rendered(drawing).getBBox();
          expect(x).to.be.at.least(-1);
          expect(x + width).to.be.at.most(drawing.width + 1);
        });
      }
    }
  });
}

describe('the words of the network and the white spots', () => {
  const datasets: Record<string, () => Dataset | Promise<Dataset>> = {
    'the pact': () => readPackage('/data/venray-brukske/datapackage.json'),
    'the invented example': () => readPackage('/data/invented-example/datapackage.json'),
    'a small coalition': () => coalition(small),
    'forty actions': () => coalition(large),
    guests: () => guests,
  };
  const sizes: readonly Size[] = [
    { width: 760 },
    { width: 288 },
    { width: 640, fontSize: 32 },
    { width: 288, fontSize: 32 },
  ];
  for (const view of views) {
    for (const [name, read] of Object.entries(datasets)) {
      for (const size of sizes) {
        it(`stand in the width and never over each other: ${view}, ${name}, ${size.width} at ${size.fontSize ?? 16}`, async () => {
          const dataset = await read();
          for (const measure of [estimate, broad]) {
            for (const lang of ['nl', 'en'] as const) {
              const { drawing } = await make(dataset, { view, lang }, { ...size, measure });
              expect(textFaults(drawing, measure), lang).to.deep.equal([]);
            }
          }
        });
      }
    }
  }
});
