import { comparePeriods, type Dataset, type ReadableTable, readPeriod } from '@kanskracht/tables';
import { asDataset } from '../dataset.js';
import { factsOf } from '../facts.js';
import type { Figure } from '../figure.js';
import { readAll } from '../read-all.js';
import { build } from './build.js';
import { drawComparison } from './drawing.js';
import type { ComparisonModel } from './model.js';
import type { ComparisonOptions } from './options.js';
import { loadPlot } from './plotting.js';
import { nationalPart, splitNational } from './population.js';
import { comparisonWords } from './words.js';

export type { ComparisonModel } from './model.js';
export { type ComparisonOptions, type View as ComparisonView, views as comparisonViews } from './options.js';

/**
 * Regions on one indicator beside a reference, with uncertainty and a verdict in words.
 *
 * Reads `observations` (columns `indicator`, `region`, `period`, `value` in the indicator's unit, or a
 * reason in `missing`; `lower` and `upper` for the 95 % interval, `n`, `numerator` and `denominator`,
 * `region_year`, `group`, `method`), and where they are given `indicators` (names, `unit`, `polarity`,
 * `method`, `breaks`), `regions` (names, levels, parents) and `positions` (`x`, `y`). A missing value
 * keeps its row with the reason; it is never 0. A percentage with its counts and without an interval
 * gets a Wilson score interval. Verdicts follow `verdict` of `@kanskracht/tables`; modelled estimates
 * get none. The view `distribution` asks for the part `observations-national`: all regions of the
 * country, tidy or with a column an indicator.
 */
export function neighbourhoodComparison(
  input: Dataset | Readonly<Record<string, ReadableTable>>,
  options: ComparisonOptions = {},
): Figure<ComparisonModel | undefined> {
  const dataset = asDataset(input);
  const { local, national } = splitNational(dataset);
  const parts = (dataset.parts ?? []).filter(
    ({ name, table }) => table === 'observations' && !(name in dataset.tables),
  );
  const toCome = parts.flatMap(({ suffix }) => readPeriod(suffix) ?? []).sort(comparePeriods);
  const { facts, problems } = factsOf(local, readAll, 'observations');
  const built = build(facts, options, {
    tables: dataset.tables,
    sources: (dataset.sources ?? []).map(({ title }) => title),
    ...(national && { national }),
    nationalToCome: parts.some(nationalPart),
    periodsToCome: toCome,
  });
  const { model } = built;
  const isPlot = model?.view === 'distribution' || model?.view === 'trend';
  return {
    model,
    problems: [...problems, ...built.problems],
    empty: model === undefined || model.shown.length === 0,
    ...(isPlot && { prepare: loadPlot }),
    wants: (from) =>
      from.filter((part) => {
        if (!parts.some(({ name }) => name === part.name)) return false;
        if (nationalPart(part)) return model?.view === 'distribution';
        const period = readPeriod(part.suffix);
        if (period === undefined) return false;
        // Before anything was read, the period asked for or the latest tells enough to go on.
        return model?.view === 'trend' || period === (model?.period ?? readPeriod(options.period) ?? toCome.at(-1));
      }),
    draw: (theme, size) => drawComparison(model, theme, size, options.document),
    words: (lang) => comparisonWords(model, lang),
  };
}
