import { type Choice, type Figure, goalTracker } from '@kanskracht/figures/lean.js';
import type { Dataset, Language } from '@kanskracht/tables';
import type { PropertyDeclarations } from 'lit';
import { KansFigure } from './base/figure-element.js';
import { given } from './base/given.js';
import { refuseMany } from './base/refuse-many.js';

/**
 * Question zero, ambition, meer and beter goals with what was measured of them, themes, actions and
 * foundation. Reads the table `goals`, and `themes`, `actions`, `contributions`, `measurements`,
 * `targets`, `judgements`, `foundation`, `phases` and `partners` where they are given. Useful without
 * one number; only links that the data hold are drawn, and nothing is forecast.
 *
 * @tagname kans-goal-tracker
 * @summary The goals of a coalition and how they stand.
 * @csspart heading - The heading.
 * @csspart summary - The summary above the drawing.
 * @csspart controls - The choices above the drawing.
 * @csspart chart - The drawing.
 * @csspart legend - The legend.
 * @csspart table - The table with the same content.
 * @csspart source - The line that names the source.
 * @csspart problem - What is wrong with the data.
 * @fires {CustomEvent<undefined>} kans-ready - The first drawing stands.
 * @fires {CustomEvent<Choice>} kans-select - What was chosen, such as `{goal}`; `{}` when it was taken back.
 * @fires {CustomEvent<{ problems: Problem[] }>} kans-problem - What is wrong with the data, in `problems`.
 */
export class KansGoalTracker extends KansFigure {
  static override properties: PropertyDeclarations = {
    theme: {},
    kind: {},
    asOf: { attribute: 'as-of' },
    since: {},
    highlight: {},
    unfold: {},
    view: {},
  };

  /** Only goals and actions of this theme. */
  declare theme: string | undefined;
  /** Only goals of this kind: `more` or `better`. */
  declare kind: string | undefined;
  /** How things stood on that day: a date. */
  declare asOf: string | undefined;
  /** Marks what changed after that day, such as the last meeting: a date. */
  declare since: string | undefined;
  /** The goal or action whose links stand out in the network. */
  declare highlight: string | undefined;
  /** The theme whose folded goals and actions are all shown in the network; `none` for what has no theme. */
  declare unfold: string | undefined;
  /** `list` (default), `network`, `gaps` or `table`. */
  declare view: 'list' | 'network' | 'gaps' | 'table' | undefined;

  protected override makeFigure(dataset: Dataset, lang: Language): Figure {
    const { theme, kind, asOf, since, highlight, unfold, view } = this;
    refuseMany(dataset);
    return goalTracker(dataset, { lang, ...given({ theme, kind, asOf, since, highlight, unfold, view }) });
  }

  /** In the network a goal or an action shows its links, and what is folded unfolds, until it is taken back. */
  protected override onChoice({ goal, action, theme, unfold }: Choice): void {
    this.highlight = goal ?? action;
    if ((goal ?? action ?? theme) === undefined) this.unfold = unfold;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kans-goal-tracker': KansGoalTracker;
  }
}
