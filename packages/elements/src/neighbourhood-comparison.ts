import { type Figure, neighbourhoodComparison } from '@kanskracht/figures/lean.js';
import type { Dataset, Language } from '@kanskracht/tables';
import type { PropertyDeclarations } from 'lit';
import { KansFigure } from './base/figure-element.js';
import { asText, given } from './base/given.js';

/**
 * Regions on one indicator beside a reference, with uncertainty and a verdict in words where one may
 * be given. Reads the table `observations`, with `regions`, `indicators` and `positions` where they are
 * given. A value is in the indicator's own unit; an absent one is shown with its reason, never as 0.
 *
 * @tagname kans-neighbourhood-comparison
 * @summary Neighbourhoods beside each other and beside a reference.
 * @csspart heading - The heading.
 * @csspart summary - The summary above the drawing.
 * @csspart controls - The choices above the drawing.
 * @csspart chart - The drawing.
 * @csspart legend - The legend.
 * @csspart table - The table with the same content.
 * @csspart source - The line that names the source.
 * @csspart problem - What is wrong with the data.
 * @fires {CustomEvent<undefined>} kans-ready - The first drawing stands.
 * @fires {CustomEvent<Choice>} kans-select - What was chosen, such as `{region}`; `{}` when it was taken back.
 * @fires {CustomEvent<{ problems: Problem[] }>} kans-problem - What is wrong with the data, in `problems`.
 */
export class KansNeighbourhoodComparison extends KansFigure {
  static override properties: PropertyDeclarations = {
    indicator: {},
    region: {},
    reference: {},
    within: {},
    level: {},
    group: {},
    period: {},
    order: {},
    view: {},
  };

  /** The indicator; the first of the data by default. */
  declare indicator: string | undefined;
  /** Ids of regions, separated by commas or spaces: one is marked among its neighbours, several are the set shown. */
  declare region: string | undefined;
  /** `parent`, `country`, `none` or an id; the parent if the data hold it, else the country, by default. */
  declare reference: string | undefined;
  /** The region whose parts are shown. */
  declare within: string | undefined;
  /** The level to show: `GM`, `WK`, `BU` and so on. */
  declare level: 'NL' | 'PV' | 'GG' | 'GM' | 'WK' | 'BU' | 'location' | 'own' | undefined;
  /** The part of the people that the figures are about; the total by default. */
  declare group: string | undefined;
  /** The period; the latest by default. */
  declare period: string | undefined;
  /** `name` (default) or `value`. */
  declare order: 'name' | 'value' | undefined;
  /** `dots` (default), `distribution`, `trend`, `map` or `table`. */
  declare view: 'dots' | 'distribution' | 'trend' | 'map' | 'table' | undefined;

  protected override get markedRegion(): string | undefined {
    return asText(this.region)?.trim();
  }

  protected override makeFigure(dataset: Dataset, lang: Language, selected: string | undefined): Figure {
    const { indicator, region, reference, within, level, group, period, order, view } = this;
    return neighbourhoodComparison(dataset, {
      lang,
      ...given({ indicator, region, reference, within, level, group, period, order, view, selected }),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kans-neighbourhood-comparison': KansNeighbourhoodComparison;
  }
}
