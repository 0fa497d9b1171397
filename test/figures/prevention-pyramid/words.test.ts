import type { Language } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import '../../../packages/figures/src/complete.js';
import { preventionPyramid } from '../../../packages/figures/src/prevention-pyramid/index.js';
import type { Activity, PyramidModel } from '../../../packages/figures/src/prevention-pyramid/model.js';
import { pyramidWords } from '../../../packages/figures/src/prevention-pyramid/words.js';
import { type Cells, tableOf } from '../../harness/tables.js';
import { counted, type FormTotal, levels, model, without } from './models.js';

const say = (own: Partial<PyramidModel> = {}, lang: Language = 'nl') => pyramidWords(model(own), [], lang);

const twoPeriods = (own: Parameters<typeof levels>[2] = {}): Partial<PyramidModel> => ({
  levels: levels(
    [
      [52, 41],
      [45, 35],
      [30, 24],
    ],
    [
      [34, 34],
      [34, 34],
      [32, 32],
    ],
    own,
  ),
  comparePeriod: '2020',
  periods: ['2020', '2024'],
});

const informal: FormTotal = {
  form: 'informal',
  definition: {},
  intended: 'up',
  now: counted(36, 28),
  before: counted(20, 20),
  change: { amount: 16, share: 8 },
};

const activity = (id: string, own: Partial<Activity> = {}): Activity => ({ id, name: id, level: 'selective', ...own });
const list = (activities: readonly Activity[], own: Partial<PyramidModel> = {}): Partial<PyramidModel> => ({
  fromActivities: true,
  activities,
  ageGroups: [
    { id: '0-3', from: 0, to: 3 },
    { id: '4-11', from: 4, to: 11 },
    { id: '67-', from: 67 },
    { id: 'unknown' },
  ],
  ...own,
});

/** Only levels, without a single number. */
const strategy = (own: Partial<PyramidModel> = {}): PyramidModel => ({
  ...without(without(model(), 'measure') as PyramidModel, 'period'),
  measures: [],
  periods: [],
  levels: levels([], [], { universal: { intended: 'up' }, indicated: { intended: 'down' } }),
  forms: [{ form: 'informal', definition: {}, intended: 'up' }],
  ...own,
});

