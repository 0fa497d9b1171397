/**
 * Something that is wrong with what a partner gave, told so that a web editor can mend it. `message`
 * and `hint` are in the reader's language. `row` is the row as a spreadsheet shows it: the header is
 * row 1, the first fact row 2.
 */
export interface Problem {
  readonly code: string;
  /** With an `error` the row, or the whole table, can't be used; a `warning` leaves it in. */
  readonly severity: 'error' | 'warning';
  readonly table?: string;
  readonly row?: number;
  readonly column?: string;
  readonly value?: unknown;
  readonly message: string;
  readonly hint: string;
}
