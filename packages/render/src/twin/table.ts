/* A table of a twin as HTML: good to read aloud and to print, and the figure's own data. */
import type { TableWords, TwinRow, TwinTable } from '@kanskracht/figures';
import { type Language, schemas, type TableName } from '@kanskracht/tables';
import { type Cell, columnOf, decimalsIn, makeCell, tidy } from './cell.js';
import { columnLabel, labels } from './labels.js';
import { attributes, type Markup, markup } from './markup.js';
import { alsoNamed, type Names, namedBy } from './names.js';

/** A column as it stands in the table. */
interface Column {
  readonly name: string;
  /** The column that the cells' text is, beside their value. */
  readonly shows?: string;
  readonly numeric: boolean;
  readonly cells: readonly Cell[];
}

/* What a row is a measurement of comes before the numbers. */
const numbers = ['value', 'score', 'target', 'lower', 'upper', 'numerator', 'denominator', 'n'];
/* What no caption can say for the whole table. */
const own = ['value', 'score', 'target', 'lower', 'upper'];
/* The column whose absence is told in its own place. */
const told = ['value', 'score'];

/* From so many characters on, a text is no name but a sentence, which needs room. */
const sentence = 40;

const classOf = (isNumber: boolean, text = ''): Markup =>
  attributes({ class: isNumber ? 'number' : text.length > sentence && 'long' });

/** A table for readers alone, as the figure itself tells it; codes are for a download. */
export function readingTable({ caption, columns, rows }: TableWords, heading: string): Markup {
  const shown = [...columns.keys()].filter((index) => !columns[index]?.downloadOnly);
  const kind = (index: number, text?: string): Markup => classOf(columns[index]?.numeric ?? false, text);
  return markup`
<div${attributes({ role: 'region', 'aria-label': `${heading}: ${caption}`, tabindex: 0 })}>
<table data-table="readers">
<caption>${caption}</caption>
<thead>
<tr>${shown.map((index) => markup`<th scope="col"${kind(index)}>${columns[index]?.label}</th>`)}</tr>
</thead>
<tbody>
${rows.map(
  (cells) => markup`<tr>${shown.map((index, place) => {
    const { text = '' } = cells[index] ?? {};
    return place === 0
      ? markup`<th scope="row"${kind(index)}>${text}</th>`
      : markup`<td${kind(index, text)}>${text}</td>`;
  })}</tr>
`,
)}</tbody>
</table>
</div>`;
}

/** The table with what holds for every row in its caption. */
export function tableMarkup(table: TwinTable, heading: string, names: Names, lang: Language): Markup {
  const columns = columnsOf(table, names, lang);
  const isConstant = ({ name, cells: [first, ...others] }: Column): boolean =>
    first !== undefined &&
    first.text !== '' &&
    !own.includes(name) &&
    others.every(({ text, value }) => text === first.text && value === first.value);
  // One row alone has nothing else to be headed by.
  const head = columns.find((column) => !isConstant(column)) ?? columns[0];
  const said =
    table.rows.length === 1 && table.schema !== 'observations'
      ? []
      : columns.filter((one) => one !== head && isConstant(one));
  const held = columns.filter((column) => !said.includes(column) && column !== head);
  const body = head === undefined ? held : [head, ...held];
  const title = table.name === table.schema ? labels[lang].tables[table.schema] : labels[lang].national;
  return markup`
<div${attributes({ role: 'region', 'aria-label': `${heading}: ${title}`, tabindex: 0 })}>
<table${attributes({ 'data-table': table.name })}>
<caption>${title}${said.map((column, index) => captionPart(column, index, table.schema, lang))}</caption>
<thead>
<tr>${body.map((column) => headerCell(column, table.schema, lang))}</tr>
</thead>
<tbody>
${table.rows.map(
  (
    _,
    row,
  ) => markup`<tr>${body.map(({ cells, numeric }, index) => bodyCell(cells[row] ?? { text: '' }, index === 0, numeric))}</tr>
`,
)}</tbody>
</table>
</div>`;
}

function columnsOf({ schema, rows }: TwinTable, names: Names, lang: Language): Column[] {
  const known = Object.keys(schemas[schema]).filter((name) => name !== 'missing');
  const extra = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter(
    (name) => !(name in schemas[schema]) && name !== 'row',
  );
  const pairs = labelled(schema, rows);
  const held = [...known, ...extra].filter((column) => rows.some((row) => isThere(row[column], row, column)));
  const order = [...held.filter((one) => !numbers.includes(one)), ...numbers.filter((one) => held.includes(one))];
  return order
    .filter((column) => !pairs.some(([, name]) => column === name))
    .map((column): Column => {
      const shows = pairs.find(([code]) => column === code)?.[1];
      const values = rows.map((row) => row[column]);
      const decimals = decimalsIn(values);
      const cells = rows.map((row, index): Cell => {
        if (shows !== undefined) return { text: String(row[shows]), value: String(values[index]) };
        const unit = own.includes(column) ? unitOf(row, names) : undefined;
        const missing = told.includes(column) ? row.missing : undefined;
        return makeCell(values[index], missing, { table: schema, column, lang, names, unit, decimals });
      });
      const numeric = ['number', 'integer'].includes(columnOf(schema, column)?.kind ?? '');
      return { name: column, numeric, cells, ...(shows !== undefined && { shows }) };
    });
}

const isThere = (value: unknown, { missing }: TwinRow, column: string): boolean =>
  (value !== undefined && value !== '') || (told.includes(column) && missing !== undefined);

type Pair = readonly [code: string, name: string];

/** The columns of code and name, where every row has both and its name can be read back from the page. */
const labelled = (schema: TableName, rows: readonly TwinRow[]): readonly Pair[] =>
  [namedBy[schema], alsoNamed[schema]]
    .filter((pair) => pair !== undefined)
    .filter(([code, name]) =>
      rows.every(
        (row) => typeof row[code] === 'string' && typeof row[name] === 'string' && tidy(row[name]) === row[name],
      ),
    );

/** By the row, else by its indicator. */
const unitOf = ({ unit, indicator }: TwinRow, names: Names): string | undefined =>
  typeof unit === 'string' ? unit : names.unit(indicator);

function captionPart({ name, shows, cells }: Column, index: number, table: TableName, lang: Language): Markup {
  const [cell = { text: '' }] = cells;
  const label = columnLabel(table, name, lang);
  return markup`${index === 0 ? '. ' : '; '}${index === 0 ? label : label.toLowerCase()}: ${valued(cell, { 'data-column': name, 'data-shows': shows })}`;
}

const headerCell = ({ name, shows, numeric }: Column, table: TableName, lang: Language): Markup => {
  const given = { scope: 'col', class: numeric && 'number', 'data-column': name, 'data-shows': shows };
  return markup`<th${attributes(given)}>${columnLabel(table, name, lang)}</th>`;
};

const bodyCell = (cell: Cell, isHead: boolean, isNumber: boolean): Markup =>
  isHead
    ? markup`<th scope="row"${classOf(isNumber)}>${valued(cell)}</th>`
    : markup`<td${classOf(isNumber, cell.text)}>${valued(cell)}</td>`;

function valued({ text, value, isTime }: Cell, given: Readonly<Record<string, string | undefined>> = {}): Markup {
  const isBare = value === undefined && Object.keys(given).length === 0;
  if (isBare) return markup`${text}`;
  return isTime
    ? markup`<time${attributes({ ...given, datetime: value })}>${text}</time>`
    : markup`<data${attributes({ ...given, value: value ?? text })}>${text}</data>`;
}
