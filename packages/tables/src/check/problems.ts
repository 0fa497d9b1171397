import type { Place, ProblemCode, ProblemDetails } from './messages.js';
import type { Finding } from './problem.js';

/** With these the row stays in; every other problem costs the row, the cell or the table. */
const warnings: ReadonlySet<ProblemCode> = new Set([
  'duplicate_column',
  'empty_table',
  'no_value_no_reason',
  'small_number',
  'odd_code',
  'shares_not_percent',
  'different_division',
]);

/** Gathers what is wrong, one finding for each place; `bundle` puts the same in many rows together. */
export class Problems {
  readonly #found: Finding[] = [];

  add<Code extends ProblemCode>(code: Code, place: Place, details: ProblemDetails[Code]): void {
    this.#found.push({ code, severity: warnings.has(code) ? 'warning' : 'error', ...place, details });
  }

  /** All findings so far; `nameless` is what the table that was given no name is to us. */
  list(nameless = ''): Finding[] {
    return this.#found.map((finding) => (finding.table ? finding : { ...finding, table: nameless, nameless: true }));
  }
}
