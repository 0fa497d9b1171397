/* What an editor or a reader asks for, as the data write it. */
import type { Finding } from '@kanskracht/tables';
import { textOf } from '../asks.js';

/** Gathers what was asked and is not there; the figure goes on with its default and says so. */
export class Asked {
  readonly findings: Finding[] = [];

  /**
   * The one of `known` that an attribute names, whatever its case.
   */
  pick<Id extends string>(
    column: string,
    asked: unknown,
    known: readonly Id[],
    read: (text: string) => string | undefined = (text) => text,
  ): Id | undefined {
    const value = textOf(asked);
    if (value === '') return undefined;
    const wanted = (read(value) ?? value).toLowerCase();
    const found = known.find((id) => id.toLowerCase() === wanted);
    if (found === undefined) this.#tell('unknown_choice', column, value, { known: known.slice(0, 12) });
    return found;
  }

  /** What can be no answer to what the attribute asks. */
  useless(column: string, value: string): void {
    this.#tell('unreadable_option', column, value, {});
  }

  #tell(code: string, column: string, value: string, details: unknown): void {
    this.findings.push({ code, severity: 'warning', column, value, details });
  }
}
