import type { Dataset, ReadableTable } from '@kanskracht/tables';

/** A record of tables by name, or a dataset that also knows its sources, as a dataset. */
export function asDataset(input: Dataset | Readonly<Record<string, ReadableTable>>): Dataset {
  return isDataset(input) ? input : { tables: input };
}

/** A record of tables can hold one called `tables`, but that one is a table and not a record. */
function isDataset(input: Dataset | Readonly<Record<string, ReadableTable>>): input is Dataset {
  const { tables } = input as { tables?: unknown };
  return (
    typeof tables === 'object' && tables !== null && typeof (tables as { numRows?: unknown }).numRows !== 'function'
  );
}
