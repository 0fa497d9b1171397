import { type PyramidModel, type PyramidOptions, preventionPyramid } from '@kanskracht/figures';
import { ColumnTable, type PreventionLevel } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Cells, tableOf } from '../../harness/tables.js';

type Tables = Readonly<Record<string, readonly Cells[]>>;

const figure = (tables: Tables, options: PyramidOptions = {}) =>
  preventionPyramid(Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, tableOf(rows)])), options);
const model = (tables: Tables, options: PyramidOptions = {}): PyramidModel => figure(tables, options).model;
const codes = (tables: Tables, options: PyramidOptions = {}): string[] =>
  figure(tables, options).problems.map(({ code, column, value }) => [code, column, value].filter(Boolean).join(' '));

const level = ({ levels }: PyramidModel, id: PreventionLevel) => levels.find((one) => one.id === id);
const totals = ({ levels }: PyramidModel) => levels.map(({ now }) => now?.total.value ?? now?.total.missing);
const shares = ({ levels }: PyramidModel) => levels.map(({ now }) => now?.share && Math.round(now.share));
const ids = ({ levels }: PyramidModel): string[] => levels.map(({ id }) => id);

/** Rows of `prevention`: a value for each level, from the base up. */
const three = ['universal', 'selective', 'indicated'];
const counted = (values: readonly unknown[], more: Cells = {}, levels: readonly string[] = three): Cells[] =>
  values.map((value, at) => ({ level: levels[at], measure: 'hours', value, ...more }));

let activityNumber = 0;
const activity = (on: string, more: Cells = {}): Cells => {
  activityNumber += 1;
  return { activity: `a${activityNumber}`, level: on, ...more };
};

