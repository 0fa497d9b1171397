/* The rows that a comparison is drawn from: the regions that are shown, and what they lie in. */
import { type Facts, regionLevel } from '@kanskracht/tables';
import { asDataset } from '../dataset.js';
import { extraColumns } from '../extra-columns.js';
import { factsOf } from '../facts.js';
import { readAll } from '../read-all.js';
import { rowsWith, type TwinTable, tableIn, twin, withExtras, without } from '../twin/twin.js';
import { neighbourhoodComparison } from './index.js';
import { extras } from './indicators.js';
import type { ComparisonModel, Place } from './model.js';
import { ancestors, readPlaces } from './places.js';
import { readNational, splitNational } from './population.js';

export const comparisonTwin = twin({
  asks: {
    indicator: true,
    region: true,
    reference: true,
    within: true,
    level: true,
    group: true,
    period: true,
    order: true,
    view: true,
  },
  make: neighbourhoodComparison,
  plots: true,
  tellsMore: (model) => model?.shown.some(({ verdict }) => verdict !== 'not_compared') ?? false,
  used(given, model: ComparisonModel | undefined) {
    if (model === undefined) return [];
    const { local, national } = splitNational(asDataset(given));
    const { facts } = factsOf(local, readAll, 'observations');
    const ofIndicator = facts.observations.filter(
      (row) => row.indicator === model.indicator.id && row.group === model.group,
    );
    const places = readPlaces(facts, ofIndicator);
    const ids = placesOf(model, places);
    const rows = ofIndicator
      .filter((row) => ids.has(row.region) && (model.view === 'trend' || row.period === model.period))
      .sort((a, b) => placeIn(ids, a.region) - placeIn(ids, b.region));
    const english = extraColumns(tableIn(given, 'indicators', 'indicatoren'), ['indicator'], Object.values(extras));
    const indicators = rowsWith(facts.indicators, 'indicator', [model.indicator.id]);
    return [
      { name: 'observations', schema: 'observations', rows: model.whole ? without(rows, about) : named(rows, places) },
      ...(model.view === 'distribution' && model.population?.scope === 'country' && national
        ? [countryTable(readNational(national, model.indicator.id), model)]
        : []),
      { name: 'indicators', schema: 'indicators', rows: withExtras(indicators, ['indicator'], english) },
      // Where these are not all regions of a place, nothing may say that they are: their names stand beside them.
      { name: 'regions', schema: 'regions', rows: model.whole ? regionsOf(facts, ids) : [] },
      {
        name: 'positions',
        schema: 'positions',
        rows: model.view === 'map' ? rowsWith(facts.positions, 'region', ids) : [],
      },
    ];
  },
});

/* What a `regions` table says better. */
const about = ['name', 'level', 'parent'] as const;

/** The regions shown, the reference and all that they lie in; where the data are their own background, all of the level. */
function placesOf(model: ComparisonModel, places: ReadonlyMap<string, Place>): ReadonlySet<string> {
  const ids = new Set(model.shown.map(({ region }) => region));
  for (const id of [...ids]) for (const around of ancestors(id, places)) ids.add(around);
  for (const place of [model.reference, model.within]) if (place) ids.add(place.region);
  if (model.view === 'distribution' && model.population?.scope === 'data')
    for (const { region, level } of places.values()) if (level === model.level) ids.add(region);
  return ids;
}

/** In the order of the drawing, with what is around it last. */
const placeIn = (ids: ReadonlySet<string>, region: string): number => [...ids].indexOf(region);

const named = (rows: Facts['observations'], places: ReadonlyMap<string, Place>) =>
  rows.map((row) => {
    const { name, level, parent } = places.get(row.region) ?? {};
    // A code that is its own name needs no other, and one that has none tells a reader nothing.
    const isNamed = parent !== undefined && (places.get(parent)?.name ?? parent) !== parent;
    return { ...row, ...(name !== row.region && { name }), level, ...(isNamed && { parent }) };
  });

const regionsOf = (facts: Facts, ids: ReadonlySet<string>) =>
  without(rowsWith(facts.regions, 'region', ids), ['inhabitants', 'members']);

function countryTable(rows: Facts['observations'], { period, group, level }: ComparisonModel): TwinTable {
  const ofLevel = rows.filter(
    (row) =>
      row.period === period &&
      row.group === group &&
      (row.level ?? regionLevel(row.region)) === level &&
      row.value !== undefined,
  );
  return {
    name: 'observations-national',
    schema: 'observations',
    rows: ofLevel.map(({ indicator, region, value, name }) => ({
      indicator,
      region,
      name,
      period,
      group,
      level,
      value,
    })),
  };
}
