import type { ColumnTable as ArqueroTable } from 'arquero';
import type { ReadableTable } from './table.js';

/**
 * A real Arquero table with the same columns, rows and order, for code where Arquero's verbs may be
 * used. Arquero is fetched when this is first called. Empty text becomes `null`, as Arquero's own
 * readers have it, since its sums would count it as 0.
 */
export async function toArquero(table: ReadableTable): Promise<ArqueroTable> {
  const { table: makeTable } = await import('arquero');
  return makeTable(
    table
      .columnNames()
      .map((name) => [name, Array.from(table.array(name), (cell) => (cell === '' ? null : cell))] as const),
  );
}
