import type { Cell } from './cells.js';
import type { Sum } from './sums.js';

/** What shown numbers say of withheld ones: these, each times its factor, add up to something known. */
type Equation = Map<Cell, number>;

/**
 * The withheld rows whose numbers follow from all sums together, though not from any one by itself, as
 * can happen in a table by region and by group. Sums with one withheld row are left out: they have been
 * looked at by themselves. Gauss–Jordan elimination: a row of one unknown is a solution.
 */
export function solvable(sums: readonly Sum[]): Cell[] {
  const byContext = new Map<string, Sum[]>();
  for (const sum of sums) {
    const together = byContext.get(sum.total.context);
    if (together) together.push(sum);
    else byContext.set(sum.total.context, [sum]);
  }
  return [...byContext.values()].flatMap(solve);
}

function solve(sums: readonly Sum[]): Cell[] {
  const solved = new Map<Cell, Equation>();
  for (const sum of sums) {
    const equation = equationOf(sum);
    if (equation.size < 2) continue;
    for (const [cell, factor] of [...equation]) {
      const other = solved.get(cell);
      if (other) add(equation, other, -factor);
    }
    const [pivot] = equation;
    if (!pivot) continue;
    for (const [cell, factor] of equation) equation.set(cell, factor / pivot[1]);
    for (const other of solved.values()) {
      const factor = other.get(pivot[0]);
      if (factor !== undefined) add(other, equation, -factor);
    }
    solved.set(pivot[0], equation);
  }
  return [...solved].flatMap(([cell, equation]) => (equation.size === 1 ? [cell] : []));
}

function equationOf({ total, parts }: Sum): Equation {
  const terms: [Cell, number][] = [[total, -1], ...parts.map((part): [Cell, number] => [part, 1])];
  return new Map(terms.filter(([cell]) => cell.state !== 'shown'));
}

/** Adds another equation so many times, and forgets what cancels out. */
function add(equation: Equation, other: Equation, times: number): void {
  for (const [cell, factor] of other) {
    const sum = (equation.get(cell) ?? 0) + times * factor;
    // The factors are small fractions, so that this is nothing but the rounding of a computer.
    if (Math.abs(sum) < 1e-9) equation.delete(cell);
    else equation.set(cell, sum);
  }
}
