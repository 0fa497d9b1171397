import type { Choice } from '@kanskracht/figures/lean.js';
import type { Problem } from '@kanskracht/tables';

/** The events of every figure, with their details. All bubble and cross shadow roots. */
export interface FigureEvents {
  readonly 'kans-ready': undefined;
  readonly 'kans-select': Choice;
  readonly 'kans-problem': { readonly problems: readonly Problem[] };
}

export function emit<Name extends keyof FigureEvents>(
  target: EventTarget,
  name: Name,
  detail: FigureEvents[Name],
): void {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

type FigureEventMap = { [Name in keyof FigureEvents]: CustomEvent<FigureEvents[Name]> };

declare global {
  /* They bubble, so anything on the page may listen to them. */
  interface GlobalEventHandlersEventMap extends FigureEventMap {}
}
