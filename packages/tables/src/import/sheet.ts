import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { table } from 'arquero';
import readWorkbook from 'read-excel-file/node';
import { readTable } from '../read/read-table.js';
import { ImportError } from './error.js';

/** Arquero's own table. Its verbs evaluate code, which is welcome here: an import never runs in a page. */
export type ArqueroTable = ReturnType<typeof table>;

/** A file as it lies there: one Arquero table of cells, with the name to use in messages. */
export interface Sheet {
  readonly file: string;
  readonly cells: ArqueroTable;
}

/**
 * Reads a workbook's first sheet, or text with separators, by the file's extension.
 *
 * @param name of the table of ours that the text holds, if it does: its columns are then read as that table's
 */
export async function readSheet(path: string, name?: string): Promise<Sheet> {
  const file = basename(path);
  const bytes = await readFile(path).catch(() => {
    throw new ImportError('no_file', { file: path });
  });
  const cells = extname(path).toLowerCase() === '.xlsx' ? await fromWorkbook(bytes) : await fromText(bytes, name);
  if (cells.numRows() === 0) throw new ImportError('no_rows', { file });
  return { file, cells };
}

async function fromWorkbook(bytes: Buffer): Promise<ArqueroTable> {
  const [sheet] = await readWorkbook(bytes);
  const [header = [], ...rows] = sheet?.data ?? [];
  return table(header.map((name, index) => [String(name).trim(), rows.map((row) => row[index])]));
}

async function fromText(bytes: Uint8Array, name?: string): Promise<ArqueroTable> {
  const text = await readTable(bytes, { type: 'csv', name });
  return table(text.columnNames().map((column) => [column, text.array(column)]));
}

/** A cell's text without the spaces that StatLine pads it with; nothing gives an empty text. */
export const cellText = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell).trim());

/** The values of a column; an `ImportError` that names the columns where there is none. */
export function columnOf({ file, cells }: Sheet, column: string): ArrayLike<unknown> {
  const columns = cells.columnNames();
  if (!columns.includes(column)) throw new ImportError('no_column', { file, column, columns: columns.join(', ') });
  return cells.array(column);
}
