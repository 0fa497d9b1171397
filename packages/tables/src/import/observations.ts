import { dictionary, float32, int8, int16, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import { escape as each } from 'arquero';
import { ImportError } from './error.js';
import type { Mapping } from './mapping.js';
import type { ArqueroTable } from './sheet.js';

export const indicatorIds = ({ indicators }: Mapping): string[] => indicators.map(({ row }) => String(row.indicator));

/** Throws where two rows of the files tell about one region and period. */
export function checkKeys(wide: ArqueroTable): void {
  const twice = wide
    .groupby('region', 'period')
    .count()
    .filter((row: { count: number }) => row.count > 1);
  if (twice.numRows() > 0) {
    throw new ImportError('duplicate', {
      region: String(twice.get('region', 0)),
      period: String(twice.get('period', 0)),
    });
  }
}

/**
 * The observations, tidy: `indicator`, `region`, `period`, `value`, `missing`, `region_year`; in the
 * order of the mapping's indicators, of `regions`, and of time.
 *
 * @param wide one row a region and period, from `readWide`
 * @param regions the regions to keep, with `region`
 */
export function tidyObservations(wide: ArqueroTable, regions: ArqueroTable, mapping: Mapping): ArqueroTable {
  const indicators = indicatorIds(mapping);
  const place = new Map(Array.from(regions.array('region'), (region, index) => [region, index]));
  return wide
    .semijoin(regions, 'region')
    .fold(indicators, { as: ['indicator', 'cell'] })
    .derive({
      value: each(({ cell }: { cell: unknown }) => (typeof cell === 'number' ? cell : null)),
      missing: each(({ cell }: { cell: unknown }) => (typeof cell === 'number' ? null : cell)),
      region_year: each(() => mapping.region_year),
    })
    .orderby(
      each(({ indicator }: { indicator: string }) => indicators.indexOf(indicator)),
      each(({ region }: { region: string }) => place.get(region)),
      'period',
    )
    .select('indicator', 'region', 'period', 'value', 'missing', 'region_year')
    .reify();
}

/**
 * All regions in one period as an Arrow file, wide: `region`, `period`, `region_year` and a column an
 * indicator. Absent values are null. Single precision holds a tenth of a percent with room to spare and
 * halves the file; round to the indicator's decimals to read it.
 */
export function nationalFile(wide: ArqueroTable, period: string, mapping: Mapping): Uint8Array {
  const national = wide.filter(each((row: { period: string }) => row.period === period)).orderby('region');
  if (national.numRows() === 0) throw new ImportError('no_rows', { file: `observations-national (${period})` });
  const numbers = indicatorIds(mapping).map((id): [string, (number | null)[]] => [
    id,
    Array.from(national.array(id), (cell) => (typeof cell === 'number' ? cell : null)),
  ]);
  const rows = national.numRows();
  const columns: [string, unknown[]][] = [
    ['region', Array.from(national.array('region'))],
    ['period', Array(rows).fill(period)],
    ['region_year', Array(rows).fill(mapping.region_year)],
    ...numbers,
  ];
  const types = {
    region: utf8(),
    period: dictionary(utf8(), int8()),
    region_year: int16(),
    ...Object.fromEntries(numbers.map(([id]) => [id, float32()])),
  };
  const bytes = tableToIPC(tableFromArrays(columns, { types }), { format: 'file' });
  if (bytes === null) throw new TypeError('No Arrow bytes were made.');
  return bytes;
}
