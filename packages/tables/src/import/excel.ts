import { decodeText } from '../read/decode.js';
import { guardFormula } from '../read/formulas.js';
import type { Column } from '../schema/column.js';
import { schemas } from '../schema/schemas.js';
import type { ReadableTable } from '../table.js';
import { cellText } from './sheet.js';

/* The bytes of Windows-1252, turned round from how they are decoded. */
const bytesOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [decodeText(Uint8Array.of(byte), 'windows-1252'), byte]),
);

const questionMark = 0x3f;

/** A text in Windows-1252; what it has no byte for becomes a question mark. */
const encode = (text: string): Uint8Array => Uint8Array.from(text, (sign) => bytesOf.get(sign) ?? questionMark);

const quote = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A cell as a Dutch spreadsheet writes it: a decimal comma, and the Dutch word for a fixed word. */
function dutchCell(cell: unknown, column: Column | undefined): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = cellText(cell);
  return guardFormula(column?.words?.[text]?.[0] ?? text);
}

/**
 * Observations as a Dutch spreadsheet program saves them: `;` between cells, decimal commas,
 * Windows-1252, Dutch column names and words, lines that end in CR LF. The same facts in the same order.
 */
export function excelCsv(observations: Pick<ReadableTable, 'numRows' | 'columnNames' | 'get'>): Uint8Array {
  const schema: Readonly<Record<string, Column>> = schemas.observations;
  const columns = observations.columnNames().map((name) => ({ name, column: schema[name] }));
  const lines = [columns.map(({ name, column }) => guardFormula(column?.aliases[0] ?? name))];
  for (let row = 0; row < observations.numRows(); row += 1) {
    lines.push(columns.map(({ name, column }) => dutchCell(observations.get(name, row), column)));
  }
  return encode(lines.map((line) => `${line.map(quote).join(';')}\r\n`).join(''));
}