describe('the model of the prevention pyramid', () => {
  describe('levels', () => {
    it('has three levels where nobody says otherwise, base first', () => {
      expect(ids(model({ prevention: counted([1]) }))).to.deep.equal(three);
    });

    it('adds the fourth and the fifth where the data hold them, in the usual order', () => {
      const rows = counted([1, 2], {}, ['zorg', 'zorggerelateerd']);
      expect(ids(model({ prevention: rows }))).to.deep.equal([...three, 'care_related', 'care']);
    });

    it('follows the order of the definitions and keeps the base below, however the table runs', () => {
      const define = (...rows: [string, number?][]): Cells[] =>
        rows.map(([id, order]) => ({ level: id, label: id, order: order ?? '' }));
      const tipFirst = define(['indicated', 1], ['selective', 2], ['universal', 3]);
      expect(ids(model({ definitions: tipFirst }))).to.deep.equal(three);
      expect(ids(model({ definitions: define(['indicated'], ['selective'], ['universal']) }))).to.deep.equal(three);
      const twisted = define(['universal', 1], ['indicated', 2], ['care', 3], ['selective', 4]);
      expect(ids(model({ definitions: twisted }))).to.deep.equal(['universal', 'indicated', 'care', 'selective']);
    });

    it('puts a level that only the data hold in its usual place among the defined ones', () => {
      const definitions = ['universal', 'indicated', 'care'].map((id) => ({ level: id, label: id }));
      const prevention = counted([1, 2], {}, ['selective', 'care_related']);
      expect(ids(model({ definitions, prevention }))).to.deep.equal([...three, 'care_related', 'care']);
    });

    it('keeps to the two levels of a partner that defines two, and makes no pyramid of one', () => {
      const define = (...levels: string[]) => levels.map((id) => ({ level: id, label: id }));
      expect(ids(model({ definitions: define('universal', 'selective') }))).to.deep.equal(['universal', 'selective']);
      expect(ids(model({ definitions: define('indicated') }))).to.deep.equal(three);
    });

    it('holds the partner’s own words, its approach and what it intends', () => {
      const definitions = [
        {
          level: 'geïndiceerd',
          label: 'Maatwerk',
          plain_label: 'na verwijzing',
          definition: 'Voor wie ziek is.',
          bron: 'Plan',
        },
        { level: 'universeel', label: 'Basis', aanpak: 'collectief', richting: 'omhoog' },
      ];
      const [base, top] = model({ definitions }).levels;
      expect(base).to.deep.equal({
        id: 'universal',
        definition: { label: 'Basis' },
        approach: 'collective',
        intended: 'up',
      });
      expect(top?.definition).to.deep.equal({
        label: 'Maatwerk',
        plainLabel: 'na verwijzing',
        text: 'Voor wie ziek is.',
        source: 'Plan',
      });
    });

    it('takes the approach of a level from its activities only where all that say so agree', () => {
      const activities = [
        activity('universal', { approach: 'collectief' }),
        activity('universal'),
        activity('selective', { approach: 'collectief' }),
        activity('selective', { approach: 'individueel' }),
      ];
      expect(model({ activities }).levels.map(({ approach }) => approach)).to.deep.equal([
        'collective',
        undefined,
        undefined,
      ]);
    });
  });

  describe('without numbers', () => {
    const definitions = [
      { level: 'universal', label: 'Universeel', direction: 'up' },
      { level: 'indicated', label: 'Geïndiceerd', direction: 'down' },
      { level: 'formal', label: 'Formeel', direction: 'down' },
      { level: 'informal', label: 'Informeel', direction: 'up' },
    ];

    it('shows levels, forms and the shift that is intended, and no number at all', () => {
      const made = figure({ definitions });
      expect(made.empty).to.equal(false);
      expect(made.problems).to.deep.equal([]);
      expect(made.model.levels.map(({ id, intended, now }) => [id, intended, now])).to.deep.equal([
        ['universal', 'up', undefined],
        ['indicated', 'down', undefined],
      ]);
      expect(made.model.forms.map(({ form, intended, now }) => [form, intended, now])).to.deep.equal([
        ['formal', 'down', undefined],
        ['informal', 'up', undefined],
      ]);
      expect(made.model).to.not.have.any.keys('measure', 'period', 'unclassified', 'overlap', 'open');
      expect(made.model.moments).to.deep.equal([]);
    });

    it('is empty where no table of its own has a row', () => {
      expect(figure({ prevention: [] }).empty).to.equal(true);
      expect(figure({ regions: [{ region: 'a', name: 'A' }] }).empty).to.equal(true);
      expect(preventionPyramid({}).empty).to.equal(true);
    });

    it('tells what was asked of numbers that are not there', () => {
      expect(codes({ definitions }, { period: '2024', measure: 'uren', view: 'matrix', theme: 'T1' })).to.deep.equal([
        'unknown_choice measure uren',
        'unknown_choice view matrix',
        'unknown_choice theme T1',
        'unknown_choice period 2024',
      ]);
    });
  });

  describe('numbers from rows', () => {
    it('takes a row without a form as the total of its level', () => {
      const { levels, forms } = model({ prevention: counted([6, 3, 1]) });
      expect(levels.map(({ now }) => now)).to.deep.equal([
        { total: { value: 6 }, parts: [], share: 60 },
        { total: { value: 3 }, parts: [], share: 30 },
        { total: { value: 1 }, parts: [], share: 10 },
      ]);
      expect(forms).to.deep.equal([]);
    });

    it('adds parts to a total, and keeps what they leave over as unknown', () => {
      const prevention = [
        ...counted([10, 4], { form: '' }),
        ...counted([5, 4, 2], { form: 'informeel' }),
        ...counted([3], { form: 'formeel' }),
      ];
      const made = model({ prevention });
      expect(level(made, 'universal')?.now?.parts).to.deep.equal([
        { form: 'formal', value: 3 },
        { form: 'informal', value: 5 },
        { form: 'unknown', value: 2 },
      ]);
      expect(level(made, 'selective')?.now?.parts).to.deep.equal([{ form: 'informal', value: 4 }]);
      expect(level(made, 'indicated')?.now?.total).to.deep.equal({ value: 2 });
      expect(made.forms.map(({ form, now }) => [form, now?.total.value, now?.share])).to.deep.equal([
        ['formal', 3, 18.75],
        ['informal', 11, 68.75],
        ['unknown', 2, 12.5],
      ]);
    });

    it('works out nothing that was withheld: neither the rest of a total nor a share', () => {
      const prevention = [
        ...counted([10, 5, 5]),
        { level: 'universal', measure: 'hours', form: 'formal', value: 8 },
        { level: 'universal', measure: 'hours', form: 'informal', value: '', missing: 'te weinig' },
      ];
      const made = model({ prevention });
      expect(level(made, 'universal')?.now?.parts).to.deep.equal([
        { form: 'formal', value: 8 },
        { form: 'informal', missing: 'too_few' },
      ]);
      expect(shares(made)).to.deep.equal([50, 25, 25]);
      expect(made.forms.find(({ form }) => form === 'informal')?.now).to.deep.equal({
        total: { missing: 'too_few' },
        parts: [],
      });
    });

    it('says that a sum of parts is incomplete where one of them is missing', () => {
      const prevention = [
        ...counted([10, 5, 5], { form: 'formal' }),
        ...counted(['', 1, 1], { form: 'informal', missing: '' }).map((row) => ({
          ...row,
          missing: row.value === '' ? 'unknown' : '',
        })),
      ];
      const made = model({ prevention });
      expect(level(made, 'universal')?.now?.total).to.deep.equal({ value: 10, incomplete: true });
      expect(shares(made)).to.deep.equal([undefined, undefined, undefined]);
    });

    it('never makes a missing level 0, and gives no shares then', () => {
      const made = model({
        prevention: counted([6, '', ''], { missing: '' }).map((row, at) => ({
          ...row,
          missing: at === 1 ? 'geheim' : at === 2 ? 'onbekend' : '',
        })),
      });
      expect(totals(made)).to.deep.equal([6, 'suppressed', 'unknown']);
      expect(shares(made)).to.deep.equal([undefined, undefined, undefined]);
      expect(totals(model({ prevention: counted([6]) }))).to.deep.equal([6, 'unknown', 'unknown']);
    });

    it('gives no shares of nothing: where all is 0', () => {
      const made = model({ prevention: counted([0, 0, 0], { period: 2024 }) });
      expect(totals(made)).to.deep.equal([0, 0, 0]);
      expect(shares(made)).to.deep.equal([undefined, undefined, undefined]);
      expect(made.moments).to.deep.equal([{ period: '2024', total: { value: 0 } }]);
    });

    it('has no negative counts', () => {
      const made = figure({ prevention: counted([6, -2, 1]) });
      expect(totals(made.model)).to.deep.equal([6, 'unknown', 1]);
      expect(made.problems.map(({ code }) => code)).to.deep.equal(['negative_value']);
    });

    it('does not add up reach, which is a percentage of another population at each level', () => {
      const made = model({
        prevention: [
          ...counted([40, 20, 10], { measure: 'bereik', period: 2024 }),
          ...counted([30], { measure: 'bereik', period: 2024, form: 'formal' }),
        ],
      });
      expect(made.additive).to.equal(false);
      expect(totals(made)).to.deep.equal([40, 20, 10]);
      expect(level(made, 'universal')?.now?.parts).to.deep.equal([{ form: 'formal', value: 30 }]);
      expect(shares(made)).to.deep.equal([undefined, undefined, undefined]);
      expect(made.moments).to.deep.equal([]);
      expect(made.forms.map(({ now }) => now)).to.deep.equal([undefined]);
    });

    it('counts what is not classified apart, outside the shares', () => {
      const prevention = [...counted([3, 1, 0]), { level: 'niet ingedeeld', measure: 'hours', value: 40 }];
      const made = model({ prevention });
      expect(made.unclassified).to.deep.equal({ now: { total: { value: 40 }, parts: [] } });
      expect(shares(made)).to.deep.equal([75, 25, 0]);
    });

    it('shows the first measure of the data, or the one that is asked for in Dutch or English', () => {
      const prevention = [...counted([5], { measure: 'fte' }), ...counted([9], { measure: 'deelnemers' })];
      const made = model({ prevention });
      expect([made.measure, made.measures]).to.deep.equal(['participants', ['participants', 'fte']]);
      expect(model({ prevention }, { measure: 'FTE' }).measure).to.equal('fte');
      expect(model({ prevention }, { measure: 'deelnemers' }).measure).to.equal('participants');
    });
  });

  describe('two periods', () => {
    const rows = (old: readonly unknown[], recent: readonly unknown[]): Tables => ({
      prevention: [...counted(old, { period: 2020 }), ...counted(recent, { period: 2024 })],
    });

    it('tells the change of the number and of the share', () => {
      const made = model(rows([30, 30, 40], [60, 30, 30]));
      expect([made.period, made.comparePeriod]).to.deep.equal(['2024', '2020']);
      expect(made.levels.map(({ change }) => change)).to.deep.equal([
        { amount: 30, share: 20 },
        { amount: 0, share: -5, masked: 'fell_with_total' },
        { amount: -10, share: -15 },
      ]);
    });

    it('says so where a share rose only because the total fell', () => {
      const made = model(rows([40, 30, 30], [40, 20, 20]));
      expect(level(made, 'universal')?.change).to.deep.equal({ amount: 0, share: 10, masked: 'rose_with_total' });
      expect(level(made, 'selective')?.change).to.deep.equal({ amount: -10, share: -5 });
    });

    it('knows no change of what is missing on one side', () => {
      const made = model(rows([40, 30, 30], [50, '', 20]));
      expect(made.levels.map(({ change }) => change)).to.deep.equal([{ amount: 10 }, undefined, { amount: -10 }]);
      expect(made.moments.map(({ levels }) => levels?.size)).to.deep.equal([3, undefined]);
    });

    it('puts periods in time order and shows the latest that has numbers', () => {
      const prevention = ['2023KW02', 2021, '2022/2023', 2025].flatMap((period, at) =>
        counted(period === 2025 ? ['', '', ''] : [at + 1, 1, 1], {
          period,
          ...(period === 2025 && { missing: 'nog niet' }),
        }),
      );
      const made = model({ prevention });
      expect(made.periods).to.deep.equal(['2021', '2022/2023', '2023KW02', '2025']);
      expect([made.period, made.comparePeriod]).to.deep.equal(['2023KW02', '2021']);
      expect(totals(model({ prevention }, { period: '2025' }))).to.deep.equal(['not_yet', 'not_yet', 'not_yet']);
    });

    it('compares with the period that is asked for, or with none', () => {
      const prevention = [2020, 2022, 2024].flatMap((period) => counted([1, 1, 1], { period }));
      expect(model({ prevention }, { comparePeriod: '2022' }).comparePeriod).to.equal('2022');
      const none = model({ prevention }, { comparePeriod: 'none' });
      expect(none).to.not.have.property('comparePeriod');
      expect(none.levels[0]).to.not.have.any.keys('before', 'change');
    });

    it('compares with nothing, and says so, where the period asked for is the same, later or unknown', () => {
      const prevention = [2020, 2022, 2024].flatMap((period) => counted([1, 1, 1], { period }));
      for (const [comparePeriod, code] of [
        ['2022', 'unreadable_option'],
        ['2024', 'unreadable_option'],
        ['2019', 'unknown_choice'],
        ['ooit', 'unknown_choice'],
      ]) {
        const options = { period: '2022', comparePeriod: comparePeriod as string };
        expect(model({ prevention }, options)).to.not.have.property('comparePeriod');
        expect(codes({ prevention }, options)).to.deep.equal([`${code} compare-period ${comparePeriod}`]);
      }
    });

    it('shows the latest period where another was asked that is not there, and says so', () => {
      const tables = rows([1, 1, 1], [2, 2, 2]);
      expect(model(tables, { period: '1999' }).period).to.equal('2024');
      expect(codes(tables, { period: '1999' })).to.deep.equal(['unknown_choice period 1999']);
    });

    it('has shares that add up to 100 in every moment', () => {
      const { moments } = model({
        prevention: [
          ...counted([1, 2, 3], { period: 2020, form: 'formal' }),
          ...counted([7, 2, 4], { period: 2020, form: 'informal' }),
          ...counted([5, 5, 5], { period: 2024 }),
        ],
      });
      const sumOf = (each: ReadonlyMap<unknown, number> | undefined): number | undefined =>
        each && [...each.values()].reduce((total, share) => total + share, 0);
      expect(sumOf(moments[0]?.levels)).to.be.closeTo(100, 1e-9);
      expect(sumOf(moments[0]?.forms)).to.be.closeTo(100, 1e-9);
      expect(sumOf(moments[1]?.levels)).to.be.closeTo(100, 1e-9);
      expect(moments[1]).to.not.have.property('forms');
    });
  });

  describe('people at several levels', () => {
    const people = (unique: string, levels = [10, 5, 2]): PyramidModel =>
      model({ prevention: counted(levels, { measure: 'participants', unique }) });

    it('warns where people are counted twice, or where nobody says that they are not', () => {
      expect(people('nee').overlap).to.equal('yes');
      expect(people('').overlap).to.equal('perhaps');
      expect(people('onbekend').overlap).to.equal('perhaps');
    });

    it('is silent where everyone is counted once, at one level, or where nobody is counted', () => {
      expect(people('ja')).to.not.have.property('overlap');
      expect(people('nee', [10])).to.not.have.property('overlap');
      expect(model({ prevention: counted([10, 5, 2], { unique: 'no' }) })).to.not.have.property('overlap');
    });
  });

  describe('regions', () => {
    const regions = [
      { region: 'Stad', name: 'De Stad', parent: '' },
      { region: 'n', name: 'Noord', parent: 'Stad' },
      { region: 'z', name: 'Zuid', parent: 'Stad' },
      { region: 'n1', name: 'Noord Een', parent: 'n' },
    ];
    const of = (...named: [string, number][]): Cells[] =>
      named.flatMap(([region, value]) => counted([value, value, value], { region }));

    it('shows rows without a region where nothing is asked', () => {
      const prevention = [...of(['n', 1], ['z', 2]), ...counted([9, 9, 9], { region: '' })];
      const made = model({ regions, prevention });
      expect(totals(made)).to.deep.equal([9, 9, 9]);
      expect(made.region.options).to.deep.equal([
        { id: 'n', label: 'Noord' },
        { id: 'z', label: 'Zuid' },
      ]);
      expect(made).to.not.have.any.keys('summed', 'subject');
    });

    it('shows the one region that holds all others', () => {
      const made = model({ regions, prevention: of(['n', 1], ['Stad', 7], ['n1', 1]) });
      expect(totals(made)).to.deep.equal([7, 7, 7]);
      expect([made.subject, made.region.chosen]).to.deep.equal(['De Stad', 'Stad']);
    });

    it('adds regions that lie beside each other, and counts none of them twice', () => {
      const made = model({ regions, prevention: of(['n', 3], ['z', 2], ['n1', 1]) });
      expect(totals(made)).to.deep.equal([5, 5, 5]);
      expect(made.summed).to.equal(2);
    });

    it('says that a sum is incomplete where a region is missing from it', () => {
      const made = model({ prevention: [...of(['n', 3]), ...counted([2], { region: 'z' })] });
      expect(made.levels.map(({ now }) => now?.total)).to.deep.equal([
        { value: 5 },
        { value: 3, incomplete: true },
        { value: 3, incomplete: true },
      ]);
      expect(shares(made)).to.deep.equal([undefined, undefined, undefined]);
    });

    it('adds the forms of regions too', () => {
      const prevention = [
        ...counted([4, 4, 4], { region: 'n', form: 'formal' }),
        ...counted([1, 1, 1], { region: 'z', form: 'informal' }),
      ];
      expect(level(model({ prevention }), 'universal')?.now).to.deep.include({
        total: { value: 5 },
        parts: [
          { form: 'formal', value: 4 },
          { form: 'informal', value: 1 },
        ],
      });
    });

    it('never adds reach: it shows the first region by name', () => {
      const reach = (region: string, value: number): Cells[] => counted([value], { measure: 'reach', region });
      const made = model({ regions, prevention: [...reach('z', 20), ...reach('n', 40)] });
      expect(totals(made)[0]).to.equal(40);
      expect([made.subject, made.region.chosen, made.summed]).to.deep.equal(['Noord', 'n', undefined]);
    });

    it('shows the region that is asked for in any case, or was chosen beside it', () => {
      const prevention = of(['n', 3], ['z', 2]);
      expect(model({ regions, prevention }, { region: 'N' }).subject).to.equal('Noord');
      expect(model({ regions, prevention }, { region: 'n', selected: 'Z' }).subject).to.equal('Zuid');
      expect(model({ regions, prevention }, { region: 'n', selected: 'elsewhere' }).subject).to.equal('Noord');
      expect(codes({ prevention }, { region: 'west' })).to.deep.equal(['unknown_choice region west']);
    });

    it('adds what lies inside a region that has no rows of its own', () => {
      const made = model({ regions, prevention: of(['n', 3], ['z', 2]) }, { region: 'Stad' });
      expect(totals(made)).to.deep.equal([5, 5, 5]);
      expect([made.subject, made.summed]).to.deep.equal(['De Stad', 2]);
    });

    it('knows from CBS codes what lies in what', () => {
      const made = model({ prevention: of(['GM0984', 9], ['WK098416', 2], ['BU09841601', 1]) });
      expect([totals(made)[0], made.region.chosen]).to.deep.equal([9, 'GM0984']);
    });

    it('tells two regions of the same name apart', () => {
      const twins = [
        ...regions,
        { region: 'c1', name: 'Centrum', parent: 'n' },
        { region: 'c2', name: 'Centrum', parent: 'z' },
      ];
      expect(model({ regions: twins, prevention: of(['c1', 3], ['c2', 2]) }).region.options).to.deep.include.members([
        { id: 'c1', label: 'Centrum (Noord)' },
        { id: 'c2', label: 'Centrum (Zuid)' },
      ]);
    });

    it('names the subject after the only region of the data, and offers no choice then', () => {
      const made = model({ regions, prevention: of(['n', 3]) });
      expect(made.subject).to.equal('Noord');
      expect(made.region.options).to.deep.equal([]);
    });

    it('survives regions that are each other’s parents', () => {
      const ring = [
        { region: 'a', name: 'A', parent: 'b' },
        { region: 'b', name: 'B', parent: 'a' },
      ];
      expect(figure({ regions: ring, prevention: of(['a', 3], ['b', 2]) }).empty).to.equal(false);
    });
  });

  describe('a list of activities', () => {
    it('counts each activity once at each of its levels', () => {
      const activities = [
        { activity: 'x', level: 'universeel', region: 'n' },
        { activity: 'x', level: 'universeel', region: 'z' },
        { activity: 'x', level: 'selectief', region: 'n' },
        { activity: 'y', level: 'universeel', region: 'n' },
      ];
      const made = model({ activities });
      expect(made.fromActivities).to.equal(true);
      expect(totals(made)).to.deep.equal([2, 1, 0]);
      expect(made.twice).to.equal(1);
      const listed = model({ activities }, { view: 'matrix' }).activities;
      expect(listed.map(({ id, level: at, region }) => [id, at, region])).to.deep.equal([
        ['x', 'universal', 'n, z'],
        ['x', 'selective', 'n'],
        ['y', 'universal', 'n'],
      ]);
    });

    it('is read from a table without a name', () => {
      const made = preventionPyramid({ '': tableOf([{ activiteit: 'x', niveau: 'selectief' }]) });
      expect(made.problems).to.deep.equal([]);
      expect(totals(made.model)).to.deep.equal([0, 1, 0]);
    });

    it('counts nothing at a level before anybody has classified anything', () => {
      const made = model({ activities: [activity('niet ingedeeld'), activity('unclassified')] });
      expect(totals(made)).to.deep.equal(['unknown', 'unknown', 'unknown']);
      expect(made.unclassified?.now?.total).to.deep.equal({ value: 2 });
    });

    it('goes before rows that say how many activities there are', () => {
      const prevention = counted([50, 50, 50], { measure: 'activities' });
      expect(totals(model({ prevention, activities: [activity('universal')] }))).to.deep.equal([1, 0, 0]);
    });

    it('shows its forms, with unknown for those that tell none', () => {
      const activities = [
        activity('universal', { form: 'informeel' }),
        activity('universal'),
        activity('indicated', { form: 'formeel' }),
      ];
      const made = model({ activities });
      expect(level(made, 'universal')?.now?.parts).to.deep.equal([
        { form: 'formal', value: 0 },
        { form: 'informal', value: 1 },
        { form: 'unknown', value: 1 },
      ]);
      expect(made.forms.map(({ form, now }) => [form, now?.total.value])).to.deep.equal([
        ['formal', 1],
        ['informal', 1],
        ['unknown', 1],
      ]);
      expect(model({ activities: [activity('universal', { form: 'onbekend' })] }).forms).to.deep.equal([]);
    });

    it('leaves activities without a period out of every period, and counts them', () => {
      const activities = [
        activity('universal', { period: 2020 }),
        activity('universal', { period: 2024 }),
        activity('selective', { period: 2024 }),
        activity('selective', { period: '' }),
      ];
      const made = model({ activities });
      expect(made.withoutPeriod).to.equal(1);
      expect(totals(made)).to.deep.equal([1, 1, 0]);
      expect(made.levels.map(({ before }) => before?.total.value)).to.deep.equal([1, 0, 0]);
      const timeless = model({ activities: [activity('universal')] });
      expect([timeless.withoutPeriod, timeless.period]).to.deep.equal([0, undefined]);
    });

    it('holds what lies inside the region that was chosen, and what has no region only without a choice', () => {
      const regions = [
        { region: 'stad', name: 'De Stad' },
        { region: 'n', name: 'Noord', parent: 'stad' },
        { region: 'n1', name: 'Noord Een', parent: 'n' },
        { region: 'n2', name: 'Noord Twee', parent: 'n' },
        { region: 'z', name: 'Zuid', parent: 'stad' },
      ];
      const activities = ['n1', 'n2', 'z', ''].map((region) => activity('universal', { region }));
      expect(totals(model({ regions, activities }))[0]).to.equal(4);
      expect(totals(model({ regions, activities }, { region: 'n' }))[0]).to.equal(2);
      expect(totals(model({ regions, activities }, { region: 'stad' }))[0]).to.equal(3);
      const offered = model({ regions, activities }).region.options;
      expect(offered.map(({ id }) => id)).to.deep.equal(['n', 'n1', 'n2', 'z']);
    });

    it('never counts nothing where a region has no list for a period', () => {
      const activities = [
        activity('universal', { region: 'n', period: 2020 }),
        activity('universal', { region: 'n', period: 2024 }),
        activity('universal', { region: 'z', period: 2024 }),
      ];
      const made = model({ activities }, { region: 'z' });
      expect(made).to.not.have.property('comparePeriod');
      expect(made.moments.map(({ total }) => total)).to.deep.equal([{ missing: 'unknown' }, { value: 1 }]);
    });
  });

  describe('filters', () => {
    const activities = [
      activity('universal', { programme: 'Ouderen', theme: 'T2', age_from: 67 }),
      activity('universal', { programme: 'Jeugd', theme: 'T1', age_from: 4, age_to: 12 }),
      activity('selective', { programme: 'Jeugd', theme: 'T2', age_from: 12, age_to: 17.5 }),
      activity('indicated', { theme: 'T3' }),
    ];
    const themes = [
      { theme: 'T1', name: 'Samen' },
      { theme: 'T2', name: 'Gezond' },
    ];

    it('offers programme lines by the alphabet, themes in the order of their table, and age groups', () => {
      const made = model({ activities, themes });
      expect(made.programme).to.deep.equal({
        options: [
          { id: 'Jeugd', label: 'Jeugd' },
          { id: 'Ouderen', label: 'Ouderen' },
        ],
      });
      expect(made.theme.options).to.deep.equal([
        { id: 'T1', label: 'Samen' },
        { id: 'T2', label: 'Gezond' },
        { id: 'T3', label: 'T3' },
      ]);
      expect(made.ageGroups.map(({ id }) => id)).to.deep.equal(['4-11', '12-17', '18-26', '27-66', '67-', 'unknown']);
      expect(model({ activities, themes }, { view: 'matrix' }).activities[0]?.theme).to.equal('Gezond');
    });

    it('narrows the list, and a level that is left without activities holds 0', () => {
      expect(totals(model({ activities }, { programme: 'jeugd' }))).to.deep.equal([1, 1, 0]);
      expect(totals(model({ activities }, { theme: 'T2', programme: 'Jeugd' }))).to.deep.equal([0, 1, 0]);
      expect(totals(model({ activities }, { age: '12-17' }))).to.deep.equal([1, 1, 0]);
      expect(totals(model({ activities }, { age: 'unknown' }))).to.deep.equal([0, 0, 1]);
      expect(model({ activities }, { theme: 'T1', level: 'universal' }).activities).to.have.length(1);
    });

    it('takes age groups of one’s own, and tells of those that can’t be read', () => {
      const made = figure({ activities }, { ageGroups: '18-66, 0-3 67+ kind 9-4 4-17' });
      expect(made.model.ageGroups).to.deep.equal([
        { id: '0-3', from: 0, to: 3 },
        { id: '4-17', from: 4, to: 17 },
        { id: '18-66', from: 18, to: 66 },
        { id: '67-', from: 67 },
        { id: 'unknown' },
      ]);
      expect(made.problems.map(({ code, column, value }) => [code, column, value])).to.deep.equal([
        ['unreadable_option', 'age-groups', 'kind'],
        ['unreadable_option', 'age-groups', '9-4'],
      ]);
    });

    it('lets no one fall between two age groups', () => {
      const toddler = [activity('universal', { age_from: 3.5, age_to: 3.9 })];
      expect(model({ activities: toddler }).ageGroups.map(({ id }) => id)).to.deep.equal(['0-3']);
    });

    it('opens the list of a level, and tells of a level that is not there', () => {
      expect(model({ activities }, { level: 'selectief' }).open).to.deep.equal({ level: 'selective' });
      expect(model({ activities }, { level: 'selective', age: '4-11' }).open).to.deep.equal({
        level: 'selective',
        ageGroup: '4-11',
      });
      expect(codes({ activities }, { level: 'zorg' })).to.deep.equal(['unknown_choice level zorg']);
    });

    it('holds the activities one by one only where they are listed', () => {
      expect(model({ activities }).activities).to.deep.equal([]);
      expect(model({ activities }, { theme: 'T2' }).activities).to.deep.equal([]);
      expect(model({ activities }, { level: 'universal' }).activities).to.have.length(4);
    });

    it('keeps the other cells of the matrix when one is opened', () => {
      const made = model({ activities }, { view: 'matrix', level: 'selective', age: '12-17' });
      expect(made.view).to.equal('matrix');
      expect(made.open).to.deep.equal({ level: 'selective', ageGroup: '12-17' });
      expect(made.activities).to.have.length(4);
      expect(made.age).to.not.have.property('chosen');
    });

    it('waits quietly while another measure is shown, since the list is still there', () => {
      const tables = { activities, prevention: counted([3, 2, 1]) };
      const options = { measure: 'uren', view: 'matrix', theme: 'T1', level: 'selective' } as const;
      const made = model(tables, options);
      expect([made.view, made.fromActivities, made.theme.options, made.activities]).to.deep.equal([
        'pyramid',
        false,
        [],
        [],
      ]);
      expect(codes(tables, options)).to.deep.equal([]);
    });

    it('tells of a programme line, theme, age or view that is not there', () => {
      const options = { programme: 'x', theme: 'y', age: '1-2', view: 'taart' as never };
      expect(codes({ activities }, options)).to.deep.equal([
        'unknown_choice view taart',
        'unknown_choice programme x',
        'unknown_choice theme y',
        'unknown_choice age 1-2',
      ]);
    });
  });

  it('is named after its dataset where it is about no region in particular', () => {
    const tables = { prevention: tableOf(counted([1, 2, 3])) };
    expect(preventionPyramid({ tables, title: 'Plan 2026' }).model.subject).to.equal('Plan 2026');
  });

  it('asks for the parts of its own tables that were not read yet', () => {
    const part = (name: string, table: string) => ({ name, table, suffix: '2024', load: async () => tableOf([]) });
    const parts = [
      part('preventie-2024', 'preventie'),
      part('activities-2024', 'activities'),
      part('goals-x', 'goals'),
    ];
    const made = preventionPyramid({ tables: { prevention: tableOf(counted([1])) }, parts });
    expect(made.wants?.(parts).map(({ name }) => name)).to.deep.equal(['preventie-2024', 'activities-2024']);
  });

  it('never throws, and never shows a share that is no number from 0 to 100', () => {
    const cell = fc.constantFrom<unknown>(
      0,
      1,
      3.5,
      -2,
      1e308,
      Number.NaN,
      10n,
      '',
      'x',
      '1.234',
      null,
      {},
      [],
      Symbol.iterator,
      '__proto__',
    );
    const code = fc.constantFrom('__proto__', 'constructor', 'toString', 'NL01', 'GM0984', 'WK098416', '', 'a', null);
    const levels = fc.constantFrom(...three, 'zorg', 'niet ingedeeld', 'formal', 'ooit', '', null);
    const columns: Record<string, Record<string, fc.Arbitrary<unknown>>> = {
      prevention: {
        level: levels,
        measure: fc.constantFrom('hours', 'reach', 'participants', 'activities', 'gok', ''),
        value: cell,
        period: fc.constantFrom(2020, '2021/2022', 2024, 'ooit', '', null),
        form: fc.constantFrom('formal', 'informal', 'onbekend', '', null),
        unique: fc.constantFrom('ja', 'nee', '', null),
        region: code,
      },
      activities: {
        activity: code,
        level: levels,
        form: fc.constantFrom('formal', 'gemengd', '', null),
        theme: code,
        programme: code,
        partner: code,
        region: code,
        age_from: cell,
        age_to: cell,
        period: fc.constantFrom(2020, 2024, '', null),
      },
      definitions: { level: levels, label: code, order: cell, direction: fc.constantFrom('up', 'down', '') },
      regions: { region: code, name: code, parent: code },
      themes: { theme: code, name: code, order: cell },
    };
    const table = (name: string): fc.Arbitrary<ColumnTable> =>
      fc
        .record(
          Object.fromEntries(
            Object.entries(columns[name] ?? {}).map(([key, cells]) => [key, fc.array(cells, { maxLength: 12 })]),
          ),
        )
        .map((arrays) => new ColumnTable(arrays as Record<string, unknown[]>));
    const tables = fc.record(Object.fromEntries(Object.keys(columns).map((name) => [name, table(name)])), {
      requiredKeys: [],
    });
    const word = fc.option(
      fc.constantFrom('2020', 'none', '__proto__', 'GM0984', 'unknown', 'matrix', 'reach', 'zorg', '0-3 x', ''),
      { nil: undefined },
    );
    const keys = [
      'measure',
      'period',
      'comparePeriod',
      'region',
      'selected',
      'programme',
      'theme',
      'age',
      'ageGroups',
      'level',
      'view',
    ];
    const options = fc.record(Object.fromEntries(keys.map((key) => [key, word])));
    fc.assert(
      fc.property(tables, options, (given, asked) => {
        const { model: made } = preventionPyramid(given as Record<string, ColumnTable>, asked as PyramidOptions);
        const all = [...made.levels, ...made.forms].flatMap(({ now, before }) => [now, before]);
        for (const one of all) if (one?.share !== undefined) expect(one.share).to.be.within(0, 100.0001);
        for (const { levels: own } of made.moments) {
          const total = own && [...own.values()].reduce((so, share) => so + share, 0);
          if (total !== undefined) expect(total).to.be.closeTo(100, 1e-6);
        }
      }),
      { numRuns: 300 },
    );
  });
});
