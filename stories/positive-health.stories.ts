import '../packages/elements/src/register/kanskracht.js';
import { ColumnTable } from '@kanskracht/tables';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { neverReady } from './never-ready.js';

interface Args {
  heading?: string;
  region?: string;
  reference?: string;
  view?: 'spider' | 'dots' | 'table';
  dimension?: string;
  scores: Scores;
}

/** By group: six scores in the order of the dimensions; a text is the reason why there is none. */
type Scores = Readonly<Record<string, readonly (number | string)[]>>;

const dimensions = ['LF', 'MW', 'ZG', 'KL', 'MD', 'DF'];

/** Scores that were made up for these stories, as a table. */
function scoresTable(scores: Scores, more: Readonly<Record<string, unknown>> = {}) {
  const rows = Object.entries(scores).flatMap(([group, values]) =>
    values.map((value, index) => ({
      group,
      dimension: dimensions[index],
      score: typeof value === 'number' ? value : undefined,
      missing: typeof value === 'string' ? value : undefined,
      period: '2025',
      ...more,
    })),
  );
  const names = Object.keys(rows[0] ?? { group: '', dimension: '', score: 0 });
  return new ColumnTable(
    Object.fromEntries(names.map((name) => [name, rows.map((row) => (row as Record<string, unknown>)[name])])),
  );
}

const figure = ({ heading, region, reference, view, dimension, scores }: Args) => html`
  <kans-positive-health
    heading=${ifDefined(heading)}
    region=${ifDefined(region)}
    reference=${ifDefined(reference)}
    view=${ifDefined(view)}
    dimension=${ifDefined(dimension)}
    .table=${scoresTable(scores)}
  ></kans-positive-health>
`;

const brukske = (attributes: Omit<Args, 'scores'>) => html`
  <kans-positive-health
    src="data/neighbourhood-health/datapackage.json"
    region=${ifDefined(attributes.region ?? 'WK098416')}
    reference=${ifDefined(attributes.reference ?? 'country')}
    heading=${ifDefined(attributes.heading)}
    view=${ifDefined(attributes.view)}
    dimension=${ifDefined(attributes.dimension)}
  ></kans-positive-health>
`;

const meta: Meta<Args> = {
  title: 'Figuren/Positieve Gezondheid',
  component: 'kans-positive-health',
  tags: ['autodocs'],
  render: figure,
  args: {
    heading: 'Bedachte scores van drie groepen',
    scores: {
      Wijkteam: [6.4, 5.8, 7.1, 6.9, 7.6, 7.2],
      Ouderkring: [7.3, 6.6, 6.2, 7.7, 6.1, 7.9],
      Jongerenraad: [8.1, 5.2, 5.9, 7.1, 7, 6.4],
    },
  },
};
export default meta;

type Story = StoryObj<Args>;

/** Brukske in Venray, approximated from the figures of RIVM, GGD’en and CBS; Zingeving is an honest gap. */
export const RealData: Story = {
  render: () => brukske({ heading: 'Positieve Gezondheid in Brukske, bij benadering' }),
};
export const RealDataAsDots: Story = { render: () => brukske({ view: 'dots' }) };
export const RealDataAsTable: Story = { render: () => brukske({ view: 'table' }) };
export const AspectsOpened: Story = { render: () => brukske({ dimension: 'LF' }) };
export const ThreeGroups: Story = {};
export const OneGroup: Story = {
  args: { heading: 'Bedachte scores', scores: { Wijkteam: [6.4, 5.8, 7.1, 6.9, 7.6, 7.2] } },
};
export const Missing: Story = {
  args: {
    scores: { Wijkteam: [6.4, 'unknown', 7.1, 6.9, 'not_measured', 7.2], Ouderkring: [7.3, 6.6, 6.2, 7.7, 6.1, 7.9] },
  },
};
/** The file holds numbers about fewer than ten people: the element does not show them and says what to do. */
export const Withheld: Story = {
  render: ({ scores }) =>
    html`<kans-positive-health heading="Te kleine groepen" .table=${scoresTable(scores, { n: 6 })}></kans-positive-health>`,
};
export const Intervals: Story = {
  render: () => {
    const table = new ColumnTable({
      group: dimensions.map(() => 'Ouderkring'),
      dimension: dimensions,
      score: [7.3, 6.6, 6.2, 7.7, 6.1, 7.9],
      lower: [6.9, 6.1, 5.7, 7.4, 5.4, 7.5],
      upper: [7.7, 7.1, 6.7, 8, 6.8, 8.3],
      n: dimensions.map(() => 64),
    });
    return html`<kans-positive-health heading="Bedachte scores met hun onzekerheid" .table=${table}></kans-positive-health>`;
  },
};
export const LongDutchNames: Story = {
  args: {
    scores: {
      'Buitengebied Sint Anthonis en Landhorst-Zuid': [6.1, 6.3, 6.8, 7.2, 7, 6.6],
      'Verspreide huizen Nieuw-Bergen en Wellerlooi': [6.9, 6.1, 6, 7.1, 7.4, 7.7],
    },
  },
};
export const SixtyGroups: Story = {
  args: {
    heading: 'Bedachte scores van zestig groepen',
    scores: Object.fromEntries(
      Array.from({ length: 60 }, (_, group) => [
        `Groep ${group + 1}`,
        dimensions.map((_, index) => 4 + ((group * 7 + index * 11) % 50) / 10),
      ]),
    ),
  },
};
export const English: Story = {
  render: (args) => html`<div lang="en">${figure({ ...args, heading: 'Invented scores of three groups' })}</div>`,
};
export const Problem: Story = {
  render: () => html`
    <kans-positive-health heading="Een tabel met fouten">
      <script type="text/csv">
        groep;dimensie;score
        Wijkteam;Lichaamsfuncties;zeven
        Wijkteam;Meedoen;14
        Wijkteam;Zingeving;6,5
      </script>
    </kans-positive-health>
  `,
};
export const Loading: Story = { render: () => neverReady('kans-positive-health') };
export const Empty: Story = { args: { heading: 'Nog geen scores', scores: {} } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { render: (args) => html`<div class="phone">${figure(args)}</div>` };
