import type { LitElement } from 'lit';
import type { Panel } from './view.js';

/* A table in less room than this is better closed: a heading and two rows. */
const leastTable = 140;

/** Those of a block, through which the margins of its first and last child can reach. */
function marginsOf(block: Element): string {
  const { display } = getComputedStyle(block);
  const ends = display === 'block' ? [block.firstElementChild, block.lastElementChild] : [block, block];
  return ends
    .map((end, index) => {
      const side = index === 0 ? 'marginBlockStart' : 'marginBlockEnd';
      const margins = [block, end ?? block].map((one) => Number.parseFloat(getComputedStyle(one)[side]) || 0);
      return `${Math.max(...margins)}px`;
    })
    .join(' ');
}

/** Unless the browser (Safari before 17.4) can't tell. */
const isShown = (element: Partial<Element> | null): boolean => element?.checkVisibility?.() ?? true;

/**
 * The place of a static twin: what stood inside the element before there was a drawing. The drawing takes
 * its place without moving what is in sight. Where readers see what stands below it, it is as high as the twin
 * was, with the table open in what room is left for it. From the reader's first choice on, or when the width
 * changes, it is as high as it needs; and from the start where its end was and stays below what is in sight.
 */
export class TwinPlace {
  readonly #host: LitElement;
  readonly #open: Set<Panel>;
  /* Constructed, since a policy can forbid style attributes; for the screen alone, since paper holds no place. */
  readonly #rules = new CSSStyleSheet();
  #height = 0;
  #margins = '0';
  #width = 0;
  #endsBelow = false;
  #written = '';
  #state: 'twin' | 'held' | 'free' = 'twin';

  constructor(host: LitElement, open: Set<Panel>) {
    this.#host = host;
    this.#open = open;
  }

  /** Before a first drawing: how the twin stands. Where readers see its table, they go on seeing one. */
  measure(): void {
    // Its drawing can stand before the figure is ready: colours of a site are still looked at then.
    if (this.#state !== 'twin') return;
    const twin = this.#host.querySelector(':scope > figure') ?? this.#host;
    const { height, bottom } = twin.getBoundingClientRect();
    // What is folded away has a height too, in a place that nobody sees.
    this.#height = isShown(twin) ? height : 0;
    this.#endsBelow = bottom > innerHeight;
    if (twin !== this.#host) this.#margins = marginsOf(twin);
    if (this.#height > 0 && isShown(this.#host.querySelector('table'))) this.#open.add('table');
  }

  /** After each update, `width` wide; as long as the twin is in sight, it has nothing to do. */
  settle(width: number): void {
    const figure = this.#host.renderRoot.querySelector('figure');
    if (this.#state === 'held' && width !== this.#width) this.#release();
    if (this.#state === 'free' || !figure || this.#height === 0 || figure.nextElementSibling?.localName === 'slot')
      return;
    if (this.#state === 'twin') {
      this.#listen();
      // A table that scrolls in its own place would hide rows for nothing: nobody sees what moves, unless the
      // drawing is so much shorter that what stands below it would come into sight.
      if (this.#endsBelow && figure.getBoundingClientRect().bottom >= innerHeight) {
        this.#release();
        return;
      }
    }
    [this.#state, this.#width] = ['held', width];
    this.#hold(figure);
  }

  /** Again with each update: something can come later, such as a remark on the data, and rows can be hidden already. */
  #hold(figure: HTMLElement): void {
    const height = `min-block-size: ${this.#height}px`;
    const table = figure.querySelector('.scroll');
    const over = figure.getBoundingClientRect().height - this.#height;
    const hidden = table ? table.scrollHeight - table.clientHeight : 0;
    if (over + hidden <= 0) {
      this.#write(height);
      return;
    }
    const room = (table?.getBoundingClientRect().height ?? 0) - over;
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
