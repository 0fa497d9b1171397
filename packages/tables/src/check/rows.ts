import { isEmpty } from '../read/numbers.js';
import type { MissingReason } from '../schema/words.js';
import type { Marks } from './absence.js';
import { type ReadColumn, readCells } from './cells.js';
import type { Context } from './context.js';
import type { ProblemCode, ProblemDetails } from './messages.js';
import type { Problems } from './problems.js';
import { type Sheet, schemaOf } from './sheet.js';
import { counts } from './small-numbers.js';

/** A row while it is being read: columns under their English names, absent ones left out. */
export type Fact = Record<string, unknown> & { row: number };

/* What these are about must not be told: the number is withheld, or its own file says that it should be. */
const secret: ReadonlySet<ProblemCode> = new Set(['small_number', 'unreadable_count', 'value_and_missing']);

/**
 * The rows of one sheet, and the way to ask about their cells and to speak of them. An `index` is a row's
 * place in the sheet, which keeps counting where rows are left out; a `key` is a column's English name.
 */
export class Rows {
  /** The rows that can be used, each with its index. */
  readonly facts: readonly (readonly [fact: Fact, index: number])[];
  readonly #sheet: Sheet;
  readonly #problems: Problems;
  readonly #columns = new Map<string, ReadColumn>();
  /** The columns that the header does not reach: their names have spaces, as no column of ours has. */
  readonly #beyond: readonly string[];

  /**
   * Reads a sheet column by column and puts its rows together. A cell that can't be read is left out; a row
   * without a cell that it can't do without is left out as a whole, silently when all of it is empty. So is
   * a row with more cells than the header, in which they have shifted.
   */
  constructor(sheet: Sheet, marks: Marks | undefined, context: Context, problems: Problems) {
    this.#sheet = sheet;
    this.#problems = problems;
    this.#beyond = [...sheet.columns.keys()].filter((key) => key.includes(' '));
    for (const [key, column] of schemaOf(sheet.name)) {
      const cells = sheet.columns.get(key)?.cells;
      if (cells === undefined) continue;
      const report = <Code extends ProblemCode>(code: Code, index: number, details: ProblemDetails[Code]): void => {
        // A count that can't be read is told of where its value is withheld for it.
        // In a row with too many cells, what stands where is anybody's guess.
        if (!(counts as readonly string[]).includes(key) && !this.#surplus(index)) this.tell(code, index, key, details);
      };
      this.#columns.set(key, readCells(key, column, cells, sheet.length, marks, report));
    }
    this.facts = this.#assemble(context);
  }

  /** The table's name, as the partner gave it. */
  get label(): string {
    return this.#sheet.label;
  }

  /** A cell as it was given. */
  cell(key: string, index: number): unknown {
    return this.#sheet.columns.get(key)?.cells[index];
  }

  /** What a cell was read as. */
  read(key: string, index: number): unknown {
    return this.#columns.get(key)?.values[index];
  }

  /** The reason for its absence that a cell's mark stands for. */
  reason(key: string, index: number): MissingReason | undefined {
    return this.#columns.get(key)?.absent.get(index);
  }

  /** Whether something stands in a cell that can't be used; its problem is told. */
  isBad(key: string, index: number): boolean {
    return this.#columns.get(key)?.bad.has(index) ?? false;
  }

  /** The name that the partner gave the column of a cell. */
  given(key: string, index: number): string {
    const column = this.#sheet.columns.get(key);
    return column?.givenAt?.(index) ?? column?.given ?? key;
  }

  /** Tells what is wrong with a cell, with what it holds unless that must stay hidden. */
  tell<Code extends ProblemCode>(code: Code, index: number, key: string, details: ProblemDetails[Code]): void {
    const value = this.cell(key, index);
    const place = { table: this.#sheet.label, row: this.#sheet.rowAt(index), column: this.given(key, index) };
    this.#problems.add(code, secret.has(code) || isEmpty(value) ? place : { ...place, value }, details);
  }

  #assemble(context: Context): [Fact, number][] {
    const { name, length } = this.#sheet;
    const columns = [...this.#columns].filter(([key]) => !this.#sheet.columns.get(key)?.aside);
    const required = schemaOf(name).flatMap(([key, { need }]) => (need === 'cell' ? [key] : []));
    const facts: [Fact, number][] = [];
    for (let index = 0; index < length; index += 1) {
      const row = this.#sheet.rowAt(index);
      const surplus = this.#surplus(index);
      if (surplus) this.#problems.add('too_many_cells', { table: this.label, row }, { surplus });
      if (surplus || !this.#isComplete(required, index)) continue;
      const fact: Fact = { row };
      for (const [key, { values }] of columns) {
        if (values[index] !== undefined) fact[key] = values[index];
      }
      if (typeof fact.dimension === 'string') fact.dimension = context.dimension(fact.dimension);
      if (name === 'observations' && isTotal(fact.group)) delete fact.group;
      if (isPercentage(fact.unit)) fact.unit = '%';
      facts.push([fact, index]);
    }
    return facts;
  }

  /** The last column beyond the header in which a row has a cell. */
  #surplus(index: number): string | undefined {
    return this.#beyond.findLast((key) => !isEmpty(this.cell(key, index)));
  }

  #isComplete(required: readonly string[], index: number): boolean {
    const lacks = (key: string): boolean => this.read(key, index) === undefined;
    const lacking = required.filter(lacks);
    // A score is about a region or a group: one of the two is enough.
    if (this.#sheet.name === 'health_scores' && lacks('region') && lacks('group')) {
      lacking.unshift(this.#columns.has('region') ? 'region' : 'group');
    }
    if (lacking.length === 0) return true;
    if (!this.#isBlank(index)) {
      for (const key of lacking) if (!this.isBad(key, index)) this.tell('missing_key', index, key, {});
    }
    return false;
  }

  #isBlank(index: number): boolean {
    for (const { cells, givenAt } of this.#sheet.columns.values()) {
      if (givenAt === undefined && !isEmpty(cells[index])) return false;
    }
    return true;
  }
}

/* In observations no group is the total, so that a total by any name is the same one. */
function isTotal(group: unknown): boolean {
  return typeof group === 'string' && /^(?:totaal|total|alle|all)$/i.test(group);
}

/* A percentage has one name from here on, whatever the editor called it. */
function isPercentage(unit: unknown): boolean {
  return typeof unit === 'string' && /^(?:procent|percent(?:age)?|pct\.?)$/i.test(unit);
}
