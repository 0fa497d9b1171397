import { type MissingReason, missingReasons, plain } from '../schema/words.js';

/** A data package's own marks for one table: `{'.': 'suppressed'}`. */
export type Marks = Readonly<Record<string, MissingReason>>;

/* What GIS files of CBS hold where there is no figure. */
const sentinels: ReadonlySet<number> = new Set([-99995, -99996, -99997, -99998, -99999, -99999999]);
const sentinelText = /^[-−](9999[5-9]|99999999)(?:[.,]0+)?$/;

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
  if (typeof cell === 'number' || typeof cell === 'bigint') {
    const number = Number(cell);
    if (Number.isNaN(number)) return own(marks, '');
    return own(marks, String(cell)) ?? (sentinels.has(number) ? 'unknown' : undefined);
  }
  if (cell === undefined || cell === null) return own(marks, '');
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  const marked = own(marks, text);
  if (marked !== undefined || text === '') return marked;
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return undefined;
  if (text === '.' || text === 'x' || text === 'X') return 'suppressed';
  return sentinelText.test(text) ? 'unknown' : reasonByWord.get(plain(text));
}

/* Marks are a stranger's keys: `constructor` is not one of them. */
function own(marks: Marks | undefined, mark: string): MissingReason | undefined {
  return marks !== undefined && Object.hasOwn(marks, mark) ? marks[mark] : undefined;
}
