import { type Language, languageOf } from '@kanskracht/tables';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The next node outward: a shadow root's is its host, and that of a node in a slot its parent. */
const outward = (node: Node): Node | null => (node instanceof ShadowRoot ? node.host : node.parentNode);

/**
 * The language of an element: the nearest `lang` on it or outward, through shadow roots, so that a
 * Dutch and an English figure can stand on one page. Follows changes while the element is connected.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#read());
  #language: Language = 'nl';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get language(): Language {
    return this.#language;
  }

  hostConnected(): void {
    let root = this.#host.getRootNode();
    for (;;) {
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      if (!(root instanceof ShadowRoot)) break;
      root = root.host.getRootNode();
    }
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    let node: Node | null = this.#host;
    while (node !== null && !(node instanceof Element && node.hasAttribute('lang'))) node = outward(node);
    const language = languageOf(node instanceof Element ? node.getAttribute('lang') : undefined);
    if (language === this.#language) return;
    this.#language = language;
    this.#host.requestUpdate();
  }
}
