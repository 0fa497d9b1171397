import type { Measure } from '@kanskracht/figures/lean.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { measureIn } from './measure.js';

/* What a hidden element is drawn at, until it is shown: methods and events must not wait for that. */
const hiddenWidth = 600;

/**
 * The room that an element has: the width of its content box and its text size, in CSS pixels, and how
 * wide texts are in its font. Asks for an update only where one of these changed, since a taller
 * drawing must not cause another one.
 */
export class BoxController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /*
   * A frame later: what changes its size inside the observers' own round is reported as an error of the page. An
   * update can also fall into that round by itself, so from then until the next frame nothing is observed.
   */
  readonly #observer = new ResizeObserver(() => this.#later(() => this.#measure()));
  #frame = 0;
  #width = 0;
  #fontSize = 0;
  #font = '';
  #textWidth: Measure | undefined;

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

  /** The same function until the font changes. */
  get textWidth(): Measure | undefined {
    return this.#textWidth;
  }

  hostConnected(): void {
    this.#measure();
    this.hostUpdated();
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  hostUpdate(): void {
    this.#observer.disconnect();
  }

  /** Tells the size anew, so that no change is missed. An update can also come after the host has gone. */
  hostUpdated(): void {
    if (this.#host.isConnected) this.#later(() => this.#observer.observe(this.#host));
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
    cancelAnimationFrame(this.#frame);
  }

  /* A font of the page that came late has other widths under the same name. */
  readonly #onFonts = (): void => {
    this.#font = '';
    this.#measure();
  };

  #later(work: () => void): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(work);
  }

  #measure(): void {
    const style = getComputedStyle(this.#host);
    // What is hidden has `auto`, or nothing.
    const width = Math.floor(Number.parseFloat(style.width));
    if (!width) {
      // What is hidden for a while keeps its drawing, and looks again at what its page gives when it is shown.
      this.#font = '';
      return;
    }
    const fontSize = Number.parseFloat(style.fontSize);
    const font = style.fontFamily + style.letterSpacing + style.wordSpacing;
    if (width === this.#width && fontSize === this.#fontSize && font === this.#font) return;
    if (font !== this.#font) this.#textWidth = measureIn(style);
    this.#font = font;
    this.#width = width;
    this.#fontSize = fontSize;
    this.#host.requestUpdate();
  }
}
