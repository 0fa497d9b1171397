import { type Dataset, type Part, type ReadableTable, ReadError } from '@kanskracht/tables';

/* Figures that share a part fetch it once. A failure is forgotten, so that the next figure can try again. */
const fetched = new WeakMap<Part, Promise<ReadableTable>>();

async function load(part: Part): Promise<ReadableTable> {
  const loading = fetched.get(part) ?? part.load();
  fetched.set(part, loading);
  try {
    return await loading;
  } catch (error) {
    fetched.delete(part);
    throw error;
  }
}

/* What may be over by the time that the figure is made again. */
const passing = new Set(['network_error', 'http_error', 'too_slow', 'not_loaded']);
const isPassing = (error: unknown): boolean => error instanceof ReadError && passing.has(error.code);

export interface WithParts {
  readonly dataset: Dataset;
  /** What kept a part from being read, one for each part that is no use asking for again. */
  readonly errors: readonly unknown[];
  /** Parts that did not come, each with why: when the figure is made again, they may be there. */
  readonly missed: readonly (readonly [part: Part, error: unknown])[];
}

/** The dataset with parts read and put among its tables. A part that can't be read is left out. */
export async function withParts(dataset: Dataset, parts: readonly Part[]): Promise<WithParts> {
  const results = await Promise.allSettled(parts.map(load));
  const tables: Record<string, ReadableTable> = { ...dataset.tables };
  const errors: unknown[] = [];
  const missed: [Part, unknown][] = [];
  for (const [index, result] of results.entries()) {
    const part = parts[index] as Part;
    if (result.status === 'fulfilled') tables[part.name] = result.value;
    else if (isPassing(result.reason)) missed.push([part, result.reason]);
    else errors.push(result.reason);
  }
  return {
    dataset: { ...dataset, tables, parts: dataset.parts?.filter((part) => !parts.includes(part)) ?? [] },
    errors,
    missed,
  };
}
