import type { ReadableTable } from '@kanskracht/tables';

/**
 * Columns beyond the contract's, read straight from a table as it was given: English names, phrases
 * for a sentence. By the text in the key columns, joined by `|`; empty cells are left out.
 */
export function extraColumns<Column extends string>(
  table: ReadableTable | undefined,
  keys: readonly string[],
  columns: readonly Column[],
): ReadonlyMap<string, Readonly<Partial<Record<Column, string>>>> {
  const extras = new Map<string, Partial<Record<Column, string>>>();
  const names = new Set(table?.columnNames());
  if (table === undefined || !keys.every((key) => names.has(key))) return extras;
  const present = columns.filter((column) => names.has(column));
  for (let row = 0; row < table.numRows(); row += 1) {
    const found: Partial<Record<Column, string>> = {};
    for (const column of present) {
      const cell = table.get(column, row);
      if (typeof cell === 'string' && cell.trim() !== '') found[column] = cell.trim();
    }
    extras.set(keys.map((key) => String(table.get(key, row)).trim()).join('|'), found);
  }
  return extras;
}
