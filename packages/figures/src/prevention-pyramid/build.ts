/* From tables to the model: what was chosen, its levels and forms, and how they shifted. */
import { comparePeriods, type Facts, type Finding, type PreventionMeasure, schemas } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import { formOrder } from './amounts.js';
import { isPlain, plainArea } from './area.js';
import { asksAnything } from './asks.js';
import { isClassified } from './counts.js';
import { usualLevels } from './levels.js';
import type { Counted, PyramidModel } from './model.js';
import type { PyramidOptions } from './options.js';
import { asking, listing, type Parts, stated, uncommon } from './parts.js';
import { changeOf, holdsNumbers, momentOf, type Snapshot, takeSnapshot } from './snapshot.js';

const none = { options: [] };

/* What the model holds of a list where there is none, or while another measure is shown. */
const noList = { programme: none, theme: none, age: none, ageGroups: [], activities: [], twice: 0, withoutPeriod: 0 };

/**
 * Everything that the figure shows of the tables, and what was asked that is not there. Where one of the
 * `parts` lacks, the model does without what comes from it, and is to be made again.
 */
export function buildModel(
  facts: Facts,
  title: string | undefined,
  options: PyramidOptions,
  parts: Parts,
): { readonly model: PyramidModel; readonly findings: readonly Finding[] } {
  const asks = asksAnything(options) ? parts.need(asking) : undefined;
  const asked = asks && new asks.Choices(options);
  const { activities, definitions } = facts;
  const holdsList = activities.length > 0;
  const measures = measuresOf(facts);
  const measure = asked?.measure(measures) ?? measures[0];
  const additive = measure !== 'reach';
  const fromActivities = measure === 'activities' && holdsList;
  const rows = fromActivities ? [] : facts.prevention.filter((row) => row.measure === measure);
  const table = fromActivities ? activities : rows;

  const held = new Set(table.map(({ region }) => region));
  const joining = fromActivities ? 'list' : additive ? 'sum' : 'none';
  const several = isPlain(held, options) ? undefined : parts.need(uncommon);
  const area = several?.chooseArea(held, facts, joining, options, asked) ?? plainArea(held);
  const inArea = new Set(area.regions);
  const view = asked?.view(holdsList, fromActivities) ?? 'pyramid';

  const defined = definitions.length > 0 ? parts.need(uncommon) : undefined;
  const levels = defined?.definedLevels(facts) ?? usualLevels(facts);
  const meanings = defined?.definitionsOf(facts);
  const withRest = !table.every(isClassified);
  // What asks about a list waits while another measure is shown; where there is no list at all it is told.
  if (!holdsList) asked?.withoutList();
  const listed = holdsList ? parts.need(listing) : undefined;
  const people = measure === 'participants' || measure === 'volunteers' ? parts.need(uncommon) : undefined;
  const numbers = fromActivities
    ? listed?.readList(facts, inArea, levels, { view, asked, parts: asks })
    : rows.length > 0
      ? parts.need(stated)?.readRows(
          rows.filter(({ region }) => inArea.has(region)),
          additive,
          area.summed === undefined ? undefined : (one) => several?.sumOfRegions(area.regions, one) ?? one,
          people?.overlapOf,
        )
      : undefined;

  const periods = [...new Set(table.flatMap(({ period }) => period ?? []))].sort(comparePeriods);
  const snapshots = new Map(
    (periods.length > 0 ? periods : [undefined]).map((at) => [
      at,
      takeSnapshot(numbers?.counts.get(at), levels, additive),
    ]),
  );
  const hasNumbers = (at: string): boolean => holdsNumbers(snapshots.get(at) as Snapshot);
  // The latest with numbers; beside it the earliest before it.
  const period = asked?.period(periods) ?? periods.findLast(hasNumbers) ?? periods.at(-1);
  const earlier = period === undefined ? [] : periods.slice(0, periods.indexOf(period));
  const usual = earlier.find(hasNumbers);
  const comparePeriod = asked ? asked.comparePeriod(periods, earlier, usual) : usual;
  const now = measure && snapshots.get(period);
  const before = comparePeriod === undefined ? undefined : snapshots.get(comparePeriod);
  const { chosen } = area.filter;
  const model: PyramidModel = {
    view,
    measures,
    additive,
    fromActivities,
    levels: levels.map((id) => ({
      id,
      definition: {},
      ...withoutHoles({ approach: listed?.approachOf(id, activities) }),
      ...meanings?.get(id),
      ...shift(now?.levels.get(id), before?.levels.get(id)),
    })),
    // Those that the numbers name, and those that the partner only defines: a strategy without numbers has them too.
    forms: formOrder
      .filter((form) => meanings?.has(form) || [...snapshots.values()].some(({ named }) => named.includes(form)))
      .map((form) => ({
        form,
        definition: {},
        ...meanings?.get(form),
        ...shift(now?.forms.get(form), before?.forms.get(form)),
      })),
    periods,
    moments: additive ? [...snapshots].flatMap(([at, one]) => (at === undefined ? [] : momentOf(at, one))) : [],
    region: area.filter,
    ...noList,
    ...numbers?.shown(period, comparePeriod),
    ...withoutHoles({
      subject: chosen === undefined ? title : (facts.regions.find(({ region }) => region === chosen)?.name ?? chosen),
      measure,
      unclassified: withRest ? withoutHoles({ now: now?.unclassified, before: before?.unclassified }) : undefined,
      period,
      comparePeriod,
      summed: area.summed,
    }),
  };
  return { model, findings: asked?.findings ?? [] };
}

/** Those that the data hold, in the order of the contract: what is asked for first stands first. */
function measuresOf({ prevention, activities }: Facts): readonly PreventionMeasure[] {
  const held = new Set(prevention.map(({ measure }) => measure));
  if (activities.length > 0) held.add('activities');
  const all = Object.keys(schemas.prevention.measure.words ?? {}) as PreventionMeasure[];
  return all.filter((measure) => held.has(measure));
}

const shift = (now: Counted | undefined, before: Counted | undefined) =>
  withoutHoles({ now, before, change: changeOf(now, before) });
