import type { Dataset, Part, ReadableTable } from '@kanskracht/tables';

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

export interface WithParts {
  readonly dataset: Dataset;
  /** What kept a part from being read, one for each part that failed. */
  readonly errors: readonly unknown[];
}

/** The dataset with parts read and put among its tables. A part that can't be read is left out. */
export async function withParts(dataset: Dataset, parts: readonly Part[]): Promise<WithParts> {
  const results = await Promise.allSettled(parts.map(load));
  const tables: Record<string, ReadableTable> = { ...dataset.tables };
  const errors: unknown[] = [];
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') tables[parts[index]?.name ?? ''] = result.value;
    else errors.push(result.reason);
  }
  return {
    dataset: { ...dataset, tables, parts: dataset.parts?.filter((part) => !parts.includes(part)) ?? [] },
    errors,
  };
}
