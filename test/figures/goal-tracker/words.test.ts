import { type GoalOptions, goalTracker, type Words } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import { type Cells, tableOf } from '../../harness/tables.js';

type Tables = Readonly<Record<string, readonly Cells[]>>;

/** The words of a figure, when everything that they need is there. */
async function wordsOf(tables: Tables, { lang = 'nl', ...options }: GoalOptions = {}): Promise<Words> {
  const given = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, tableOf(rows)]));
  const sources = [{ title: 'Coalitie Brukske' }];
  const figure = goalTracker({ tables: given, title: 'Brukske', sources }, { lang, ...options });
  await figure.prepare?.();
  return figure.words(lang);
}

const cell = ({ table }: Words, row: number, column: string): unknown =>
  table.rows[row]?.[table.columns.findIndex(({ name }) => name === column)];
const rowOf = ({ table }: Words, ...texts: readonly string[]): number =>
  table.rows.findIndex((row) => texts.every((text) => row.some((one) => one.text === text)));
const controlOf = ({ controls }: Words, name: string) => controls.find((control) => control.name === name);

/* As every coalition starts: not one number, not one link. */
const pact: Tables = {
  goals: [
    { goal: 'V0', kind: 'vraag', text: 'Hoe krijgen alle kinderen gelijke kansen?' },
    { goal: 'A0', kind: 'ambitie', text: 'Een gezonde jeugd' },
    { goal: 'M1', kind: 'meer', text: 'Meer kinderen bewegen', themes: 'T1|T2', direction: 'omhoog' },
    { goal: 'M2', kind: 'meer', text: 'Meer ouders doen mee', themes: 'T1', direction: 'omhoog' },
    { goal: 'B1', kind: 'beter', text: 'Betere samenwerking', themes: 'T2' },
  ],
  themes: [
    { theme: 'T1', name: 'Gezonde jeugd', text: 'Voeding en bewegen' },
    { theme: 'T2', name: 'Kansen' },
  ],
  actions: [
    { action: '1', name: 'Bewegen', themes: 'T1', parent: '' },
    { action: '1.1', name: 'sportweek', themes: 'T1', parent: '1' },
    { action: '2', name: 'Kinderwijkraad', themes: 'T2', parent: '' },
  ],
  foundation: [{ name: 'Ouders' }],
};

const measurement = (goal: string, date: string, value: number, lower?: number, upper?: number): Cells => ({
  goal,
  indicator: `cijfer ${goal}`,
  name: `cijfer van ${goal}`,
  date,
  value,
  lower,
  upper,
  n: 200,
  unit: '%',
});

/* M1 went forward, M2 has no interval, B1 has a baseline alone. */
const measured: Tables = {
  ...pact,
  measurements: [
    measurement('M1', '2022-03-14', 34, 31, 37),
    measurement('M1', '2024-05-31', 44, 41, 47),
    measurement('M2', '2022-03-14', 50),
    measurement('M2', '2024-05-31', 60),
    measurement('B1', '2024-05-31', 12),
  ],
  targets: [{ goal: 'M1', indicator: 'cijfer M1', target: 50, target_date: '2026-12-31' }],
  judgements: [{ goal: 'M2', date: '2022-06-01', judgement: 'vooruit', by: 'werkgroep', note: 'Het loopt.' }],
  contributions: [{ action: '1', goal: 'M1', basis: 'bevestigd', strength: 2 }],
  phases: [
    { project: 'Werkgroep 1', phase: 'uitvoeren', start: '2021-01-01', end: '2021-12-31' },
    { project: 'Werkgroep 1', phase: 'voorbereiden', start: '2022-01-01' },
  ],
};

