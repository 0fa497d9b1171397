import {
  dark,
  type Figure,
  light,
  type PyramidModel,
  type PyramidOptions,
  preventionPyramid,
} from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { type Cells, tableOf } from '../../harness/tables.js';
import * as pictures from '../../pictures/prevention-pyramid.js';

const draw = (figure: Figure, width: number, fontSize = 16, root = newRoot()) => {
  const drawing = figure.draw(light, { width, fontSize });
  root.setAttribute('viewBox', `0 0 ${drawing.width} ${drawing.height}`);
  root.setAttribute('width', String(drawing.width));
  root.setAttribute('height', String(drawing.height));
  render(drawing.content, root as unknown as HTMLElement);
  return { ...drawing, root };
};

function newRoot(): SVGSVGElement {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  root.setAttribute('font-family', 'Liberation Sans, Arial, sans-serif');
  document.body.append(root);
  return root;
}

const make = async (
  tables: Readonly<Record<string, readonly Cells[]>>,
  options: PyramidOptions = {},
): Promise<Figure<PyramidModel>> => {
  const given = Object.entries(tables).map(([name, rows]) => [name, tableOf(rows)] as const);
  const figure = preventionPyramid(Object.fromEntries(given), options);
  await figure.prepare?.();
  return figure;
};

const row = (level: string, value: number | string, more: Cells = {}): Cells => ({
  level,
  measure: 'participants',
  period: 2026,
  value,
  ...more,
});

/* Width and text size; the last ones are phones with texts of 200 %. */
const sizes = [
  [280, 16],
  [288, 16],
  [559, 16],
  [560, 16],
  [680, 16],
  [1100, 16],
  [640, 32],
  [320, 32],
] as const;

const paintsOf = (root: SVGSVGElement, paint: string): Element[] =>
  [...root.querySelectorAll(`rect[fill="${paint}"]`)].filter(
    (rect) => Number(rect.getAttribute('width')) > 0 && Number(rect.getAttribute('height')) > 12,
  );

