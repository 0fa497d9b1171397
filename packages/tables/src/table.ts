/**
 * The interface that every figure reads: Arquero's own, so that a real Arquero table, filtered and
 * ordered ones too, goes in unchanged. Only these calls are used, because they evaluate no code and
 * so work under a policy of `script-src 'self'`. Never read `column(name).at(i)`: it passes over a
 * table's filter and order.
 */
export interface ReadableTable {
  /** The number of rows after filtering. */
  numRows(): number;
  columnNames(): string[];
  /** The value in a row, counted from 0 in the table's own order, after filtering. */
  get(name: string, row?: number): unknown;
  /** All values of a column, in the table's own order, after filtering. */
  array(name: string): ArrayLike<unknown>;
  /** Calls `fn` for each row number that is kept; with `order`, in the table's own order. */
  // biome-ignore lint/suspicious/noExplicitAny: a number, but Arquero's own type says that it may be undefined.
  scan(fn: (row: any) => void, order?: boolean): void;
}

/** A column table held in plain arrays: what the readers give back. */
export class ColumnTable implements ReadableTable {
  /* Private to TypeScript alone: frameworks hand an object around in a proxy (Vue's `ref`), which has no #fields. */
  private readonly columns: ReadonlyMap<string, ArrayLike<unknown>>;
  private readonly rows: number;
  private readonly rowNumbers: ArrayLike<number> | undefined;

  /** @param rowNumbers each row's number as a spreadsheet shows it, where blank lines were left out */
  constructor(
    columns: Readonly<Record<string, ArrayLike<unknown>>> | ReadonlyMap<string, ArrayLike<unknown>>,
    rowNumbers?: ArrayLike<number>,
  ) {
    this.rowNumbers = rowNumbers;
    this.columns = columns instanceof Map ? columns : new Map(Object.entries(columns));
    this.rows = Math.max(0, ...[...this.columns.values()].map((values) => values.length));
  }

  numRows(): number {
    return this.rows;
  }

  columnNames(): string[] {
    return [...this.columns.keys()];
  }

  get(name: string, row = 0): unknown {
    return this.column(name)[row];
  }

  array(name: string): ArrayLike<unknown> {
    return this.column(name);
  }

  scan(fn: (row: number) => void): void {
    for (let row = 0; row < this.rows; row += 1) fn(row);
  }

  /** A row's number as a spreadsheet shows it; the header is row 1. */
  rowNumber(row: number): number {
    return this.rowNumbers?.[row] ?? row + 2;
  }

  private column(name: string): ArrayLike<unknown> {
    const values = this.columns.get(name);
    if (values === undefined) throw new RangeError(`There is no column "${name}" in this table.`);
    return values;
  }
}

/** Whether a value offers the reading interface. */
export function isTable(value: unknown): value is ReadableTable {
  return (
    typeof value === 'object' &&
    value !== null &&
    (['numRows', 'columnNames', 'get', 'array', 'scan'] as const).every(
      (method) => typeof (value as Record<string, unknown>)[method] === 'function',
    )
  );
}

/** A row's number as a spreadsheet shows it, as far as the table knows: the header is row 1, the first fact row 2. */
export function rowNumber(table: ReadableTable, row: number): number {
  return table instanceof ColumnTable ? table.rowNumber(row) : row + 2;
}
