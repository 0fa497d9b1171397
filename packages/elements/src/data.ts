import { css, LitElement, type PropertyValues } from 'lit';
import { type DataHost, DataSource, type DataState, type Tables } from './base/data-source.js';

/**
 * Holds tables for several figures on a page, and the region that is chosen in them. Shows nothing.
 *
 * @tagname kans-data
 * @summary Data that several figures share.
 * @fires {Event} kans-data-change - The tables or the chosen region changed; the figures that name this element listen.
 */
export class KansData extends LitElement implements DataHost {
  static override styles = css`
    :host {
      display: none;
    }
  `;
  static override properties = {
    tables: { attribute: false },
    src: {},
    crossorigin: { type: Boolean },
    selected: {},
  };

  /** Tables by name. */
  declare tables: Tables | undefined;
  /** The address of a `.csv`, `.json`, `.arrow` or `datapackage.json`. */
  declare src: string | undefined;
  /** Whether `src` may be on another site. */
  declare crossorigin: boolean;
  /** The region that is chosen in the figures. */
  declare selected: string | undefined;

  readonly #source = new DataSource(this);
  /* Before the first update nobody knows what there is. */
  #state: DataState = { loading: true };

  constructor() {
    super();
    this.crossorigin = false;
  }

  /** What the figures show: the tables, or that they are on their way, or what went wrong. */
  get state(): DataState {
    return this.#state;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const state = this.#source.read();
    if (state === this.#state && !changed.has('selected')) return;
    this.#state = state;
    this.dispatchEvent(new Event('kans-data-change'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kans-data': KansData;
  }
  interface GlobalEventHandlersEventMap {
    'kans-data-change': Event;
  }
}
