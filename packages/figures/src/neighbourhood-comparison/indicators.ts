import { type Dataset, type Facts, type Row, readPeriod } from '@kanskracht/tables';
import { extraColumns } from '../extra-columns.js';
import { withoutHoles } from '../without-holes.js';
import type { Indicator } from './model.js';

/** Columns of the `indicators` table beyond the contract's, by the model's names. */
export const extras = {
  nameEn: 'name_en',
  plainNameEn: 'plain_name_en',
  phrase: 'phrase',
  phraseEn: 'phrase_en',
} as const;

/* A name such as "volwassenen die roken" says who are counted. */
const countedNl = /^(\p{L}+) (?:die|met)\s/u;
const countedEn = /^(\p{L}+) (?:who|with|at)\s/u;

/**
 * The indicators that have observations, in the order of the `indicators` table, else of the
 * observations. What that table doesn't tell comes from the observations' own columns.
 */
export function readIndicators(facts: Facts, tables: Dataset['tables']): Indicator[] {
  const english = readExtras(tables);
  const first = new Map<string, Row<'observations'>>();
  for (const row of facts.observations) if (!first.has(row.indicator)) first.set(row.indicator, row);
  const described = new Map(facts.indicators.map((row) => [row.indicator, row]));
  const ids = [...new Set([...described.keys(), ...first.keys()])].filter((id) => first.has(id));
  return ids.map((id): Indicator => {
    const about = described.get(id);
    const row = first.get(id);
    const named: Partial<Indicator> = { ...withoutHoles({ plainName: about?.plain_name }), ...english.get(id) };
    const known = {
      ...named,
      people: named.plainName?.match(countedNl)?.[1],
      peopleEn: named.plainNameEn?.match(countedEn)?.[1],
      definition: about?.definition,
      unit: about?.unit ?? row?.unit,
      method: about?.method ?? row?.method,
      source: about?.source ?? row?.source,
    };
    return {
      id,
      name: about?.name ?? row?.indicator_name ?? about?.plain_name ?? id,
      decimals: about?.decimals ?? 1,
      polarity: about?.polarity ?? row?.polarity ?? 'neutral',
      breaks: (about?.breaks ?? []).flatMap((cell) => readPeriod(cell) ?? []),
      ...withoutHoles(known),
    };
  });
}

/** The columns that the contract doesn't know, under the model's names. */
function readExtras(tables: Dataset['tables']): Map<string, Partial<Indicator>> {
  const found = extraColumns(tables.indicators ?? tables.indicatoren, ['indicator'], Object.values(extras));
  const named = (columns: Readonly<Record<string, string>>) =>
    Object.entries(extras).flatMap(([key, column]) => (columns[column] === undefined ? [] : [[key, columns[column]]]));
  return new Map([...found].map(([id, columns]) => [id, Object.fromEntries(named(columns))]));
}
