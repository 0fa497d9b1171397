import { parseArgs } from 'node:util';
import { isSpoken, type Language, languageOf, problemOf, ReadError } from '@kanskracht/tables';
import { ImportError } from '@kanskracht/tables/import';
import { type Command, type Output, UsageError } from './command.js';
import { check } from './commands/check.js';
import { extract } from './commands/extract.js';
import { importFigures } from './commands/import.js';
import { writeTwin } from './commands/twin.js';
import { withholdNumbers } from './commands/withhold.js';
import { texts } from './texts.js';

export type { Output } from './command.js';

const commands: ReadonlyMap<string, Command> = new Map([
  ['import', importFigures],
  ['check', check],
  ['withhold', withholdNumbers],
  ['extract', extract],
  ['twin', writeTwin],
]);

/** Options that each command takes. */
const common = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/**
 * Runs the command `kanskracht` with what was typed after it, and answers the exit code: 0 when all is
 * well, 1 when files have a fault or can't be read, 2 when the command was not understood.
 */
export async function run(args: readonly string[], output: Output): Promise<number> {
  const [name = '', ...rest] = args;
  const command = commands.get(name);
  const asked = languageAsked(args);
  const lang = languageOf(asked);
  if (asked !== undefined && !isSpoken(asked)) {
    output.error(`${texts[lang].unknownLanguage(asked)}\n\n${texts[lang].usage}`);
    return 2;
  }
  if (command === undefined) {
    const asksHelp = name === '' || args.includes('--help') || args.includes('-h');
    if (asksHelp) output.out(texts[lang].usage);
    else output.error(`${texts[lang].unknownCommand(name)}\n\n${texts[lang].usage}`);
    return asksHelp ? 0 : 2;
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...common, ...command.options },
      allowPositionals: true,
    });
    if (values.help) {
      output.out(texts[lang].help[command.name]);
      return 0;
    }
    return await command.run({ lang, values, positionals, output });
  } catch (error) {
    if (error instanceof UsageError || isOptionError(error)) {
      output.error(texts[lang].help[command.name]);
      return 2;
    }
    output.error(explain(error, lang));
    return 1;
  }
}

/** The language has to be known before the rest is read: a fault in what was typed is told in it too. */
function languageAsked(args: readonly string[]): string | undefined {
  const place = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = args[place];
  return given === '--lang' ? args[place + 1] : given?.slice('--lang='.length);
}

/** A fault in the words of the person who typed the command; a fault of our own is thrown on. */
function explain(error: unknown, lang: Language): string {
  if (error instanceof ImportError) return error.messageIn(lang);
  if (error instanceof ReadError) {
    const { message, hint } = problemOf(error, { lang });
    return `${message} ${hint}`;
  }
  if (isFileError(error)) return texts[lang].fileFault(error.path ?? '', error.code);
  throw error;
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const isOptionError = (error: unknown): boolean => codeOf(error).startsWith('ERR_PARSE_ARGS');

const isFileError = (error: unknown): error is Error & { code: string; path?: string } =>
  /^E[A-Z]+$/.test(codeOf(error));
