import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const fixtures = fileURLToPath(new URL('./fixtures', import.meta.url));
export const packageFolder = `${root}data/neighbourhood-health`;

const statLine = { region: 'WijkenEnBuurten', period: 'Perioden', name: 'Gemeentenaam_1' };

/** The mapping of the package that is shipped, for cuts of the same files: 28 regions, still padded as RIVM gives them. */
export async function cutMapping(changes = {}) {
  const mapping = JSON.parse(await readFile(`${packageFolder}/import.json`, 'utf8'));
  return {
    ...mapping,
    files: [
      { path: 'rivm-2012.csv', region: 'region', period: 'period', where: { period: '2012JJ00' } },
      { path: 'rivm-2016.xlsx', ...statLine },
      { path: 'rivm-2020.xlsx', ...statLine },
    ],
    select: ['NL01', 'GM0984', 'GM0756', 'GM1894'],
    names: { ...mapping.names, path: 'cbs-regions.csv' },
    positions: { ...mapping.positions, path: 'positions.csv' },
    ...changes,
  };
}

/** The rows of a table as objects. */
export function rowsOf(table) {
  const columns = table.columnNames();
  return Array.from({ length: table.numRows() }, (_, row) =>
    Object.fromEntries(columns.map((column) => [column, table.get(column, row)])),
  );
}

/** The values of one indicator in one region, period by period. */
export function valuesOf(observations, indicator, region) {
  return rowsOf(observations)
    .filter((row) => row.indicator === indicator && row.region === region)
    .map(({ value, missing }) => value ?? missing);
}
