/* An element with its twin inside: what a reader sees, hears and prints where no script runs. */
import { type Figure, light, type TableWords, type TwinRow, type TwinTable } from '@kanskracht/figures';
import { ColumnTable, type Dataset, type Language, type Problem, tellProblems } from '@kanskracht/tables';
import { parseHTML } from 'linkedom';
import { type Asked, type Attributes, readAsked } from './asked.js';
import { labels } from './labels.js';
import { makeFigure } from './make-figure.js';
import { attributes, Markup, markup } from './markup.js';
import { namesIn } from './names.js';
import { makePicture, type Picture } from './picture.js';
import { mostRows, refuse, TwinError } from './problem.js';
import { sourceMarkup } from './source.js';
import { readingTable, tableMarkup } from './table.js';

/* As wide as a phone has room for, without the picture's own margin. */
const narrow = 288;

interface Pictures {
  readonly wide: Picture;
  readonly narrow: Picture;
}

export interface TwinOptions {
  /** The element's name without `kans-`, such as `positive-health`. */
  readonly figure: string;
  /** Those of the element, such as `region` and `heading-level`; with `src` or `data` the element takes its data from there. */
  readonly attributes?: Attributes;
  /** Dutch by default. */
  readonly lang?: Language;
  /** The wide picture's address, where the pictures are files of their own and not part of the page; `narrowName` gives the other's. */
  readonly pictureUrl?: string;
  /** Of the drawing, in CSS pixels; 720 by default. */
  readonly width?: number;
}

export interface MadeTwin {
  /** The editor's heading, or the generated one. */
  readonly title: string;
  readonly html: string;
  /** Standalone SVGs for a page and for a phone; absent for a figure that is shown as a table. */
  readonly pictures: { readonly wide: string; readonly narrow: string } | undefined;
  /** What an editor should know of the data; errors are thrown. */
  readonly problems: readonly Problem[];
}

/**
 * The HTML of an element with its twin: heading, summary, picture, tables, notes and source. The element
 * reads its data back from those tables. Values that may not be shown are not in it. The same input gives
 * the same text.
 * @throws {TwinError} where the data have errors, nothing can be shown, or an attribute is not known
 * @throws {ReadError} where a part of the data can't be read
 */
export async function renderTwin(dataset: Dataset, options: TwinOptions): Promise<string> {
  return (await makeTwin(dataset, options)).html;
}

/** The same with the picture as a file, and what there is to remark. */
export async function makeTwin(
  dataset: Dataset,
  { figure, attributes: given = {}, lang = 'nl', pictureUrl, width = 720 }: TwinOptions,
): Promise<MadeTwin> {
  const asked = readAsked(figure, given, lang);
  const shown = 'src' in asked.written || 'data' in asked.written ? fromAfar : fromItself;
  const { drawn, tables, problems } = await shown(dataset, asked, lang);
  const words = drawn.words(lang);
  const { heading, description, view } = asked.written;
  const title = String(heading ?? words.title);
  const alt = labels[lang].alt(title);
  const draw = (room: number): Promise<Picture> => makePicture(drawn.draw(light, { width: room }), words, alt);
  const pictures = view === 'table' ? undefined : { wide: await draw(width), narrow: await draw(narrow) };
  const html = markup`<${new Markup(asked.tag)}${attributes({ ...asked.written, lang })}>
<figure dir="ltr">
${headingMarkup(title, Number(asked.written['heading-level']))}
<p>${String(description ?? words.summary)}</p>
${pictures && picturesMarkup(pictures, alt, pictureUrl)}${tables(words.table, title)}${words.notes.map(
  (note) => markup`
<p>${note}</p>`,
)}${sourceMarkup(words.source, dataset, lang)}
</figure>
</${new Markup(asked.tag)}>
`;
  return { title, html: html.text, pictures: filesOf(pictures), problems };
}

interface Shown {
  readonly drawn: Figure;
  readonly problems: readonly Problem[];
  /** Each table is named after the heading too: a page may hold several twins. */
  tables(table: TableWords, heading: string): Markup;
}

/** The element's data are elsewhere: the twin has what there is to read. */
async function fromAfar(dataset: Dataset, asked: Asked, lang: Language): Promise<Shown> {
  const { figure, problems } = await makeSound(dataset, asked, lang);
  return { drawn: figure, problems, tables: readingTable };
}

