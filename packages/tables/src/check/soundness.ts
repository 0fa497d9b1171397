import type { TableName } from '../schema/schemas.js';
import { isTable, type ReadableTable, rowNumber } from '../table.js';
import type { Facts } from './facts.js';
import { type TablesInput, toDataset } from './gather.js';
import type { ProblemCode, ProblemDetails } from './messages.js';
import type { Finding } from './problem.js';
import type { ReadFacts } from './read-tidy-facts.js';
import { matchColumns } from './sheet.js';
import { readTableName } from './table-names.js';

/** Facts that agree with each other, and what was found on the way, beyond what reading found. */
export interface Sound {
  /** Without what can't be used. */
  readonly facts: Facts;
  /** What is wrong; `tellProblems` puts it in words. */
  readonly findings: readonly Finding[];
}

/** What is told of a row beyond its table, column and code. */
interface Telling<Code extends ProblemCode> {
  readonly severity?: Finding['severity'];
  readonly details?: ProblemDetails[Code];
  /** What it is about, where that is not the whole cell. */
  readonly value?: unknown;
}

type Fact = { readonly row: number };

/**
 * Gathers what is wrong between rows that were each read well, under the names that the partner gave.
 * It stands apart from the reading, so that a page without such tables does not carry it.
 */
export class Findings {
  readonly list: Finding[] = [];
  readonly #given: ReadFacts['given'];
  readonly #tables: readonly (readonly [label: string, table: ReadableTable])[];

  constructor({ given }: ReadFacts, input: TablesInput) {
    this.#given = given;
    this.#tables = Object.entries(toDataset(input).tables).filter(([, table]) => isTable(table));
  }

  /** Tells of a fact's cell under `key`, a column's English name; a warning unless it says otherwise. */
  add<Code extends ProblemCode>(
    code: Code,
    name: TableName,
    fact: Fact,
    key: string,
    { severity = 'warning', details, value }: Telling<Code> = {},
  ): void {
    const { label, column, cell } = this.#locate(name, fact, key);
    const about = value ?? cell;
    this.list.push({
      code,
      severity,
      table: label || name,
      ...(label === '' && { nameless: true }),
      row: fact.row,
      column,
      ...(about !== undefined && about !== null && about !== '' && { value: about }),
      details: details ?? {},
    });
  }

  /* A table can come in parts with the same row numbers: the fact is from the one whose row is most like it. */
  #locate(name: TableName, fact: Fact, key: string): { label: string; column: string; cell?: unknown } {
    let most = -1;
    let best: { label: string; column: string; cell?: unknown } = { label: this.#given.get(name) ?? name, column: key };
    for (const [label, table] of this.#tables) {
      if (label !== this.#given.get(name) && readTableName(label)?.name !== name) continue;
      try {
        const index = indexOf(fact.row, table);
        const { known } = matchColumns(table, name);
        const cellOf = (other: string): unknown => table.get(known.get(other) ?? '', index);
        const alike = [...known.keys()].filter((other) => isAlike(cellOf(other), fact[other as keyof Fact])).length;
        if (index < 0 || alike <= most) continue;
        most = alike;
        const column = known.get(key);
        best = column === undefined ? { label, column: key } : { label, column, cell: cellOf(key) };
      } catch {
        // What fails at being read was told of by the reading, and holds no facts.
      }
    }
    return best;
  }
}

/* Blank lines were left out, so a row stands no further down than its number says. */
function indexOf(row: number, table: ReadableTable): number {
  let index = Math.min(row - 2, table.numRows() - 1);
  while (index >= 0 && rowNumber(table, index) > row) index -= 1;
  return index >= 0 && rowNumber(table, index) === row ? index : -1;
}

function isAlike(cell: unknown, value: unknown): boolean {
  return value !== undefined && String(cell).trim() === String(value);
}

/** A row without some of its cells. */
export function without<R extends Fact>(row: R, ...keys: readonly (keyof R & string)[]): R {
  return Object.fromEntries(Object.entries(row).filter(([key]) => !(keys as readonly string[]).includes(key))) as R;
}
