/* The attributes of an element: which there are, and the options that they stand for. */
import { type FigureName, type Twin, twins } from '@kanskracht/figures';
import type { Language } from '@kanskracht/tables';
import { refuse } from './problem.js';

/** By the element's attribute names; an empty text is none, and `true` is an attribute without a value. */
export type Attributes = Readonly<Record<string, string | boolean | number | undefined>>;

/** What every figure's element has besides the options of its figure; those that are `true` are there or not. */
export const common = {
  heading: false,
  'heading-level': false,
  description: false,
  'without-controls': true,
  selected: false,
  src: false,
  data: false,
  crossorigin: true,
} as const satisfies Readonly<Record<string, boolean>>;

export interface Asked {
  readonly tag: string;
  readonly twin: Twin;
  /** As they are written on the element. */
  readonly written: Readonly<Record<string, string | boolean>>;
  readonly options: Readonly<Record<string, unknown>>;
}

const isFigure = (name: string): name is FigureName => Object.hasOwn(twins, name);

/** @throws {TwinError} where the figure or one of the attributes does not exist */
export function readAsked(figure: string, attributes: Attributes, lang: Language): Asked {
  if (!isFigure(figure)) throw refuse('unknown_figure', lang, figure, Object.keys(twins));
  const twin: Twin = twins[figure];
  const names = [...twin.asks, ...Object.keys(common)];
  const written: Record<string, string | boolean> = {};
  const options: Record<string, unknown> = { lang };
  for (const [name, value] of Object.entries(attributes)) {
    if (!names.includes(name)) throw refuse('unknown_attribute', lang, name, names);
    if (value === undefined || value === false || value === '') continue;
    written[name] = value === true ? true : String(value);
    if (twin.asks.includes(name) || name === 'selected') options[optionOf(name)] = String(value);
  }
  return { tag: `kans-${figure}`, twin, written, options };
}

/** `compare-period` asks for `comparePeriod`. */
const optionOf = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
