/* What a spreadsheet takes for the start of a formula, wide forms too, and apostrophes that were there before. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** A text as it goes into a CSV: one that a spreadsheet would run as a formula gets an apostrophe before it. */
export const guardFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text that was there before it was guarded. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
