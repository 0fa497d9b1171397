import { type Dataset, type Facts, type Part, type ReadableTable, readPeriod, regionsOf } from '@kanskracht/tables';
import { asDataset } from '../dataset.js';
import { factsOf } from '../facts.js';
import type { Figure } from '../figure.js';
import { readAll } from '../read-all.js';
import { buildModel } from './build.js';
import type { Places } from './choose.js';
import { drawPositiveHealth } from './drawing.js';
import { entriesFromScores } from './entries.js';
import type { PositiveHealthModel } from './model.js';
import type { PositiveHealthOptions } from './options.js';
import { approximated, english } from './texts.js';
import { positiveHealthWords } from './words.js';

export type { PositiveHealthModel } from './model.js';
export type { PositiveHealthOptions, PositiveHealthView } from './options.js';

/**
 * The dimensions of Positive Health for one to three regions or groups, beside a reference.
 *
 * Reads `health_scores` (columns `region` or `group`, `dimension`, `score` from 0 to 10; `lower`,
 * `upper`, `n`, `kind`, `aspect`, `period`, `missing`), or makes an approximation from `observations`
 * in percent by the mapping in `approximations` (`dimension`, `indicator`, `role`, `reason`): the
 * score is how many of 10 adults are on the favourable side of the main indicator, nothing is
 * averaged, and a dimension without an indicator stays empty. `dimensions` names other axes.
 * A missing score is a gap, never 0; the two kinds of score never share one web.
 */
export function positiveHealth(
  input: Dataset | Readonly<Record<string, ReadableTable>>,
  options: PositiveHealthOptions = {},
): Figure<PositiveHealthModel> {
  const lang = options.lang ?? 'nl';
  const dataset = asDataset(input);
  const { facts, given, problems } = factsOf(dataset, readAll, 'health_scores', ['health_scores', 'observations']);
  const parts = partsFor(facts, dataset);
  const toCome = parts.flatMap(({ suffix }) => readPeriod(suffix) ?? []);
  const scores = entriesFromScores(facts.health_scores);
  const mapped = facts.approximations.length > 0;
  // Scores that are approximations already are said as those are, too.
  const needs = [
    ...(lang === 'en' ? [english] : []),
    ...(mapped || scores.some(({ kind }) => kind === 'approximation') ? [approximated] : []),
  ];
  // Observations alone become scores only by a mapping: an editor has to be told.
  const isUnmapped = !mapped && given.has('observations') && !given.has('health_scores') && parts.length === 0;
  const isWhole = !mapped || approximated.isThere;
  const entries =
    mapped && isWhole ? [...scores, ...approximated.use().entriesFromIndicators(facts, dataset.tables)] : scores;
  const { model, findings } = buildModel(entries, toCome, facts, placesOf(facts), options);
  return {
    model,
    problems: [
      ...problems,
      ...(isUnmapped ? [{ code: 'missing_table', severity: 'error', table: 'health_scores' } as const] : []),
      ...findings,
    ],
    empty: model.subjects.length === 0 || model.axes.length === 0,
    // Before anything was read, the latest that is to come is the one to read.
    wants: () => (isWhole ? parts.filter(({ suffix }) => readPeriod(suffix) === model.period) : []),
    ...(!needs.every(({ isThere }) => isThere) && {
      prepare: async () => {
        await Promise.all(needs.map((part) => part.fetch()));
        return !isWhole;
      },
    }),
    draw: (theme, size) => drawPositiveHealth(model, theme, size, lang),
    words: (language) => positiveHealthWords(model, dataset.sources ?? [], language),
  };
}

/** The parts that hold scores, or what they are approximated from, by period, and are not read yet. */
function partsFor(facts: Facts, { parts = [], tables }: Dataset): Part[] {
  const held = facts.approximations.length > 0 ? ['health_scores', 'observations'] : ['health_scores'];
  return parts.filter(
    ({ name, table, suffix }) => !(name in tables) && held.includes(table) && readPeriod(suffix) !== undefined,
  );
}

function placesOf(facts: Facts): Places {
  const regions = regionsOf(facts);
  return {
    name: (id) => (regions.has(id) ? regions.name(id) : undefined),
    parent: (id) => regions.parent(id),
    isCountry: (id) => regions.level(id) === 'NL',
  };
}
