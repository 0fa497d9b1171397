import { positiveHealth } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { type Cells, tableOf } from '../../harness/tables.js';
import { approximated, missing, oneGroup, twoGroups } from '../../pictures/positive-health.js';

describe('the words of Positive Health', () => {
  // English texts come when a figure speaks English.
  before(() => positiveHealth({}, { lang: 'en' }).prepare?.());

  it('name subject, place and period in Dutch and in English', () => {
    const { figure } = approximated();
    for (const lang of ['nl', 'en'] as const) {
      const { title, summary } = figure.words(lang);
      expect(title).to.contain('Brukske').and.contain('2020');
      expect(summary).to.contain('Brukske').and.contain('2020');
    }
  });

  it('tell where a neighbourhood lies furthest from its reference, and which dimension has no data', () => {
    expect(approximated().figure.words('nl').summary).to.equal(
      'Per dimensie ziet u met hoeveel van de 10 volwassenen in Brukske het in 2020 naar schatting goed ging. ' +
        'Het verschil met Nederland is het grootst bij Meedoen: 4,4; in Nederland 5,3. Voor Zingeving zijn er geen gegevens.',
    );
  });

  it('tell the highest and the lowest score of one group', () => {
    expect(oneGroup().figure.words('nl').summary)
      .to.contain('7,6 voor Meedoen')
      .and.contain('5,8 voor Mentaal welbevinden');
  });

  it('always say that this is for a conversation and not a measuring instrument', () => {
    for (const { figure } of [oneGroup(), twoGroups(), approximated(), missing()]) {
      expect(figure.words('nl').notes.join(' ')).to.contain('geen meetinstrument');
      expect(figure.words('en').notes.join(' ')).to.contain('not a measuring instrument');
    }
  });

  it('name an approximation as one, with what it was made from and that it is an estimate', () => {
    const words = approximated().figure.words('nl');
    expect(words.marks['LF:WK098416']).to.equal(
      'Lichaamsfuncties (hoe je lichaam werkt), Brukske: 7,2 van de 10 aan de gunstige kant. Gemaakt uit: voelt zich gezond, 71,9%, schatting',
    );
    // Of what counts against people, the figure itself is told too: 4,4 is not how many are lonely.
    expect(words.marks['MD:WK098416']).to.contain('voelt zich eenzaam, 55,6% (minder is gunstiger)');
    expect(words.marks['ZG:WK098416']).to.equal('Zingeving (wat je leven zin geeft), Brukske: geen gegevens');
    expect(words.source).to.contain('schatting').and.contain('RIVM');
  });

  it('hold the same numbers in the table as in the drawing, and no total', () => {
    const { figure } = twoGroups();
    const { columns, rows } = figure.words('nl').table;
    const score = columns.findIndex(({ name }) => name === 'score');
    expect(rows).to.have.length(12);
    const values = figure.model as { subjects: { scores: Map<string, { value?: number }> }[] };
    expect(rows.map((row) => row[score]?.value)).to.deep.equal(
      values.subjects.flatMap(({ scores }) => [...scores.values()].map(({ value }) => value)),
    );
  });

  it('give a table that the figure can read back', () => {
    const { figure } = missing();
    const { columns, rows } = figure.words('nl').table;
    const back = positiveHealth({
      health_scores: tableOf(
        rows.map((row): Cells => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]?.value]))),
      ),
    });
    expect(back.problems).to.deep.equal([]);
    expect(back.words('nl').marks).to.deep.equal(figure.words('nl').marks);
  });
});
