/* The comparison in the states a reader can meet. The figures for Venray are RIVM's, from the data package; others are made up for a test. */
import { type ComparisonOptions, dark, neighbourhoodComparison } from '@kanskracht/figures';
import { type Dataset, readPackage } from '@kanskracht/tables';
import { country, survey, venrayTables } from '../figures/neighbourhood-comparison/rows.js';
import type { Picture } from '../harness/picture.js';
import { type Cells, tableOf } from '../harness/tables.js';

let read: Promise<Dataset> | undefined;

/** The data package, with all regions of the country where a view wants them. */
async function health(options: ComparisonOptions, width = 640): Promise<Picture> {
  read ??= readPackage('/data/neighbourhood-health/datapackage.json');
  const dataset = await read;
  const wanted = neighbourhoodComparison(dataset, options).wants?.(dataset.parts ?? []) ?? [];
  const parts = await Promise.all(wanted.map(async (part) => [part.name, await part.load()] as const));
  const tables = { ...dataset.tables, ...Object.fromEntries(parts) };
  return picture(neighbourhoodComparison({ ...dataset, tables }, options), options, width);
}

const picture = (figure: Picture['figure'], { lang }: ComparisonOptions, width: number): Picture => ({
  figure,
  size: { width },
  ...(lang && { lang }),
});

const made = (
  tables: Readonly<Record<string, readonly Cells[]>>,
  options: ComparisonOptions = {},
  width = 640,
): Picture => {
  const all = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, tableOf(rows)]));
  return picture(neighbourhoodComparison(all, options), options, width);
};

const brukske = { region: 'WK098416' } as const;

export const dots = () => health({ ...brukske, reference: 'country' }, 760);
export const dotsNarrow = () => health({ ...brukske, reference: 'country' }, 288);
export const dotsDark = async (): Promise<Picture> => ({ ...(await health(brukske)), theme: dark });
export const dotsEnglish = () => health({ ...brukske, lang: 'en' });
export const dotsMissing = () => health({ within: 'GM0984', level: 'BU', selected: 'BU09841601' });
export const distribution = () => health({ ...brukske, reference: 'country', view: 'distribution' }, 760);
export const distributionNarrow = () => health({ within: 'WK098416', view: 'distribution' }, 288);
export const trend = () => health({ ...brukske, reference: 'country', view: 'trend' }, 760);
export const trendNarrow = () => health({ ...brukske, indicator: 'lonely', view: 'trend' }, 288);
export const trendOfThree = () => health({ region: 'WK098416 WK098410 WK098402', view: 'trend', lang: 'en' });
export const map = () => health({ within: 'GM0984', level: 'BU', selected: 'BU09841601', view: 'map' }, 760);
export const mapNarrow = () => health({ ...brukske, view: 'map' }, 288);
/* A phone with texts of 200 %. */
const large = async (options: ComparisonOptions): Promise<Picture> => ({
  ...(await health({ ...brukske, ...options })),
  size: { width: 288, fontSize: 32 },
});
export const dotsLargeText = () => large({ reference: 'country' });
export const distributionLargeText = () => large({ within: 'GM0984', view: 'distribution' });
export const trendLargeText = () => large({ reference: 'country', view: 'trend' });
export const mapLargeText = () => large({ view: 'map' });
export const mapDark = async (): Promise<Picture> => ({ ...(await health({ ...brukske, view: 'map' })), theme: dark });

export const verdicts = () => made({ observations: survey(9) }, { selected: 'BU09841102' }, 760);
export const verdictsNarrow = () => made({ observations: survey(9) }, { selected: 'BU09841102' }, 288);
export const verdictsEnglish = () => made({ observations: survey(4, { polarity: 'neutral' }) }, { lang: 'en' }, 760);
export const oneRegion = () => made({ observations: survey(1) });
export const sixtyRegions = () => made({ observations: survey(60) });
export const allMissing = () =>
  made({ observations: survey(3, { value: '', lower: '', upper: '', missing: 'te weinig' }) });
export const noReference = () => made(venrayTables, { reference: 'none' });
const longNamed = survey(4, { name: 'Verspreide huizen in het Lollebeekdal en Kronenberg-Evertsoord' });
export const longNames = () => made({ observations: longNamed });
export const distributionLongNames = () => {
  const all = country.map((row, index) => ({ region: `BU1000${1000 + index}`, period: 2024, safe: row.good_health }));
  return made({ observations: longNamed, 'observations-national': all }, { view: 'distribution' }, 288);
};
export const brokenSeries = () =>
  made(
    { ...venrayTables, indicators: [{ ...venrayTables.indicators?.[0], breaks: '2016' }] },
    { ...brukske, view: 'trend' },
  );
export const distributionOfFew = () =>
  made({ ...venrayTables, 'observations-national': country }, { view: 'distribution' });
