import '../packages/elements/src/register/kanskracht.js';
import { ColumnTable } from '@kanskracht/tables';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { neverReady } from './never-ready.js';

interface Args {
  heading?: string;
  indicator?: string;
  region?: string;
  reference?: string;
  within?: string;
  level?: string;
  period?: string;
  order?: 'name' | 'value';
  view?: 'dots' | 'distribution' | 'trend' | 'map' | 'table';
}

/** The wijken of Venray in the figures of RIVM, GGD’en and CBS. */
const venray = (args: Args) => html`
  <kans-neighbourhood-comparison
    src="data/neighbourhood-health/datapackage.json"
    heading=${ifDefined(args.heading)}
    indicator=${ifDefined(args.indicator)}
    region=${ifDefined(args.region)}
    reference=${ifDefined(args.reference)}
    within=${ifDefined(args.within)}
    level=${ifDefined(args.level)}
    period=${ifDefined(args.period)}
    order=${ifDefined(args.order)}
    view=${ifDefined(args.view)}
  ></kans-neighbourhood-comparison>
`;

const meta: Meta<Args> = {
  title: 'Figuren/Vergelijking van buurten',
  component: 'kans-neighbourhood-comparison',
  tags: ['autodocs'],
  render: venray,
  args: { within: 'GM0984', level: 'WK', region: 'WK098416', reference: 'country' },
  argTypes: {
    order: { control: 'inline-radio', options: ['name', 'value'] },
    view: { control: 'select', options: ['dots', 'distribution', 'trend', 'map', 'table'] },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** A survey that was made up for these stories: shares with the number of people asked. */
function survey(rows: readonly (readonly [name: string, yes: number | string, asked: number])[]) {
  return new ColumnTable({
    indicator: rows.map(() => 'ontmoeting'),
    indicator_name: rows.map(() => 'spreekt elke week buren (bedacht)'),
    unit: rows.map(() => '%'),
    polarity: rows.map(() => 'higher_is_better'),
    method: rows.map(() => 'survey'),
    source: rows.map(() => 'Bedacht voorbeeld'),
    period: rows.map(() => '2025'),
    region: rows.map((_, index) => (index === 0 ? 'stad' : `wijk-${index}`)),
    name: rows.map(([name]) => name),
    parent: rows.map((_, index) => (index === 0 ? '' : 'stad')),
    value: rows.map(([, yes, asked]) => (typeof yes === 'number' ? (100 * yes) / asked : undefined)),
    numerator: rows.map(([, yes]) => (typeof yes === 'number' ? yes : undefined)),
    denominator: rows.map(([, yes, asked]) => (typeof yes === 'number' ? asked : undefined)),
    n: rows.map(([, , asked]) => asked),
    missing: rows.map(([, yes]) => (typeof yes === 'string' ? yes : undefined)),
  });
}

const surveyed = (rows: Parameters<typeof survey>[0], heading: string) => html`
  <kans-neighbourhood-comparison heading=${heading} .table=${survey(rows)}></kans-neighbourhood-comparison>
`;

const fewWijken: Parameters<typeof survey>[0] = [
  ['Stad', 612, 1100],
  ['Noord', 92, 150],
  ['Oost', 61, 140],
  ['Zuid', 88, 160],
  ['West', 97, 130],
];

export const RealData: Story = {};
export const Distribution: Story = { args: { view: 'distribution', indicator: 'lonely' } };
export const Trend: Story = { args: { view: 'trend', indicator: 'trouble_making_ends_meet' } };
export const TileMap: Story = { args: { view: 'map', level: 'BU' } };
export const Table: Story = { args: { view: 'table' } };
export const ByValue: Story = { args: { order: 'value' } };
/** Measured with an interval: here a verdict may be given. */
export const Verdicts: Story = { render: () => surveyed(fewWijken, 'Contact met buren (bedachte cijfers)') };
export const Missing: Story = {
  render: () =>
    surveyed([...fewWijken, ['Dorp', 'not_measured', 0], ['Haven', 'suppressed', 0]], 'Niet overal gemeten (bedacht)'),
};
/** Eight people asked in one wijk: that number is not shown, and the element says what to do. */
export const Withheld: Story = {
  render: () => surveyed([...fewWijken, ['Kade', 5, 8]], 'Een te kleine groep (bedacht)'),
};
export const LongDutchNames: Story = {
  render: () =>
    surveyed(
      [
        ['Stad', 612, 1100],
        ['Buitengebied Sint Anthonis en Landhorst-Zuid', 92, 150],
        ['Verspreide huizen Nieuw-Bergen en Wellerlooi', 61, 140],
        ['Bedrijventerrein Overschie-Kleinpolderplein-West', 88, 160],
      ],
      'Lange namen (bedacht)',
    ),
};
export const SixtyRegions: Story = { args: { within: 'GM0935', level: 'BU', region: '' } };
export const OneRegion: Story = { render: () => surveyed(fewWijken.slice(0, 2), 'Eén wijk naast de stad (bedacht)') };
export const English: Story = {
  render: (args) =>
    html`<div lang="en">${venray({ ...args, heading: 'How healthy do people feel in Brukske?' })}</div>`,
};
export const Problem: Story = {
  render: () => html`
    <kans-neighbourhood-comparison heading="Een tabel met fouten">
      <script type="text/csv">
        gebied;indicator;periode;waarde;eenheid
        Noord;gezond;2024;71,9;%
        Oost;gezond;2024;veel;%
        Zuid;gezond;vorig jaar;68,2;%
        West;gezond;2024;171;%
      </script>
    </kans-neighbourhood-comparison>
  `,
};
export const Loading: Story = { render: () => neverReady('kans-neighbourhood-comparison') };
export const Empty: Story = {
  render: () => html`
    <kans-neighbourhood-comparison heading="Nog geen cijfers">
      <script type="text/csv">gebied;indicator;periode;waarde</script>
    </kans-neighbourhood-comparison>
  `,
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { render: (args) => html`<div class="phone">${venray(args)}</div>` };
