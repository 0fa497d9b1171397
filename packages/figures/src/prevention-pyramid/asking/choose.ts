/* What an editor or a reader asks for, of what there is. */
import {
  type PreventionLevel as LevelWord,
  type PreventionMeasure,
  readPeriod,
  readWord,
  schemas,
} from '@kanskracht/tables';
import { textOf } from '../asks.js';
import type { PyramidOptions, PyramidView } from '../options.js';
import { Asked } from './asked.js';

const names = ['level', 'programme', 'theme', 'age'] as const;

/** What is not asked for is `undefined`. */
export class Choices extends Asked {
  readonly options: PyramidOptions;

  constructor(options: PyramidOptions) {
    super();
    this.options = options;
  }

  measure(measures: readonly PreventionMeasure[]): PreventionMeasure | undefined {
    return this.pick('measure', this.options.measure, measures, (text) => readWord(schemas.prevention.measure, text));
  }

  /** The matrix is of a list; it waits while another measure is shown. */
  view(holdsList: boolean, showsList: boolean): PyramidView | undefined {
    const views: readonly PyramidView[] = holdsList ? ['pyramid', 'matrix', 'table'] : ['pyramid', 'table'];
    const view = this.pick('view', this.options.view, views);
    return view === 'matrix' && !showsList ? undefined : view;
  }

  period(periods: readonly string[]): string | undefined {
    return this.pick('period', this.options.period, periods, readPeriod);
  }

  /** One of the `earlier` periods; the `usual` one where nobody asks, and none where that is asked. */
  comparePeriod(periods: readonly string[], earlier: readonly string[], usual: string | undefined): string | undefined {
    const { comparePeriod } = this.options;
    if (textOf(comparePeriod) === '') return usual;
    const found = this.pick('compare-period', comparePeriod, [...periods, 'none'], readPeriod);
    if (found === undefined || found === 'none') return undefined;
    if (earlier.includes(found)) return found;
    // Another period in its place would be a comparison that nobody asked for.
    this.useless('compare-period', found);
    return undefined;
  }

  /** The level whose activities are listed. */
  level(levels: readonly LevelWord[]): LevelWord | undefined {
    return this.pick('level', this.options.level, levels, (text) => readWord(schemas.activities.level, text));
  }

  /** Tells what is asked of a list where there is none at all. */
  withoutList(): void {
    for (const name of names) this.pick(name, this.options[name], []);
  }
}
