import type { Marks } from '../check/absence.js';
import { schemas } from '../schema/schemas.js';
import { type MissingReason, readWord } from '../schema/words.js';
import { isObject } from './json.js';

/* These have a meaning of their own, unless the package gives them another. */
const defaults = new Set(['', '.', 'x']);

/**
 * What a data package says its marks for "no value" mean: `missingValues` of the package, of a
 * resource and of its schema, of which the last has the last word. Those of a single field are not
 * read, since a mark there may be a value elsewhere. A mark's label is read as a word of the
 * column `missing`; a mark without a label that we know is `unknown`, but `.`, `x` and empty text
 * keep their usual meaning.
 */
export function readMissingValues(...given: readonly unknown[]): Marks {
  const marks = given.flatMap((list) => (Array.isArray(list) ? list.flatMap(readMark) : []));
  return Object.fromEntries(marks);
}

function readMark(mark: unknown): [string, MissingReason][] {
  const { value, label } = isObject(mark) ? mark : { value: mark, label: undefined };
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const text = String(value).trim();
  const reason = typeof label === 'string' ? readWord(schemas.observations.missing, label) : undefined;
  if (reason === undefined && defaults.has(text.toLowerCase())) return [];
  return [[text, (reason as MissingReason | undefined) ?? 'unknown']];
}