describe('the words of the prevention pyramid', () => {
  describe('in the title and the summary', () => {
    it('name subject, place and period in Dutch and in English', () => {
      expect(say(twoPeriods()).title).to.equal('Preventie in Stein: activiteiten per niveau, 2020 en 2024');
      expect(say(twoPeriods(), 'en').title).to.equal('Prevention in Stein: activities by level, 2020 and 2024');
    });

    it('tell the level that moved most in percentage points and in numbers, then the informal support', () => {
      expect(say({ ...twoPeriods(), forms: [informal] }).summary).to.equal(
        'In 2024 was 24 procent van de activiteiten in Stein geïndiceerde preventie (voor mensen met beginnende of grotere problemen); in 2020 was dat 32 procent. ' +
          'Dat is 8 procentpunt minder (van 32 naar 30 activiteiten). ' +
          'Het aandeel van informele steun (door vrijwilligers, familie of buren) ging van 20 naar 28 procent: 8 procentpunt meer, zoals bedoeld (van 20 naar 36 activiteiten).',
      );
      expect(say(twoPeriods(), 'en').summary).to.equal(
        'In 2024, 24 percent of the activities in Stein were indicated prevention (for people with early or larger problems); in 2020 that was 32 percent. ' +
          'That is 8 percentage points less (from 32 to 30 activities).',
      );
    });

    it('say whether the shift is the intended one only where the data hold an intention', () => {
      expect(say(twoPeriods()).summary).not.to.contain('bedoel');
      const asWished = say(twoPeriods({ indicated: { intended: 'down' } })).summary;
      expect(asWished).to.contain('8 procentpunt minder, zoals bedoeld (');
      const otherwise = say(twoPeriods({ indicated: { intended: 'up' } })).summary;
      expect(otherwise).to.contain('8 procentpunt minder, maar meer was de bedoeling (');
    });

    it('warn where a share rose only because the total fell', () => {
      const masked = twoPeriods({
        universal: {
          now: counted(30, 60),
          before: counted(34, 34),
          change: { amount: -4, share: 26, masked: 'rose_with_total' },
          intended: 'up',
        },
      });
      expect(say(masked).summary).to.contain(
        'Dat is 26 procentpunt meer, maar er kwam niets bij (van 34 naar 30 activiteiten), alleen het totaal werd kleiner.',
      );
      expect(say(masked).notes).to.include(
        'Let op bij universele preventie: het aandeel steeg, maar er kwam niets bij, alleen het totaal werd kleiner.',
      );
      expect(say(masked, 'en').marks['level/universal']).to.contain(
        'The share rose, but nothing was added, only the total became smaller.',
      );
      expect(say(masked, 'en').notes).to.include(
        'Note on universal prevention: the share rose, but nothing was added, only the total became smaller.',
      );
    });

    const shift = (before: number, now: number): string =>
      say({ ...twoPeriods(), levels: levels([[4, now]], [[2, before]]).slice(0, 1) }).summary;

    it('tell whole percentages, and points as they are rather than as rounded shares differ', () => {
      const shifts = [
        [100 / 6, 100 / 3, '33 procent', '17 procent', '17 procentpunt meer'],
        [100 / 3, 200 / 3, '67 procent', '33 procent', '33 procentpunt meer'],
        [12.5, 40, '40 procent', '13 procent', '28 procentpunt meer'],
        [33.6, 46.4, '46 procent', '34 procent', '13 procentpunt meer'],
      ] as const;
      for (const [before, now, later, earlier, points] of shifts) {
        expect(shift(before, now)).to.contain(`was ${later} van`).and.contain(`dat ${earlier}. Dat is ${points} (`);
      }
    });

    it('give one decimal where a share or a shift would be told as nothing', () => {
      expect(shift(41.2, 41.4)).to.contain('41,4 procent').and.contain('41,2 procent').and.contain('0,2 procentpunt');
      expect(shift(40.6, 41.4)).to.contain('41,4 procent').and.contain('40,6 procent').and.contain('0,8 procentpunt');
      expect(shift(0.3, 20.1)).to.contain('20,1 procent').and.contain('0,3 procent').and.contain('19,8 procentpunt');
      expect(shift(41.2, 41.2)).to.contain('41 procent').and.contain('Dat is gelijk gebleven.');
    });

    it('tell of one period how it is divided', () => {
      const formal: FormTotal = { form: 'formal', definition: {}, now: counted(91, 72) };
      expect(say({ forms: [formal, { form: 'informal', definition: {}, now: counted(36, 28) }] }).summary).to.equal(
        'In 2024 was 41 procent van de activiteiten in Stein universele preventie (voor iedereen), ' +
          '35 procent selectieve preventie (voor groepen die extra aandacht nodig hebben) en ' +
          '24 procent geïndiceerde preventie (voor mensen met beginnende of grotere problemen). ' +
          'Van alles samen was 72 procent formele steun (door beroepskrachten) en 28 procent informele steun (door vrijwilligers, familie of buren).',
      );
    });

    it('fit the measure', () => {
      const shares = {
        participants: 'deed 41 procent van de deelnemers in Stein mee met universele',
        euros: 'ging 41 procent van het geld in Stein naar universele',
        volunteers: 'hielp 41 procent van de vrijwilligers in Stein mee bij universele',
      } as const;
      for (const measure of ['participants', 'euros', 'volunteers'] as const) {
        expect(say({ measure }).summary).to.contain(`In 2024 ${shares[measure]}`);
      }
    });

    it('let the name of the data lead where they name no place', () => {
      const { title, summary } = pyramidWords(
        without(model({ subject: 'Ons aanbod', region: { options: [] } }), 'period') as PyramidModel,
        [],
        'nl',
      );
      expect(title).to.equal('Ons aanbod: activiteiten per niveau');
      expect(summary).to.match(/^Ons aanbod: in deze gegevens was 41 procent/);
    });

    it('say to what the activities were narrowed', () => {
      const narrowed = list([], {
        programme: { options: [{ id: 'j', label: 'Jeugd' }], chosen: 'j' },
        age: { options: [{ id: '4-11', label: '4-11' }], chosen: '4-11' },
      });
      expect(say(narrowed).summary).to.contain('in Stein (alleen Jeugd en 4 tot en met 11 jaar) universele');
      expect(say(narrowed).title).to.contain('(alleen Jeugd en 4 tot en met 11 jaar)');
      // The age of an open cell of the matrix says what is listed, and narrows nothing.
      const cell = { ...narrowed, view: 'matrix', open: { level: 'selective', ageGroup: '4-11' } } as const;
      expect(say(cell).title).to.contain('(alleen Jeugd)');
    });

    it('say why there are no shares, and never fill in a missing number', () => {
      const gap = levels([], [], {
        universal: { now: { total: { value: 12500 }, parts: [] } },
        selective: { now: { total: { missing: 'not_yet' }, parts: [] } },
        indicated: { now: { total: { value: 400, incomplete: true }, parts: [] } },
      });
      const words = say({ levels: gap, measure: 'euros' });
      expect(words.summary).to.equal(
        'In 2024 ging het in Stein om € 12.500 bij universele preventie (voor iedereen) en ten minste € 400 bij geïndiceerde preventie (voor mensen met beginnende of grotere problemen). ' +
          'Van selectieve preventie is niets bekend. Van geïndiceerde preventie is niet alles bekend. Daarom is er geen verdeling in procenten.',
      );
      expect(words.marks['level/selective']).to.contain(': nog niet geteld in 2024.');
      const [, selective, indicated] = words.table.rows;
      const value = words.table.columns.findIndex(({ name }) => name === 'value');
      expect(selective?.[value]).to.deep.equal({ text: 'nog niet geteld' });
      // What is known of a sum is not the sum.
      expect(indicated?.[value]).to.deep.equal({ text: 'ten minste € 400' });
    });

    it('tell reach level by level, and its change in percentage points', () => {
      const reach = levels([], [], {
        universal: {
          now: { total: { value: 35 }, parts: [] },
          before: { total: { value: 30 }, parts: [] },
          change: { amount: 5 },
        },
        selective: {
          now: { total: { value: 31.5 }, parts: [] },
          before: { total: { value: 20 }, parts: [] },
          change: { amount: 11.5 },
        },
        indicated: {
          now: { total: { value: 9 }, parts: [] },
          before: { total: { value: 10 }, parts: [] },
          change: { amount: -1 },
        },
      });
      const words = say({ levels: reach, measure: 'reach', additive: false, comparePeriod: '2020' });
      expect(words.summary).to.contain('om een bereik van 35,0% bij universele preventie (voor iedereen), 31,5% bij');
      expect(words.summary).to.contain(
        'Sinds 2020 veranderde selectieve preventie het meest: 11,5 procentpunt meer (van 20,0% naar 31,5%).',
      );
      expect(words.notes.join(' ')).to.contain('Tel de niveaus niet op.');
    });

    it('tell nothing but zeros as a count of 0, and what nobody classified as that', () => {
      const none = (total: { value: number } | { missing: 'unknown' }) =>
        Object.fromEntries(['universal', 'selective', 'indicated'].map((id) => [id, { now: { total, parts: [] } }]));
      expect(say({ levels: levels([], [], none({ value: 0 })) }).summary).to.equal(
        'In 2024 is er in Stein op elk niveau 0 geteld: geen activiteiten.',
      );
      const unsorted = { levels: levels([], [], none({ missing: 'unknown' })), unclassified: { now: counted(80) } };
      expect(say(unsorted).summary).to.equal(
        'In 2024 is er in Stein nog niets ingedeeld bij een niveau. Er zijn 80 activiteiten.',
      );
      expect(say({ ...unsorted, unclassified: { now: counted(1) } }, 'en').summary).to.match(
        /yet\. There is 1 activity\.$/,
      );
      expect(say({ ...unsorted, measure: 'euros' }).summary).to.match(/niveau\. Het gaat om € 80\.$/);
      const wanted = { ...unsorted, forms: [{ form: 'informal', definition: {}, intended: 'up' } as const] };
      expect(say(wanted).summary).to.contain('80 activiteiten. De bedoeling: meer informele steun.');
    });

    it('tell without numbers what the levels are and what is intended', () => {
      const { title, summary, notes } = pyramidWords(strategy(), [], 'nl');
      expect(title).to.equal('Preventie in Stein: niveaus en wat de bedoeling is');
      expect(summary).to.equal(
        'Er zijn nog geen cijfers over preventie in Stein. De piramide laat 3 niveaus zien: universele preventie (voor iedereen), ' +
          'selectieve preventie (voor groepen die extra aandacht nodig hebben) en geïndiceerde preventie (voor mensen met beginnende of grotere problemen). ' +
          'De bedoeling: meer universele preventie, minder geïndiceerde preventie en meer informele steun.',
      );
      expect(notes).to.include('‘Bedoeld’ is wat de strategie wil. Het is niet geteld.');
      expect(pyramidWords(strategy(), [], 'en').summary).to.match(
        /^There are no figures about prevention in Stein yet\./,
      );
    });
  });

  it('take the names and meanings of the partner before our own, and name where they come from', () => {
    const definition = {
      label: 'Hulp op maat',
      text: 'Na een verwijzing door de huisarts.',
      source: 'Plan 2026',
    };
    const words = say({
      levels: levels(
        [
          [1, 10],
          [1, 10],
          [8, 80],
        ],
        [],
        { indicated: { definition } },
      ),
    });
    expect(words.marks['level/indicated']).to.equal(
      'Hulp op maat: 8 activiteiten in 2024, 80 procent van wat is ingedeeld. Uitleg: Na een verwijzing door de huisarts.',
    );
    // Our own meaning of "geïndiceerd" might not be theirs.
    expect(words.summary).to.contain('80 procent ‘Hulp op maat’.').and.not.contain('beginnende');
    expect(words.notes).to.include('De namen en de uitleg van de niveaus komen uit: Plan 2026.');
  });

  it('mix no English with the words of the partner, and speak English where the partner has no words of its own', () => {
    const named = (definition: PyramidModel['levels'][number]['definition']) =>
      say({ levels: levels([[1, 100]], [], { universal: { definition } }) }, 'en');
    const usual = { label: 'Universele preventie' };
    expect(named(usual).marks['level/universal']).to.match(/^Universal \(for everyone\): 1 activity/);
    expect(named(usual).summary).to.contain('universal prevention (for everyone)');
    expect(named({ label: 'Basis' }).marks['level/universal']).to.match(/^Basis: 1 activity/);
    const whole = named({ ...usual, plainLabel: 'voor alle inwoners', text: 'Voor elk kind.' });
    expect(whole.marks['level/universal']).to.match(
      /^Universele preventie \(voor alle inwoners\): .* Meaning: Voor elk kind\.$/,
    );
    expect(whole.summary).to.contain('‘Universele preventie’ (voor alle inwoners)').and.not.contain('universal');
    // In Dutch a usual term stays small within a sentence, and has our meaning where the partner gives none.
    const dutch = say({ levels: levels([[1, 100]], [], { universal: { definition: { label: 'Universeel' } } }) });
    expect(dutch.summary).to.contain('universele preventie (voor iedereen)');
  });

  it('say that a level can be chosen for its list, and that its list is open', () => {
    const some = [activity('a'), activity('b', { ageFrom: 80 }), activity('c', { level: 'universal' })];
    const invites = 'Kies dit niveau voor de lijst.';
    expect(say().marks['level/selective']).not.to.contain(invites);
    const closed = say(list([], { unclassified: { now: counted(2) } }));
    expect(closed.marks['level/selective']).to.match(/ingedeeld\. Kies dit niveau voor de lijst\.$/);
    expect(closed.marks['level/unclassified']).to.contain(invites);
    const none = list([], { levels: levels([[0, 0]]) });
    expect(JSON.stringify(say(none).marks)).not.to.contain(invites);
    const open = say(list(some, { open: { level: 'selective' } }));
    expect(open.summary).to.match(/ De lijst van 2 activiteiten bij selectieve preventie staat onder de piramide\.$/);
    // Whoever chooses it again closes it.
    expect(open.marks['level/selective']).not.to.contain(invites);
    expect(open.marks['level/universal']).to.contain(invites);
    const cell = list(some, { open: { level: 'selective', ageGroup: '67-' }, view: 'matrix' });
    expect(say(cell, 'en').summary).to.match(
      / The list of 1 activity for selective prevention \(67 years and older\) is below the figure\.$/,
    );
    expect(say(list(some, { open: { level: 'indicated' } })).summary).to.match(
      / Bij geïndiceerde preventie zijn er geen activiteiten\.$/,
    );
    const unknown = { indicated: { now: { total: { missing: 'unknown' }, parts: [] } } } as const;
    expect(say(list(some, { levels: levels([], [], unknown), open: { level: 'indicated' } })).summary).not.to.contain(
      'geen activiteiten',
    );
  });

  it('count in English what is fewer, and measure what is less', () => {
    const own = { forms: [{ ...informal, change: { amount: 16, share: 8 } }] };
    expect(say({ ...twoPeriods(), ...own }, 'en').marks['form/informal']).to.contain('Difference: 16 more activities,');
    expect(say(twoPeriods(), 'en').marks['level/indicated']).to.contain(
      'Difference: 2 fewer activities, share 8 percentage points less.',
    );
    expect(say({ ...twoPeriods(), measure: 'hours' }, 'en').marks['level/indicated']).to.contain('2 hours less,');
    const formal: FormTotal = { form: 'formal', definition: {}, now: counted(91, 72) };
    expect(say({ forms: [formal] }, 'en').summary).to.contain('In total, 72 percent were formal support');
  });

  it('say at a level its number, its forms, what changed, how it works and what is intended', () => {
    const parts = [
      { form: 'formal', value: 28 },
      { form: 'informal', missing: 'too_few' },
      { form: 'unknown', value: 0 },
    ] as const;
    const words = say(
      twoPeriods({
        universal: { now: { ...counted(52, 41), parts }, approach: 'collective', intended: 'up' },
      }),
    );
    expect(words.marks['level/universal']).to.equal(
      'Universeel (voor iedereen): 52 activiteiten in 2024, 41 procent van wat is ingedeeld. ' +
        'Formeel 28, Informeel te weinig om te tonen. In 2020: 34 activiteiten, 34 procent. ' +
        'Verschil: 18 activiteiten meer, aandeel 7 procentpunt meer. Collectief (voor veel mensen tegelijk), bedoeld: meer.',
    );
  });

  it('say the shares of a moment, and count what is not classified', () => {
    const words = say({
      unclassified: { now: counted(1) },
      moments: [
        {
          period: '2021/2022',
          total: { value: 127 },
          levels: new Map([
            ['universal', 99.6],
            ['selective', 0.4],
          ]),
        },
        { period: '2024', total: { value: 9, incomplete: true } },
      ],
    });
    // A part is never said to be nothing, nor all.
    expect(words.marks['moment/2021/2022']).to.equal(
      'Schooljaar 2021/2022: Universeel 99,6 procent, Selectief 0,4 procent.',
    );
    expect(words.marks['moment/2024']).to.equal('2024: geen verdeling in procenten.');
    expect(words.marks['level/unclassified']).to.equal(
      'Niet ingedeeld (nog bij geen niveau gezet): 1 activiteit in 2024.',
    );
    expect(words.notes).to.include('De percentages gaan over alles wat is ingedeeld: 127 activiteiten.');
    expect(words.notes).to.include('Niet ingedeeld, en niet meegeteld in percentages: 1 activiteit.');
  });

  it('say of each cell of the matrix how many activities there are and which', () => {
    const garden = activity('garden', {
      name: 'Tuin',
      ageFrom: 2,
      ageTo: 8,
      form: 'mixed',
      theme: 'groen',
      partner: 'Buurthuis',
    });
    const { marks, notes } = say(list([garden, activity('talk', { name: 'Praten' })], { view: 'matrix' }));
    expect(marks['cell/selective/0-3']).to.equal('Selectief, 0 tot en met 3 jaar: 1 activiteit: Tuin.');
    expect(marks['cell/selective/4-11']).to.equal('Selectief, 4 tot en met 11 jaar: 1 activiteit: Tuin.');
    expect(marks['cell/selective/67-']).to.equal('Selectief, 67 jaar en ouder: geen activiteiten.');
    expect(marks['cell/selective/unknown']).to.equal('Selectief, leeftijd onbekend: 1 activiteit: Praten.');
    expect(marks['activity/garden/selective']).to.equal(
      'Tuin: selectief, gemengd, 2 tot en met 8 jaar, thema groen, partner: Buurthuis.',
    );
    expect(notes).to.include('Een activiteit telt mee bij elke leeftijdsgroep waarvoor zij bedoeld is.');
  });

  it('say the first names of a full cell and count the others', () => {
    const many = Array.from({ length: 60 }, (_, index) => activity(`a${index}`, { ageFrom: 70 }));
    const said = say(list(many, { view: 'matrix' })).marks['cell/selective/67-'];
    expect(said).to.contain('60 activiteiten: a0, a1,').and.contain('a7 en nog 52.').and.not.contain('a8');
  });

  it('note that the triangle is no measure, and what counts twice or not at all', () => {
    expect(say({ overlap: 'yes', twice: 12, withoutPeriod: 1, summed: 4 }).notes).to.deep.equal([
      'De driehoek zegt niets over aantallen.',
      'De percentages gaan over alles wat is ingedeeld: 127 activiteiten.',
      'Sommige mensen tellen bij meer dan één niveau mee. De som van de niveaus is dan groter dan het aantal mensen.',
      'Bij meer dan één niveau, en bij elk meegeteld: 12 activiteiten.',
      'Zonder periode, en niet meegeteld: 1 activiteit.',
      'De cijfers zijn de som van 4 gebieden.',
      'Elke organisatie legt de niveaus iets anders uit.',
    ]);
    expect(say({ overlap: 'perhaps' }).notes.join(' ')).to.contain(
      'Misschien tellen mensen bij meer dan één niveau mee.',
    );
  });

  it('offer always the same choices in the same order', () => {
    const names = ['view', 'measure', 'period', 'comparePeriod', 'region', 'programme', 'theme', 'age', 'level'];
    for (const own of [{}, twoPeriods(), list([activity('a')], { view: 'matrix' })]) {
      expect(say(own).controls.map(({ name }) => name)).to.deep.equal(names);
    }
    const [view, , , compare, , , , , level] = say({ ...twoPeriods(), fromActivities: true }).controls;
    expect(view?.options.map(({ label }) => label)).to.deep.equal(['piramide', 'per leeftijd', 'tabel']);
    expect(say().controls[0]?.options.map(({ value }) => value)).to.deep.equal(['pyramid', 'table']);
    // An earlier period only, and none at all.
    expect(compare).to.deep.include({ value: '2020' });
    expect(compare?.options.map(({ value }) => value)).to.deep.equal(['none', '2020']);
    expect(level?.options.map(({ label }) => label)).to.deep.equal(['geen', 'Universeel', 'Selectief', 'Geïndiceerd']);
  });

  it('list the activities of what is open, in the columns of their table', () => {
    const open = { level: 'selective', ageGroup: '67-' } as const;
    const { columns, rows } = say(
      list([activity('a', { ageFrom: 80 }), activity('b'), activity('c', { level: 'universal', ageFrom: 80 })], {
        open,
        view: 'matrix',
      }),
    ).table;
    expect(columns.map(({ name }) => name)).to.deep.equal(['activity', 'name', 'level', 'age_from', 'period']);
    expect(rows.map(([first]) => first?.value)).to.deep.equal(['a']);
  });

  it('keep our own words for a level out of a download of definitions', () => {
    const own = { universal: { definition: { label: 'Basis', text: 'Voor elk kind.' } } };
    const { columns, rows } = pyramidWords(strategy({ levels: levels([], [], own) }), [], 'nl').table;
    const plain = columns.findIndex(({ name }) => name === 'plain_label');
    expect(rows[1]?.[plain]).to.deep.equal({ text: 'voor groepen die extra aandacht nodig hebben' });
    const definition = columns.findIndex(({ name }) => name === 'definition');
    expect(rows[0]?.[definition]).to.deep.equal({ text: 'Voor elk kind.', value: 'Voor elk kind.' });
  });

  it('give a table that the figure can read back', () => {
    const rows = ['2020', '2024'].flatMap((period, later) =>
      (['universal', 'selective', 'indicated', 'unclassified'] as const).flatMap((level, index) => [
        { level, measure: 'hours', form: 'formal', value: 40 - 5 * index + later, period, missing: '' },
        { level, measure: 'hours', form: 'informal', value: 10 + index + 7 * later, period, missing: '' },
      ]),
    );
    const figure = preventionPyramid({ prevention: tableOf(rows) });
    const { columns, rows: cells } = figure.words('nl').table;
    const back = preventionPyramid({
      prevention: tableOf(
        cells.map(
          (row): Cells => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]?.value ?? ''])),
        ),
      ),
    });
    expect(back.problems).to.deep.equal([]);
    expect(back.words('nl')).to.deep.equal(figure.words('nl'));
  });

  it('hold nothing that was forgotten, in either language', () => {
    const some: Partial<PyramidModel>[] = [
      {},
      { ...twoPeriods(), forms: [informal], overlap: 'perhaps' },
      { levels: [] },
      { measure: 'reach', additive: false },
      { levels: levels([]), comparePeriod: '2020' },
      list([activity('a'), activity('b', { ageTo: 5 })], { view: 'matrix', unclassified: {} }),
      list([], { open: { level: 'unclassified' } }),
    ];
    for (const lang of ['nl', 'en'] as const) {
      for (const words of [
        ...some.map((own) => say(own, lang)),
        pyramidWords(strategy(), [{ title: 'Bron X' }], lang),
      ]) {
        expect(JSON.stringify(words)).not.to.match(/undefined|NaN|\[object|Infinity/);
        expect(words.summary).to.match(/^[A-ZÀ-Ý‘].*\.$/);
      }
    }
  });
});
