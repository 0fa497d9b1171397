import { ReadError } from './error.js';

/** An Arrow file begins with its name, a stream with a mark of four bytes. */
export function looksLikeArrow(input: ArrayBuffer | Uint8Array): boolean {
  return /^(ARROW1|\u00ff{4})/.test(String.fromCharCode(...new Uint8Array(input.slice(0, 8))));
}

/* Signs that no text holds, and that other files soon do. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const noText = /[\0-\x08\x11]/;

/** What is often put in the place of data: a web page (of a server that asks to log in), an Excel file, a picture. */
export function refuseOthers(text: string): void {
  if (/^\uFEFF?\s*</.test(text)) throw new ReadError('html_instead_of_data');
  // An Excel file is a zip archive, and was a compound file before 2007.
  if (noText.test(text.slice(0, 1000)))
    throw new ReadError(/^(PK|\u00D0\u00CF)/.test(text) ? 'spreadsheet_file' : 'not_text');
}
