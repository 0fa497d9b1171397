import { type Dataset, type ReadableTable, type ReadFacts, readTableName, type TableName } from '@kanskracht/tables';

/** Reads a dataset; `main` is the table that a nameless one is. */
export type ReadDataset = (dataset: Dataset, main: TableName | undefined) => ReadFacts;

interface Known {
  readonly dataset: Dataset;
  readonly read: ReadDataset;
  readonly main: TableName | undefined;
  readonly facts: ReadFacts;
}

/* A page that keeps one table and changes those beside it, time and again, does not keep all that it ever showed. */
const mostKnown = 7;

/* By the first table of a dataset, so that what nobody holds any more is forgotten. */
const known = new WeakMap<ReadableTable, Known[]>();

/**
 * The facts of a dataset, read once: figures that share it and read it alike, another choice or another
 * part that came read nothing again. `main` is the table that a nameless one is; `mains` are those that
 * will do.
 */
export function factsOf(
  dataset: Dataset,
  read: ReadDataset,
  main: TableName,
  mains: readonly TableName[] = [main],
): ReadFacts {
  // Where tables bear their names, all figures read them alike; a nameless one is each figure's own.
  if (Object.keys(dataset.tables).some((name) => readTableName(name) === undefined))
    return readOnce(dataset, read, main);
  const shared = readOnce(dataset, read, undefined);
  return mains.some((name) => shared.given.has(name)) ? shared : readOnce(dataset, read, main);
}

function readOnce(dataset: Dataset, read: ReadDataset, main: TableName | undefined): ReadFacts {
  const [first] = Object.values(dataset.tables);
  if (typeof first !== 'object' || first === null) return read(dataset, main);
  const candidates = known.get(first) ?? [];
  const found = candidates.find((one) => one.read === read && one.main === main && isSame(one.dataset, dataset));
  if (found !== undefined) return found.facts;
  const facts = read(dataset, main);
  if (!facts.lacksPersons) known.set(first, [...candidates.slice(-mostKnown), { dataset, read, main, facts }]);
  return facts;
}

/** The same tables under the same names, with the same parts to come and the same marks for absence. */
function isSame(a: Dataset, b: Dataset): boolean {
  const [ours, theirs] = [Object.entries(a.tables), Object.entries(b.tables)];
  return (
    ours.length === theirs.length &&
    ours.every(([name, table]) => b.tables[name] === table) &&
    a.missingValues === b.missingValues &&
    (a.parts?.length ?? 0) === (b.parts?.length ?? 0)
  );
}
