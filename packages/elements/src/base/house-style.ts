import { LitElement } from 'lit';
import { carried } from './paints.js';
import type { FilePaints } from './readable/index.js';
import { styles } from './styles.js';

/**
 * What every element takes from the house style of its page: first `--kans-…`, then the NL Design
 * System's `--basis-…` and `--utrecht-…`, then our own. docs/house-style.md tells which of their tokens.
 *
 * @cssproperty --kans-background - Colour of the ground.
 * @cssproperty --kans-text - Colour of texts.
 * @cssproperty --kans-muted - Colour of notes, source and what is less important.
 * @cssproperty --kans-link - Colour of links and of the buttons under the drawing; that of texts by default.
 * @cssproperty --kans-grid - Colour of hairlines: grids, the lines of a table.
 * @cssproperty --kans-axis - Colour of axes and of the edges of what can be chosen.
 * @cssproperty --kans-reference - Colour of the reference.
 * @cssproperty --kans-context - Colour of what surrounds the subject, such as other regions.
 * @cssproperty --kans-series-1 - Colour of the subject: the first region, the bars, the lines over time.
 * @cssproperty --kans-series-2 - Colour of the second region or group.
 * @cssproperty --kans-series-3 - Colour of the third.
 * @cssproperty --kans-series-4 - Colour of the fourth.
 * @cssproperty --kans-better - Colour of the sign for better and forward.
 * @cssproperty --kans-worse - Colour of the sign for worse and backward, and of the edge of a problem.
 * @cssproperty --kans-uncertain - Colour of what is uncertain.
 * @cssproperty --kans-missing - Colour of the hatching where there is no value.
 * @cssproperty --kans-tile-1 - Colour of the lowest class of a map and of the pyramid's base.
 * @cssproperty --kans-tile-2 - Colour of the second class.
 * @cssproperty --kans-tile-3 - Colour of the third class.
 * @cssproperty --kans-tile-4 - Colour of the fourth class.
 * @cssproperty --kans-tile-5 - Colour of the highest class and of the pyramid's tip.
 * @cssproperty --kans-on-tile-light - Colour of texts on the first three classes.
 * @cssproperty --kans-on-tile-dark - Colour of texts on the last two classes.
 * @cssproperty --kans-font-family - Font of all texts; the page's own by default.
 * @cssproperty --kans-font-size - Size of the texts; that of the text around the figure by default.
 * @cssproperty --kans-font-weight-bold - Weight of what is bold outside drawings: 700.
 * @cssproperty --kans-label-font-size - Size of controls, buttons and tables: 0.875em.
 * @cssproperty --kans-note-font-size - Size of notes, legend and source: 0.8125em.
 * @cssproperty --kans-heading-color - Colour of the heading; that of texts by default.
 * @cssproperty --kans-heading-font-family - Font of the heading; that of texts by default.
 * @cssproperty --kans-heading-font-size - Size of the heading; 1.25em by default.
 * @cssproperty --kans-heading-font-weight - Weight of the heading: 700.
 * @cssproperty --kans-padding - Room around the figure; none by default.
 * @cssproperty --kans-gap - Room between the parts of the figure: 0.75em.
 * @cssproperty --kans-cell-padding-block - Room above and below the text of a cell: 0.3em.
 * @cssproperty --kans-cell-padding-inline - Room between the columns of a table: 0.75em, which the token of a theme can only widen.
 * @cssproperty --kans-border-width - Width of lines outside drawings: 1px.
 * @cssproperty --kans-border-radius - How round the corners of controls and of what is pointed at are: 3px.
 * @cssproperty --kans-focus - Colour of the focus ring; that of texts by default.
 * @cssproperty --kans-focus-width - Width of the focus ring, never less than 2px.
 * @cssproperty --kans-focus-style - Style of the focus ring: `solid`, `dashed`, `dotted`, `double`.
 * @cssproperty --kans-focus-offset - Distance of the focus ring: 2px.
 */
export abstract class HouseStyled extends LitElement {
  static override styles = styles;

  #seen: string | undefined;
  /** As long as colours of the site are looked at. */
  protected looking: Promise<void> | undefined;
  /** What a file paints instead of colours that can't be read on paper; none as long as the site's colours are our own. */
  protected filePaints: FilePaints | undefined;

  protected override updated(): void {
    const probe = this.renderRoot.querySelector<HTMLElement>('.probe');
    if (probe === null) return;
    // A theme can come late, or change: the probe tells.
    probe.ontransitionend ??= () => this.requestUpdate();
    const seen = carried(probe);
    if (seen === this.#seen) return;
    this.#seen = seen;
    if (this.filePaints || seen !== carried(probe, '::before')) this.looking = this.#look(probe);
  }

  /* Where the site's colours are not our own, a part that comes later makes them readable; without it they stay as they are. */
  async #look(probe: HTMLElement): Promise<void> {
    try {
      const { makeReadable } = await import('./readable/index.js');
      this.filePaints = makeReadable(this, probe);
    } catch {}
    this.looking = undefined;
    this.requestUpdate();
  }
}
