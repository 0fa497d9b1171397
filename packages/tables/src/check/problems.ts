import type { Language } from '../language.js';
import { messages, type Place, type ProblemCode, type ProblemDetails, type Wording } from './messages.js';
import type { Problem } from './problem.js';

/** With these the row stays in; every other problem costs the row, the cell or the table. */
const warnings: ReadonlySet<ProblemCode> = new Set([
  'duplicate_column',
  'empty_table',
  'no_value_no_reason',
  'small_number',
  'different_division',
]);

/** How often the same is told of a column, row by row, before the rest is told at once. */
const toldApart = 3;

/** The problems of one code in one column. */
interface Bundle {
  readonly told: Problem[];
  /** A row of a wide table is read once for each of its values; what is wrong with it counts once. */
  lastRow: number | undefined;
  rest: { readonly place: Place; readonly hint: string; count: number } | undefined;
}

/** Gathers problems in one language; where the same is wrong in many rows it says so once, with their number. */
export class Problems {
  readonly #lang: Language;
  readonly #bundles = new Map<string, Bundle>();

  constructor(lang: Language) {
    this.#lang = lang;
  }

  add<Code extends ProblemCode>(code: Code, place: Place, details: ProblemDetails[Code]): void {
    const key = JSON.stringify([code, place.table, place.column]);
    let bundle = this.#bundles.get(key);
    if (bundle === undefined) {
      bundle = { told: [], lastRow: undefined, rest: undefined };
      this.#bundles.set(key, bundle);
    }
    if (place.row !== undefined && place.row === bundle.lastRow) return;
    bundle.lastRow = place.row;
    if (bundle.rest) bundle.rest.count += 1;
    else {
      const wording = messages[this.#lang].problems[code](place, details);
      if (bundle.told.length < toldApart) bundle.told.push(problem(code, place, wording));
      else bundle.rest = { place, hint: wording.hint, count: 1 };
    }
  }

  /** All problems so far, those of a kind together. */
  list(): Problem[] {
    return [...this.#bundles.values()].flatMap(({ told, rest }) => {
      const [first] = told;
      if (first === undefined || rest === undefined) return told;
      const { value: _, ...place } = rest.place;
      const message = messages[this.#lang].more(place, rest.count);
      return [...told, problem(first.code, place, { message, hint: rest.hint })];
    });
  }
}

function problem(code: string, place: Place, wording: Wording): Problem {
  const severity = (warnings as ReadonlySet<string>).has(code) ? 'warning' : 'error';
  return { code, severity, ...place, ...wording };
}
