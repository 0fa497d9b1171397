import type { Column } from '../schema/column.js';
import { schemas, type TableName, tableAliases } from '../schema/schemas.js';
import { plain } from '../schema/words.js';

const tableNames = Object.keys(schemas) as TableName[];

const byName = new Map<string, TableName>(
  tableNames.flatMap((name) => [name, ...tableAliases[name]].map((other) => [plain(other), name] as const)),
);

/**
 * The table that a resource's name stands for, in English or Dutch. What follows a hyphen names a part:
 * `observations-2024` and `waarnemingen-2024` are rows of `observations`.
 */
export function readTableName(given: string): { name: TableName; suffix?: string } | undefined {
  const whole = byName.get(plain(given));
  if (whole) return { name: whole };
  for (let hyphen = given.lastIndexOf('-'); hyphen > 0; hyphen = given.lastIndexOf('-', hyphen - 1)) {
    const name = byName.get(plain(given.slice(0, hyphen)));
    if (name) return { name, suffix: given.slice(hyphen + 1) };
  }
  return undefined;
}

const columnNames = new Map<TableName, ReadonlyMap<string, string>>();

/** For a table: every name that a column may have, as `plain` gives it, to the column's English name. */
export function columnsOf(table: TableName): ReadonlyMap<string, string> {
  let names = columnNames.get(table);
  if (names === undefined) {
    const columns: [string, Column][] = Object.entries(schemas[table]);
    // English names go last, so that an alias of one column never hides the name of another.
    names = new Map([
      ...columns.flatMap(([key, column]) => column.aliases.map((alias) => [plain(alias), key] as const)),
      ...columns.map(([key]) => [plain(key), key] as const),
    ]);
    columnNames.set(table, names);
  }
  return names;
}

/** Whether a column's name means something in any table, so that it can't be a partner's own dimension. */
export function isColumnName(given: string): boolean {
  const name = plain(given);
  return tableNames.some((table) => columnsOf(table).has(name));
}
