import { csvRows } from './csv-rows.js';
import { countKnown, headerAt } from './names.js';

/* In order of preference where nothing else decides: a comma is found in decimals and sentences too. */
const separators = ['\t', ';', ','];

/** Enough to see the pattern, without parsing a long file four times. */
const sampleLength = 20_000;

/**
 * The separator of a text: the one that finds most columns that we know in the header, then the one
 * by which most rows have as many cells as the header. A comma when there is nothing to separate.
 */
export function findSeparator(text: string): string {
  const sample = text.slice(0, sampleLength);
  const candidates = separators
    .map((separator) => {
      const rows = csvRows(sample, separator);
      /* The last row may be cut off. */
      const whole = sample.length < text.length ? rows.slice(0, -1) : rows;
      const filled = whole.filter((row) => row.some((cell) => cell.trim() !== ''));
      const header = filled[headerAt(filled)] ?? [];
      return {
        separator,
        columns: header.length,
        known: countKnown(header),
        even: filled.filter((row) => row.length === header.length).length / filled.length,
      };
    })
    .filter(({ columns }) => columns > 1)
    .sort((a, b) => b.known - a.known || b.even - a.even);
  return candidates[0]?.separator ?? ',';
}
