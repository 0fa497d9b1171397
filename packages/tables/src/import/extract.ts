import { join } from 'node:path';
import { escape as each } from 'arquero';
import { ImportError } from './error.js';
import { type ArqueroTable, readSheet } from './sheet.js';

export interface ExtractOptions {
  /** Regions to take by their own code. */
  readonly regions?: readonly string[] | undefined;
  /** A region of which all that lies inside it is taken, at `level` where that is given. */
  readonly within?: string | undefined;
  readonly level?: string | undefined;
  /** Indicators to take, in this order; all when absent. */
  readonly indicators?: readonly string[] | undefined;
  readonly periods?: readonly string[] | undefined;
}

/** The columns of observations that stand alone: what other tables of the package tell is written along. */
const standalone = [
  'indicator',
  'indicator_name',
  'region',
  'name',
  'level',
  'parent',
  'region_year',
  'period',
  'value',
  'missing',
  'unit',
  'polarity',
  'method',
  'source',
] as const;

interface RegionRow {
  region: string;
  level: string;
  parent: string | null;
}

/** The regions of a package that were asked for, in its own order. */
function chooseRegions(regions: ArqueroTable, { regions: asked = [], within, level }: ExtractOptions): ArqueroTable {
  const codes = Array.from(regions.array('region'), String);
  const parents = new Map(codes.map((code, index) => [code, regions.get('parent', index) as string | null]));
  const unknown = [...asked, ...(within ? [within] : [])].find((code) => !parents.has(code));
  if (unknown !== undefined) throw new ImportError('unknown_region', { region: unknown });
  const isInside = (code: string): boolean => {
    const parent = parents.get(code);
    return parent != null && (parent === within || isInside(parent));
  };
  if (asked.length === 0 && within === undefined) {
    return regions.filter(each((row: RegionRow) => level === undefined || row.level === level));
  }
  return regions.filter(
    each(
      (row: RegionRow) =>
        asked.includes(row.region) || (isInside(row.region) && (level === undefined || row.level === level)),
    ),
  );
}

/**
 * One table that stands alone, of a tidy data package's regions, indicators and observations: a row an
 * indicator, region and period, in the package's order, with names, unit, polarity, method and source.
 *
 * @param folder where the package's `regions.csv`, `indicators.csv` and `observations.csv` lie
 */
export async function extractTable(folder: string, options: ExtractOptions = {}): Promise<ArqueroTable> {
  const read = async (name: string) => (await readSheet(join(folder, `${name}.csv`), name)).cells;
  const [regions, indicators, observations] = await Promise.all([
    read('regions'),
    read('indicators'),
    read('observations'),
  ]);
  const known = Array.from(indicators.array('indicator'), String);
  const wanted = options.indicators ?? known;
  const unknown = wanted.find((indicator) => !known.includes(indicator));
  if (unknown !== undefined) throw new ImportError('unknown_indicator', { indicator: unknown });
  const { periods } = options;
  const about = indicators
    .select('indicator', 'name', 'unit', 'polarity', 'method', 'source')
    .rename({ name: 'indicator_name' });
  return observations
    .filter(each(({ period }: { period: string }) => periods === undefined || periods.includes(period)))
    .filter(each(({ indicator }: { indicator: string }) => wanted.includes(indicator)))
    .join(chooseRegions(regions, options).select('region', 'name', 'level', 'parent'), 'region')
    .join(about, 'indicator')
    .orderby(each(({ indicator }: { indicator: string }) => wanted.indexOf(indicator)))
    .select(...standalone)
    .reify();
}
