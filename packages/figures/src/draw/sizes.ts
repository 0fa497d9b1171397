import type { Size } from '../figure.js';
import { estimate, type Measure } from '../text.js';

/** The sizes that every drawing keeps to: at most three of text, all relative to the page's. */
export interface Sizes {
  readonly width: number;
  /** Of names and values. */
  readonly label: number;
  /** Of axes and remarks. */
  readonly note: number;
  /** From one line of a label to the next. */
  readonly line: number;
  /** Whether the drawing stacks what stands side by side where there is room. */
  readonly narrow: boolean;
  readonly measure: Measure;
}

export function sizesOf({ width, fontSize = 16, measure = estimate }: Size): Sizes {
  const label = fontSize * 0.875;
  return { width, label, note: fontSize * 0.8125, line: label * 1.3, narrow: width < 35 * fontSize, measure };
}
