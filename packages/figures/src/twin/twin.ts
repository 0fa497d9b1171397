import type { Dataset, Language, ReadableTable, TableName } from '@kanskracht/tables';
import type { Figure } from '../figure.js';

/** A row that goes into a twin: a fact, with what the package says of it beyond the contract's columns. */
export type TwinRow = Readonly<Record<string, unknown>>;

/** Rows of one table that a figure is drawn from. */
export interface TwinTable {
  /** The name that the rows are read back under, such as `observations` or `observations-national`. */
  readonly name: string;
  readonly schema: TableName;
  /** Without the columns that this figure does nothing with. */
  readonly rows: readonly TwinRow[];
}

/** How a figure is made on a page without scripts, and what that page must hold for it to be drawn again. */
export interface Twin {
  /** The element's attributes that are options of the figure, besides `selected`. */
  readonly asks: readonly string[];
  make(dataset: Dataset, options: Readonly<Record<string, unknown>>): Figure;
  /** The main table first. What is withheld is not in it, since it comes from facts that were read. */
  used(dataset: Dataset, figure: Figure): readonly TwinTable[];
  /** By column: what the figure calls a code that the data themselves don't name. */
  readonly names: Names;
  /** Whether views are drawn with Observable Plot, which asks for a `document`. */
  readonly plots: boolean;
  /**
   * Whether the rows tell a reader less than the figure's own table, which then comes first: where they are spread
   * over many tables, or where the figure computes what it shows.
   */
  tellsMore(figure: Figure): boolean;
}

type Names = Readonly<Record<string, (code: string, lang: Language) => string>>;

type Kebab<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : Text;

/** The attributes that stand for options; all of them have to be named, and nothing else. */
type AsksFor<Options> = Readonly<Record<Kebab<Exclude<keyof Options & string, Unasked>>, true>>;

type Unasked = 'lang' | 'selected' | 'document';

interface Parts<Options, Model> {
  readonly asks: AsksFor<Options>;
  make(dataset: Dataset, options: Options): Figure<Model>;
  used(dataset: Dataset, model: Model): readonly TwinTable[];
  readonly names?: Names;
  readonly plots?: boolean;
  tellsMore?(model: Model): boolean;
}

/** A figure's twin. Options can hold any text that an attribute can; each figure says what it can't use. */
export const twin = <Options, Model>({
  asks,
  make,
  used,
  names = {},
  plots = false,
  tellsMore = () => false,
}: Parts<Options, Model>): Twin => ({
  names,
  plots,
  asks: Object.keys(asks),
  make: (dataset, options) => make(dataset, options as Options),
  tellsMore: (figure) => tellsMore(figure.model as Model),
  used: (dataset, figure) => used(dataset, figure.model as Model).filter(({ rows }) => rows.length > 0),
});

/** Columns of a table beyond the contract's that are there, by the text in its key columns. */
export type Extras = ReadonlyMap<string, Readonly<Partial<Record<string, string>>>>;

/** Rows with the extra columns that their package has for them. */
export const withExtras = (rows: readonly TwinRow[], keys: readonly string[], extras: Extras): readonly TwinRow[] =>
  rows.map((row) => ({ ...row, ...extras.get(keys.map((key) => String(row[key])).join('|')) }));

/** The rows whose column holds one of these. */
export const rowsWith = <Row extends object, Key extends keyof Row>(
  rows: readonly Row[],
  column: Key,
  held: Iterable<Row[Key]>,
): readonly Row[] => {
  const wanted = new Set(held);
  return rows.filter((row) => wanted.has(row[column]));
};

/** The rows without some columns. */
export const without = (rows: readonly object[], columns: readonly string[]): readonly TwinRow[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !columns.includes(name))));

/** A table as it was given, for its columns beyond the contract's. */
export const tableIn = ({ tables }: Dataset, ...names: readonly string[]): ReadableTable | undefined =>
  names.map((name) => tables[name]).find((table) => table !== undefined);