describe('the words of the goal tracker', () => {
  describe('without one number', () => {
    it('count goals and themes and say that there is no baseline', async () => {
      const { title, summary, source } = await wordsOf(pact);
      expect(title).to.equal('Doelen – Brukske');
      expect(summary).to.equal(
        'Brukske heeft 3 doelen (2 meer en 1 beter) in 2 thema’s. Voor geen van de 3 doelen is er een nulmeting.',
      );
      expect(source).to.equal('Bron: Coalitie Brukske');
    });

    it('say so in English too', async () => {
      const { title, summary } = await wordsOf(pact, { lang: 'en' });
      expect(title).to.equal('Goals – Brukske');
      expect(summary).to.equal(
        'Brukske has 3 goals (2 more and 1 better) in 2 themes. There is no baseline for any of the 3 goals.',
      );
    });

    it('give no percentage, no 0 and no verdict anywhere', async () => {
      const words = await wordsOf(pact);
      const all = JSON.stringify([words.summary, words.marks, words.table]);
      expect(all).not.to.match(/%|vooruit|achteruit|streefwaarde|procent/);
      expect(cell(words, rowOf(words, 'M1'), 'baseline')).to.deep.equal({ text: 'nog geen nulmeting' });
      expect(cell(words, rowOf(words, 'A0'), 'baseline')).to.deep.equal({ text: '' });
    });

    it('call the missing of every link a white spot, and tell it at goals and actions', async () => {
      const { summary, marks } = await wordsOf(pact, { view: 'gaps' });
      expect(summary).to.equal(
        'Brukske heeft 3 doelen en 2 acties. Nergens staat welke actie aan welk doel werkt: ook dat is een witte vlek, ' +
          'iets wat nog niemand weet. In geen van de 2 thema’s is iets gemeten.',
      );
      expect(marks['goal/M1']).to.contain('Onbekend is welke actie hieraan werkt.');
      expect(marks['action/1']).to.contain('Onbekend is aan welk doel dit werkt.');
      expect(marks['action/1.1']).not.to.contain('Onbekend');
    });

    it('say what there is when there are no goals at all', async () => {
      const { summary } = await wordsOf({ actions: [{ action: '1', name: 'Bewegen' }] });
      expect(summary).to.equal('Brukske heeft nog geen doelen, wel 1 actie.');
    });
  });

  describe('with measurements', () => {
    it('tell how many goals changed, from when to when, and who is behind', async () => {
      expect((await wordsOf(measured)).summary).to.equal(
        'Brukske heeft 3 doelen in 2 thema’s, allemaal met een nulmeting. Gemeten van maart 2022 tot en met mei 2024: ' +
          '1 ging vooruit, bij 1 is dat niet te zeggen en 1 heeft alleen een nulmeting. ' +
          'Het doel met een streefwaarde is op schema of verder.',
      );
    });

    it('tell everything of a goal at its mark: state, target, who works on it, its themes', async () => {
      const { marks } = await wordsOf(measured);
      expect(marks['goal/M1'])
        .to.contain('Doel (meer): Meer kinderen bewegen.')
        .and.contain('Vooruit: van 34% naar 44%, 10 procentpunt meer.')
        .and.contain('Laatste meting: mei 2024, aantal 200.')
        .and.contain('Streefwaarde 50% (eind 2026); 62 procent van de weg')
        .and.contain('Thema’s: Gezonde jeugd en Kansen.')
        .and.contain('Hieraan werkt: Bewegen (bevestigd, sterkte 2 van 3).');
      expect(marks['goal/M2'])
        .to.contain('Van 50% naar 60%; niet zeker of het verschil meer is dan toeval.')
        .and.contain('Werkgroep vindt: vooruit (1 juni 2022): ‘Het loopt.’')
        .and.contain('Geen actie werkt hieraan.');
      expect(marks['goal/M1/T2']).to.equal(marks['goal/M1']);
      expect(marks['action/1']).to.contain('Onderdelen: sportweek').and.contain('Werkt aan: ‘Meer kinderen bewegen’');
      expect(marks['theme/T1']).to.equal('Thema: Gezonde jeugd, 2 doelen en 1 actie. Voeding en bewegen.');
      expect(marks['foundation/0']).to.contain('Ouders');
    });

    it('tell the phases of a workgroup with the way back', async () => {
      expect((await wordsOf(measured)).marks['project/Werkgroep 1']).to.equal(
        'Werkgroep 1: nu in de fase ‘voorbereiden’. Uitvoeren en volgen: van januari 2021 tot en met december 2021. ' +
          'Terug naar voorbereiden: sinds januari 2022.',
      );
    });

    it('have a row a goal and series in the table, with numbers for a download', async () => {
      const words = await wordsOf(measured);
      const [m1, m2, b1] = ['M1', 'M2', 'B1'].map((id) => rowOf(words, id)) as [number, number, number];
      expect(cell(words, m1, 'baseline')).to.deep.equal({ text: '34% (maart 2022)', value: 34 });
      expect(cell(words, m1, 'date')).to.deep.equal({ text: '31 mei 2024', value: '2024-05-31' });
      expect(cell(words, m1, 'change')).to.deep.equal({ text: '10 procentpunt meer', value: 10 });
      expect(cell(words, m1, 'verdict')).to.deep.equal({ text: 'vooruit', value: 'forward' });
      expect(cell(words, m1, 'done')).to.deep.equal({ text: '62 procent van de weg', value: 62.5 });
      expect(cell(words, m2, 'verdict')).to.include({ value: 'unknown' });
      expect(cell(words, m2, 'judgement')).to.deep.equal({ text: 'vooruit (1 juni 2022)', value: 'forward' });
      expect(cell(words, b1, 'value')).to.deep.equal({ text: '' });
      expect(words.table.rows.every((row) => row.length === words.table.columns.length)).to.equal(true);
    });

    it('say how things stood on a day, and what is new since another', async () => {
      const { title, summary, marks } = await wordsOf(measured, { asOf: '2022-06-01', since: '2022-05-01' });
      expect(title).to.equal('Doelen – Brukske, zoals op 1 juni 2022');
      expect(summary)
        .to.match(/^Stand op 1 juni 2022: Brukske heeft 3 doelen in 2 thema’s; voor 2 daarvan is er een nulmeting\./)
        .and.contain('Gemeten in maart 2022: 2 hebben alleen een nulmeting.')
        .and.contain('Sinds 1 mei 2022 is er iets nieuws bij 1 doel.');
      expect(marks['goal/M2']).to.contain('Nieuw sinds 1 mei 2022.');
      expect(marks['goal/M1']).not.to.contain('Nieuw').and.not.contain('44%');
    });

    it('name the place where all was measured, unless the subject does or there are several', async () => {
      const inRegion = (region: string, other = region): Tables => ({
        ...measured,
        measurements: (measured.measurements ?? []).map((row, index) => ({ ...row, region: index ? region : other })),
      });
      expect((await wordsOf(inRegion('Zonnehoek'))).summary).to.match(/^Brukske \(Zonnehoek\) heeft 3 doelen/);
      expect((await wordsOf(inRegion('Brukske'))).summary).to.match(/^Brukske heeft 3 doelen/);
      expect((await wordsOf(inRegion('Zonnehoek', 'Maanhoek'))).summary).to.match(/^Brukske heeft 3 doelen/);
      expect((await wordsOf(inRegion('Zonnehoek'), { view: 'gaps' })).summary).to.contain('Brukske (Zonnehoek)');
    });

    it('name the period in every view, and the day where one is asked', async () => {
      for (const view of ['network', 'gaps'] as const) {
        expect((await wordsOf(measured, { view })).summary).to.contain(
          'met gegevens van maart 2022 tot en met mei 2024',
        );
        const { summary } = await wordsOf(measured, { view, asOf: '2023-01-01' });
        expect(summary)
          .to.match(/^Stand op 1 januari 2023/)
          .and.not.contain('gegevens van');
        expect((await wordsOf(pact, { view })).summary).not.to.contain('gegevens van');
      }
    });

    it('stay at three sentences where it is asked what is new', async () => {
      const { summary } = await wordsOf(measured, { since: '2024-01-01' });
      expect(summary.split(/(?<=\.) /)).to.have.length(3);
      expect(summary).to.contain('Gemeten van').and.contain('Sinds 1 januari 2024');
    });

    it('tell in the source when and how many were measured', async () => {
      expect((await wordsOf(measured)).source).to.equal(
        'Bron: Coalitie Brukske · gemeten van maart 2022 tot en met mei 2024 · n = 200',
      );
    });

    it('note only what applies', async () => {
      const notes = (await wordsOf(measured)).notes.join(' ');
      expect(notes).to.contain('geen voorspelling').and.contain('niet waardoor').and.contain('hoe zeker ze zijn');
      expect(notes).not.to.contain('rekenmodel');
      const few = (await wordsOf(pact)).notes.join(' ');
      expect(few).to.contain('niet welke actie aan welk doel werkt').and.not.contain('lijn').and.not.contain('oordeel');
    });

    it('have no hole, no “undefined” and no double full stop in either language and any view', async () => {
      for (const lang of ['nl', 'en'] as const) {
        for (const view of ['list', 'network', 'gaps', 'table'] as const) {
          const words = await wordsOf(measured, { lang, view, asOf: '2024-12-31', since: '2022-01-01' });
          expect(JSON.stringify(words)).not.to.match(/undefined|NaN|null|\.\.|: \.| {2}/);
        }
      }
    });
  });

  describe('of links and white spots', () => {
    it('count who works on what', async () => {
      const { title, summary, table } = await wordsOf(measured, { view: 'network' });
      expect(title).to.equal('Hoe doelen en acties samenhangen – Brukske');
      expect(summary).to.equal(
        'Brukske heeft 3 doelen en 2 acties, met gegevens van maart 2022 tot en met mei 2024. ' +
          '1 actie werkt aan 1 doel. Dat is overal bevestigd.',
      );
      expect(table.rows.map((row) => row.map(({ text }) => text))).to.deep.equal([
        ['1', 'Bewegen', 'M1', 'Meer kinderen bewegen', 'bevestigd', '2', '', '', ''],
        ['', 'Kinderwijkraad', '', 'Werkt aan geen doel', '', '', '2', '', 'none'],
        ['', 'Geen actie werkt hieraan', '', 'Meer ouders doen mee', '', '', '', 'M2', 'none'],
        ['', 'Geen actie werkt hieraan', '', 'Betere samenwerking', '', '', '', 'B1', 'none'],
      ]);
    });

    it('count what works on the ambition and on question zero, and have it in the table', async () => {
      const link = (action: string, goal: string) => ({ action, goal, basis: 'bevestigd' });
      const both: Tables = { ...pact, contributions: [link('1', 'M1'), link('2', 'A0'), link('2', 'V0')] };
      const { summary, table } = await wordsOf(both, { view: 'network' });
      expect(summary).to.contain('2 acties werken aan 1 doel, vraag nul en de ambitie. Dat is overal bevestigd.');
      const said = table.rows.map((row) => row.map(({ text }) => text).join(' '));
      expect(said.filter((row) => row.includes('Kinderwijkraad'))).to.have.length(2);
      expect(said.join()).to.contain('Een gezonde jeugd').and.not.contain('Een doel dat hier niet staat');
      const only = await wordsOf({ ...pact, contributions: [link('2', 'A0')] }, { view: 'network' });
      expect(only.summary).to.contain('1 actie werkt aan de ambitie.');
      const english = await wordsOf(both, { view: 'network', lang: 'en' });
      expect(english.summary).to.contain('2 actions work on 1 goal, question zero and the ambition.');
      // Of another theme alone: it is not shown, so that it does not count.
      const chosen = await wordsOf(both, { view: 'network', theme: 'T1' });
      expect(chosen.summary).to.contain('1 actie werkt aan 1 doel.').and.not.contain('ambitie');
    });

    it('call nothing a goal without an action where no link is known', async () => {
      const words = await wordsOf(pact, { view: 'gaps' });
      expect(words.marks['gap/goalsWithoutActions/M1']).to.match(/^Doel, actie nog niet bekend\. Doel \(meer\)/);
      expect(words.marks['gap/actionsWithoutGoals/2']).to.match(/^Actie, doel nog niet bekend\. Actie: Kinder/);
      expect(JSON.stringify([words.marks, words.table])).not.to.match(/zonder (actie|doel)/i);
      expect(words.table.rows.map(([gap]) => gap?.value)).to.deep.equal([
        ...Array(3).fill('goalsWithUnknownActions'),
        ...Array(2).fill('actionsWithUnknownGoals'),
        ...Array(2).fill('themesWithoutMeasurement'),
      ]);
      const network = await wordsOf(pact, { view: 'network' });
      expect(cell(network, 0, 'reason')).to.include({ value: 'unknown' });
    });

    it('call an action without a goal only what works at none, whatever is chosen', async () => {
      const elsewhere: Tables = { ...pact, contributions: [{ action: '2', goal: 'B1' }] };
      const chosen = await wordsOf(elsewhere, { view: 'network', kind: 'meer' });
      expect(chosen.marks['action/2']).not.to.contain('Werkt aan');
      expect(chosen.marks['action/1']).to.contain('Werkt aan geen doel.');
      const said = chosen.table.rows.map((row) => row.map(({ text }) => text).join(' '));
      expect(said.find((row) => row.includes('Kinderwijkraad'))).to.contain('Een doel dat hier niet staat');
      const over = [{ action: '3', name: 'Zomerkamp', themes: 'T1', parent: '', end: '2020-08-31', state: 'gestopt' }];
      const stopped = await wordsOf({ ...elsewhere, actions: [...(pact.actions ?? []), ...over] });
      expect(stopped.marks['action/3']).to.contain('Gestopt').and.not.contain('Werkt aan');
    });

    it('keep what is confirmed apart from what is expected', async () => {
      const contributions = (...bases: readonly string[]): Tables => ({
        ...pact,
        contributions: bases.map((basis, index) => ({ action: '1', goal: index === 0 ? 'M1' : 'M2', basis })),
      });
      const said = async (...bases: readonly string[]) =>
        (await wordsOf(contributions(...bases), { view: 'network' })).summary;
      expect(await said('bevestigd', 'aanname')).to.contain(
        'Van de 2 verbanden is er 1 bevestigd; 1 is een verwachting.',
      );
      expect(await said('aanname', 'aanname')).to.contain('Dat is overal een verwachting, nog niet bevestigd.');
      expect(await said('bevestigd', '')).not.to.match(/bevestigd|verwachting/);
    });

    it('name the white spots with a sentence and a row each', async () => {
      const words = await wordsOf(measured, { view: 'gaps' });
      expect(words.title).to.equal('Witte vlekken – Brukske');
      expect(words.summary).to.equal(
        'Brukske heeft 3 doelen en 2 acties, met gegevens van maart 2022 tot en met mei 2024. ' +
          '2 doelen hebben geen actie en 1 actie heeft geen doel.',
      );
      expect(words.marks['gap/goalsWithoutActions/M2']).to.match(/^Doel zonder actie\. Doel \(meer\): Meer ouders/);
      expect(words.marks['gap/actionsWithoutGoals/2']).to.match(/^Actie zonder doel\. Actie: Kinderwijkraad/);
      expect(words.table.rows.map(([gap, id]) => [gap?.value, id?.value])).to.deep.equal([
        ['goalsWithoutActions', 'M2'],
        ['goalsWithoutActions', 'B1'],
        ['actionsWithoutGoals', '2'],
      ]);
    });

    it('say of a fold what is behind it, and how to fold it again', async () => {
      const folded = await wordsOf(measured, { view: 'network' });
      expect(folded.marks['fold/T1']).to.equal('Gezonde jeugd: laat alles zien, 2 doelen en 1 actie');
      const unfolded = await wordsOf(measured, { view: 'network', unfold: 'T1' });
      expect(unfolded.marks['fold/T1']).to.equal('Gezonde jeugd: laat minder zien');
      const goals = [...(pact.goals ?? []), { goal: 'M9', kind: 'meer', text: 'Meer plezier' }];
      const themeless = await wordsOf({ ...pact, goals }, { view: 'network', unfold: 'none' });
      expect(themeless.marks['fold/']).to.equal('Zonder thema: laat minder zien');
    });
  });

  describe('of the controls', () => {
    it('are always the same ones in the same order', async () => {
      for (const tables of [pact, measured]) {
        const { controls } = await wordsOf(tables);
        expect(controls.map(({ name }) => name)).to.deep.equal(['view', 'theme', 'kind', 'asOf', 'since']);
      }
    });

    it('offer the days on which anything was measured, and the day that the page set', async () => {
      const words = await wordsOf(measured, { asOf: '2023-01-01', kind: 'meer' });
      expect(controlOf(words, 'asOf')?.value).to.equal('2023-01-01');
      expect(controlOf(words, 'asOf')?.options.map(({ label }) => label)).to.deep.equal([
        'nu',
        '31 mei 2024',
        '1 januari 2023',
        '1 juni 2022',
        '14 maart 2022',
      ]);
      expect(controlOf(words, 'kind')?.value).to.equal('more');
      expect(controlOf(await wordsOf(pact), 'since')?.options).to.have.length(1);
    });
  });
});
