import { plain, type Row } from '@kanskracht/tables';

type Observations = readonly Row<'observations'>[];

/* Words for all people together. In rows that were read the total bears no group. */
const totals = new Set(['', 'total', 'totaal', 'all', 'alle']);

/**
 * The rows of the group asked for, whatever its case; unsaid, or by a word for the total, those of the
 * total, else of the first group that the data hold. `group` is the group's name in the data.
 */
export function ofGroup(rows: Observations, asked = ''): { readonly rows: Observations; readonly group?: string } {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const isTotal = totals.has(plain(asked));
  const total = groups.includes(undefined) ? undefined : groups[0];
  const found = isTotal
    ? total
    : (groups.find((group) => group === asked) ?? groups.find((group) => group && plain(group) === plain(asked)));
  if (!isTotal && found === undefined) return { rows: [] };
  return { rows: rows.filter(({ group }) => group === found), ...(found !== undefined && { group: found }) };
}
