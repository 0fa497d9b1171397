/** What a column holds, and how its cells are read. */
export type ColumnKind = 'text' | 'number' | 'integer' | 'period' | 'date' | 'list' | 'code';

/**
 * How much of a column must be there: nothing; `column`: the column, though a cell may be absent with
 * a reason; `cell`: every cell, since a row without it says nothing and is left out.
 */
export type Need = 'nothing' | 'column' | 'cell';

/** One column of a table: its kind, its Dutch name, whether it must be there. */
export interface Column<Value = unknown, Needed extends Need = Need> {
  readonly kind: ColumnKind;
  /** Other names for the column, Dutch ones first; case does not matter. */
  readonly aliases: readonly string[];
  readonly need: Needed;
  /** For `code`: the words it may hold, each with the other (Dutch) words that are read as it. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  /** Only carries the type of a cell; there is never a value here. */
  readonly holds?: Value;
}

const makeColumn =
  <Value>(kind: ColumnKind) =>
  <Needed extends Need = 'nothing'>(also = '', need: Needed = 'nothing' as Needed): Column<Value, Needed> => ({
    kind,
    aliases: also.split(' ').filter(Boolean),
    need,
  });

/* Each takes the column's other names, separated by spaces, and how much of it must be there. */
export const text = makeColumn<string>('text');
export const number = makeColumn<number>('number');
export const integer = makeColumn<number>('integer');
/** A period as text, in one spelling: see `periods.ts`. */
export const period = makeColumn<string>('period');
/** A date as ISO text, `2024-05-31`. */
export const date = makeColumn<string>('date');
/** Several texts in one cell, separated by `|`. */
export const list = makeColumn<readonly string[]>('list');

/** A word from a fixed set; `words` gives each with what else is read as it. */
export function code<Word extends string, Needed extends Need = 'nothing'>(
  words: Readonly<Record<Word, readonly string[]>>,
  also = '',
  need: Needed = 'nothing' as Needed,
): Column<Word, Needed> {
  return { ...makeColumn<Word>('code')(also, need), words };
}

type WordLists = Readonly<Record<string, NonNullable<Column['words']>>>;
let given: WordLists = {};

/** Gives words that not every page has. */
export function giveWords(lists: WordLists): void {
  given = lists;
}

/** A word from a set that is given later, by its name. */
export const codeOf =
  <Word extends string>() =>
  <Needed extends Need = 'nothing'>(
    name: string,
    also = '',
    need: Needed = 'nothing' as Needed,
  ): Column<Word, Needed> => ({
    ...makeColumn<Word>('code')(also, need),
    get words() {
      return given[name] ?? {};
    },
  });
