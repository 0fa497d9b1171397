import { ColumnTable, type ReadableTable } from '../table.js';
import { type Cell, type CellOptions, readCells } from './cells.js';
import { keyOf, measuresOf } from './columns.js';
import { protect } from './protect.js';
import { groupSums, regionSums } from './sums.js';

export interface WithholdOptions extends CellOptions {
  /** The region around each region, for a table without a column `parent` and codes that don't tell it. */
  readonly parents?: Readonly<Record<string, string>>;
}

/** A row that `withhold` empties. */
export interface Withheld {
  /** As the table's `get` counts: from 0. */
  readonly row: number;
  /** `small`: it is about too few people. `total`: a total would give another row away by it. */
  readonly reason: 'small' | 'total';
}

/**
 * A table (`observations`, `health_scores` or `measurements`, with English or Dutch column names)
 * without its small numbers. Of a row with `n` or `denominator` under the minimum, or a numerator of
 * 1 to 4, the value, interval and counts become `null` and `missing` becomes `too_few`; that column is
 * added where there is none. So do those of a row whose count can't be read ("<10", "ca. 5") or says
 * that it is too few. All other columns and the order of the rows stay.
 *
 * Rows that would give a withheld one away are withheld too (complementary withholding), the smallest
 * first: where a region is shown and all but one of the regions in it (by `parent`, by the option
 * `parents`, or by CBS code), or everyone and all but one of the groups; where all parts of a withheld
 * total are shown; and where the withheld parts together would still be small. Doing it again changes
 * nothing more. Rows that came as `too_few` are protected too. Rows that came as `suppressed` (or `.`)
 * are not, since their publisher did that; numbers left in either are taken out.
 *
 * A wide table is taken by its `n`, a row at a time.
 *
 * It works on one table by itself: what other tables or other periods (2018-2020 beside its years)
 * would give away, and counts that stand in `value` only, are for the reader to judge.
 */
export function withhold(table: ReadableTable, options: WithholdOptions = {}): ColumnTable {
  const closed = new Map(close(table, options).map((cell) => [cell.row, cell.state]));
  const measures = measuresOf(table);
  const columns = new Map<string, ArrayLike<unknown>>();
  let missing = 'missing';
  for (const name of table.columnNames()) {
    const values = table.array(name);
    if (keyOf(name) === 'missing') missing = name;
    columns.set(
      name,
      measures.has(name) ? Array.from(values, (value, row) => (closed.has(row) ? null : value)) : values,
    );
  }
  if (closed.size > 0) {
    const given = columns.get(missing);
    const reasonAt = (row: number) => {
      const state = closed.get(row);
      return state === undefined ? (given?.[row] ?? null) : state === 'suppressed' ? 'suppressed' : 'too_few';
    };
    columns.set(
      missing,
      Array.from({ length: table.numRows() }, (_, row) => reasonAt(row)),
    );
  }
  return new ColumnTable(columns);
}

/** Which rows `withhold` empties and why, for a report; rows that came withheld are not in it. */
export function findWithheld(table: ReadableTable, options: WithholdOptions = {}): readonly Withheld[] {
  return close(table, options).flatMap(({ row, state }) =>
    state === 'small' || state === 'total' ? [{ row, reason: state }] : [],
  );
}

/** The rows that are not to be shown. */
function close(table: ReadableTable, options: WithholdOptions): readonly Cell[] {
  const cells = readCells(table, options);
  protect([...regionSums(cells, options.parents ?? {}), ...groupSums(cells)]);
  return cells.filter((cell) => cell.state !== 'shown');
}
