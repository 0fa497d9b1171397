import { type Dataset, type ReadableTable, readCsv, readHtmlTable, readJson } from '@kanskracht/tables';

/**
 * The tables inside an element: `<table>`s (also those of a static picture with its table) and data
 * in `<script>`s, each named by `data-table`; one without a name is the figure's main table.
 */
export function readChildren(holders: Iterable<HTMLElement>): Dataset {
  return { tables: Object.fromEntries([...holders].map((holder) => [holder.dataset.table ?? '', readHolder(holder)])) };
}

function readHolder(holder: HTMLElement): ReadableTable {
  const name = holder.dataset.table;
  if (holder instanceof HTMLTableElement) return readHtmlTable(holder);
  const text = holder.textContent ?? '';
  return holder.getAttribute('type') === 'text/csv' ? readCsv(text, { name }) : readJson(text, { name });
}
