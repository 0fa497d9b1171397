import { checkTables, type Problem, type ReadableTable, readCsv, readFacts } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';

const check = (tables: Record<string, string> | string, lang: 'nl' | 'en' = 'nl'): Problem[] =>
  checkTables(
    typeof tables === 'string'
      ? readCsv(tables)
      : Object.fromEntries(
          Object.entries(tables).map(([name, text]): [string, ReadableTable] => [name, readCsv(text)]),
        ),
    { lang },
  );

const codes = (problems: readonly { code: string }[]): string[] => problems.map(({ code }) => code);

describe('files as editors make them', () => {
  describe('with decimal commas between commas', () => {
    const csv =
      'indicator,gebied,periode,waarde\nhealth,Brukske,2020,71,9\nhealth,Landweert,2020,72\nhealth,"",x,y,z,5\n';

    it('leave out the rows that have more cells than the header, and say how many', () => {
      const { facts, problems } = readFacts({ waarnemingen: readCsv(csv) });
      expect(facts.observations.map(({ row, value }) => [row, value])).to.deep.equal([[3, 72]]);
      expect(problems.map(({ code, row, severity }) => [code, row, severity])).to.deep.equal([
        ['too_many_cells', 2, 'error'],
        ['too_many_cells', 4, 'error'],
      ]);
      const [first, second] = check({ waarnemingen: csv });
      expect(first?.message).to.equal(
        'In tabel ‘waarnemingen’, rij 2 staan 5 cellen, in de kopregel 4. We gebruiken deze rij niet.',
      );
      expect(first?.hint).to.match(/komma’s in de getallen\? .*puntkomma’s.*‘CSV UTF-8’/);
      expect(second?.message).to.include('6 cellen');
      expect(first).not.to.have.property('column');
    });

    it('do so of wide ones too', () => {
      const wide = 'gebied,LF,MW,ZG\nBrukske,7,6,8\nLandweert,7,5,6,5,8\n';
      const { facts, problems } = readFacts({ health_scores: readCsv(wide) });
      expect(facts.health_scores.map(({ row, score }) => [row, score])).to.deep.equal([
        [2, 7],
        [2, 6],
        [2, 8],
      ]);
      expect(problems.map(({ code }) => code)).to.include('too_many_cells');
      expect(check({ health_scores: wide }).map(({ code, row }) => [code, row])).to.deep.equal([['too_many_cells', 3]]);
    });

    it('do not mind a column of notes without a name', () => {
      expect(check('indicator;gebied;periode;waarde;\nhealth;Brukske;2020;71,9;mooi\n')).to.deep.equal([]);
    });
  });

  describe('with a title above the header', () => {
    const rows = 'indicator;gebied;periode;waarde\nhealth;Brukske;2020;71,9\nhealth;Landweert;2020;veel\n';

    for (const [what, title] of [
      ['a title', 'Gezondheid in Brukske, 2020, alle leeftijden\n'],
      ['a title that a spreadsheet filled up with separators', 'Gezondheid;;;\n\n'],
      ['a title and lines on what it is', '\nGezondheid;;;\nBron;GGD Limburg-Noord;;\nPeriode;2020;;\n;;;\n'],
      ['a title that is the name of a column', 'Waarde;;;\n'],
    ] as const) {
      it(`are read from the header on: ${what}`, () => {
        const { facts, problems } = readFacts({ observations: readCsv(title + rows) });
        const above = title.split('\n').length - 1;
        expect(facts.observations.map(({ row, value }) => [row, value])).to.deep.equal([
          [above + 2, 71.9],
          [above + 3, undefined],
        ]);
        expect(problems.map(({ code, row }) => [code, row])).to.deep.equal([['not_a_number', above + 3]]);
      });
    }

    it('are not looked for in the facts', () => {
      const marks = readCsv('wijk;2016;2020\nBrukske;x;x\nLandweert;n;y\n');
      expect(marks.columnNames()).to.deep.equal(['wijk', '2016', '2020']);
      const far = readCsv(`${'zomaar;iets\n'.repeat(6)}gebied;waarde\n`);
      expect(far.columnNames()).to.deep.equal(['zomaar', 'iets']);
    });
  });

  it('that lack columns are told of all of them at once, with the names that are there', () => {
    const problems = check({ waarnemingen: 'Indicator;Wijk;Cijfer;\nhealth;Brukske;72;mooi\n' });
    expect(problems).to.have.length(1);
    expect(problems[0]).to.include({ code: 'missing_column', table: 'waarnemingen', column: 'region' });
    expect(problems[0]?.message).to.equal(
      'In tabel ‘waarnemingen’ ontbreken de kolommen ‘gebied’, ‘periode’ of ‘jaar’ en ‘waarde’.',
    );
    expect(problems[0]?.hint).to.match(/^Deze kolommen staan er nu: ‘Indicator’, ‘Wijk’ en ‘Cijfer’\. /);
    const [english] = check({ observations: 'Indicator;Wijk;Cijfer;\nhealth;Brukske;72;mooi\n' }, 'en');
    expect(english?.message).to.equal(
      'In table ‘observations’ the columns ‘region’, ‘period’ and ‘value’ are missing.',
    );
  });

  it('that lack one column are told of that one', () => {
    const [scores] = check({ gezondheidsscores: 'dimensie;score\nLF;7\n' });
    expect(scores?.message).to.equal('In tabel ‘gezondheidsscores’ ontbreekt de kolom ‘gebied’ of ‘groep’.');
    const [english] = check({ health_scores: 'dimension;score\nLF;7\n' }, 'en');
    expect(english?.message).to.equal('In table ‘health_scores’ the column ‘region’ or ‘group’ is missing.');
  });

  it('that have no name are called the editor’s file, and the table that they are read as', () => {
    const csv = 'indicator;gebied;periode;waarde\nhealth;Brukske;2020;veel\nhealth;Brukske;2020;5\n';
    const [number, twice] = check(csv);
    expect(number).to.deep.equal({
      code: 'not_a_number',
      severity: 'error',
      table: 'observations',
      row: 2,
      column: 'waarde',
      value: 'veel',
      message: 'In uw bestand, rij 2, kolom ‘waarde’ staat ‘veel’. Dat is geen getal.',
      hint: 'Vul een getal in, of laat de cel leeg en zet de reden in de kolom ‘ontbreekt’ (of ‘missing’).',
    });
    expect(twice?.message).to.match(/^In uw bestand, rij 3 staat hetzelfde als in rij 2: /);
    expect(check(csv, 'en')[0]?.message).to.match(/^In your file, row 2, column ‘waarde’ holds /);
    for (const text of [csv, 'gebied;waarde\nBrukske;7\n', 'indicator;gebied;periode;waarde\n']) {
      for (const lang of ['nl', 'en'] as const) {
        for (const { message, hint, table } of check(text, lang)) {
          expect(`${message} ${hint}`).not.to.match(/‘’|observations|column_/);
          expect(table).to.equal('observations');
        }
      }
    }
  });

  it('with small numbers are told once for the public, and what to do for the editor', () => {
    const rows = [3, 4, 120, 5, 6, 7].map((n, nth) => `health;r${nth};2020;40;${n};`);
    const csv = `indicator;gebied;periode;waarde;n;teller\n${rows.join('\n')}\nhealth;r9;2020;40;;3\n`;
    const problems = check({ waarnemingen: csv });
    expect(problems.map(({ code, severity, row, column }) => [code, severity, row, column])).to.deep.equal([
      ['small_number', 'warning', 2, 'n'],
    ]);
    expect(problems[0]?.message).to.equal('6 cijfers gaan over te weinig mensen en staan hier niet.');
    expect(problems[0]?.hint).to.match(/rij 2, kolom ‘n’ staat bijvoorbeeld een aantal onder 10\./);
    expect(problems[0]?.hint).to.match(/‘te weinig’ in de kolom ‘ontbreekt’ \(of ‘missing’\)/);
    const [one] = check({ waarnemingen: `${csv.split('\n').slice(0, 2).join('\n')}\n` }, 'en');
    expect(one?.message).to.equal('1 figure is about too few people and is not shown here.');
  });

  it('with codes that CBS does not have are told how such a code is written', () => {
    const told = (code: string, level: string): string | undefined =>
      check(`indicator;gebied;niveau;periode;waarde\nhealth;${code};${level};2020;72\n`)[0]?.hint;
    expect(told('WK98416', '')).to.equal('Codes van wijken hebben zes cijfers: WK098416.');
    expect(told('98416', 'wijk')).to.equal('Codes van wijken hebben zes cijfers: WK098416.');
    expect(told('GM1507', '')).to.equal(undefined);
    expect(told('1507', 'GM')).to.equal('Codes van gemeenten hebben vier cijfers: GM1507.');
    expect(told('BU098416', '')).to.match(/^Codes van buurten hebben acht cijfers: BU\d{8}\.$/);
  });

  it('with codes of CBS beside a table of regions are told that the region is unknown, and no more', () => {
    const tables = {
      gebieden: 'gebied;naam\nWK098416;Brukske\n',
      waarnemingen: 'indicator;gebied;periode;waarde\nhealth;WK98416;2020;72\n',
    };
    expect(codes(check(tables))).to.deep.equal(['unknown_region']);
  });

  it('may call the limits of an interval and the year by their usual names', () => {
    const csv = 'indicator;gebied;Jaar;waarde;Ondergrens;Bovengrens\nhealth;Brukske;2020;72;70;74\n';
    const { facts, problems } = readFacts({ waarnemingen: readCsv(csv) });
    expect(problems).to.deep.equal([]);
    expect(facts.observations).to.deep.equal([
      { row: 2, indicator: 'health', region: 'Brukske', period: '2020', value: 72, lower: 70, upper: 74 },
    ]);
  });
});
