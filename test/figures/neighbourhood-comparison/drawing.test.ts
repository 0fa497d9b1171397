import { type ComparisonOptions, comparisonViews, estimate, light, type Measure } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { Cells } from '../../harness/tables.js';
import { compare, country, healthIndicator, positions, survey, venray, venrayTables } from './rows.js';

type Tables = Parameters<typeof compare>[0];

const long = 'Verspreide huizen in het Lollebeekdal en Kronenberg-Evertsoord';
const withCountry = { ...venrayTables, positions, 'observations-national': country };
const many = survey(60);
const noValue = { value: '', lower: '', upper: '', missing: 'te weinig' };

/* What a partner can give, in the shapes that break figures. */
const cases: Readonly<Record<string, Tables>> = {
  'real wijken': withCountry,
  'one region': { observations: venray.filter(({ region }) => region === 'WK098416') },
  'sixty regions': {
    observations: many,
    positions: many.map(({ region }, index) => ({ region, x: Math.sin(index), y: Math.cos(index * 3) })),
  },
  'all missing': { ...withCountry, observations: venray.map((row) => ({ ...row, ...noValue })) },
  'one missing': { observations: survey(5).map((row, index) => (index === 2 ? { ...row, ...noValue } : row)) },
  'no reference': { ...withCountry, observations: venray.filter(({ parent }) => parent === 'GM0984') },
  'mixed divisions': { observations: survey(5).map((row, index) => ({ ...row, region_year: 2020 + (index % 2) })) },
  'a reference without a value': {
    ...withCountry,
    observations: venray.map((row) => (['GM0984', 'NL01'].includes(String(row.region)) ? { ...row, ...noValue } : row)),
  },
  'long names': {
    observations: survey(5, { name: long }),
    positions: survey(5).map(({ region }, index) => ({ region, x: index, y: 0 })),
    'observations-national': country.map((row) => ({
      region: String(row.region).replace('WK', 'BU').concat('00'),
      period: 2024,
      safe: row.good_health,
    })),
  },
  'equal values': { ...withCountry, observations: venray.map((row) => ({ ...row, value: 70 })) },
  zeros: { ...withCountry, observations: venray.map((row) => ({ ...row, value: 0 })) },
  'negative numbers': {
    ...withCountry,
    indicators: [{ ...healthIndicator, unit: '' }],
    observations: venray.map((row) => ({ ...row, value: -Number(row.value) * 1000 })),
  },
  'regions of one’s own': {
    observations: ['Noord', 'Zuid', 'Het oude dorp'].map(
      (region, index): Cells => ({ indicator: 'a', region, period: '2021/2022', value: index * 3 }),
    ),
  },
  'a long unit': {
    ...withCountry,
    indicators: [{ ...healthIndicator, unit: 'per 1.000 inwoners' }],
  },
  'a broken series': { ...withCountry, indicators: [{ ...healthIndicator, breaks: '2016|2020' }] },
};

/* Width and text size; the last is a phone with texts of 200 %. */
const sizes = [
  [288, 16],
  [320, 16],
  [560, 16],
  [900, 16],
  [320, 32],
  [288, 32],
] as const;

