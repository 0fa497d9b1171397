import { dirname, join } from 'node:path';
import { importPackage, readMappingFile, writePackage } from '@kanskracht/tables/import';
import { type Command, textOption, UsageError } from '../command.js';
import { texts } from '../texts.js';

/** `kanskracht import MAPPING.json --out FOLDER [--from FOLDER]` */
export const importFigures: Command = {
  name: 'import',
  options: { from: { type: 'string' }, out: { type: 'string' } },
  async run({ lang, values, positionals, output }) {
    const [mappingFile, ...more] = positionals;
    const folder = textOption(values, 'out');
    if (mappingFile === undefined || more.length > 0 || folder === undefined) throw new UsageError();
    const mapping = await readMappingFile(mappingFile);
    const made = await importPackage(mapping, textOption(values, 'from') ?? dirname(mappingFile));
    await writePackage(made, folder);
    for (const [name, table] of Object.entries(made.tables)) {
      output.out(texts[lang].wroteRows(join(folder, `${name}.csv`), table.numRows()));
    }
    if (mapping.national) output.out(texts[lang].wrote(join(folder, 'observations-national.arrow')));
    output.out(texts[lang].wrote(join(folder, 'datapackage.json')));
    return 0;
  },
};
