import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { twins } from '@kanskracht/figures';
import type { Dataset } from '@kanskracht/tables';
import { type Call, type Command, textOption, UsageError } from '../command.js';
import { readFileAs, readLocalData } from '../read-data.js';
import { texts } from '../texts.js';
import { type Attributes, common } from '../twin/asked.js';
import { pageText } from '../twin/page.js';
import { TwinError } from '../twin/problem.js';
import { makeTwin, narrowName } from '../twin/render-twin.js';

type Options = Command['options'];

/* On the command line `data` is a file, and never the id of an element in a page. */
const { data: _, ...ofElements } = common;

const attributeOptions: Options = {
  ...Object.fromEntries(Object.values(twins).flatMap(({ asks }) => asks.map((name) => [name, { type: 'string' }]))),
  ...Object.fromEntries(
    Object.entries(ofElements).map(([name, isFlag]) => [name, { type: isFlag ? 'boolean' : 'string' }]),
  ),
};

const ownOptions: Options = {
  data: { type: 'string' },
  table: { type: 'string', multiple: true },
  out: { type: 'string' },
  page: { type: 'boolean' },
  library: { type: 'string' },
  picture: { type: 'string' },
  'picture-url': { type: 'string' },
  width: { type: 'string' },
};

/** `kanskracht twin FIGURE --data FILE [--region … --view …] [--out FILE] [--page] [--picture FILE]` */
export const writeTwin: Command = {
  name: 'twin',
  options: { ...attributeOptions, ...ownOptions },
  async run({ lang, values, positionals, output }) {
    const [figure, ...more] = positionals;
    const data = textOption(values, 'data');
    if (figure === undefined || more.length > 0 || data === undefined) throw new UsageError();
    const { problem, wrote } = texts[lang];
    const tell = (path: string): void => output.error(wrote(path));
    const isPage = values.page === true;
    const picture = textOption(values, 'picture');
    const pictureUrl = textOption(values, 'picture-url') ?? (picture && basename(picture));
    const width = widthOf(values);
    try {
      const made = await makeTwin(await readAll(data, values), {
        figure,
        attributes: attributesOf(values, isPage),
        lang,
        ...(pictureUrl !== undefined && { pictureUrl }),
        ...(width !== undefined && { width }),
      });
      for (const each of made.problems) output.error(problem(each));
      const library = (textOption(values, 'library') ?? './kanskracht/').replace(/\/?$/, '/');
      const text = isPage ? pageText(made, { figure, lang, library }) : made.html;
      const target = textOption(values, 'out');
      if (picture !== undefined && made.pictures !== undefined) {
        const { wide, narrow } = made.pictures;
        await writeAll(
          [
            [picture, wide],
            [narrowName(picture), narrow],
          ],
          tell,
        );
      }
      if (target === undefined) output.out(text.trimEnd());
      else await writeAll([[target, text]], tell);
      return 0;
    } catch (error) {
      if (!(error instanceof TwinError)) throw error;
      for (const each of error.problems) output.error(problem(each));
      return error.problems.some(({ code }) => code.startsWith('unknown_')) ? 2 : 1;
    }
  },
};

async function writeAll(files: readonly (readonly [path: string, text: string])[], tell: (path: string) => void) {
  for (const [path, text] of files) {
    await writeFile(path, text);
    tell(path);
  }
}

async function readAll(data: string, { table = [] }: Call['values']): Promise<Dataset> {
  const dataset = await readLocalData(data);
  const tables = { ...dataset.tables };
  for (const given of [table].flat()) {
    const [, name, path] = /^([^=]+)=(.+)$/.exec(String(given)) ?? [];
    if (name === undefined || path === undefined) throw new UsageError();
    tables[name] = await readFileAs(path, name);
  }
  return { ...dataset, tables };
}

/** Those that were given; the heading of a page of its own is one below the page's. */
function attributesOf(values: Call['values'], isPage: boolean): Attributes {
  const given = Object.keys(attributeOptions).flatMap((name) => {
    const value = values[name];
    return typeof value === 'string' || value === true ? [[name, value] as const] : [];
  });
  return { ...(isPage && { 'heading-level': '2' }), ...Object.fromEntries(given) };
}

function widthOf(values: Call['values']): number | undefined {
  const given = textOption(values, 'width');
  if (given === undefined) return undefined;
  const width = Number(given);
  if (!Number.isInteger(width) || width < 280 || width > 2000) throw new UsageError();
  return width;
}
