import { checkTables, type Part, type Problem, type ReadableTable, ReadError, readTableName } from '@kanskracht/tables';
import { type Command, UsageError } from '../command.js';
import { isPackage, nameOf, readFileAs, readLocalPackage } from '../read-data.js';
import { texts } from '../texts.js';

/** `kanskracht check FILE…`: one data package, or files that belong together. */
export const check: Command = {
  name: 'check',
  options: {},
  async run({ lang, positionals, output }) {
    if (positionals.length === 0) throw new UsageError();
    const [only] = positionals;
    const problems =
      positionals.length === 1 && only !== undefined && isPackage(only)
        ? await checkPackage(only, lang)
        : checkTables(await readFiles(positionals), { lang });
    for (const problem of problems) output.out(texts[lang].problem(problem));
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    output.out(texts[lang].checked(errors, problems.length - errors));
    return errors > 0 ? 1 : 0;
  },
};

async function readFiles(paths: readonly string[]): Promise<Record<string, ReadableTable>> {
  const tables: Record<string, ReadableTable> = {};
  for (const path of paths) tables[nameOf(path)] = await readFileAs(path, nameOf(path));
  return tables;
}

/**
 * A package's tables together, then each part that is fetched apart. A part may be about more regions
 * than the package describes, so it is checked without them. Tables that no figure has a use for count
 * among the first: those who publish a package want to know that one of them holds persons.
 */
async function checkPackage(path: string, lang: 'nl' | 'en'): Promise<readonly Problem[]> {
  const dataset = await readLocalPackage(path);
  const isOurs = ({ name }: Part): boolean => readTableName(name) !== undefined;
  const { parts = [] } = dataset;
  const others = await readOthers(parts.filter((part) => !isOurs(part)));
  const ours = parts.filter(isOurs);
  const problems = [...checkTables({ ...dataset, tables: { ...others, ...dataset.tables }, parts: ours }, { lang })];
  const { indicators } = dataset.tables;
  for (const part of ours) {
    const tables = { ...(indicators && { indicators }), [part.name]: await part.load() };
    problems.push(...checkTables({ ...dataset, tables, parts: [] }, { lang }));
  }
  return problems;
}

/** Those that are tables: anything can lie in a package. */
async function readOthers(parts: readonly Part[]): Promise<Record<string, ReadableTable>> {
  const tables: [string, ReadableTable][] = [];
  for (const part of parts) {
    try {
      tables.push([part.name, await part.load()]);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
    }
  }
  return Object.fromEntries(tables);
}
