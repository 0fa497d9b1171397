import { type Choice, type Figure, preventionPyramid } from '@kanskracht/figures/lean.js';
import type { Dataset, Language } from '@kanskracht/tables';
import type { PropertyDeclarations } from 'lit';
import { KansFigure } from './base/figure-element.js';
import { given } from './base/given.js';
import { refuseMany } from './base/refuse-many.js';

/**
 * What is offered at each level of prevention, formal and informal, and how it shifts between periods.
 * Reads the table `activities` (a row an activity) or `prevention` (a row a level, measure and period),
 * with the partner's own words for the levels in `definitions`. Without numbers it shows the levels, what
 * they mean and what is intended. The triangle is a form: numbers stand in bars on one scale.
 *
 * @tagname kans-prevention-pyramid
 * @summary The prevention pyramid.
 * @csspart heading - The heading.
 * @csspart summary - The summary above the drawing.
 * @csspart controls - The choices above the drawing.
 * @csspart chart - The drawing.
 * @csspart legend - The legend.
 * @csspart table - The table with the same content.
 * @csspart source - The line that names the source.
 * @csspart problem - What is wrong with the data.
 * @fires {CustomEvent<undefined>} kans-ready - The first drawing stands.
 * @fires {CustomEvent<Choice>} kans-select - What was chosen, such as `{level}`; `{}` when it was taken back.
 * @fires {CustomEvent<{ problems: Problem[] }>} kans-problem - What is wrong with the data, in `problems`.
 */
export class KansPreventionPyramid extends KansFigure {
  static override properties: PropertyDeclarations = {
    measure: {},
    period: {},
    comparePeriod: { attribute: 'compare-period' },
    region: {},
    programme: {},
    theme: {},
    age: {},
    ageGroups: { attribute: 'age-groups' },
    level: {},
    view: {},
    cellAge: { state: true },
  };

  /** `activities` `participants` `reach` `hours` `euros` `fte` `volunteers`; the first that the data hold by default. */
  declare measure: string | undefined;
  /** The period; the latest by default. */
  declare period: string | undefined;
  /** The period to compare with, or `none`; the earliest by default. */
  declare comparePeriod: string | undefined;
  /** The region; all of them by default. */
  declare region: string | undefined;
  /** Only activities of this programme line. */
  declare programme: string | undefined;
  /** Only activities of this theme. */
  declare theme: string | undefined;
  /** Only activities for this age group, such as `4-11` or `67-`. */
  declare age: string | undefined;
  /** Age groups of one's own, in whole years: `0-3 4-11 12-17 18-`. */
  declare ageGroups: string | undefined;
  /** The level whose activities are listed. */
  declare level: string | undefined;
  /** The age group of the cell that is open in the matrix. */
  declare protected cellAge: string | undefined;
  /** `pyramid` (default), `matrix` (level by age group) or `table`. */
  declare view: 'pyramid' | 'matrix' | 'table' | undefined;

  protected override makeFigure(dataset: Dataset, lang: Language, selected: string | undefined): Figure {
    const { measure, period, comparePeriod, region, programme, theme, ageGroups, level, view } = this;
    refuseMany(dataset);
    // The age of a cell that is open narrows nothing else.
    const age = (view === 'matrix' ? this.cellAge : undefined) ?? this.age;
    return preventionPyramid(dataset, {
      lang,
      ...given({ measure, period, comparePeriod, region, programme, theme, age, ageGroups, level, view, selected }),
    });
  }

  /** A level, or a cell of the matrix, opens the list of its activities; the list closes when it is taken back. */
  protected override onChoice({ level, age, activity }: Choice): void {
    if (activity !== undefined) return;
    this.level = level;
    this.cellAge = age;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kans-prevention-pyramid': KansPreventionPyramid;
  }
}
