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
  'a broken series': { ...withCountry, indicators: [{ ...healthIndicator, breaks: '2016|2020' }] },
};

/* A font that is wider than most. */
const wide: Measure = (text, size, bold) => 1.15 * estimate(text, size, bold);

async function drawn(tables: Tables, options: ComparisonOptions, width: number, measure = estimate) {
  const figure = compare(tables, options);
  await figure.prepare?.();
  const drawing = figure.draw(light, { width, measure });
  const box = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  render(drawing.content, box as unknown as HTMLElement);
  return { figure, drawing, box };
}

/** The texts that run out of a drawing. */
function cutOff(box: Element, width: number, measure: Measure): string[] {
  return [...box.querySelectorAll('text')].flatMap((node) => {
    const text = node.textContent ?? '';
    const length = measure(text, Number(node.getAttribute('font-size')), node.getAttribute('font-weight') === '600');
    const x = Number(node.getAttribute('x'));
    const shift = { start: 0, middle: length / 2, end: length }[node.getAttribute('text-anchor') ?? ''] ?? 0;
    return x - shift < -0.5 || x - shift + length > width + 0.5 ? [`${text} at ${x}, ${length} long`] : [];
  });
}

for (const [name, tables] of Object.entries(cases)) {
  describe(`a comparison of ${name}`, () => {
    for (const view of comparisonViews) {
      it(`is drawn as ${view}, narrow and wide, with marks that can be hit`, async () => {
        for (const width of [288, 600, 960]) {
          const { figure, drawing, box } = await drawn(tables, { view, region: 'WK098416' }, width);
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
    it(`of ${name} keeps all texts inside, in a wide font too`, async () => {
      for (const view of comparisonViews) {
        for (const width of [288, 320, 600, 900]) {
          const { box } = await drawn(tables, { view, region: 'WK098416' }, width, wide);
          expect(cutOff(box, width, wide), `${view} at ${width}`).to.deep.equal([]);
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
