import { writeFile } from 'node:fs/promises';
import { excelCsv, extractTable, plainCsv } from '@kanskracht/tables/import';
import { type Command, listOption, textOption, UsageError } from '../command.js';
import { texts } from '../texts.js';

/** `kanskracht extract FOLDER [OUT.csv] [--region …] [--within … --level …] [--indicator …] [--period …] [--excel]` */
export const extract: Command = {
  name: 'extract',
  options: {
    region: { type: 'string' },
    within: { type: 'string' },
    level: { type: 'string' },
    indicator: { type: 'string' },
    period: { type: 'string' },
    excel: { type: 'boolean' },
  },
  async run({ lang, values, positionals, output }) {
    const [folder, target, ...more] = positionals;
    const isExcel = values.excel === true;
    if (folder === undefined || more.length > 0 || (isExcel && target === undefined)) throw new UsageError();
    const table = await extractTable(folder, {
      regions: listOption(values, 'region'),
      within: textOption(values, 'within'),
      level: textOption(values, 'level'),
      indicators: listOption(values, 'indicator'),
      periods: listOption(values, 'period'),
    });
    if (target === undefined) {
      output.out(plainCsv(table).trimEnd());
      return 0;
    }
    await writeFile(target, isExcel ? excelCsv(table) : plainCsv(table));
    output.out(texts[lang].wroteRows(target, table.numRows()));
    return 0;
  },
};
