import type { Dataset } from '../dataset.js';
import { readPeriod } from '../periods.js';
import { schemas, type TableName } from '../schema/schemas.js';
import type { readWide } from '../wide.js';
import { Context } from './context.js';
import type { Divisions } from './divisions.js';
import type { Facts } from './facts.js';
import { gather, orRefuse, Persons, standIns, type TablesInput, toDataset } from './gather.js';
import type { guess } from './guess.js';
import { Keys } from './keys.js';
import type { holdsPersons } from './persons.js';
import type { Finding } from './problem.js';
import { Problems } from './problems.js';
import { hasKnownRegion } from './region-checks.js';
import { type Fact, Rows } from './rows.js';
import { type Given, type Matched, matchColumns, type Sheet, schemaOf, tidySheet } from './sheet.js';
import { readTableName } from './table-names.js';
import { settleValues } from './values.js';

/** What it takes to read any table: one that is wide, one of which nobody says what it is, one of regions that are divided anew. */
export interface AnyTable {
  readonly guess: typeof guess;
  readonly readWide: typeof readWide;
  readonly readDimension: (name: string) => string | undefined;
  readonly Divisions: typeof Divisions;
}

export interface TidyOptions {
  /** The table that a nameless one is, and that must be there. */
  readonly main?: TableName;
  /** The tables that are read; all by default. */
  readonly only?: readonly TableName[];
  /** Of a wide table with a column an indicator, only these are read: a national table is large. */
  readonly indicators?: readonly string[];
  readonly any?: AnyTable;
  /** Looks whether a column that nobody knows holds persons. Without it a table with such a column is not read. */
  readonly holdsPersons?: typeof holdsPersons;
}

export interface ReadFacts {
  readonly facts: Facts;
  /** The tables that were given, whether or not their rows could be used, with the partner's names for them. */
  readonly given: ReadonlyMap<TableName, string>;
  /** What is wrong with the tables; `tellProblems` puts it in words. */
  readonly problems: readonly Finding[];
  /** Whether a table was not read for want of `holdsPersons`. */
  readonly lacksPersons: boolean;
}

/* What tells about others is read before them. */
const first: readonly TableName[] = ['regions', 'indicators', 'dimensions'];
const order: readonly TableName[] = [
  ...first,
  ...(Object.keys(schemas) as TableName[]).filter((name) => !first.includes(name)),
];

/**
 * What `readFacts` does, for tables that are tidy and have a name or are the main one: a page without
 * scores and observations need not carry how wide tables of them are read. With `only` nothing else is
 * read or told of.
 */
export function readTidyFacts(input: TablesInput, options: TidyOptions = {}): ReadFacts {
  const dataset = toDataset(input);
  const problems = new Problems();
  const context = new Context(dataset, options);
  const persons = new Persons(options.holdsPersons);
  const gathered = gather(dataset, options, problems, persons);
  const given = new Map(gathered.map(({ name, label }) => [name, label]));
  checkMain(options.main, given, dataset, problems);

  const facts = Object.fromEntries(order.map((name) => [name, []])) as unknown as Record<TableName, Fact[]>;
  for (const name of order) {
    const keys = new Keys(name);
    const divisions = options.any && new options.any.Divisions();
    // What a backdrop repeats is left out of it, so it comes after the table itself.
    const parts = gathered.filter((part) => part.name === name);
    for (const part of [...parts.filter((one) => !isBackdrop(one)), ...parts.filter(isBackdrop)]) {
      for (const fact of readPart(part, context, problems, keys, divisions, persons, options.any))
        facts[name].push(fact);
    }
    context.learn({ [name]: facts[name] } as Partial<Facts>);
  }
  return {
    facts: facts as unknown as Facts,
    given,
    problems: problems.list(gathered.find(({ label }) => !label)?.name),
    lacksPersons: persons.isLacking,
  };
}

function readPart(
  part: Given,
  context: Context,
  problems: Problems,
  keys: Keys,
  divisions: Divisions | undefined,
  persons: Persons,
  any: AnyTable | undefined,
): Fact[] {
  const sheet = orRefuse(part.label, problems, () => readSheet(part, context, problems, persons, any));
  if (sheet === undefined) return [];
  if (sheet.length === 0) problems.add('empty_table', { table: part.label }, {});
  const backdrop = isBackdrop(part);
  const rows = new Rows(sheet, context.marks(part), context, problems);
  settleValues(part.name, rows, context, backdrop);
  divisions?.check(rows, context);
  return rows.facts
    .filter(
      ([fact, index]) =>
        (backdrop || hasKnownRegion(part.name, fact, index, rows, context)) && keys.isNew(fact, index, rows, backdrop),
    )
    .map(([fact]) => fact);
}

/* All that is asked of the table itself; what can't be used is told. */
function readSheet(
  part: Given,
  context: Context,
  problems: Problems,
  persons: Persons,
  any: AnyTable | undefined,
): Sheet | undefined {
  const matched = matchColumns(part.table, part.name);
  if (persons.refuse(part.label, part.table, matched.others, problems)) return undefined;
  for (const [column, first] of matched.twice) {
    problems.add('duplicate_column', { table: part.label, column }, { first });
  }
  return any?.readWide(part, matched, context.wideHints) ?? readTidy(part, matched, problems);
}

/* A tidy table, unless a column that it can't do without is missing. */
function readTidy(part: Given, { known }: Matched, problems: Problems): Sheet | undefined {
  const needed = schemaOf(part.name)
    .filter(([, { need }]) => need !== 'nothing')
    .map(([key, { aliases }]) => [key, ...aliases]);
  if (part.name === 'health_scores') needed.unshift(['region', 'gebied', 'group', 'groep']);
  const lacking = needed.filter((names) => !names.some((name) => known.has(name)));
  const found = part.table.columnNames();
  const [first] = lacking;
  if (first === undefined) return tidySheet(part, known);
  problems.add('missing_column', { table: part.label, column: first[0] ?? '' }, { lacking, found });
  return;
}

/* A table may come later, as a part that is not read yet. */
function checkMain(
  main: TableName | undefined,
  given: ReadonlyMap<TableName, string>,
  { parts = [] }: Dataset,
  problems: Problems,
): void {
  const expected = new Set([...given.keys(), ...parts.flatMap(({ table }) => readTableName(table)?.name ?? [])]);
  const enough =
    main === undefined ? expected.size > 0 : [main, ...(standIns[main] ?? [])].some((name) => expected.has(name));
  if (!enough) problems.add('missing_table', { table: main ?? 'observations' }, {});
}

function isBackdrop({ suffix }: Given): boolean {
  return suffix !== undefined && readPeriod(suffix) === undefined;
}
