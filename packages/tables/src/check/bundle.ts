import type { Finding } from './problem.js';

/** Findings that are told at once. */
export interface Bundle {
  /** The first of them. */
  readonly finding: Finding;
  readonly count: number;
  /** They follow others of the same that were told apart. */
  readonly rest: boolean;
}

/** How often the same is told of a column, row by row, before the rest is told at once. */
const toldApart = 3;

/** Of these the number is what counts: they are told at once for a whole table. */
const toldAtOnce: ReadonlySet<string> = new Set(['small_number']);

/** Puts findings of a kind together; where the same is wrong in many rows, the rest of them become one. */
export function bundle(findings: readonly Finding[]): Bundle[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { code, table, column } = finding;
    const key = JSON.stringify([code, table, toldAtOnce.has(code) ? '' : column]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else if (toldAtOnce.has(code) || !isSameRow(finding, group.at(-1))) group.push(finding);
  }
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    if (toldAtOnce.has(first.code)) return [{ finding: first, count: others.length + 1, rest: false }];
    const group = [first, ...others];
    const apart = group.slice(0, toldApart).map((finding) => ({ finding, count: 1, rest: false }));
    const [next] = group.slice(toldApart);
    if (next === undefined) return apart;
    return [...apart, { finding: next, count: group.length - toldApart, rest: true }];
  });
}

/* A row of a wide table is read once for each of its values; what is wrong with the row itself counts once. */
function isSameRow(finding: Finding, before: Finding | undefined): boolean {
  return finding.row !== undefined && finding.row === before?.row;
}
