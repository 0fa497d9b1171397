import {
  type Dataset,
  type ReadableTable,
  type ReadFacts,
  readFacts,
  readTableName,
  type TableName,
} from '@kanskracht/tables';

interface Known {
  readonly dataset: Dataset;
  readonly main: TableName | undefined;
  readonly read: ReadFacts;
}

/* By the first table of a dataset, so that what nobody holds any more is forgotten. */
const known = new WeakMap<ReadableTable, Known[]>();

/**
 * The facts of a dataset, read once: figures that share it, another choice or another part that came
 * read nothing again. `main` is the table that a nameless one is; `mains` are those that will do.
 */
export function factsOf(dataset: Dataset, main: TableName, mains: readonly TableName[] = [main]): ReadFacts {
  // Where tables bear their names, all figures read them alike; a nameless one is each figure's own.
  if (Object.keys(dataset.tables).some((name) => readTableName(name) === undefined)) return readOnce(dataset, main);
  const shared = readOnce(dataset, undefined);
  return mains.some((name) => shared.given.has(name)) ? shared : readOnce(dataset, main);
}

function readOnce(dataset: Dataset, main: TableName | undefined): ReadFacts {
  const [first] = Object.values(dataset.tables);
  if (typeof first !== 'object' || first === null) return readFacts(dataset, main === undefined ? {} : { main });
  const candidates = known.get(first) ?? [];
  const found = candidates.find((one) => one.main === main && isSame(one.dataset, dataset));
  if (found !== undefined) return found.read;
  const read = readFacts(dataset, main === undefined ? {} : { main });
  known.set(first, [...candidates, { dataset, main, read }]);
  return read;
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
