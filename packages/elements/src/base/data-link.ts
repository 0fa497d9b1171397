import type { ReactiveController } from 'lit';
import { KansData } from '../data.js';
import { type DataState, waiting } from './data-source.js';
import { define } from './define.js';
import { ElementError } from './problems.js';

/** What a figure asks of a `<kans-data>`; another copy of the library offers it too. */
export interface DataStore extends HTMLElement {
  readonly state: DataState;
  selected: string | undefined;
}

/** A page that has one figure's script alone gets its `<kans-data>` with the figure that names it. */
export const defineData = (): void => define('kans-data', KansData);

/* A `<kans-data>` may come later in the page, or be made by a script: only then is a wrong id a problem. */
const patience = 3000;

const isStore = (element: Element | null | undefined): element is DataStore =>
  element instanceof HTMLElement && 'state' in element && 'selected' in element;

/**
 * Follows the `<kans-data>` with an id in the same document or shadow root: also one that comes, goes
 * or is upgraded later. Calls `changed` at each change of its tables or selection, or of itself.
 */
export class DataLink implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  readonly #observer = new MutationObserver(() => this.#find());
  #id: string | undefined;
  #store: DataStore | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #late = false;
  /* One and the same for as long as the id is wrong: another one would be drawn anew, without end. */
  #notFound: (DataState & { readonly id: string | undefined }) | undefined;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get store(): DataStore | undefined {
    return this.#store;
  }

  /** What it holds; where it was waited for long enough, that it is not there. */
  get state(): DataState {
    if (this.#store !== undefined) return this.#store.state;
    if (!this.#late) return waiting;
    if (this.#notFound?.id !== this.#id)
      this.#notFound = { id: this.#id, loading: false, error: new ElementError('data_not_found', this.#id) };
    return this.#notFound ?? waiting;
  }

  follow(id: string | undefined): void {
    if (id === this.#id) return;
    this.hostDisconnected();
    this.#id = id;
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#id) return;
    this.#observer.observe(this.#host.getRootNode(), {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['id'],
    });
    this.#timer = setTimeout(() => {
      this.#late = true;
      if (this.#store === undefined) this.#changed();
    }, patience);
    this.#find();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#late = false;
    this.#use(undefined);
  }

  #find(): void {
    const root = this.#host.getRootNode();
    const element = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(this.#id ?? '') : null;
    if (element?.matches('kans-data:not(:defined)'))
      void customElements.whenDefined('kans-data').then(() => this.#find());
    const store = isStore(element) && this.#host.isConnected ? element : undefined;
    if (store === this.#store) return;
    this.#use(store);
    this.#changed();
  }

  #use(store: DataStore | undefined): void {
    this.#store?.removeEventListener('kans-data-change', this.#changed);
    this.#store = store;
    store?.addEventListener('kans-data-change', this.#changed);
  }
}
