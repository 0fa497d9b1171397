/** The width of a text in CSS pixels, at a size and weight. */
export type Measure = (text: string, fontSize: number, bold?: boolean) => number;

/* Average advance widths in em of a common sans serif (the metric-compatible Arial family). */
const narrow = new Set([..."ijl|!.,:;'()[]{}tfrI1 -·"]);
const wide = new Set([...'mwMWQO@%—GDCNHUAKRVXYB&']);

/**
 * An estimate that is the same on every machine, so that a drawing does not depend on installed
 * fonts; a little generous, since a label that is cut off is worse than one with air around it.
 */
export const estimate: Measure = (text, fontSize, bold = false) => {
  let em = 0;
  for (const char of text) em += narrow.has(char) ? 0.33 : wide.has(char) ? 0.78 : 0.56;
  return em * fontSize * (bold ? 1.07 : 1);
};

/** Breaks a text at its spaces (and after hyphens and slashes) into lines no wider than `width`, where words allow it. */
export function wrap(
  text: string,
  width: number,
  fontSize: number,
  measure: Measure = estimate,
  bold = false,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/(?<=[-/])|\s+/).filter(Boolean)) {
    const joined = line === '' || /[-/]$/.test(line) ? line + word : `${line} ${word}`;
    if (line !== '' && measure(joined, fontSize, bold) > width) {
      lines.push(line);
      line = word;
    } else line = joined;
  }
  return line === '' ? lines : [...lines, line];
}
