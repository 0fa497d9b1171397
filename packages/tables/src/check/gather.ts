import type { Dataset } from '../dataset.js';
import type { TableName } from '../schema/schemas.js';
import { isTable, type ReadableTable } from '../table.js';
import type { holdsPersons } from './persons.js';
import type { Problems } from './problems.js';
import type { TidyOptions } from './read-tidy-facts.js';
import { type Given, matchColumns, schemaOf } from './sheet.js';
import { readTableName } from './table-names.js';

/** What a figure or a check is given: a dataset, tables by name, or a table alone. */
export type TablesInput = Dataset | Readonly<Record<string, ReadableTable>> | ReadableTable;

/** The input as a dataset; a table alone has no name. */
export function toDataset(input: TablesInput): Dataset {
  if (isTable(input) || typeof input !== 'object' || input === null) return { tables: { '': input } };
  const { tables } = input;
  return typeof tables === 'object' && tables !== null && !isTable(tables)
    ? (input as Dataset)
    : { tables: input as Readonly<Record<string, ReadableTable>> };
}

/**
 * The tables that were given, under the names that the schema knows. One without a name, or the only one
 * when its name is not known, is the main table; other unknown ones are let be, unless they hold persons.
 */
export function gather(
  dataset: Dataset,
  { main, only, any }: Pick<TidyOptions, 'main' | 'only' | 'any'>,
  problems: Problems,
  persons: Persons,
): Given[] {
  const entries = Object.entries(dataset.tables);
  const gathered: Given[] = [];
  for (const [given, table] of entries) {
    orRefuse(given || (main ?? 'tables'), problems, () => {
      if (!isTable(table)) throw new TypeError('This is no table.');
      const read = readTableName(given);
      if (read) {
        if (only?.includes(read.name) ?? true) gathered.push({ ...read, label: given, table });
      } else if (given === '' || entries.length === 1) {
        gathered.push({ name: nameOf(table, main) ?? any?.guess(table) ?? 'observations', label: given, table });
      } else persons.refuse(given, table, table.columnNames(), problems);
    });
  }
  return gathered;
}

/** Reads a table; one that offers the reading interface but fails at it is no table, and that is told. */
export function orRefuse<Read>(label: string, problems: Problems, read: () => Read): Read | undefined {
  try {
    return read();
  } catch {
    problems.add('not_a_table', { table: label }, {});
    return undefined;
  }
}

/** Columns that no schema knows can hold persons; how one sees that is fetched when a table has any. */
export class Persons {
  readonly #holdsPersons: typeof holdsPersons | undefined;
  #isLacking = false;

  constructor(check: typeof holdsPersons | undefined) {
    this.#holdsPersons = check;
  }

  /** Whether there were such columns and nothing to look at them with. */
  get isLacking(): boolean {
    return this.#isLacking;
  }

  /** Whether a table is refused: for columns of persons, and that is told, or as long as nobody can look. */
  refuse(label: string, table: ReadableTable, columns: readonly string[], problems: Problems): boolean {
    const check = this.#holdsPersons;
    if (check === undefined) {
      this.#isLacking ||= columns.length > 0;
      return columns.length > 0;
    }
    const found = columns.filter((column) => check(column, () => table.array(column)));
    for (const column of found) problems.add('persons_column', { table: label, column }, {});
    return found.length > 0;
  }
}

/** Tables that can do the work of a main one that is absent. */
export const standIns: Partial<Record<TableName, readonly TableName[]>> = {
  health_scores: ['observations'],
  prevention: ['activities', 'definitions'],
};

/* A table without a name is the main one, or the one that it is in full and the main one is not. */
function nameOf(table: ReadableTable, main: TableName | undefined): TableName | undefined {
  return main && ([main, ...(standIns[main] ?? [])].find((name) => isComplete(table, name)) ?? main);
}

/** Whether a table has every column that one of that name can't do without. */
export function isComplete(table: ReadableTable, name: TableName): boolean {
  const { known } = matchColumns(table, name);
  return schemaOf(name).every(([key, { need }]) => need === 'nothing' || known.has(key));
}
