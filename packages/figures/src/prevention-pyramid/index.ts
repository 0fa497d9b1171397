import {
  type Dataset,
  needsPreventionCheck,
  type Part,
  type ReadableTable,
  readTableName,
  type TableName,
} from '@kanskracht/tables';
import { asDataset } from '../dataset.js';
import { factsOf } from '../facts.js';
import type { Figure } from '../figure.js';
import { persons, readUsed } from '../read-used.js';
import { buildModel } from './build.js';
import { drawPyramid } from './drawing.js';
import type { PyramidModel } from './model.js';
import type { PyramidOptions } from './options.js';
import { checks, Parts } from './parts.js';
import { fetchRest, hasRest } from './rest.js';
import { fetchTexts, speaks } from './texts.js';
import { fetchView, hasView } from './views.js';
import { pyramidWords } from './words.js';

export type { PyramidModel } from './model.js';
export type { PyramidOptions, PyramidView } from './options.js';

/* Any of them is enough: a strategy without numbers has only definitions. */
export const ours: readonly TableName[] = ['prevention', 'activities', 'definitions'];
const used: readonly TableName[] = [...ours, 'regions', 'themes', 'partners'];
export const readOurs = readUsed(used);

/**
 * What is offered at each level of prevention, formal and informal, and how it shifts between periods.
 *
 * Reads `activities` (columns `activity`, `level`; `name`, `form`, `theme`, `programme`, `approach`,
 * `partner`, `region`, `age_from` and `age_to` in years with both ends in, `period`) and counts each
 * activity once at each of its levels; or `prevention` (`level`, `measure`, `value` in the measure's own
 * unit, `reach` in percent from 0 to 100; `period`, `form`, `unique`, `region`, `missing`), where a row
 * without a form is its level's total. `definitions` (`level`, `label`; `plain_label`, `definition`,
 * `source`, `order`, `approach`, `direction`) names the levels and forms, orders them and says which
 * shift is intended. Shares are in percent of what is classified; a missing number is never 0, and where
 * one is missing there are no shares.
 */
export function preventionPyramid(
  input: Dataset | Readonly<Record<string, ReadableTable>>,
  options: PyramidOptions = {},
): Figure<PyramidModel> {
  const lang = options.lang ?? 'nl';
  const dataset = asDataset(input);
  const read = factsOf(dataset, readOurs, 'prevention', ours);
  const parts = new Parts();
  if (read.lacksPersons) parts.need(persons);
  const sound = needsPreventionCheck(read.facts) ? parts.need(checks)?.soundPrevention(read, dataset) : undefined;
  const facts = sound?.facts ?? read.facts;
  const { model, findings } = buildModel(facts, dataset.title, options, parts);
  const { lacking } = parts;
  const isReady = lacking.length === 0 && speaks(lang) && hasRest(model) && hasView(model);
  return {
    model,
    problems: [...read.problems, ...(sound?.findings ?? []), ...findings],
    empty: ours.every((name) => facts[name].length === 0),
    wants: (parts) => parts.filter((part) => isOurs(part) && !(part.name in dataset.tables)),
    ...(!isReady && {
      prepare: async () => {
        // What a model is drawn with shows when all of it is there.
        const shown = lacking.length > 0 ? [] : [fetchRest(model), fetchView(model)];
        await Promise.all([fetchTexts(lang), ...lacking.map((fetch) => fetch()), ...shown]);
        return lacking.length > 0;
      },
    }),
    draw: (theme, size) => drawPyramid(model, theme, size, lang),
    words: (language) => pyramidWords(model, dataset.sources ?? [], language),
  };
}

/** These tables are small, so all of their parts are read. */
function isOurs({ table }: Part): boolean {
  const name = readTableName(table)?.name;
  return ours.some((one) => one === name);
}
