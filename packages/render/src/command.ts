import type { Language } from '@kanskracht/tables';

/** Where a command tells what it did, line by line. */
export interface Output {
  out(text: string): void;
  error(text: string): void;
}

export type CommandName = 'import' | 'check' | 'withhold' | 'extract' | 'twin';

export interface Call {
  readonly lang: Language;
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
  readonly output: Output;
}

export interface Command {
  readonly name: CommandName;
  readonly options: Readonly<Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>>;
  /** Answers the exit code. */
  run(call: Call): Promise<number>;
}

/** What was typed is not what the command takes; its help is shown. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The text of an option, or nothing. */
export function textOption(values: Call['values'], name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The parts of an option that holds a list, separated by commas; nothing when it is not given. */
export function listOption(values: Call['values'], name: string): string[] | undefined {
  return textOption(values, name)
    ?.split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
