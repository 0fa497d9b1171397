import type { ReactiveController, ReactiveControllerHost } from 'lit';

/* What a hidden element is drawn at, until it is shown: methods and events must not wait for that. */
const hiddenWidth = 600;

/**
 * The room that an element has: the width of its content box and its text size, in CSS pixels. Asks
 * for an update only where one of the two changed, since a taller drawing must not cause another one.
 */
export class BoxController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /* A frame later: drawing inside the observer's own round would change the size again, which browsers report as an error. */
  readonly #observer = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#measure());
  });
  #frame = 0;
  #width = 0;
  #fontSize = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get width(): number {
    return this.#width || hiddenWidth;
  }

  get fontSize(): number {
    return this.#fontSize || 16;
  }

  hostConnected(): void {
    this.#measure();
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  #measure(): void {
    const style = getComputedStyle(this.#host);
    const width = Math.floor(Number.parseFloat(style.width)) || 0;
    const fontSize = Number.parseFloat(style.fontSize) || 0;
    // An element that is hidden for a while keeps its drawing.
    if (width === 0 || (width === this.#width && fontSize === this.#fontSize)) return;
    this.#width = width;
    this.#fontSize = fontSize;
    this.#host.requestUpdate();
  }
}
