import type { TableCell, TableColumn, TableWords } from '../figure.js';

/** A column: its name in a download, its label, the cell of a line, and how it stands in the table. */
export type Column<Line> = readonly [
  name: string,
  label: string,
  cell: (line: Line) => TableCell | undefined,
  how?: 'numeric' | 'downloadOnly',
];

/** Only the columns that hold something. */
export function tableFrom<Line>(caption: string, lines: readonly Line[], columns: readonly Column<Line>[]): TableWords {
  const filled = columns.flatMap(([name, label, cell, how]) => {
    const cells = lines.map(cell);
    const column: TableColumn = { name, label, ...(how !== undefined && { [how]: true }) };
    return cells.some((one) => one !== undefined) ? [{ column, cells }] : [];
  });
  return {
    caption,
    columns: filled.map(({ column }) => column),
    rows: lines.map((_, row) => filled.map(({ cells }) => cells[row] ?? { text: '' })),
  };
}

/** A text for a reader, with what a download holds in its place; nothing where there is no text. */
export const said = (text: string | undefined, value: string | number | undefined = text): TableCell | undefined =>
  text === undefined || text === '' ? undefined : { text, ...(value !== undefined && { value }) };

/** Without the noise of a computer's arithmetic. */
export const exact = (value: number): number => Math.round(value * 1e6) / 1e6;
