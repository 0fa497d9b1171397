import {
  type Dataset,
  divisionsDiffer,
  type Facts,
  type Problem,
  type ReadableTable,
  type Row,
  verdict,
} from '@kanskracht/tables';
import { byName } from '../format.js';
import { type Chosen, chooseRegions } from './choose.js';
import { readIndicators } from './indicators.js';
import type { ComparisonModel, Indicator, Observed, Place, Reference, Shown } from './model.js';
import { Series } from './observed.js';
import type { ComparisonOptions, View } from './options.js';
import { ancestors, commonAncestor, readPlaces } from './places.js';
import { ownPopulation, readNational } from './population.js';
import { type Ask, problem } from './problems.js';
import { findReference, possibleReferences } from './reference.js';

export interface Built {
  readonly model?: ComparisonModel;
  readonly problems: readonly Problem[];
}

/** What the figure knows besides the facts. */
export interface Surroundings {
  readonly tables: Dataset['tables'];
  readonly sources: readonly string[];
  /** All regions of the country, where they were read. */
  readonly national?: ReadableTable;
  /** Whether they can still be fetched. */
  readonly nationalToCome: boolean;
  /** Periods whose observations can still be fetched. */
  readonly periodsToCome: readonly string[];
}

const totals = new Set(['', 'total', 'totaal', 'all', 'alle']);

/** From facts and options to what is shown. Without any observation there is no model. */
export function build(facts: Facts, options: ComparisonOptions, around: Surroundings): Built {
  const lang = options.lang ?? 'nl';
  const problems: Problem[] = [];
  const report = (ask: Ask): void => void problems.push(problem(ask, lang));

  const indicators = readIndicators(facts, around.tables);
  const asked = indicators.find(({ id }) => id === options.indicator);
  if (options.indicator && asked === undefined && indicators.length > 0) {
    report({ code: 'unknown_indicator', value: options.indicator, known: indicators.map(({ id }) => id) });
  }
  const indicator = asked ?? indicators[0];
  if (indicator === undefined) return { problems };

  const { rows, group } = ofGroup(
    facts.observations.filter((row) => row.indicator === indicator.id),
    options.group,
  );
  if (options.group && rows.length === 0) report({ code: 'unknown_group', value: options.group });
  if (rows.length === 0) return { problems };

  const series = new Series(rows, indicator, around.periodsToCome);
  const places = readPlaces(facts, rows);
  const chosen = chooseRegions(places, options);
  for (const value of chosen.unknown) report({ code: 'unknown_region', value });
  if (chosen.leftOut > 0) report({ code: 'too_many_regions', count: chosen.leftOut });

  const period = choosePeriod(series, options.period, chosen.regions, around.periodsToCome);
  if (options.period && options.period !== period) {
    report({ code: 'unknown_period', value: options.period, known: series.periods });
  }

  const place = findReference(options.reference, chosen.regions, places);
  if (place === undefined && options.reference && options.reference !== 'none') {
    report({ code: 'unknown_reference', value: options.reference });
  }
  const containsShown = chosen.regions.some(({ region }) => place && ancestors(region, places).includes(place.region));
  const reference: Reference | undefined = place && {
    ...place,
    observed: series.at(place.region, period),
    history: series.history(place.region),
    containsShown,
  };

  const shown = showAll(chosen, { facts, indicator, series, period, reference, options });
  if (mixesDivisions([...shown, ...(reference ? [reference] : [])])) report({ code: 'different_division' });

  const levels = new Set(shown.map(({ level }) => level));
  const level = levels.size === 1 ? [...levels][0] : undefined;
  const own = () =>
    ownPopulation([...places.values()].filter((p) => p.level === level).map((p) => series.at(p.region, period).value));
  const population =
    (around.national && level && readNational(around.national, indicator, period, level)) ??
    (around.nationalToCome ? undefined : own());
  const views: View[] = ['dots'];
  if ((around.national || around.nationalToCome || population) && level !== undefined) views.push('distribution');
  if (series.periods.length > 1) views.push('trend');
  if (shown.filter(({ position }) => position !== undefined).length > 1) views.push('map');
  views.push('table');

  const view = views.find((name) => name === options.view) ?? 'dots';
  if (options.view !== undefined && view !== options.view) report({ code: 'view_not_possible', value: options.view });
  if (view === 'distribution' && population === undefined && !around.nationalToCome)
    report({ code: 'no_population', value: period });

  const within = places.get(
    options.within ??
      commonAncestor(
        chosen.regions.map(({ region }) => region),
        places,
      ) ??
      '',
  );
  return {
    problems,
    model: {
      lang,
      view,
      views,
      indicator,
      indicators,
      period,
      periods: series.periods,
      ...(group !== undefined && { group }),
      ...(level !== undefined && { level }),
      ...(within !== undefined && { within }),
      shown,
      order: options.order ?? 'name',
      ...(chosen.subject !== undefined && { subject: chosen.subject }),
      shownAnyway: chooseRegions(places, { ...options, region: '' }).regions.length === chosen.regions.length,
      handpicked: chosen.handpicked,
      ...(reference && { reference }),
      references: possibleReferences(
        [...chosen.regions].sort((a, b) => byName(lang)(a.name, b.name)),
        places,
      ),
      ...(population && { population }),
      sources: around.sources,
    },
  };
}

