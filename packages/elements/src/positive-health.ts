import { type Choice, type Figure, positiveHealth } from '@kanskracht/figures/lean.js';
import type { Dataset, Language } from '@kanskracht/tables';
import type { PropertyDeclarations } from 'lit';
import { KansFigure } from './base/figure-element.js';
import { given } from './base/given.js';

/**
 * The dimensions of Positive Health for one to three regions or groups, beside a reference. Reads the
 * table `health_scores`, or makes an approximation from `observations` by the table `approximations`.
 * A conversation tool and not a measuring instrument: it shows no area and no total.
 *
 * @tagname kans-positive-health
 * @summary The Positive Health spider chart.
 * @csspart heading - The heading.
 * @csspart summary - The summary above the drawing.
 * @csspart controls - The choices above the drawing.
 * @csspart chart - The drawing.
 * @csspart legend - The legend.
 * @csspart table - The table with the same content.
 * @csspart source - The line that names the source.
 * @csspart problem - What is wrong with the data.
 * @fires {CustomEvent<undefined>} kans-ready - The first drawing stands.
 * @fires {CustomEvent<Choice>} kans-select - What was chosen, such as `{region, dimension}`; `{}` when it was taken back.
 * @fires {CustomEvent<{ problems: Problem[] }>} kans-problem - What is wrong with the data, in `problems`.
 */
export class KansPositiveHealth extends KansFigure {
  static override properties: PropertyDeclarations = {
    region: {},
    reference: {},
    period: {},
    kind: {},
    dimension: {},
    view: {},
  };

  /** Ids of one to three regions or groups, separated by commas or spaces; the first by default. */
  declare region: string | undefined;
  /** `parent`, `country`, `none` or an id; the parent if the data hold it, else the country, by default. */
  declare reference: string | undefined;
  /** The period; the latest by default. */
  declare period: string | undefined;
  /** `self_score` or `approximation`, where the data hold both. */
  declare kind: 'self_score' | 'approximation' | undefined;
  /** The dimension whose aspects are shown. */
  declare dimension: string | undefined;
  /** `spider` (default), `dots` or `table`. */
  declare view: 'spider' | 'dots' | 'table' | undefined;

  protected override makeFigure(dataset: Dataset, lang: Language, selected: string | undefined): Figure {
    const { region, reference, period, kind, dimension, view } = this;
    return positiveHealth(dataset, { lang, ...given({ region, reference, period, kind, dimension, view, selected }) });
  }

  /** An axis opens its aspects; they close when it is taken back. */
  protected override onChoice({ dimension, aspect }: Choice): void {
    if (aspect === undefined) this.dimension = dimension;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kans-positive-health': KansPositiveHealth;
  }
}