/* Fonts that are wider than most: all letters, and as in DejaVu Sans the narrow ones and the figures most. */
const wide: Measure = (text, size, bold) => 1.15 * estimate(text, size, bold);
const likeDejaVu: Measure = (text, size, bold = false) =>
  [...text].reduce(
    (em, char) => em + (/[ijl|.,:;'tfr ()-]/.test(char) ? 0.37 : /[mwMW%—]/.test(char) ? 0.95 : 0.65),
    0,
  ) *
  size *
  (bold ? 1.1 : 1);

async function drawn(tables: Tables, options: ComparisonOptions, width: number, measure = estimate, fontSize = 16) {
  const figure = compare(tables, options);
  await figure.prepare?.();
  const drawing = figure.draw(light, { width, measure, fontSize });
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  render(drawing.content, box as unknown as HTMLElement);
  return { figure, drawing, box };
}

/** Where the texts of a drawing stand; `y` is the middle of their small letters. */
function textsOf(box: Element, measure: Measure) {
  return [...box.querySelectorAll('text')].map((node) => {
    const text = node.textContent ?? '';
    const size = Number(node.getAttribute('font-size'));
    const length = measure(text, size, node.getAttribute('font-weight') === '600');
    const shift = { start: 0, middle: length / 2, end: length }[node.getAttribute('text-anchor') ?? ''] ?? 0;
    const left = Number(node.getAttribute('x')) - shift;
    return { text, left, right: left + length, y: Number(node.getAttribute('y')) - size * 0.3, size };
  });
}

/** The texts that run out of a drawing. */
const cutOff = (box: Element, width: number, measure: Measure): string[] =>
  textsOf(box, measure)
    .filter(({ left, right }) => left < -2 || right > width + 2)
    .map(({ text, left, right }) => `${text} from ${left} to ${right}`);

/** The texts that stand over each other. */
function collisions(box: Element, measure: Measure): string[] {
  const texts = textsOf(box, measure).filter(({ text }) => text !== '');
  return texts.flatMap((a, index) =>
    texts.slice(index + 1).flatMap((b) => {
      const isOver = a.left < b.right - 1 && b.left < a.right - 1 && Math.abs(a.y - b.y) < 0.3 * (a.size + b.size);
      return isOver ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}

for (const [name, tables] of Object.entries(cases)) {
  describe(`a comparison of ${name}`, () => {
    for (const view of comparisonViews) {
      it(`is drawn as ${view}, narrow and wide, with marks that can be hit`, async () => {
        for (const [width, fontSize] of sizes) {
          const options = { view, region: 'WK098416' };
          const { figure, drawing, box } = await drawn(tables, options, width, wide, fontSize);
          const text = box.outerHTML;
          expect(text, 'numbers that are none').not.to.match(/NaN|Infinity|undefined|\[object/);
          expect(text, 'what a strict policy or a design program refuses').not.to.match(
            /style=|<style|currentColor| id=/,
          );
          const { marks } = figure.words('nl');
          for (const mark of drawing.marks) {
            const told = `${mark.id} at ${width}: ${JSON.stringify(mark)}`;
            expect(marks[mark.id], told).to.be.a('string').and.not.equal('');
            expect(mark.width, told).to.be.at.least(24);
            expect(mark.height, told).to.be.at.least(24);
            expect(mark.x, told).to.be.at.least(-0.01);
            expect(mark.y, told).to.be.at.least(-0.01);
            expect(mark.x + mark.width, told).to.be.at.most(width + 0.01);
            expect(mark.y + mark.height, told).to.be.at.most(drawing.height + 0.01);
          }
          expect(overlaps(drawing.marks), `marks over each other at ${width}`).to.deep.equal([]);
          expect(new Set(drawing.marks.map(({ id }) => id)).size).to.equal(drawing.marks.length);
        }
      });
    }
  });
}

function overlaps(marks: readonly { id: string; x: number; y: number; width: number; height: number }[]): string[] {
  return marks.flatMap((a, index) =>
    marks.slice(index + 1).flatMap((b) => {
      const apart =
        a.x + a.width <= b.x + 0.02 ||
        b.x + b.width <= a.x + 0.02 ||
        a.y + a.height <= b.y + 0.02 ||
        b.y + b.height <= a.y + 0.02;
      return apart ? [] : [`${a.id} ${b.id}`];
    }),
  );
}

describe('the drawing of a comparison', () => {
  for (const [name, tables] of Object.entries(cases)) {
    it(`of ${name} keeps all texts inside and apart, in a wide font and twice as large too`, async () => {
      for (const view of comparisonViews) {
        for (const [width, fontSize] of sizes) {
          for (const measure of [wide, likeDejaVu]) {
            const { box, drawing } = await drawn(tables, { view, region: 'WK098416' }, width, measure, fontSize);
            const where = `${view} at ${width}, texts of ${fontSize}`;
            expect(drawing.width, where).to.equal(width);
            expect(cutOff(box, width, measure), where).to.deep.equal([]);
            expect(collisions(box, measure), where).to.deep.equal([]);
          }
        }
      }
    });
  }

  it('shows every region, its value and the reference in the rows', async () => {
    const { box, figure } = await drawn(venrayTables, { region: 'WK098416', reference: 'country' }, 900);
    const texts = [...box.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include.members(['Brukske', '71,9%', '6,5 lager', 'Nederland 78,4%', 'schatting']);
    for (const cells of figure.words('nl').table.rows.slice(0, -1))
      expect(texts).to.include.members([cells[0]?.text, cells[3]?.text]);
  });

  it('stacks the same content in a narrow column', async () => {
    const { box } = await drawn(venrayTables, { region: 'WK098416', reference: 'country' }, 320);
    const texts = [...box.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(texts).to.include.members(['Brukske', '71,9%', 'schatting · 6,5 procentpunt lager', 'Nederland 78,4%']);
  });

  it('keeps the nodes of its rows when other values come', async () => {
    const { box } = await drawn(venrayTables, {}, 900);
    const before = [...box.querySelectorAll('.moves')];
    const next = compare({
      ...venrayTables,
      observations: venray.map((row) => ({ ...row, value: Number(row.value) - 3 })),
    });
    render(next.draw(light, { width: 900 }).content, box as unknown as HTMLElement);
    expect([...box.querySelectorAll('.moves')]).to.deep.equal(before);
  });

  it('never lays a name over its own point in a distribution', async () => {
    for (const tables of Object.values(cases)) {
      for (const [width, fontSize] of sizes) {
        const { box } = await drawn(tables, { view: 'distribution' }, width, wide, fontSize);
        const heads = [...box.querySelectorAll('g')].filter((g) => g.querySelector(':scope > text + rect.moves'));
        for (const head of heads) {
          const point = head.querySelector('rect.moves');
          const [x, y, side] = ['x', 'y', 'width'].map((name) => Number(point?.getAttribute(name)));
          const over = textsOf(head, wide).filter(
            ({ left, right, y: middle, size }) =>
              left < Number(x) + Number(side) &&
              right > Number(x) &&
              Math.abs(middle - Number(y) - Number(side) / 2) < size / 2,
          );
          expect(over, `${width}, ${fontSize}`).to.deep.equal([]);
        }
      }
    }
    const { box } = await drawn(cases['long names'] ?? {}, { view: 'distribution' }, 288, wide, 32);
    expect(box.querySelectorAll('text + rect.moves')).to.have.length(5);
  });

  it('has no axis where there is no value at all', async () => {
    for (const view of comparisonViews) {
      const { box, figure } = await drawn({ observations: survey(3, { ...noValue, unit: 'mensen' }) }, { view }, 600);
      const texts = [...box.querySelectorAll('text')].map(({ textContent }) => textContent);
      expect(texts.join(' '), view).not.to.match(/\d mensen|\b0,\d/);
      expect(figure.words('nl').notes.join(' '), view).not.to.match(/begint niet bij 0|iets groter/);
    }
  });

  it('makes a taller figure of sixty regions, not a denser one', async () => {
    const few = await drawn({ observations: survey(6) }, {}, 600);
    const lots = await drawn({ observations: survey(60) }, {}, 600);
    expect(lots.drawing.height).to.be.greaterThan(few.drawing.height + 54 * 36 - 1);
  });

  it('draws a point only where something was measured', async () => {
    const rows = venray.map((row) => (row.region === 'WK098416' && row.period === 2016 ? { ...row, ...noValue } : row));
    const { box } = await drawn(
      { observations: rows, indicators: [healthIndicator] },
      { view: 'trend', region: 'WK098416', reference: 'none' },
      600,
    );
    expect(box.querySelectorAll('rect.moves')).to.have.length(2);
  });
});
