import { type Dataset, divisionsDiffer, type Facts, type Problem, readPeriod, verdict } from '@kanskracht/tables';
import { byName } from '../format.js';
import { readAsked } from './asked.js';
import { type Chosen, chooseRegions } from './choose.js';
import { ofGroup } from './groups.js';
import { readIndicators } from './indicators.js';
import type { ComparisonModel, Indicator, Observed, Place, Population, Reference, Shown } from './model.js';
import { Series } from './observed.js';
import type { ComparisonOptions, View } from './options.js';
import { ancestors, commonAncestors, readPlaces } from './places.js';
import { countryPopulation, ownPopulation, readNational } from './population.js';
import { type Ask, problem } from './problems.js';
import { findReference, possibleReferences } from './reference.js';
import { publishersOf } from './source.js';
import { isWholeSet } from './whole-set.js';

export interface Built {
  readonly model?: ComparisonModel;
  readonly problems: readonly Problem[];
}

/** What the figure knows besides the facts. */
export interface Surroundings {
  readonly tables: Dataset['tables'];
  readonly sources: readonly string[];
  /** All regions of the country, where they were read. */
  readonly national?: Dataset;
  /** Whether they can still be fetched. */
  readonly nationalToCome: boolean;
  /** Periods whose observations can still be fetched. */
  readonly periodsToCome: readonly string[];
}

/** From facts and options to what is shown. Without any observation there is no model. */
export function build(facts: Facts, given: ComparisonOptions, around: Surroundings): Built {
  const lang = given.lang ?? 'nl';
  const problems: Problem[] = [];
  const report = (ask: Ask): void => void problems.push(problem(ask, lang));

  const indicators = readIndicators(facts, around.tables);
  const asked = indicators.find(({ id }) => id === given.indicator);
  if (given.indicator && asked === undefined && indicators.length > 0) {
    report({ code: 'unknown_indicator', value: given.indicator, known: indicators.map(({ id }) => id) });
  }
  const indicator = asked ?? indicators[0];
  if (indicator === undefined) return { problems };

  const { rows, group } = ofGroup(
    facts.observations.filter((row) => row.indicator === indicator.id),
    given.group,
  );
  if (given.group && rows.length === 0) report({ code: 'unknown_group', value: given.group });
  if (rows.length === 0) return { problems };

  const series = new Series(rows, indicator, around.periodsToCome);
  const places = readPlaces(facts, rows);
  const options = readAsked(given, places, report);
  const chosen = chooseRegions(places, options);
  for (const value of chosen.unknown) report({ code: 'unknown_region', value });
  if (chosen.leftOut > 0) report({ code: 'too_many_regions', count: chosen.leftOut });

  const asksPeriod = readPeriod(options.period);
  const period = choosePeriod(series, asksPeriod, chosen.regions, around.periodsToCome);
  if (options.period && asksPeriod !== period) {
    report({ code: 'unknown_period', value: options.period, known: series.periods });
  }

  const hasValue = ({ region }: Place) => series.at(region, period).value !== undefined;
  const place = findReference(options.reference, chosen.regions, places, hasValue);
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
  const sameLevel = [...places.values()].filter((other) => other.level === level);
  const own = ownPopulation(sameLevel.map(({ region }) => series.at(region, period).value));
  const views: View[] = ['dots'];
  if ((around.national || around.nationalToCome || own) && level !== undefined) views.push('distribution');
  if (series.periods.length > 1) views.push('trend');
  if (shown.filter(({ position }) => position !== undefined).length > 1) views.push('map');
  views.push('table');

  const view = views.find((name) => name === options.view) ?? 'dots';
  if (options.view !== undefined && view !== options.view) report({ code: 'view_not_possible', value: options.view });
  const population =
    view === 'distribution' && level ? populationOf({ period, level, group }, indicator, own, around) : undefined;
  if (view === 'distribution' && population === undefined && !around.nationalToCome)
    report({ code: 'no_population', value: period });

  const { sources } = around;
  const anyValue = shown.some(({ observed }) => observed.value !== undefined);
  if (anyValue && publishersOf({ indicator, shown, sources }).size === 0) report({ code: 'no_source' });

  const codes = chosen.regions.map(({ region }) => region);
  const within = options.within === undefined ? commonAncestors(codes, places)[0] : places.get(options.within);
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
      whole: isWholeSet(shown, level, within, facts),
      shown,
      order: options.order ?? 'name',
      ...(chosen.subject !== undefined && { subject: chosen.subject }),
      shownAnyway: chooseRegions(places, { ...options, region: '' }).regions.length === chosen.regions.length,
      handpicked: chosen.handpicked,
      ...(reference && { reference }),
      references: possibleReferences(
        [...chosen.regions].sort((a, b) => byName(lang)(a.name, b.name)),
        places,
        place,
      ),
      ...(population && { population }),
      sources,
    },
  };
}

/** All regions of the country; where they are nowhere, those of the data themselves. */
function populationOf(
  among: Parameters<typeof countryPopulation>[1],
  { id }: Indicator,
  own: Population | undefined,
  { national, nationalToCome }: Surroundings,
): Population | undefined {
  if (nationalToCome) return undefined;
  return (national && countryPopulation(readNational(national, id), among)) ?? own;
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
