/** Where something is wrong with what a partner gave, and what; without words yet. */
export interface Finding {
  readonly code: string;
  /** With an `error` the row, or the whole table, can't be used; a `warning` leaves it in. */
  readonly severity: 'error' | 'warning';
  readonly table?: string;
  /** The partner gave the table no name, so that it is `table` only to us. */
  readonly nameless?: boolean;
  /** As a spreadsheet shows it: the header is row 1, the first fact row 2. */
  readonly row?: number;
  readonly column?: string;
  readonly value?: unknown;
  /** What its words need beyond its place. */
  readonly details?: unknown;
}

/**
 * Something that is wrong with what a partner gave, told so that a web editor can mend it. `message`
 * and `hint` are in the reader's language. `row` is the row as a spreadsheet shows it: the header is
 * row 1, the first fact row 2.
 */
export interface Problem extends Omit<Finding, 'details' | 'nameless'> {
  readonly message: string;
  readonly hint: string;
}
