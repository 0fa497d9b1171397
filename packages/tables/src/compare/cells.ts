import { cleanCode, country, regionLevel } from '../region-codes.js';
import { type MissingReason, plain } from '../schema/words.js';
import type { ReadableTable } from '../table.js';
import { absencesOf, type Key, numbersOf, textsOf, unreadIn } from './columns.js';
import { type Counts, isSmall, type Limits } from './small-numbers.js';

/** A row as withholding sees it: whose figure it is, about how many people, and whether a reader gets to see it. */
export interface Cell extends Counts {
  /** In the table's own order, counted from 0. */
  readonly row: number;
  /** Equal for rows that could add up: the same indicator, period and so on. */
  readonly context: string;
  readonly region: string;
  /** As its row says; empty where it does not. */
  readonly parent: string;
  readonly level: string;
  /** Empty for the total. */
  readonly group: string;
  readonly value: number | undefined;
  readonly limits: Limits;
  /**
   * `small`: withheld for itself. `total`: withheld since a total would give another away.
   * `withheld`: so already when the table came. `suppressed`: by its publisher, whose care it is.
   */
  state: 'shown' | 'small' | 'total' | 'withheld' | 'suppressed';
}

export interface CellOptions {
  /**
   * How many people a figure must be about, at least; 10 by default. A function gives it by
   * indicator, such as the `min_n` of the table `indicators`; where it gives none, 10 holds.
   */
  readonly minimum?: number | ((indicator: string) => number | undefined);
  /** How many people, if any, a figure's numerator must count; 5 by default. */
  readonly minNumerator?: number;
  /** Groups that are everyone together, besides rows without a group; `total`, `totaal`, `all` and `alle` by default. */
  readonly totals?: readonly string[];
}

const contextKeys: readonly Key[] = [
  'indicator',
  'dimension',
  'aspect',
  'kind',
  'goal',
  'period',
  'date',
  'region_year',
];

/** The rows that hold a figure or have one withheld. A row that is empty for another reason adds to no total. */
export function readCells(table: ReadableTable, options: CellOptions): Cell[] {
  const { minimum, minNumerator, totals = ['total', 'totaal', 'all', 'alle'] } = options;
  const everyone = new Set(totals.map(plain));
  const texts = (key: Key) => textsOf(table, key);
  const numbers = (key: Key) => numbersOf(table, key);
  const contexts = contextKeys.map(texts);
  const indicators = texts('indicator');
  const parents = texts('parent');
  const levels = texts('level');
  const groups = texts('group');
  const reasons = (['missing', 'value', 'score'] as const).map((key) => absencesOf(table, key));
  const values = numbers('value');
  const scores = numbers('score');
  const unread = (['n', 'numerator', 'denominator'] as const).map((key) => unreadIn(table, key));
  const ns = numbers('n');
  const numerators = numbers('numerator');
  const denominators = numbers('denominator');

  return texts('region').flatMap((code, row): Cell[] => {
    const region = regionOf(code);
    const group = groups[row] ?? '';
    const counts = { n: ns[row], numerator: numerators[row], denominator: denominators[row] };
    const value = values[row] ?? scores[row];
    const limits = {
      minimum: typeof minimum === 'function' ? minimum(indicators[row] ?? '') : minimum,
      minNumerator,
    };
    const reason = reasons.map((column) => column[row]).find(Boolean);
    // With a count that can't be read nobody can tell that the figure is about enough people.
    const unsure = unread.some((column) => column[row]);
    const filled = holdsFigure(value, counts) || (unsure && reason === undefined);
    const state = stateOf(reason, filled, unsure || isSmall(counts, limits));
    if (state === undefined) return [];
    return [
      {
        row,
        context: contexts.map((column) => column[row]).join('\t'),
        region,
        parent: regionOf(parents[row] ?? ''),
        level: regionLevel(region) ?? levels[row] ?? '',
        group: everyone.has(plain(group)) ? '' : group,
        value,
        ...counts,
        limits,
        state,
      },
    ];
  });
}

/** A code as the rows of a table can be told together by; the country has had two. */
export const regionOf = (code: string): string => (regionLevel(code) === 'NL' ? country : cleanCode(code));

/** Whether there is a figure, or who it was to be about; with nobody asked and nothing found there is none. */
function holdsFigure(value: number | undefined, counts: Counts): boolean {
  return value !== undefined || Object.values(counts).some((count) => count !== undefined && count > 0);
}

function stateOf(reason: MissingReason | undefined, filled: boolean, few: boolean): Cell['state'] | undefined {
  if (reason === 'suppressed') return 'suppressed';
  if (reason === 'too_few') return filled ? 'small' : 'withheld';
  if (few && filled) return 'small';
  return filled ? 'shown' : undefined;
}
