import { guardFormula } from '../read/formulas.js';
import type { ReadableTable } from '../table.js';
import { cellText } from './sheet.js';

const quote = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csvCell = (cell: unknown): string =>
  typeof cell === 'number' ? String(cell) : quote(guardFormula(cellText(cell)));

/**
 * A table as text with commas. What the command writes is opened in spreadsheets too: there no text of it,
 * nor a column's name, runs as a formula. Arquero's own `toCSV()` writes them as they are.
 */
export function plainCsv(table: Pick<ReadableTable, 'numRows' | 'columnNames' | 'array'>): string {
  const names = table.columnNames();
  const columns = names.map((name) => table.array(name));
  const rows = Array.from({ length: table.numRows() }, (_, row) => columns.map((cells) => cells[row]));
  return [names, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}
