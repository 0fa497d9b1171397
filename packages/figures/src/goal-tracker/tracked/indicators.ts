import { type Dataset, type Facts, isTable, type Method, type Polarity, readPeriod } from '@kanskracht/tables';
import { extraColumns } from '../../extra-columns.js';
import { groupBy } from '../../group-by.js';
import { withoutHoles } from '../../without-holes.js';

export interface Indicator {
  readonly name: string;
  readonly nameEn?: string;
  readonly unit?: string;
  readonly decimals?: number;
  readonly method?: Method;
  readonly polarity?: Polarity;
  /** Periods with which its series starts anew. */
  readonly breaks: readonly string[];
}

/** What is known of an indicator: what the first measurement with a name calls it, and what `indicators` says. */
export function indicatorsOf(
  { indicators, measurements }: Facts,
  { tables }: Pick<Dataset, 'tables'>,
): (id: string) => Indicator {
  const table = isTable(tables.indicators) ? tables.indicators : undefined;
  // English names stand beside the contract's columns.
  const english = extraColumns(table, ['indicator'], ['name_en', 'plain_name_en']);
  const listed = new Map(indicators.map((row) => [row.indicator, row]));
  const measured = groupBy(measurements, ({ indicator }) => indicator);
  return (id) => {
    const row = listed.get(id);
    const rows = measured.get(id) ?? [];
    const { plain_name_en, name_en } = english.get(id) ?? {};
    return {
      breaks: (row?.breaks ?? []).flatMap((cell) => readPeriod(cell) ?? []),
      name: rows.find(({ name }) => name !== undefined)?.name ?? row?.plain_name ?? row?.name ?? id,
      ...withoutHoles({
        nameEn: plain_name_en ?? name_en,
        unit: row?.unit ?? rows.find(({ unit }) => unit !== undefined)?.unit,
        decimals: row?.decimals,
        method: row?.method,
        polarity: row?.polarity,
      }),
    };
  };
}
