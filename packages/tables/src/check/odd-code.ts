/** What was meant by a code that is not one of CBS: its level, how many digits that has, and a code to take as example. */
export interface MeantCode {
  readonly level: keyof typeof examples;
  readonly digits: number;
  readonly example: string;
}

const examples = { GM: 'GM0984', WK: 'WK098416', BU: 'BU09841601' };

/** By the code's own letters, else by the level that its row gives; the example is the code mended, where that can be told. */
export function meantCode(value: unknown, rowLevel: unknown): MeantCode {
  const [, letters = rowLevel, number = ''] = /^(GM|WK|BU)?(\d*)$/i.exec(String(value).trim()) ?? [];
  const level = String(letters).toUpperCase();
  const known = level === 'GM' || level === 'WK' ? level : 'BU';
  const digits = examples[known].length - 2;
  // Spreadsheets take away the zero in front, and that one only.
  const mended = number.length === digits - 1 && !number.startsWith('0') ? `0${number}` : number;
  return { level: known, digits, example: mended.length === digits ? `${known}${mended}` : examples[known] };
}
