import { readDimension } from '../dimensions.js';
import { readPeriod } from '../periods.js';
import { schemas, type TableName } from '../schema/schemas.js';
import type { ReadableTable } from '../table.js';
import { isComplete } from './gather.js';
import { matchColumns } from './sheet.js';

/** What a table without a name is: the one of which it has all that must be there, and the most besides. */
export function guess(table: ReadableTable): TableName {
  let best: TableName | undefined;
  let most = 0;
  for (const name of Object.keys(schemas) as TableName[]) {
    const { size } = matchColumns(table, name).known;
    if (size > most && isComplete(table, name)) {
      best = name;
      most = size;
    }
  }
  if (best !== undefined) return best;
  const columns = table.columnNames();
  const isWideScores = columns.some((column) => readDimension(column) !== undefined);
  return isWideScores && !columns.some((column) => readPeriod(column) !== undefined) ? 'health_scores' : 'observations';
}
