import {
  concatTables,
  type Dataset,
  type Licence,
  type ReadableTable,
  readCsv,
  readHtmlTable,
  readJson,
  type Source,
} from '@kanskracht/tables';

/* A table that tells what others hold. */
const forReaders = 'readers';

/**
 * The tables inside an element: `<table>`s (also those of a static picture with its table) and data
 * in `<script>`s, each named by `data-table`; one without a name is the figure's main table. Those of one
 * name are parts of one table. A table called `readers` is not data. What a `<cite data-about>` names as title,
 * source or licence is known of the data as if their package told it.
 */
export function readChildren(holders: Iterable<HTMLElement>, host: ParentNode): Dataset {
  const data = [...holders].filter(({ dataset }) => dataset.table !== forReaders);
  const byName = new Map<string, ReadableTable[]>();
  for (const holder of data) {
    const name = holder.dataset.table ?? '';
    byName.set(name, [...(byName.get(name) ?? []), readHolder(holder)]);
  }
  return {
    tables: Object.fromEntries([...byName].map(([name, parts]) => [name, concatTables(parts)])),
    ...aboutIn([...host.querySelectorAll<HTMLElement>('cite[data-about]')]),
  };
}

function readHolder(holder: HTMLElement): ReadableTable {
  const name = holder.dataset.table;
  if (holder instanceof HTMLTableElement) return readHtmlTable(holder);
  const text = holder.textContent ?? '';
  return holder.getAttribute('type') === 'text/csv' ? readCsv(text, { name }) : readJson(text, { name });
}

function aboutIn(cites: readonly HTMLElement[]): Pick<Dataset, 'title' | 'sources' | 'licences'> {
  const about = (what: string): HTMLElement[] => cites.filter(({ dataset }) => dataset.about === what);
  const [title] = about('title').map(textOf);
  const sources = about('source').map((cite): Source => ({ title: textOf(cite), ...linkIn(cite) }));
  const licences = about('licence').map((cite): Licence => {
    const { name } = cite.dataset;
    return { title: textOf(cite), ...(name && { name }), ...linkIn(cite) };
  });
  return { ...(title && { title }), ...(sources.length > 0 && { sources }), ...(licences.length > 0 && { licences }) };
}

const textOf = ({ textContent }: HTMLElement): string => (textContent ?? '').replace(/\s+/g, ' ').trim();

function linkIn(cite: HTMLElement): { readonly path?: string } {
  const path = cite.querySelector('a')?.getAttribute('href');
  return path ? { path } : {};
}
