import { ReadError } from './error.js';

/** An Arrow file begins with its name, a stream with a mark of four bytes. */
export function looksLikeArrow(input: ArrayBuffer | Uint8Array): boolean {
  return /^(ARROW1|\u00ff{4})/.test(decodeStart(input));
}

/** The first bytes as Latin-1, to recognise a format by. */
function decodeStart(input: ArrayBuffer | Uint8Array): string {
  const bytes = input instanceof Uint8Array ? input.subarray(0, 8) : new Uint8Array(input).subarray(0, 8);
  return String.fromCharCode(...bytes);
}

/* How an Excel file begins: a zip archive, before 2007 a compound file. */
const spreadsheetStarts = ['PK\u0003\u0004', '\u00D0\u00CF\u0011\u00E0'];

/* Signs that no text holds, and most of what is no text soon does. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const noText = /[\0-\x08]/;

/** What is often put in the place of data: a web page (of a server that asks to log in), an Excel file, a picture. */
export function refuseOthers(input: string | ArrayBuffer | Uint8Array): void {
  const text = typeof input === 'string' ? input : decodeStart(input);
  if (/^\uFEFF?\s*</.test(text)) throw new ReadError('html_instead_of_data');
  if (spreadsheetStarts.some((start) => text.startsWith(start))) throw new ReadError('spreadsheet_file');
  if (typeof input === 'string' && noText.test(text.slice(0, 1000))) throw new ReadError('not_text');
}
