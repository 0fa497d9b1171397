/* Figures to compare. Those of Venray are RIVM's; those of the survey are made up for a test. */
import { type ComparisonOptions, neighbourhoodComparison } from '@kanskracht/figures';
import { type Cells, tableOf } from '../../harness/tables.js';

const values: readonly (readonly [
  region: string,
  name: string,
  parent: string,
  shares: readonly (number | string)[],
])[] = [
  ['NL01', 'Nederland', '', [76.1, 75.2, 78.4]],
  ['GM0984', 'Venray', 'NL01', [74.9, 74.5, 77.1]],
  ['WK098411', 'Centrum', 'GM0984', [68.8, 68.1, 71.7]],
  ['WK098416', 'Brukske', 'GM0984', [68.8, 68.1, 71.9]],
  ['WK098406', 'Oostrum', 'GM0984', [78.2, 77.7, 79.9]],
  ['WK098401', 'Heide', 'GM0984', [80.3, 80.4, 82]],
];

/** Good health in Venray, as estimates in three years. */
export const venray: readonly Cells[] = values.flatMap(([region, name, parent, shares]) =>
  shares.map((value, index) => ({
    indicator: 'good_health',
    region,
    name,
    parent,
    region_year: 2020,
    period: [2012, 2016, 2020][index],
    value,
    missing: '',
  })),
);

export const healthIndicator: Cells = {
  indicator: 'good_health',
  name: 'Ervaren gezondheid',
  name_en: 'Perceived health',
  plain_name: 'volwassenen die zich gezond voelen',
  plain_name_en: 'adults who feel healthy',
  phrase: 'voelden zich gezond',
  phrase_en: 'felt healthy',
  unit: '%',
  polarity: 'higher_is_better',
  method: 'model',
  source: 'RIVM',
};

/** A survey in so many buurten of one wijk, with intervals, beside the municipality. */
export function survey(count: number, more: Cells = {}): Cells[] {
  const about = {
    indicator: 'safe',
    indicator_name: 'Voelt zich veilig',
    period: 2024,
    unit: '%',
    method: 'survey',
    source: 'Buurtpeiling',
    polarity: 'higher_is_better',
    missing: '',
  };
  const own = Array.from({ length: count }, (_, index): Cells => {
    const value = 60 + Math.round(150 * Math.sin(index * 1.7)) / 10;
    const half = 2 + ((index * 7) % 9);
    return {
      ...about,
      region: `BU098411${String(index).padStart(2, '0')}`,
      name: `Buurt ${index + 1}`,
      value,
      lower: value - half,
      upper: value + half,
      n: 300 - index,
      ...more,
    };
  });
  return [{ ...about, region: 'GM0984', name: 'Venray', value: 60, lower: 59, upper: 61, n: 4000, ...more }, ...own];
}

/** Which regions stand where, in one municipality. */
export const positions: readonly Cells[] = [
  { region: 'WK098411', x: 0.5, y: 0.4 },
  { region: 'WK098416', x: 0.55, y: 0.42 },
  { region: 'WK098406', x: 0.7, y: 0.35 },
];

/** All wijken of a country that never was: enough to see a shape. */
export const country: readonly Cells[] = Array.from({ length: 200 }, (_, index) => ({
  region: `WK${String(1000 + index)}00`,
  period: 2020,
  good_health: 70 + Math.round(80 * Math.sin(index)) / 10,
}));

type Tables = Readonly<Record<string, readonly Cells[]>>;

export const venrayTables: Tables = { observations: venray, indicators: [healthIndicator] };

export function compare(tables: Tables, options: ComparisonOptions = {}) {
  return neighbourhoodComparison(
    Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, tableOf(rows)])),
    options,
  );
}

/** The model, which must be there. */
export function modelOf(tables: Tables, options: ComparisonOptions = {}) {
  const { model } = compare(tables, options);
  if (model === undefined) throw new Error('There is no model.');
  return model;
}
