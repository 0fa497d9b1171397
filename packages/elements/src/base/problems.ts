import { type Finding, type Language, type Problem, ReadError } from '@kanskracht/tables';
import { texts } from './texts.js';

/** A problem that an element itself has; its words stand apart, in `problem-words.ts`. */
export class ElementError extends Error {
  readonly code:
    | 'unexpected'
    | 'not_a_table'
    | 'data_not_found'
    | 'too_much'
    | 'nothing_drawn'
    | 'png_forbidden'
    | 'too_large_for_png';
  readonly value: unknown;

  constructor(code: ElementError['code'], value?: unknown) {
    super(code);
    this.name = 'ElementError';
    this.code = code;
    this.value = value;
  }
}

let words: typeof import('./problem-words.js') | undefined;

/** How problems are shown: there as soon as there is one to show, unless its words could not be fetched. */
export const problemViews = (): typeof words => words;

/**
 * Errors and findings as problems in the reader's language. Their words are fetched when there is
 * something to tell, so that a page whose data are in order doesn't carry them. Never rejects: where
 * even the words can't be fetched, that is what is told.
 */
export async function inWords(
  errors: readonly unknown[],
  findings: readonly (Finding | Problem)[],
  lang: Language,
): Promise<readonly Problem[]> {
  if (errors.length === 0 && findings.length === 0) return [];
  try {
    words = await import('./problem-words.js');
    return words.tellAll(errors, findings, lang);
  } catch (cause) {
    console.error(cause);
    return [{ code: 'not_loaded', severity: 'error', message: texts[lang].notLoaded, hint: '' }];
  }
}

/** What nobody foresaw: it must not be thrown into the page, nor be lost for who has to mend it. */
export function unexpected(error: unknown): ElementError | ReadError {
  console.error(error);
  if (error instanceof ElementError || error instanceof ReadError) return error;
  return new ElementError('unexpected', error instanceof Error ? error.message : String(error));
}
