import type { TableWords } from '@kanskracht/figures/lean.js';
import { ColumnTable, toArquero } from '@kanskracht/tables';

/** The table of a figure as a real Arquero table. It holds what is shown, so nothing that was withheld. */
export function arqueroTable(
  { columns, rows }: Pick<TableWords, 'columns' | 'rows'> = { columns: [], rows: [] },
): ReturnType<typeof toArquero> {
  return toArquero(
    new ColumnTable(new Map(columns.map(({ name }, index) => [name, rows.map((row) => row[index]?.value)]))),
  );
}
