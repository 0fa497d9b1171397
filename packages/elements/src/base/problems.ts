import { type Language, type Problem, problemOf } from '@kanskracht/tables';
import { type ElementProblemCode, texts } from './texts.js';

/** A problem that an element itself has, in the reader's language. */
export function elementProblem(code: ElementProblemCode, lang: Language, value?: unknown): Problem {
  return { code, severity: 'error', ...(value === undefined ? {} : { value }), ...texts[lang].problems[code] };
}

/** The same as an error: to throw where the language is not known yet, or to reject with. */
export class ElementError extends Error implements Problem {
  readonly code: ElementProblemCode;
  readonly severity = 'error';
  readonly value: unknown;
  readonly hint: string;

  constructor(code: ElementProblemCode, lang: Language = 'nl', value?: unknown) {
    const { message, hint } = texts[lang].problems[code];
    super(message);
    this.name = 'ElementError';
    this.code = code;
    this.value = value;
    this.hint = hint;
  }
}

/** Any error as a problem in the reader's language. */
export function problemFrom(error: unknown, lang: Language): Problem {
  return error instanceof ElementError ? elementProblem(error.code, lang, error.value) : problemOf(error, { lang });
}