/** The rows of the group asked for; unsaid those of the total, else of the first group that the data hold. */
function ofGroup(rows: readonly Row<'observations'>[], asked: string | undefined) {
  const of = (group: string) => rows.filter((row) => (row.group ?? '') === group);
  if (asked) return { rows: of(asked), group: asked };
  const all = rows.filter(({ group }) => totals.has((group ?? '').toLowerCase()));
  const first = rows[0]?.group;
  return all.length > 0 || first === undefined ? { rows: all } : { rows: of(first), group: first };
}

/** The period asked for, else the latest in which a region has a value or of which the values are still to come, else the latest. */
function choosePeriod(
  series: Series,
  asked: string | undefined,
  regions: readonly Place[],
  toCome: readonly string[],
): string {
  const { periods } = series;
  if (asked !== undefined && periods.includes(asked)) return asked;
  const filled = periods.findLast(
    (period) => toCome.includes(period) || regions.some(({ region }) => series.at(region, period).value !== undefined),
  );
  return filled ?? periods.at(-1) ?? '';
}

interface Known {
  readonly facts: Facts;
  readonly indicator: Indicator;
  readonly series: Series;
  readonly period: string;
  readonly reference: Reference | undefined;
  readonly options: ComparisonOptions;
}

function showAll({ regions, subject }: Chosen, known: Known): Shown[] {
  const { facts, indicator, series, period, reference, options } = known;
  const marked = regions.some(({ region }) => region === options.selected) ? options.selected : subject;
  const positions = new Map(facts.positions.map((row) => [row.region, { x: row.x, y: row.y }]));
  const against = reference && measured(reference.observed);
  const shown = regions.map((place): Shown => {
    const observed = series.at(place.region, period);
    const isReference = place.region === reference?.region;
    const position = positions.get(place.region);
    return {
      ...place,
      observed,
      history: series.history(place.region),
      marked: place.region === marked,
      ...verdict(isReference && against ? against : measured(observed), against, { polarity: indicator.polarity }),
      ...(position && { position }),
    };
  });
  const compareNames = byName(options.lang ?? 'nl');
  const alphabetical = shown.sort((a, b) => compareNames(a.name, b.name) || (a.region < b.region ? -1 : 1));
  if (options.order !== 'value') return alphabetical;
  const height = ({ observed }: Shown) => observed.value ?? Number.NEGATIVE_INFINITY;
  return alphabetical.sort((a, b) => (height(a) === height(b) ? 0 : height(b) - height(a)));
}

function measured({ value, lower, upper, missing, estimate, regionYear }: Observed) {
  return { value, lower, upper, missing, region_year: regionYear, method: estimate ? ('model' as const) : undefined };
}

function mixesDivisions(places: readonly { readonly observed: Observed }[]): boolean {
  const years = places.map(({ observed }) => observed.regionYear);
  return years.some((year) =>
    divisionsDiffer(
      year,
      years.find((other) => other !== undefined),
    ),
  );
}
