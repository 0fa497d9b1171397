import { ColumnTable, isSmall, type ReadableTable, withhold } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';

/** How many people live there and how many of them are lonely, by group. */
interface Count {
  readonly numerator: number;
  readonly denominator: number;
}
type Row = Count & { readonly region: string; readonly group: string };

const count = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([denominator, share]): Count => ({ numerator: Math.round(denominator * share), denominator }));

/** Every region and group of a municipality, from the counts of its buurten: wijk by wijk, buurt by buurt, group by group. */
function rowsOf(wijken: readonly (readonly (readonly Count[])[])[], groups = ['young', 'old']): Row[] {
  const rows: Row[] = [];
  const add = (region: string, buurten: readonly (readonly Count[])[]) => {
    const parts = groups.map((group, i) => ({ region, group, ...sum(buurten.map((buurt) => buurt[i] as Count)) }));
    rows.push({ region, group: 'total', ...sum(parts) }, ...parts);
  };
  add('GM0984', wijken.flat());
  wijken.forEach((buurten, w) => {
    add(`WK09840${w}`, buurten);
    buurten.forEach((buurt, b) => {
      add(`BU09840${w}0${b}`, [buurt]);
    });
  });
  return rows;
}

const sum = (counts: readonly Count[]): Count => ({
  numerator: counts.reduce((sum, { numerator }) => sum + numerator, 0),
  denominator: counts.reduce((sum, { denominator }) => sum + denominator, 0),
});

const buurt = fc.array(count, { minLength: 2, maxLength: 2 });
const wijk = fc.array(buurt, { minLength: 1, maxLength: 4 });
const divided = fc.array(wijk, { minLength: 1, maxLength: 4 }).map((wijken) => rowsOf(wijken));
const undivided = divided.map((rows) => rows.filter(({ group }) => group === 'total'));

function tableOf(rows: readonly Row[]): ColumnTable {
  return new ColumnTable({
    indicator: rows.map(() => 'lonely'),
    region: rows.map(({ region }) => region),
    group: rows.map(({ group }) => group),
    period: rows.map(() => 2024),
    value: rows.map(({ numerator, denominator }) => (denominator === 0 ? undefined : numerator / denominator)),
    numerator: rows.map(({ numerator }) => numerator),
    denominator: rows.map(({ denominator }) => denominator),
  });
}

/** Where nobody lives there is no figure, and nobody to point out. */
const isTold = ({ denominator }: Count) => denominator > 0;

/** The rows that together make up a row: the regions in it, or its groups. */
function sumsOf(rows: readonly Row[]): (readonly [number, number[]])[] {
  const find = (test: (row: Row) => boolean) => rows.flatMap((row, i) => (test(row) ? [i] : []));
  return rows
    .flatMap((row, i): (readonly [number, number[]])[] => {
      const inside = row.region.startsWith('GM') ? 'WK0984' : `BU${row.region.slice(2)}`;
      const length = row.region.startsWith('GM') ? 8 : 10;
      const regions = find(
        ({ region, group }) => group === row.group && region.startsWith(inside) && region.length === length,
      );
      const parts = find(({ region, group }) => region === row.region && group !== 'total');
      return [
        [i, row.region.startsWith('BU') ? [] : regions],
        [i, row.group === 'total' ? parts : []],
      ];
    })
    .filter(([, parts]) => parts.length > 0);
}

/** What someone learns who subtracts, again and again, what is shown from the totals. */
function subtract(rows: readonly Row[], table: ReadableTable): (number | undefined)[] {
  const known = Array.from(table.array('denominator'), (n) => (typeof n === 'number' ? n : undefined));
  for (let again = true; again; ) {
    again = false;
    for (const [total, parts] of sumsOf(rows)) {
      const open = [total, ...parts].filter((row) => known[row] === undefined);
      if (open.length !== 1) continue;
      const shown = parts.reduce((sum, part) => sum + (known[part] ?? 0), 0);
      const [row] = open as [number];
      known[row] = row === total ? shown : (known[total] as number) - shown;
      again = true;
    }
  }
  return known;
}

/** The withheld rows whose number follows from all sums together: Gauss–Jordan elimination, an unknown a column. */
function solve(rows: readonly Row[], table: ReadableTable): Row[] {
  const unknown = rows.flatMap((_, i) => (table.get('denominator', i) === null ? [i] : []));
  const matrix = sumsOf(rows).map(([total, parts]) =>
    unknown.map((i): number => (i === total ? -1 : parts.includes(i) ? 1 : 0)),
  );
  let rank = 0;
  for (let column = 0; column < unknown.length; column += 1) {
    const found = matrix.findIndex((line, i) => i >= rank && Math.abs(line[column] as number) > 1e-9);
    if (found === -1) continue;
    const [line] = matrix.splice(found, 1) as [number[]];
    const scale = line[column] as number;
    const pivot = line.map((factor) => factor / scale);
    matrix.forEach((other, i) => {
      const times = other[column] as number;
      matrix[i] = other.map((factor, j) => factor - times * (pivot[j] as number));
    });
    matrix.splice(rank, 0, pivot);
    rank += 1;
  }
  return matrix.slice(0, rank).flatMap((line) => {
    const left = line.flatMap((factor, j) => (Math.abs(factor) > 1e-9 ? [j] : []));
    return left.length === 1 ? [rows[unknown[left[0] as number] as number] as Row] : [];
  });
}

describe('withholding in any table', () => {
  for (const [name, tables] of Object.entries({ 'of regions': undivided, 'of regions and groups': divided })) {
    it(`shows no small number ${name}`, () => {
      fc.assert(
        fc.property(tables, (rows) => {
          const table = withhold(tableOf(rows));
          rows.forEach((row, i) => {
            if (isTold(row) && isSmall(row)) expect(table.get('denominator', i)).to.equal(null);
          });
        }),
      );
    });

    it(`leaves nothing to be had by subtracting ${name}`, () => {
      fc.assert(
        fc.property(tables, (rows) => {
          const table = withhold(tableOf(rows));
          const known = subtract(rows, table);
          rows.forEach((row, i) => {
            if (table.get('denominator', i) === null)
              expect(known[i], `${row.region} ${row.group}`).to.equal(undefined);
          });
        }),
        { numRuns: 300 },
      );
    });

    it(`changes nothing more when repeated ${name}`, () => {
      fc.assert(
        fc.property(tables, (rows) => {
          const once = withhold(tableOf(rows));
          const twice = withhold(once);
          for (const column of once.columnNames()) {
            expect(Array.from(twice.array(column)), column).to.deep.equal(Array.from(once.array(column)));
          }
        }),
      );
    });
  }

  it('leaves nothing to be had by taking all sums together', () => {
    const large = fc
      .array(fc.array(fc.array(count, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 4 }), {
        minLength: 3,
        maxLength: 4,
      })
      .map((wijken) => rowsOf(wijken, ['child', 'young', 'adult', 'old']));
    fc.assert(
      fc.property(large, (rows) => {
        expect(solve(rows, withhold(tableOf(rows)))).to.deep.equal([]);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('withholds only small rows where there is no total', () => {
    const buurten = undivided.map((rows) => rows.filter(({ region }) => region.startsWith('BU')));
    fc.assert(
      fc.property(buurten, (rows) => {
        const table = withhold(tableOf(rows));
        const withheld = rows.map((_, i) => table.get('denominator', i) === null);
        expect(withheld).to.deep.equal(rows.map((row) => isTold(row) && isSmall(row)));
      }),
    );
  });
});
