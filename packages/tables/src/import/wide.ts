import { escape as each, table } from 'arquero';
import { readPeriod } from '../periods.js';
import { readNumbers } from '../read/numbers.js';
import { cleanCode } from '../region-codes.js';
import type { MissingReason } from '../schema/words.js';
import { ImportError } from './error.js';
import type { FileMapping, IndicatorMapping, Mapping } from './mapping.js';
import { type ArqueroTable, cellText, columnOf, type Sheet } from './sheet.js';

/**
 * One file as a wide table: `region`, `period`, `source_name` (of the region or its municipality, null where
 * the file has none), and a column for each indicator that holds a number or, where there is none, the
 * reason for its absence.
 */
export function readWide(sheet: Sheet, file: FileMapping, mapping: Mapping): ArqueroTable {
  const kept = keepWhere(sheet, file.where ?? {});
  if (kept.cells.numRows() === 0) throw new ImportError('no_rows', { file: sheet.file });
  const columns: [string, unknown[]][] = [
    ['region', Array.from(columnOf(kept, file.region), (cell) => cleanCode(cellText(cell)))],
    ['period', readPeriods(kept, file.period)],
    [
      'source_name',
      file.name ? Array.from(columnOf(kept, file.name), cellText) : Array(kept.cells.numRows()).fill(null),
    ],
  ];
  for (const indicator of mapping.indicators) {
    const id = String(indicator.row.indicator);
    const absent = file.without?.includes(id);
    columns.push([id, absent ? notMeasured(kept) : readCells(kept, columnFor(kept, indicator), mapping.missing)]);
  }
  return table(columns);
}

function keepWhere(sheet: Sheet, where: Readonly<Record<string, string>>): Sheet {
  const conditions = Object.entries(where);
  for (const [column] of conditions) columnOf(sheet, column);
  const holds = each((row: Record<string, unknown>) =>
    conditions.every(([column, wanted]) => cellText(row[column]) === wanted),
  );
  return { ...sheet, cells: sheet.cells.filter(holds).reify() };
}

const notMeasured = ({ cells }: Sheet): MissingReason[] => Array(cells.numRows()).fill('not_measured');

function columnFor({ cells }: Sheet, { from }: IndicatorMapping): string {
  const columns = cells.columnNames();
  return from.find((column) => columns.includes(column)) ?? from.join(' / ');
}

function readPeriods(sheet: Sheet, column: string): string[] {
  return Array.from(columnOf(sheet, column), (cell, index) => {
    const period = readPeriod(typeof cell === 'string' ? cell.trim() : cell);
    if (period === undefined) {
      throw new ImportError('bad_period', { file: sheet.file, row: index + 2, value: cellText(cell) });
    }
    return period;
  });
}

/** Numbers, and reasons for cells that hold a mark. The whole column settles what its decimal sign is. */
function readCells(sheet: Sheet, column: string, marks: Mapping['missing']): (number | MissingReason)[] {
  const cells = Array.from(columnOf(sheet, column), (cell) => (typeof cell === 'number' ? cell : cellText(cell)));
  const reasons = cells.map((cell) => marks[String(cell)]);
  const { values, ambiguous } = readNumbers(cells.map((cell, index) => (reasons[index] ? undefined : cell)));
  return cells.map((cell, index) => {
    const read = reasons[index] ?? values[index];
    if (read === undefined) {
      const code = ambiguous.has(index) ? 'ambiguous_number' : 'bad_number';
      throw new ImportError(code, { file: sheet.file, row: index + 2, column, value: String(cell) });
    }
    return read;
  });
}
