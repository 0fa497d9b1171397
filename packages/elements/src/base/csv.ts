import type { TableCell, TableWords } from '@kanskracht/figures/lean.js';
import { guardFormula, type Language } from '@kanskracht/tables';

/* How the spreadsheets of a language's readers open a file with a double click. */
const formats = { nl: { separator: ';', decimal: ',' }, en: { separator: ',', decimal: '.' } } as const;

/**
 * A table as text for spreadsheets (RFC 4180, with a byte-order mark for Excel): in Dutch with `;` and
 * decimal commas, in English with `,` and points. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; a number stays a number. The project's own readers read it all back as it was.
 */
export function csvText({ columns, rows }: TableWords, lang: Language): string {
  const { separator, decimal } = formats[lang];
  const quote = (text: string): string => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const cell = ({ value = '' }: TableCell): string =>
    typeof value === 'number' ? numberText(value).replace('.', decimal) : quote(guardFormula(value));
  const header = columns.map(({ name }) => quote(guardFormula(name)));
  return `\uFEFF${[header, ...rows.map((row) => row.map(cell))].map((cells) => `${cells.join(separator)}\r\n`).join('')}`;
}

/** With three decimals a number can be read as thousands too (`1,234`), so it gets a fourth. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  const text = String(value);
  return /^-?\d{1,3}\.\d{3}$/.test(text) ? `${text}0` : text;
}
