import { type Dataset, isTable, orNotLoaded, type ReadableTable, readSource } from '@kanskracht/tables';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DataLink, DataStore } from './data-link.js';
import { ElementError } from './problems.js';

/** What an element was given to show, or what kept that from it. */
export interface DataState {
  readonly loading: boolean;
  readonly dataset?: Dataset;
  readonly error?: unknown;
}

/** Tables by name, or what the package reader gives back. */
export type Tables = Readonly<Record<string, ReadableTable>> | Dataset;

export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly table?: ReadableTable | undefined;
  readonly tables?: Tables | undefined;
  readonly data?: string | undefined;
  readonly src?: string | undefined;
  readonly crossorigin: boolean;
}

const nothing: DataState = { loading: false };
export const waiting: DataState = { loading: true };

/* What holds data inside an element; how it is read is fetched when there is any. */
const holders = 'table, script[type="text/csv"], script[type="application/json"]';

/**
 * Where an element's data come from: the first that is given of `table` or `tables`, `data` (the id of
 * a `<kans-data>`), `src`, and tables inside the element. Follows changes of each. `read()` answers
 * with what there is now, and starts what must be fetched.
 */
export class DataSource implements ReactiveController {
  readonly #host: DataHost;
  /* Most figures have data of their own: how another element's are followed is fetched when one is named. */
  #link: DataLink | undefined;
  /* Until it is there: that it is on its way, or why it could not be fetched. */
  #linkState: DataState | undefined;
  readonly #children: MutationObserver;
  #given: readonly unknown[] = [];
  #changes = 0;
  #state: DataState = nothing;
  #abort: AbortController | undefined;
  #pending: Promise<void> | undefined;

  constructor(host: DataHost) {
    this.#host = host;
    this.#children = new MutationObserver(() => {
      this.#changes += 1;
      host.requestUpdate();
    });
    host.addController(this);
  }

  /** The `<kans-data>` that is followed, if any. */
  get store(): DataStore | undefined {
    return this.#link?.store;
  }

  /** While tables inside the element are read, which takes no network but the first time. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  hostConnected(): void {
    this.#changes += 1;
    this.#children.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['data-table', 'data-column', 'data-shows', 'value', 'datetime'],
    });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#children.disconnect();
    // What was being fetched is fetched again when the element comes back; what is there stays.
    if (this.#abort !== undefined) this.#given = [];
    this.#stop();
  }

  read(): DataState {
    const { table, tables, data, src, crossorigin } = this.#host;
    const direct = table ?? tables;
    this.#link?.follow(direct === undefined && data ? data : undefined);
    if (direct === undefined && data) return this.#linked();
    const given = direct !== undefined ? [direct] : src ? [addressOf(src), crossorigin] : [this.#changes];
    if (given.length === this.#given.length && given.every((each, index) => each === this.#given[index]))
      return this.#state;
    this.#given = given;
    this.#stop();
    const inside = this.#host.querySelectorAll<HTMLElement>(holders);
    if (direct !== undefined) this.#state = attempt(() => datasetOf(direct));
    else if (src) this.#load((signal) => readSource(String(given[0]), { crossOrigin: crossorigin, signal }));
    else if (inside.length === 0) this.#state = nothing;
    else
      this.#pending = this.#load(async () =>
        (await orNotLoaded(import('./children.js'))).readChildren(inside, this.#host),
      );
    return this.#state;
  }

  #linked(): DataState {
    this.#given = [];
    this.#stop();
    if (this.#link === undefined) {
      if (this.#linkState === undefined) {
        this.#linkState = waiting;
        void this.#fetchLink();
      }
      return this.#linkState;
    }
    return this.#link.state;
  }

  async #fetchLink(): Promise<void> {
    const host = this.#host;
    try {
      const { DataLink, defineData } = await orNotLoaded(import('./data-link.js'));
      defineData();
      this.#link = new DataLink(host, () => host.requestUpdate());
      host.addController(this.#link);
    } catch (error) {
      this.#linkState = { loading: false, error };
    }
    host.requestUpdate();
  }

  /** Takes over what `read` gives, unless something else was asked for since. */
  async #load(read: (signal: AbortSignal) => Promise<Dataset>): Promise<void> {
    const abort = new AbortController();
    this.#abort = abort;
    this.#state = waiting;
    const state: DataState = await read(abort.signal).then(
      (dataset) => ({ loading: false, dataset }),
      (error: unknown) => ({ loading: false, error }),
    );
    if (abort !== this.#abort) return;
    // Done, not aborted: parts of the package are fetched later with the same signal.
    this.#abort = undefined;
    this.#pending = undefined;
    this.#state = state;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#pending = undefined;
  }
}

function attempt(read: () => Dataset): DataState {
  try {
    return { loading: false, dataset: read() };
  } catch (error) {
    return { loading: false, error };
  }
}

function datasetOf(given: ReadableTable | Tables): Dataset {
  if (isTable(given)) return { tables: { '': given } };
  const dataset = isDataset(given) ? given : { tables: given };
  if (typeof given !== 'object' || !Object.values(dataset.tables).every(isTable)) throw new ElementError('not_a_table');
  return dataset;
}

/** Relative to the page; what is no address at all is left to the reader, who has words for it. */
function addressOf(src: string): string {
  try {
    return new URL(src, document.baseURI).href;
  } catch {
    return src;
  }
}

const isDataset = (given: Tables): given is Dataset =>
  typeof given.tables === 'object' && given.tables !== null && !isTable(given.tables);
