import { ColumnTable, findWithheld, type ReadableTable, readCsv, toArquero, withhold } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

/** A table from lines of cells separated by spaces; a `-` is an empty cell, numbers are numbers. */
function tableOf(text: string): ColumnTable {
  const [names = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/));
  const cell = (text = '-') => (text === '-' ? undefined : Number.isNaN(Number(text)) ? text : Number(text));
  return new ColumnTable(Object.fromEntries(names.map((name, i) => [name, rows.map((row) => cell(row[i]))])));
}

const column = (table: ReadableTable, name: string) => Array.from(table.array(name));

/** What a reader sees of the regions in a table: the value, or the reason why there is none. */
function seen(table: ReadableTable): Record<string, unknown> {
  const has = (name: string) => table.columnNames().includes(name);
  return Object.fromEntries(
    column(table, 'region').map((region, row) => [
      has('group') ? `${region} ${table.get('group', row)}` : region,
      table.get('value', row) ?? table.get('missing', row),
    ]),
  );
}

describe('withholding small numbers', () => {
  const alone = tableOf(`
    indicator region period value lower upper numerator denominator n note
    lonely    a      2024   40    24    58    12        30          30 first
    lonely    b      2024   50    20    80    6         12          9  second
    lonely    c      2024   10    4     26    3         30          30 third
    lonely    d      2024   0     0     11    0         30          30 fourth
  `);

  it('takes every number out of a row about fewer than ten people, or with one to four in the numerator', () => {
    const table = withhold(alone);
    for (const name of ['value', 'lower', 'upper', 'numerator', 'denominator', 'n']) {
      const kept = column(alone, name);
      expect(column(table, name), name).to.deep.equal([kept[0], null, null, kept[3]]);
    }
    expect(column(table, 'missing')).to.deep.equal([null, 'too_few', 'too_few', null]);
  });

  it('leaves other columns, the order of rows and the table it was given as they are', () => {
    const before = column(alone, 'value');
    const table = withhold(alone);
    expect(table.columnNames()).to.deep.equal([...alone.columnNames(), 'missing']);
    expect(column(table, 'note')).to.deep.equal(['first', 'second', 'third', 'fourth']);
    expect(column(alone, 'value')).to.deep.equal(before);
  });

  it('adds no column where nothing is withheld', () => {
    const table = withhold(tableOf('indicator region period value n\nlonely a 2024 40 30'));
    expect(table.columnNames()).to.deep.equal(['indicator', 'region', 'period', 'value', 'n']);
  });

  it('keeps the reasons that are there', () => {
    const table = withhold(
      tableOf(`
        indicator region period value n  missing
        lonely    a      2024   -     -  not_measured
        lonely    b      2024   40    5  -
        lonely    c      2024   -     -  suppressed
      `),
    );
    expect(column(table, 'missing')).to.deep.equal(['not_measured', 'too_few', 'suppressed']);
  });

  it('takes out numbers that were left beside a reason to withhold them', () => {
    const table = withhold(
      tableOf(`
        indicator region period value n  missing
        lonely    a      2024   40    50 too_few
        lonely    b      2024   40    50 suppressed
      `),
    );
    expect(column(table, 'value')).to.deep.equal([null, null]);
    expect(column(table, 'n')).to.deep.equal([null, null]);
    expect(column(table, 'missing')).to.deep.equal(['too_few', 'suppressed']);
  });

  it('keeps other limits when asked', () => {
    expect(findWithheld(alone, { minimum: 50 }).length).to.equal(4);
    expect(findWithheld(alone, { minimum: 5, minNumerator: 1 })).to.deep.equal([]);
    const minimum = (indicator: string) => (indicator === 'lonely' ? 31 : undefined);
    expect(findWithheld(alone, { minimum }).length).to.equal(4);
  });

  it('reads Dutch column names, decimal commas and Dutch reasons', () => {
    const table = withhold(
      readCsv(
        [
          'Indicator;Gebied;Periode;Waarde;Onder;Boven;Teller;Noemer;Ontbreekt',
          'eenzaam;a;2024;40,5;24,6;57,7;12;30;',
          'eenzaam;b;2024;10,0;3,5;25,6;3;30;',
          'eenzaam;c;2024;;;;;;te weinig',
        ].join('\n'),
      ),
    );
    expect(table.get('Waarde', 0)).to.not.equal(null);
    for (const name of ['Waarde', 'Onder', 'Boven', 'Teller', 'Noemer']) expect(table.get(name, 1)).to.equal(null);
    expect(table.get('Ontbreekt', 1)).to.equal('too_few');
    expect(table.get('Ontbreekt', 2)).to.equal('too_few');
  });

  it('takes the score out of health scores', () => {
    const table = withhold(tableOf('region dimension score n\nbrukske LF 6.1 8\nbrukske MW 7.2 30'));
    expect(column(table, 'score')).to.deep.equal([null, 7.2]);
  });

  it('takes the scores out of a wide table, and the columns of years', () => {
    const scores = withhold(tableOf('region n name LF MW\na 8 Noord 6.1 7\nb 30 Zuid 6.4 7.2'));
    expect(column(scores, 'LF')).to.deep.equal([null, 6.4]);
    expect(column(scores, 'MW')).to.deep.equal([null, 7.2]);
    expect(column(scores, 'name')).to.deep.equal(['Noord', 'Zuid']);
    const years = withhold(tableOf('region n 2020 2024\na 8 61 62\nb 30 63 64'));
    expect(column(years, '2024')).to.deep.equal([null, 64]);
  });

  it('reads "<10" as small, a mark for a missing number as none, and 0 of nobody as nothing to withhold', () => {
    const table = withhold(
      tableOf(`
        indicator region period value n      missing
        lonely    a      2024   40    <10    -
        lonely    b      2024   40    -99997 -
        lonely    c      2024   .     5      -
        lonely    d      2024   -     0      not_measured
      `),
    );
    expect(column(table, 'value')).to.deep.equal([null, 40, null, undefined]);
    expect(column(table, 'n')).to.deep.equal([null, -99997, null, 0]);
    expect(column(table, 'missing')).to.deep.equal(['too_few', null, 'suppressed', 'not_measured']);
  });

  it('withholds what has a count that can’t be read, or one that says it is too few', () => {
    for (const [name, cell] of [
      ['n', '7,4'],
      ['n', 'ca. 5'],
      ['n', 'te weinig'],
      ['Teller', '<5'],
      ['noemer', 'minder dan 10'],
    ] as const) {
      const table = new ColumnTable({ indicator: ['i', 'i'], region: ['a', 'b'], value: [40, 50], [name]: [cell, 60] });
      const cleaned = withhold(table);
      expect(column(cleaned, 'value'), `${name} ${cell}`).to.deep.equal([null, 50]);
      expect(column(cleaned, name)).to.deep.equal([null, 60]);
      expect(column(cleaned, 'missing')).to.deep.equal(['too_few', null]);
      expect(findWithheld(table)).to.deep.equal([{ row: 0, reason: 'small' }]);
    }
    const wide = withhold(new ColumnTable({ region: ['a', 'b'], n: ['<10', 60], LF: [6.1, 6.4], MW: [7, 7.2] }));
    expect(column(wide, 'LF')).to.deep.equal([null, 6.4]);
  });

  it('keeps the reason of a row without a value, whatever its count says', () => {
    const table = new ColumnTable({
      indicator: ['i', 'i', 'i'],
      region: ['a', 'b', 'c'],
      value: [null, 50, 50],
      n: ['n.v.t. hier', null, Number.NaN],
      missing: ['not_measured', null, null],
    });
    expect(column(withhold(table), 'missing')).to.deep.equal(['not_measured', null, null]);
  });

  it('gives the same for a filtered and ordered Arquero table as for its rows', async () => {
    const arquero = (await toArquero(alone)).filter('d => d.region !== "a"').orderby('note');
    const table = withhold(arquero);
    expect(column(table, 'region')).to.deep.equal(['d', 'b', 'c']);
    expect(column(table, 'value')).to.deep.equal([0, null, null]);
    expect(column(table, 'missing')).to.deep.equal([null, 'too_few', 'too_few']);
  });
});

