const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const dutchDate = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/**
 * A date as ISO text, `2024-05-31`, from `2024-05-31`, `31-05-2024` or a Date object; `undefined` when
 * the cell is something else or the day does not exist.
 */
export function readDate(cell: unknown): string | undefined {
  if (cell instanceof Date) return dayOf(cell);
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim();
  const iso = isoDate.exec(text);
  if (iso) return existing(iso[1], iso[2], iso[3]);
  const dutch = dutchDate.exec(text);
  return dutch ? existing(dutch[3], dutch[2], dutch[1]) : undefined;
}

/* Readers make a Date of midnight in UTC, people of midnight at home; the day they mean differs by that. */
function dayOf(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const utc = date.getUTCHours() === 0 && date.getUTCMinutes() === 0;
  return utc
    ? existing(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
    : existing(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

type Digits = string | number | undefined;

function existing(year: Digits, month: Digits, day: Digits): string | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