/** The element's data are the twin's own tables: what is drawn is drawn from those rows alone. */
async function fromItself(dataset: Dataset, asked: Asked, lang: Language): Promise<Shown> {
  const { figure, problems, ...made } = await makeSound(dataset, asked, lang);
  const used = asked.twin.used(made.dataset, figure).map((table) => inLanguage(table, lang));
  const count = used.reduce((sum, { rows }) => sum + rows.length, 0);
  if (count > mostRows) throw refuse('too_many_rows', lang, String(count));
  const { title, sources, licences } = dataset;
  const own: Dataset = {
    tables: Object.fromEntries(used.map((table) => [table.name, asTable(table)])),
    ...(title !== undefined && { title }),
    ...(sources && { sources }),
    ...(licences && { licences }),
  };
  const again = await makeSound(own, asked, lang);
  return {
    drawn: again.figure,
    problems,
    tables: (table, heading) => tablesMarkup(table, heading, used, again.figure, asked, lang),
  };
}

async function makeSound(dataset: Dataset, { twin, options }: Asked, lang: Language) {
  const page = twin.plots ? { document: parseHTML('<!doctype html><html></html>').document } : {};
  const made = await makeFigure(dataset, twin, { ...options, ...page });
  const problems = tellProblems(made.figure.problems, lang);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new TwinError(errors);
  if (made.figure.empty) throw refuse('nothing_to_show', lang);
  return { ...made, problems };
}

/** A Dutch page has no use for names in English. */
function inLanguage(table: TwinTable, lang: Language): TwinTable {
  if (lang === 'en') return table;
  const ofReaders = (row: TwinRow) => Object.fromEntries(Object.entries(row).filter(([name]) => !name.endsWith('_en')));
  return { ...table, rows: table.rows.map(ofReaders) };
}

/** Facts as a table that a figure reads: lists as they stand in a cell. */
function asTable({ rows }: TwinTable): ColumnTable {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  names.delete('row');
  const cell = (row: TwinRow, name: string): unknown => {
    const value = row[name];
    return Array.isArray(value) ? value.join('|') : value;
  };
  return new ColumnTable(new Map([...names].map((name) => [name, rows.map((row) => cell(row, name))])));
}

/** One table in full view, the others folded: they are for who wants to know, and for the element. */
function tablesMarkup(
  told: TableWords,
  heading: string,
  used: readonly TwinTable[],
  figure: Figure,
  { twin }: Asked,
  lang: Language,
): Markup {
  const names = namesIn(used, twin, lang);
  const tables = used.map((table) => tableMarkup(table, heading, names, lang));
  const [main, ...others] = twin.tellsMore(figure) ? [readingTable(told, heading), ...tables] : tables;
  return markup`${main}${
    others.length > 0 &&
    markup`
<details>
<summary>${labels[lang].more}</summary>${others}
</details>`
  }`;
}

function headingMarkup(text: string, level: number): Markup {
  const name = new Markup(`h${[2, 3, 4, 5, 6].includes(level) ? level : 3}`);
  return markup`<${name}>${text}</${name}>`;
}

/** In the page both are there and the narrow one is hidden: `kanskracht.css` shows it where the wide one doesn't fit. */
function picturesMarkup({ wide, narrow }: Pictures, alt: string, url: string | undefined): Markup {
  if (url === undefined)
    return markup`${new Markup(wide.text)}
<div hidden>${new Markup(narrow.text)}</div>`;
  const sizes = ({ width, height }: Picture) => ({ width, height });
  // A space in a list of addresses would end this one.
  const srcset = narrowName(url).replace(/\s/g, encodeURIComponent);
  return markup`<picture><source${attributes({ media: '(max-width: 35em)', srcset, ...sizes(narrow) })}><img${attributes({ src: url, alt, ...sizes(wide) })}></picture>`;
}

const filesOf = (pictures: Pictures | undefined): MadeTwin['pictures'] =>
  pictures && { wide: pictures.wide.text, narrow: pictures.narrow.text };

/** `figure.svg` has its narrow picture beside it in `figure-narrow.svg`. */
export const narrowName = (name: string): string => name.replace(/(\.\w+)?([?#].*)?$/, '-narrow$1$2');
