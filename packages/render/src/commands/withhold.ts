import { readFile, writeFile } from 'node:fs/promises';
import { findWithheld, readCsv, withhold } from '@kanskracht/tables';
import { plainCsv } from '@kanskracht/tables/import';
import { type Call, type Command, textOption, UsageError } from '../command.js';
import { texts } from '../texts.js';

function numberOption(values: Call['values'], name: string): number | undefined {
  const given = textOption(values, name);
  if (given !== undefined && !/^\d+$/.test(given)) throw new UsageError();
  return given === undefined ? undefined : Number(given);
}

/** `kanskracht withhold IN.csv OUT.csv [--minimum N] [--min-numerator N]` */
export const withholdNumbers: Command = {
  name: 'withhold',
  options: { minimum: { type: 'string' }, 'min-numerator': { type: 'string' } },
  async run({ lang, values, positionals, output }) {
    const [source, target, ...more] = positionals;
    if (source === undefined || target === undefined || more.length > 0) throw new UsageError();
    const minimum = numberOption(values, 'minimum');
    const minNumerator = numberOption(values, 'min-numerator');
    const limits = { ...(minimum !== undefined && { minimum }), ...(minNumerator !== undefined && { minNumerator }) };
    const table = readCsv(await readFile(source));
    const withheld = findWithheld(table, limits);
    const clean = withhold(table, limits);
    await writeFile(target, plainCsv(clean));
    const small = withheld.filter(({ reason }) => reason === 'small').length;
    output.out(texts[lang].withheld(small, withheld.length - small));
    output.out(texts[lang].wroteRows(target, clean.numRows()));
    return 0;
  },
};
