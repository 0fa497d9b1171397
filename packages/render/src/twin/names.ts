/* What the codes in a twin's tables are called: by other tables of the twin, else by the figure. */
import type { Twin, TwinTable } from '@kanskracht/figures';
import type { Language, TableName } from '@kanskracht/tables';

/** By table: the column that holds a row's code and the one that holds its name. */
export const namedBy: Readonly<Partial<Record<TableName, readonly [code: string, name: string]>>> = {
  regions: ['region', 'name'],
  indicators: ['indicator', 'name'],
  observations: ['region', 'name'],
  health_scores: ['region', 'name'],
  dimensions: ['dimension', 'label'],
  activities: ['activity', 'name'],
  definitions: ['level', 'label'],
  goals: ['goal', 'text'],
  themes: ['theme', 'name'],
  actions: ['action', 'name'],
  measurements: ['indicator', 'name'],
  partners: ['partner', 'name'],
};

/** Where a table standing alone names the indicator too. */
export const alsoNamed: Readonly<Partial<Record<TableName, readonly [code: string, name: string]>>> = {
  observations: ['indicator', 'indicator_name'],
};

/* Where a code of one table is found in another, besides columns of the same name. */
const parents: Readonly<Partial<Record<TableName, string>>> = {
  regions: 'region',
  observations: 'region',
  goals: 'goal',
  actions: 'action',
};

/* In these a level is a part of the country, not one of prevention. */
const places: readonly TableName[] = ['regions', 'observations'];

/** What is known of codes, where anything is. */
export interface Names {
  /** What a code in a column of a table is called. */
  name(table: TableName, column: string, code: string): string | undefined;
  /** What the values of an indicator are counted in. */
  unit(indicator: unknown): string | undefined;
}

export function namesIn(tables: readonly TwinTable[], { names }: Pick<Twin, 'names'>, lang: Language): Names {
  const known = new Map<string, Map<string, string>>();
  for (const { schema, rows } of tables) {
    const [code, name] = namedBy[schema] ?? [];
    if (code === undefined || name === undefined) continue;
    const found = known.get(code) ?? new Map<string, string>();
    known.set(code, found);
    for (const row of rows) {
      if (typeof row[code] === 'string' && typeof row[name] === 'string' && !found.has(row[code]))
        found.set(row[code], row[name]);
    }
  }
  const units = new Map(
    tables
      .filter(({ schema }) => schema === 'indicators')
      .flatMap(({ rows }) => rows.map(({ indicator, unit }) => [indicator, unit] as const)),
  );
  return {
    name(table, column, code) {
      if (column === 'level' && places.includes(table)) return undefined;
      const key = column === 'parent' ? parents[table] : column === 'themes' ? 'theme' : column;
      if (key === undefined) return undefined;
      const own = known.get(key)?.get(code) ?? names[key]?.(code, lang);
      return own === code ? undefined : own;
    },
    unit(indicator) {
      const unit = units.get(indicator);
      return typeof unit === 'string' ? unit : undefined;
    },
  };
}