describe('the drawing of the prevention pyramid', () => {
  afterEach(() => {
    for (const root of document.querySelectorAll('body > svg')) root.remove();
  });

  for (const [name, picture] of Object.entries(pictures)) {
    for (const [width, fontSize] of sizes) {
      it(`cuts nothing off and can be pointed at: ${name}, ${width} wide, text of ${fontSize}`, async () => {
        const { figure, lang = 'nl' } = picture();
        await figure.prepare?.();
        const { root, marks, height } = draw(figure, width, fontSize);
        const frame = root.getBoundingClientRect();
        for (const text of root.querySelectorAll('text')) {
          if (text.textContent?.trim() === '') continue;
          const box = text.getBoundingClientRect();
          expect(box.left - frame.left, `${text.textContent}: left`).to.be.at.least(-1);
          expect(box.right - frame.left, `${text.textContent}: right`).to.be.at.most(width + 1);
          expect(box.bottom - frame.top, `${text.textContent}: foot`).to.be.at.most(height + 2);
        }
        const words = figure.words(lang);
        expect(new Set(marks.map(({ id }) => id)).size, 'each mark once').to.equal(marks.length);
        for (const mark of marks) {
          expect(mark.width, `${mark.id}: width`).to.be.at.least(24);
          expect(mark.height, `${mark.id}: height`).to.be.at.least(24);
          expect(mark.x + mark.width, `${mark.id}: right`).to.be.at.most(width + 1);
          expect(mark.y + mark.height, `${mark.id}: foot`).to.be.at.most(height + 1);
          expect(words.marks[mark.id], `${mark.id}: words`).to.be.a('string');
        }
        marks.forEach((mark, index) => {
          for (const other of marks.slice(index + 1)) {
            const apart =
              mark.x + mark.width <= other.x + 1 ||
              other.x + other.width <= mark.x + 1 ||
              mark.y + mark.height <= other.y + 1 ||
              other.y + other.height <= mark.y + 1;
            expect(apart, `${mark.id} lies on ${other.id}`).to.equal(true);
          }
        });
      });
    }
  }

  it('draws bands of one height, whatever was counted', async () => {
    const figure = await make({ prevention: [row('universal', 1), row('selective', 1000), row('indicated', 0)] });
    const { marks } = draw(figure, 700);
    const heights = marks.filter(({ id }) => id.startsWith('level/')).map(({ height }) => height);
    expect(heights).to.have.lengthOf(3);
    expect(new Set(heights).size).to.equal(1);
  });

  it('has the tip on top and the base below, in the order of the marks too', async () => {
    const figure = await make({ prevention: [row('universal', 5), row('selective', 4), row('indicated', 3)] });
    const { marks } = draw(figure, 700);
    expect(marks.map(({ id }) => id)).to.deep.equal(['level/indicated', 'level/selective', 'level/universal']);
    const tops = marks.map(({ y }) => y);
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('draws all bars on one scale from zero, those of what is not classified too', async () => {
    const figure = await make({
      prevention: [row('universal', 400), row('selective', 200), row('indicated', 100), row('unclassified', 50)],
    });
    const { root } = draw(figure, 700);
    const widths = paintsOf(root, light.series1).map((bar) => Number(bar.getAttribute('width')));
    const [longest = 0] = [...widths].sort((a, b) => b - a);
    for (const part of [1, 0.5, 0.25, 0.125]) {
      expect(
        widths.some((width) => Math.abs(width - longest * part) < 0.1),
        `a bar of ${part} of the longest among ${widths.join(', ')}`,
      ).to.equal(true);
    }
  });

  it('says why a number is not there, and draws no bar for it', async () => {
    const figure = await make({
      prevention: [row('universal', 40), row('selective', '', { missing: 'not_measured' }), row('indicated', 10)],
    });
    const { root } = draw(figure, 700);
    expect(root.textContent).to.contain('niet geteld');
    expect(paintsOf(root, light.series1)).to.have.lengthOf(2);
  });

  it('tells formal and informal apart without colour', async () => {
    const figure = await make({
      prevention: [row('universal', 40, { form: 'formal' }), row('universal', 30, { form: 'informal' })],
    });
    const { root } = draw(figure, 700);
    const stripes = [...root.querySelectorAll('path[stroke-dasharray="1.5 3.5"]')];
    const striped = stripes.filter((path) => path.getAttribute('stroke') === light.series1);
    expect(striped.length).to.be.greaterThan(0);
    expect(paintsOf(root, light.series1).length).to.be.greaterThan(0);
  });

  it('draws no bars, no axis and no shift without numbers, but names, meanings and what is intended', async () => {
    const figure = await make({
      definitions: [
        { level: 'universal', label: 'Voor allen', definition: 'Iedereen doet mee.', direction: 'up' },
        { level: 'selective', label: 'Voor enkelen', definition: 'Op verzoek.' },
        { level: 'indicated', label: 'Voor één', definition: 'Na een gesprek.', direction: 'down' },
      ],
    });
    const { root, marks } = draw(figure, 700);
    for (const text of ['Voor één', 'Op verzoek.', 'bedoeld: meer', 'bedoeld: minder', 'bedoeld']) {
      const found = [...root.querySelectorAll('text')].some((one) => one.textContent === text);
      expect(found, text).to.equal(true);
    }
    expect(paintsOf(root, light.series1)).to.have.lengthOf(0);
    expect(marks.every(({ id }) => id.startsWith('level/'))).to.equal(true);
  });

  it('adds up the parts of a strip to the whole of it', async () => {
    const figure = await make({
      prevention: [2022, 2026].flatMap((period) => [
        row('universal', period - 2000, { period }),
        row('selective', 30, { period }),
        row('indicated', 50, { period }),
      ]),
    });
    const { root, marks } = draw(figure, 700);
    expect(marks.filter(({ id }) => id.startsWith('moment/')).map(({ id }) => id)).to.deep.equal([
      'moment/2022',
      'moment/2026',
    ]);
    const percentages = [...root.querySelectorAll('text')].flatMap(({ textContent }) =>
      /^\d+%$/.test(textContent ?? '') ? [Number(textContent?.slice(0, -1))] : [],
    );
    expect(percentages).to.have.lengthOf(6);
    const [first, last] = [percentages.slice(0, 3), percentages.slice(3)];
    for (const strip of [first, last]) expect(strip.reduce((sum, part) => sum + part, 0)).to.be.within(99, 101);
  });

  it('draws no more strips than can be read, with the first and the last among them', async () => {
    const periods = Array.from({ length: 25 }, (_, index) => 2000 + index);
    const figure = await make({
      prevention: periods.flatMap((period) => [
        row('universal', period - 1990, { period }),
        row('selective', 30, { period }),
        row('indicated', 9, { period }),
      ]),
    });
    const shown = draw(figure, 700).marks.flatMap(({ id }) => /^moment\/(.*)/.exec(id)?.[1] ?? []);
    expect(shown.length).to.be.within(2, 10);
    expect([shown[0], shown.at(-1)]).to.deep.equal(['2000', '2024']);
  });

  it('keeps its bars over a change of numbers, so that they slide', async () => {
    const before = await make({ prevention: [row('universal', 40), row('selective', 20), row('indicated', 10)] });
    const after = await make({ prevention: [row('universal', 20), row('selective', 40), row('indicated', 10)] });
    const { root } = draw(before, 700);
    const moving = () => [...root.querySelectorAll('rect.moves')];
    const first = moving();
    const widths = first.map((bar) => bar.getAttribute('width'));
    draw(after, 700, 16, root);
    expect(moving()).to.deep.equal(first);
    expect(moving().map((bar) => bar.getAttribute('width'))).not.to.deep.equal(widths);
  });

  it('leads from box to box of the matrix in four directions', async () => {
    const figure = await make(
      {
        activities: [
          { activity: 'a', level: 'universal', age_from: 0, age_to: 3 },
          { activity: 'b', level: 'selective', age_from: 4, age_to: 11 },
          { activity: 'c', level: 'indicated', age_from: 12, age_to: 17 },
        ],
      },
      { view: 'matrix' },
    );
    const { marks, root } = draw(figure, 700);
    expect(marks).to.have.lengthOf(9);
    expect(root.querySelectorAll('rect[stroke-dasharray="4 4"]')).to.have.lengthOf(6);
    const middle = marks.find(({ id }) => id === 'cell/selective/4-11');
    expect(middle?.choice).to.deep.equal({ level: 'selective', age: '4-11' });
    expect(middle?.to).to.deep.equal({
      ArrowUp: 'cell/indicated/4-11',
      ArrowDown: 'cell/universal/4-11',
      ArrowLeft: 'cell/selective/0-3',
      ArrowRight: 'cell/selective/12-17',
    });
    const ids = new Set(marks.map(({ id }) => id));
    for (const { to = {} } of marks) for (const next of Object.values(to)) expect(ids.has(next), next).to.equal(true);
  });

  it('lists what stands at the level that is open', async () => {
    const activities = ['Zwemmen', 'Lezen', 'Praten'].map((name, index) => ({
      activity: name,
      name,
      level: index === 2 ? 'selective' : 'universal',
      form: 'informal',
    }));
    const { marks, root } = draw(await make({ activities }, { level: 'universal' }), 700);
    expect(marks.filter(({ id }) => id.startsWith('activity/')).map(({ choice }) => choice)).to.deep.equal([
      { activity: 'Zwemmen' },
      { activity: 'Lezen' },
    ]);
    expect(root.textContent).not.to.contain('Praten');
    expect(marks.find(({ id }) => id === 'level/selective')?.choice).to.deep.equal({ level: 'selective' });
  });

  it('paints only with the theme it is given', async () => {
    const figure = await make({ prevention: [row('universal', 40), row('selective', 20), row('indicated', 10)] });
    const root = newRoot();
    render(figure.draw(dark, { width: 700 }).content, root as unknown as HTMLElement);
    const paints = new Set<string>(Object.values(dark));
    for (const element of root.querySelectorAll('[fill], [stroke]')) {
      for (const name of ['fill', 'stroke']) {
        const paint = element.getAttribute(name) ?? 'none';
        expect(paint === 'none' || paints.has(paint), `${name}="${paint}"`).to.equal(true);
      }
    }
  });
});
