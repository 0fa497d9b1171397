import type { TableName } from '../schema/schemas.js';
import type { Fact, Rows } from './rows.js';

/** Columns that together say which fact a row is: no two rows can have all of them equal. */
const keys: Readonly<Record<TableName, readonly string[]>> = {
  regions: ['region', 'region_year'],
  positions: ['region', 'region_year'],
  indicators: ['indicator'],
  observations: ['indicator', 'region', 'period', 'region_year', 'group'],
  health_scores: ['region', 'group', 'dimension', 'aspect', 'period', 'kind'],
  dimensions: ['dimension'],
  approximations: ['dimension', 'indicator'],
  prevention: ['level', 'measure', 'period', 'form', 'region'],
  activities: ['activity', 'level', 'region', 'period'],
  definitions: ['level'],
  goals: ['goal'],
  themes: ['theme'],
  actions: ['action'],
  contributions: ['action', 'goal'],
  measurements: ['goal', 'indicator', 'date', 'region'],
  targets: ['goal', 'indicator', 'target_date'],
  judgements: ['goal', 'date', 'by'],
  foundation: ['name', 'group'],
  phases: ['project', 'phase', 'start'],
  partners: ['partner'],
};

/* The sign that is there to separate units: no text that people write has it. */
const separator = '\u001f';

/** The keys of one table, over all its parts. */
export class Keys {
  readonly #columns: readonly string[];
  readonly #rows = new Map<string, { table: string; row: number }>();

  constructor(name: TableName) {
    this.#columns = keys[name];
  }

  /** Whether a row's key is new; a row that is not is told of, unless it is `quiet`. */
  isNew(fact: Fact, index: number, rows: Rows, quiet: boolean): boolean {
    const key = this.#columns.map((column) => fact[column]).join(separator);
    const first = this.#rows.get(key);
    if (first === undefined) {
      this.#rows.set(key, { table: rows.label, row: fact.row });
      return true;
    }
    const equal = this.#columns.filter((column) => fact[column] !== undefined);
    const columns = equal.map((column) => rows.given(column, index));
    const where = first.table === rows.label ? { first: first.row } : { first: first.row, firstTable: first.table };
    if (!quiet) rows.tell('duplicate_key', index, equal[0] ?? '', { ...where, columns });
    return false;
  }
}
