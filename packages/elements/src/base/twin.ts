import type { LitElement } from 'lit';
import type { Panel } from './view.js';

/* A table in less room than this is better closed: a heading and two rows. */
const leastTable = 140;

/**
 * The place of a static twin: what stood inside the element before there was a drawing. The drawing takes
 * its place without moving what stands below: it is as high as the twin was, with the table open in what
 * room is left for it. From the reader's first choice on, or when the width changes, it is as high as it needs.
 */
export class TwinPlace {
  readonly #host: LitElement;
  readonly #open: Set<Panel>;
  /* Constructed, since a policy can forbid style attributes; for the screen alone, since paper holds no place. */
  readonly #rules = new CSSStyleSheet();
  #height = 0;
  #margins = '0';
  #width = 0;
  #written = '';
  #state: 'twin' | 'held' | 'free' = 'twin';

  constructor(host: LitElement, open: Set<Panel>) {
    this.#host = host;
    this.#open = open;
  }

  /** Before a first drawing: how the twin stands. Where readers see its table, they go on seeing one. */
  measure(): void {
    const twin = this.#host.querySelector(':scope > figure') ?? this.#host;
    const { height } = twin.getBoundingClientRect();
    const { marginBlockStart, marginBlockEnd } = getComputedStyle(twin);
    this.#height = height;
    if (twin !== this.#host) this.#margins = `${marginBlockStart} ${marginBlockEnd}`;
    if (height > 0 && this.#host.querySelector('table')?.checkVisibility() !== false) this.#open.add('table');
  }

  /** After each drawing, `width` wide. */
  settle(width: number): void {
    const figure = this.#host.renderRoot.querySelector('figure');
    if (this.#state === 'held' && width !== this.#width) this.#release();
    if (this.#state === 'free' || !figure || this.#height === 0) return;
    if (this.#state === 'twin') this.#listen();
    [this.#state, this.#width] = ['held', width];
    this.#hold(figure);
  }

  /** Also when something came later, such as a remark on the data. */
  #hold(figure: HTMLElement): void {
    const height = `min-block-size: ${this.#height}px`;
    if (figure.getBoundingClientRect().height <= this.#height) {
      this.#write(height);
      return;
    }
    this.#write();
    const over = figure.getBoundingClientRect().height - this.#height;
    const room = (figure.querySelector('.scroll')?.getBoundingClientRect().height ?? 0) - over;
    this.#write(height, `max-block-size: ${room}px`);
    if (room < leastTable && this.#open.delete('table')) this.#host.requestUpdate();
  }

  #listen(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets.push(this.#rules);
    root.addEventListener('change', () => this.#release());
    root.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('button')) this.#release();
    });
  }

  #release(): void {
    this.#state = 'free';
    this.#write();
  }

  #write(ofFigure = '', ofTable = ''): void {
    const text = `@media screen { figure { margin-block: ${this.#margins}; ${ofFigure} } .scroll { ${ofTable} } }`;
    if (text === this.#written) return;
    this.#written = text;
    this.#rules.replaceSync(text);
  }
}
