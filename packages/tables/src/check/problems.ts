import type { Place, ProblemCode, ProblemDetails } from './messages.js';
import type { Finding } from './problem.js';

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

/** The findings of one code in one column. */
interface Bundle {
  readonly apart: Finding[];
  /** A row of a wide table is read once for each of its values; what is wrong with it counts once. */
  lastRow: number | undefined;
  rest: { readonly first: Finding; count: number } | undefined;
}

/** Gathers what is wrong; where the same is wrong in many rows that is one finding, with their number. */
export class Problems {
  readonly #bundles = new Map<string, Bundle>();

  add<Code extends ProblemCode>(code: Code, place: Place, details: ProblemDetails[Code]): void {
    const key = JSON.stringify([code, place.table, place.column]);
    let bundle = this.#bundles.get(key);
    if (bundle === undefined) {
      bundle = { apart: [], lastRow: undefined, rest: undefined };
      this.#bundles.set(key, bundle);
    }
    if (place.row !== undefined && place.row === bundle.lastRow) return;
    bundle.lastRow = place.row;
    if (bundle.rest) {
      bundle.rest.count += 1;
      return;
    }
    const severity = (warnings as ReadonlySet<string>).has(code) ? 'warning' : 'error';
    const finding: Finding = { code, severity, ...place, details };
    if (bundle.apart.length < toldApart) bundle.apart.push(finding);
    else bundle.rest = { first: finding, count: 1 };
  }

  /** All findings so far, those of a kind together. */
  list(): Finding[] {
    return [...this.#bundles.values()].flatMap(({ apart, rest }) => {
      if (rest === undefined) return apart;
      const { value: _, ...first } = rest.first;
      return [...apart, { ...first, more: rest.count }];
    });
  }
}