describe('withholding what a total would give away', () => {
  it('withholds the next smallest wijk beside the only withheld one of a municipality', () => {
    const table = tableOf(`
      indicator region   period value numerator denominator
      lonely    GM0984   2024   40    120       300
      lonely    WK098401 2024   45    90        200
      lonely    WK098402 2024   38    27        70
      lonely    WK098403 2024   10    3         30
    `);
    expect(seen(withhold(table))).to.deep.equal({
      GM0984: 40,
      WK098401: 45,
      WK098402: 'too_few',
      WK098403: 'too_few',
    });
    expect(findWithheld(table)).to.deep.equal([
      { row: 2, reason: 'total' },
      { row: 3, reason: 'small' },
    ]);
  });

  it('withholds no more where two are withheld and their sum is no small number', () => {
    const table = tableOf(`
      indicator region   period value n
      lonely    GM0984   2024   40    316
      lonely    WK098401 2024   45    200
      lonely    WK098402 2024   38    100
      lonely    WK098403 2024   10    8
      lonely    WK098404 2024   10    8
    `);
    expect(findWithheld(table).map(({ row }) => row)).to.deep.equal([3, 4]);
  });

  it('withholds one more where the withheld ones together are a small number', () => {
    const table = tableOf(`
      indicator region   period value n
      lonely    GM0984   2024   40    308
      lonely    WK098401 2024   45    200
      lonely    WK098402 2024   38    100
      lonely    WK098403 2024   10    3
      lonely    WK098404 2024   10    5
    `);
    expect(findWithheld(table)).to.deep.equal([
      { row: 2, reason: 'total' },
      { row: 3, reason: 'small' },
      { row: 4, reason: 'small' },
    ]);
  });

  it('withholds no more where no total is shown', () => {
    const table = tableOf(`
      indicator region   period value n
      lonely    WK098401 2024   45    200
      lonely    WK098402 2024   38    70
      lonely    WK098403 2024   10    8
    `);
    expect(findWithheld(table).map(({ row }) => row)).to.deep.equal([2]);
  });

  it('withholds no more where the total counts many who are in no row', () => {
    const table = tableOf(`
      indicator region   period value n
      lonely    GM0984   2024   40    1000
      lonely    WK098401 2024   45    200
      lonely    WK098403 2024   10    8
    `);
    expect(findWithheld(table).map(({ row }) => row)).to.deep.equal([2]);
  });

  it('keeps indicators and periods apart', () => {
    const table = tableOf(`
      indicator region   period value n
      lonely    GM0984   2024   40    108
      lonely    WK098401 2024   45    100
      lonely    WK098402 2024   10    8
      lonely    GM0984   2020   40    270
      lonely    WK098401 2020   45    200
      lonely    WK098402 2020   38    70
      healthy   WK098401 2024   45    100
      healthy   WK098402 2024   45    12
    `);
    expect(findWithheld(table).map(({ row }) => row)).to.deep.equal([1, 2]);
  });

  it('goes on where that opens another sum: up to a total, down to parts', () => {
    const table = tableOf(`
      indicator region     period value n
      lonely    GM0984     2024   40    500
      lonely    WK098401   2024   45    300
      lonely    WK098402   2024   38    200
      lonely    BU09840101 2024   38    180
      lonely    BU09840102 2024   38    120
      lonely    BU09840201 2024   38    192
      lonely    BU09840202 2024   38    8
    `);
    expect(seen(withhold(table))).to.deep.equal({
      GM0984: 40,
      WK098401: 45,
      WK098402: 38,
      BU09840101: 38,
      BU09840102: 38,
      BU09840201: 'too_few',
      BU09840202: 'too_few',
    });
    // With a wijk that is small itself, its neighbour follows, and a buurt in that neighbour.
    const deeper = tableOf(`
      indicator region     period value numerator n
      lonely    GM0984     2024   40    103       500
      lonely    WK098401   2024   45    100       300
      lonely    WK098402   2024   1     3         200
      lonely    BU09840101 2024   38    60        180
      lonely    BU09840102 2024   38    40        120
    `);
    expect(seen(withhold(deeper))).to.deep.equal({
      GM0984: 40,
      WK098401: 'too_few',
      WK098402: 'too_few',
      BU09840101: 38,
      BU09840102: 'too_few',
    });
  });

  it('sums buurten to the municipality where their wijk is not in the table', () => {
    const table = tableOf(`
      indicator region     period value n
      lonely    GM0984     2024   40    228
      lonely    BU09840101 2024   38    120
      lonely    BU09840102 2024   38    100
      lonely    BU09840201 2024   38    8
    `);
    expect(findWithheld(table).map(({ row }) => row)).to.deep.equal([2, 3]);
  });

  it('follows the column of parents, or the parents that it is given', () => {
    const own = tableOf(`
      indicator region period value n   parent
      lonely    town   2024   40    158 -
      lonely    north  2024   38    100 town
      lonely    south  2024   38    50  town
      lonely    west   2024   38    8   town
    `);
    expect(findWithheld(own).map(({ row }) => row)).to.deep.equal([2, 3]);
    const names = ['indicator', 'region', 'period', 'value', 'n'];
    const bare = new ColumnTable(Object.fromEntries(names.map((name) => [name, own.array(name)])));
    expect(findWithheld(bare).map(({ row }) => row)).to.deep.equal([3]);
    const parents = { north: 'town', south: 'town', west: 'town' };
    expect(findWithheld(bare, { parents }).map(({ row }) => row)).to.deep.equal([2, 3]);
  });

  it('withholds the next smallest group beside the only withheld one, in Dutch and English', () => {
    for (const total of ['totaal', 'Total', '-']) {
      const table = tableOf(`
        indicator region group     period value n
        lonely    a      ${total}  2024   40    158
        lonely    a      young     2024   38    100
        lonely    a      old       2024   38    50
        lonely    a      unknown   2024   38    8
      `);
      expect(
        findWithheld(table).map(({ row }) => row),
        total,
      ).to.deep.equal([2, 3]);
    }
  });

  it('knows two ways to divide people by the name before a colon', () => {
    const table = tableOf(`
      indicator region group      period value n
      lonely    a      totaal     2024   40    108
      lonely    a      age:old    2024   38    100
      lonely    a      age:young  2024   38    8
      lonely    a      sex:man    2024   38    58
      lonely    a      sex:woman  2024   38    50
    `);
    expect(findWithheld(table).map(({ row }) => row)).to.deep.equal([1, 2]);
  });

  it('protects rows that came withheld, but leaves those of a publisher to the publisher', () => {
    const text = `
      indicator region   period value missing
      lonely    GM0984   2024   170   -
      lonely    WK098401 2024   100   -
      lonely    WK098402 2024   50    -
      lonely    WK098403 2024   -     REASON
    `;
    expect(findWithheld(tableOf(text.replace('REASON', 'too_few')))).to.deep.equal([{ row: 2, reason: 'total' }]);
    expect(findWithheld(tableOf(text.replace('REASON', 'suppressed')))).to.deep.equal([]);
  });
});
