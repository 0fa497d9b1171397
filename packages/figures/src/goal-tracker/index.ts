import {
  type Dataset,
  knowPlans,
  type ReadableTable,
  readTableName,
  soundChain,
  type TableName,
} from '@kanskracht/tables';
import { asDataset } from '../dataset.js';
import { factsOf } from '../facts.js';
import type { Figure } from '../figure.js';
import { persons, readUsed } from '../read-used.js';
import { buildModel } from './build.js';
import { drawGoals } from './drawing.js';
import type { GoalModel } from './model.js';
import type { GoalOptions } from './options.js';
import { lackingFor, tracked } from './parts.js';
import { holdsTracked, untracked } from './track.js';
import { goalWords } from './words.js';

export type { GoalModel } from './model.js';
export type { GoalOptions, GoalView } from './options.js';

export const used: readonly TableName[] = [
  'goals',
  'themes',
  'actions',
  'contributions',
  'measurements',
  'targets',
  'judgements',
  'foundation',
  'phases',
  'partners',
  'regions',
  'indicators',
];
export const readOurs = readUsed(used);

knowPlans();

/**
 * What a coalition wants and how it stands: question zero, ambition, goals by theme with what was
 * measured of them, actions and foundation. Nothing but `goals` is needed, and no number.
 *
 * Reads `goals` (columns `goal`, `kind`, `text`; `parent`, the goal that it serves, also one of another
 * programme; `programme`, `themes`, `world`, `direction`, `order`), and where they are given `themes`,
 * `actions` (`parent`: what it is a part of), `contributions` (which action works at which goal, `basis`
 * confirmed or assumed, `strength` from 1 to 3), `measurements` (`value` in `unit` or in the indicator's,
 * or a reason in `missing`; `lower` and `upper` for the 95 % interval, or `numerator` and `denominator` of
 * a percentage, for a Wilson score interval; `kind`, `date`, `region`, `method`), `targets`, `judgements`,
 * `foundation`, `phases`, `partners`, `regions` and `indicators`.
 *
 * A change runs from the baseline to the last measurement after it; its interval is that of two independent
 * measurements (`change` of `@kanskracht/tables`). It has a verdict only with that interval and a direction,
 * of the goal or else of the indicator, and never from a modelled estimate. Where it should be by now lies
 * on the straight line from baseline to target; nothing is forecast. A missing value is a gap, never 0, and
 * no link is shown that the data don't hold.
 */
export function goalTracker(
  input: Dataset | Readonly<Record<string, ReadableTable>>,
  options: GoalOptions = {},
): Figure<GoalModel> {
  const lang = options.lang ?? 'nl';
  const dataset = asDataset(input);
  const read = factsOf(dataset, readOurs, 'goals');
  const chain = soundChain(read, dataset);
  const part = tracked.isThere && holdsTracked(chain.facts) ? tracked.use() : undefined;
  const { facts, findings } = part?.soundMeasured(chain, read, dataset) ?? chain;
  const { model, findings: asked } = buildModel(
    facts,
    (span) => part?.trackOf(facts, dataset, span) ?? untracked,
    dataset.title,
    options,
  );
  const lacking = [...lackingFor(facts, model, lang), ...(read.lacksPersons ? [persons] : [])];
  return {
    model,
    problems: [...read.problems, ...findings, ...asked],
    empty: facts.goals.length + facts.actions.length + facts.themes.length === 0,
    wants: (parts) => parts.filter(({ name, table }) => !(name in dataset.tables) && isUsed(table)),
    ...(lacking.length > 0 && {
      prepare: async () => {
        await Promise.all(lacking.map((one) => one.fetch()));
        // What was tracked over time is not in this model yet, or what was not read.
        return read.lacksPersons || lacking.includes(tracked);
      },
    }),
    draw: (theme, size) => drawGoals(model, theme, size, lang),
    words: (language) => goalWords(model, dataset.sources ?? [], language),
  };
}

/** These tables are small, so all of their parts are read. */
function isUsed(table: string): boolean {
  const name = readTableName(table)?.name;
  return used.some((one) => one === name);
}
