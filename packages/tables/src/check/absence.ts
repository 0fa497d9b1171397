import { isEmpty } from '../read/numbers.js';
import { type MissingReason, missingReasons, plain } from '../schema/words.js';

/** A data package's own marks for one table: `{'.': 'suppressed'}`. */
export type Marks = Readonly<Record<string, MissingReason>>;

/* What GIS files of CBS hold where there is no figure. */
const sentinel = /^[-−](9999[5-9]|99999999)(?:[.,]0+)?$/;

const reasonByWord = new Map<string, MissingReason>(
  (Object.keys(missingReasons) as MissingReason[]).flatMap((reason) =>
    [reason, ...missingReasons[reason]].map((word) => [plain(word), reason] as const),
  ),
);

/**
 * The reason that a cell of numbers gives for its own absence: what the package says its marks mean,
 * else `.` and `x` (withheld), −99997 and its kin (unknown), or a reason in words. An empty cell has a
 * reason only where the package gives one. `undefined` for anything else, such as a number.
 */
export function absenceOf(cell: unknown, marks?: Marks): MissingReason | undefined {
  if (isEmpty(cell)) return own(marks, '');
  if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'bigint') return undefined;
  const text = String(cell).trim();
  const marked = own(marks, text);
  if (marked !== undefined) return marked;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return undefined;
  if (/^[.x]$/i.test(text)) return 'suppressed';
  return sentinel.test(text) ? 'unknown' : reasonByWord.get(plain(text));
}

/* Marks are a stranger's keys: `constructor` is not one of them. */
function own(marks: Marks | undefined, mark: string): MissingReason | undefined {
  return marks !== undefined && Object.hasOwn(marks, mark) ? marks[mark] : undefined;
}
