/*
 * Numbers as people write them. One cell such as `1.234` can't tell whether its point is decimal or
 * groups thousands, but the other cells of its column often can: `71,9` or `12.5` or `1.234.567`
 * each say which sign is the decimal one. Where nothing says so, the cell is ambiguous: never a guess.
 */

export type DecimalSign = '.' | ',';

export interface ReadNumbers {
  /** Cell by cell; `undefined` where there is no number, or one that can't be settled. */
  readonly values: (number | undefined)[];
  /** The indexes of cells that can be read in two ways, with nothing in the column to settle it. */
  readonly ambiguous: ReadonlySet<number>;
  /** The indexes of cells that hold something, but no number; markers such as `.` and `x` too. */
  readonly unreadable: ReadonlySet<number>;
}

/** A text read as a number: settled, with what it says of its column's decimal sign, or open. */
type Reading =
  | { readonly value: number; readonly decimal?: DecimalSign }
  | {
      readonly digits: string;
      readonly sign: DecimalSign;
      readonly factor: 1 | -1;
    };

/**
 * Reads the cells of one column as numbers. Decimal points and commas, thousands grouped by points,
 * commas or spaces, `%` and `€` are read; `undefined`, `null`, `NaN` and empty text are absent and in
 * neither set. A date is not a number: spreadsheets make dates of scores such as 3-5.
 *
 * @param decimal the decimal sign, where the data's own description gives it; it settles what the column can't.
 */
export function readNumbers(cells: ArrayLike<unknown>, decimal?: DecimalSign): ReadNumbers {
  const values = new Array<number | undefined>(cells.length).fill(undefined);
  const ambiguous = new Set<number>();
  const unreadable = new Set<number>();
  const open = new Map<number, Exclude<Reading, { value: number }>>();
  const signs = new Set<DecimalSign>();
  for (let row = 0; row < cells.length; row += 1) {
    const cell = cells[row];
    if (isEmpty(cell)) continue;
    const reading = readCell(cell);
    if (reading === undefined) unreadable.add(row);
    else if ('value' in reading) {
      values[row] = reading.value;
      if (reading.decimal) signs.add(reading.decimal);
    } else open.set(row, reading);
  }
  const settled = signs.size === 0 ? decimal : signs.size === 1 ? [...signs][0] : undefined;
  for (const [row, { digits, sign, factor }] of open) {
    if (settled === undefined) ambiguous.add(row);
    else values[row] = factor * Number(digits.replace(sign, settled === sign ? '.' : ''));
  }
  return { values, ambiguous, unreadable };
}

/** Whether a cell holds nothing at all. */
export function isEmpty(cell: unknown): boolean {
  return cell === undefined || cell === null || Number.isNaN(cell) || (typeof cell === 'string' && cell.trim() === '');
}

function readCell(cell: unknown): Reading | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell } : undefined;
  if (typeof cell === 'bigint') return { value: Number(cell) };
  return typeof cell === 'string' ? readText(cell) : undefined;
}

/** A Dutch price ends in `,-` where it has no cents. */
const price = /,[-–—−]{1,2}$/;
const whole = /^\d+$/;
const bareNumber = /^-?[\d.,]+$/;
/** Thousands grouped by (thin, non-breaking) spaces, which are never decimal. */
const spaced = /^\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?$/;
const oneSign = /^(\d*)([.,])(\d+)$/;
const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?:([.,])(\d+))?$/;
const exponent = /^(\d+)(?:[.,](\d+))?e([+-]?\d{1,3})$/i;

function readText(text: string): Reading | undefined {
  /* Most cells are no more than this, and long columns are read with every drawing. */
  if (whole.test(text)) return settle(1, text);
  const bare = bareNumber.test(text) ? text : withoutUnit(text);
  const signed = /^[-+−–]/.test(bare);
  const factor = signed && bare[0] !== '+' ? -1 : 1;
  const unsigned = signed ? bare.slice(1).trimStart() : bare;
  const digits = spaced.test(unsigned) ? unsigned.replace(/\s/g, '') : unsigned;
  if (whole.test(digits)) return settle(factor, digits);
  return readOneSign(digits, factor) ?? readGrouped(digits, factor) ?? readExponent(digits, factor);
}

function withoutUnit(text: string): string {
  return text
    .trim()
    .replace(/^([-+−–]?)\s*(?:€|EUR)\s*/i, '$1')
    .replace(/(?:%|€|euro?)$/i, '')
    .trimEnd()
    .replace(price, ',00');
}

/** `71,9`, `0.123` and `1234.567` say what their sign means; `1.234` does not. */
function readOneSign(digits: string, factor: 1 | -1): Reading | undefined {
  const [, before = '', sign, after = ''] = oneSign.exec(digits) ?? [];
  if (!isDecimalSign(sign)) return undefined;
  const couldGroup = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return couldGroup ? { digits, sign, factor } : settle(factor, `${before || '0'}.${after}`, sign);
}

/** `1.234.567` and `1.234,5`: the sign that comes twice, or first, groups thousands. */
function readGrouped(digits: string, factor: 1 | -1): Reading | undefined {
  const [, group, sign, after] = grouped.exec(digits) ?? [];
  if (!isDecimalSign(group) || group === sign) return undefined;
  const head = after === undefined ? digits : digits.slice(0, -after.length - 1);
  return settle(factor, `${head.replaceAll(group, '')}.${after ?? 0}`, group === '.' ? ',' : '.');
}

/** `1,2E+05`, as spreadsheets write large numbers: its sign is always decimal. */
function readExponent(digits: string, factor: 1 | -1): Reading | undefined {
  const [match, before, after = '0', power] = exponent.exec(digits) ?? [];
  return match === undefined ? undefined : settle(factor, `${before}.${after}e${power}`);
}

function settle(factor: 1 | -1, digits: string, decimal?: DecimalSign): Reading | undefined {
  /* Adding 0 keeps −0 from being shown. */
  const value = factor * Number(digits) + 0;
  if (!Number.isFinite(value)) return undefined;
  return decimal === undefined ? { value } : { value, decimal };
}

function isDecimalSign(sign: string | undefined): sign is DecimalSign {
  return sign === '.' || sign === ',';
}
