import '../packages/elements/src/register/kanskracht.js';
import { ColumnTable } from '@kanskracht/tables';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { neverReady } from './never-ready.js';

interface Args {
  heading?: string;
  measure?: string;
  view?: 'pyramid' | 'matrix' | 'table';
  level?: string;
  programme?: string;
  comparePeriod?: string;
}

type Cells = Readonly<Record<string, unknown>>;

const tableOf = (rows: readonly Cells[]) => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return new ColumnTable(Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])])));
};

/** Numbers of activities made up for these stories: by period, then by level from universal on. */
const numbers = (periods: Readonly<Record<string, readonly (number | string)[]>>, form?: string): Cells[] =>
  Object.entries(periods).flatMap(([period, values]) =>
    values.map((value, index) => ({
      level: ['universal', 'selective', 'indicated', 'care_related', 'care'][index],
      measure: 'activities',
      value: typeof value === 'number' ? value : undefined,
      missing: typeof value === 'string' ? value : undefined,
      period,
      form,
    })),
  );

const invented = ({ heading, measure, view, level, programme, comparePeriod }: Args) => html`
  <kans-prevention-pyramid
    src="data/invented-example/datapackage.json"
    heading=${ifDefined(heading)}
    measure=${ifDefined(measure)}
    view=${ifDefined(view)}
    level=${ifDefined(level)}
    programme=${ifDefined(programme)}
    compare-period=${ifDefined(comparePeriod)}
  ></kans-prevention-pyramid>
`;

const pyramid = (heading: string, rows: readonly Cells[]) =>
  html`<kans-prevention-pyramid heading=${heading} .table=${tableOf(rows)}></kans-prevention-pyramid>`;

const meta: Meta<Args> = {
  title: 'Figuren/Preventiepiramide',
  component: 'kans-prevention-pyramid',
  tags: ['autodocs'],
  render: invented,
  args: { heading: 'Verzonnen: wat er in Zonnehoek te doen is' },
};
export default meta;

type Story = StoryObj<Args>;

/** The strategy of MIK & PIW Groep: levels, their meaning and what is intended. It states no numbers. */
export const RealStrategy: Story = {
  render: () => html`
    <kans-prevention-pyramid
      src="data/mik-piw/datapackage.json"
      heading="Preventie bij MIK &amp; PIW Groep"
    ></kans-prevention-pyramid>
  `,
};
/** Everything in this one is invented, and the line under it says so. */
export const ShiftOverTime: Story = {};
export const ListOpened: Story = { args: { level: 'universal' } };
export const Filtered: Story = { args: { programme: 'Jeugd' } };
export const LevelByAge: Story = { args: { view: 'matrix' } };
export const AsTable: Story = { args: { view: 'table' } };
export const Participants: Story = { args: { measure: 'participants' } };
export const Euros: Story = { args: { measure: 'euros' } };
export const Reach: Story = { args: { measure: 'reach' } };
export const OnePeriod: Story = { args: { comparePeriod: 'none' } };
export const FourLevels: Story = {
  render: () => pyramid('Bedacht: vier niveaus', numbers({ '2022': [12, 20, 31, 18], '2025': [24, 26, 22, 12] })),
};
export const FiveLevels: Story = {
  render: () => pyramid('Bedacht: vijf niveaus', numbers({ '2022': [12, 20, 31, 18, 9], '2025': [24, 26, 22, 12, 9] })),
};
export const OneLevel: Story = {
  render: () => pyramid('Bedacht: alleen universeel is geteld', numbers({ '2025': [24] })),
};
/** The share of universal rises, but only because the rest became less: the figure says so. */
export const OnlyTheTotalFell: Story = {
  render: () => pyramid('Bedacht: er kwam niets bij', numbers({ '2022': [20, 20, 30], '2025': [20, 12, 14] })),
};
export const Missing: Story = {
  render: () =>
    pyramid(
      'Bedacht: niet alles is geteld',
      numbers({ '2022': [12, 20, 'not_measured'], '2025': [24, 'unknown', 22] }),
    ),
};
export const LongDutchNames: Story = {
  render: () => html`
    <kans-prevention-pyramid heading="Bedacht: lange namen">
      <table data-table="definitions">
        <tr><th>niveau</th><th>label</th><th>gewone_naam</th><th>definition</th></tr>
        <tr>
          <td>universeel</td>
          <td>Gezondheidsbevordering voor alle wijkbewoners</td>
          <td>voor iedereen die in de wijk woont, werkt of naar school gaat</td>
          <td>Alles wat open is voor alle bewoners, ongeacht leeftijd, achtergrond of inkomen.</td>
        </tr>
        <tr>
          <td>selectief</td>
          <td>Doelgroepgerichte ondersteuningsprogramma’s</td>
          <td>voor groepen die meer kans hebben op problemen</td>
          <td>Programma’s voor straten, scholen of groepen waar de kans op gezondheidsproblemen groter is.</td>
        </tr>
        <tr>
          <td>geïndiceerd</td>
          <td>Individuele begeleiding na verwijzing</td>
          <td>voor mensen met beginnende klachten</td>
          <td>Begeleiding voor wie al klachten heeft, meestal na verwijzing door huisarts, school of wijkteam.</td>
        </tr>
      </table>
      <script type="text/csv" data-table="prevention">
        niveau;maat;waarde;periode
        universeel;deelnemers;1240;2025
        selectief;deelnemers;310;2025
        geïndiceerd;deelnemers;96;2025
      </script>
    </kans-prevention-pyramid>
  `,
};
export const SixtyActivities: Story = {
  render: () => html`
    <kans-prevention-pyramid
      heading="Bedacht: zestig activiteiten"
      level="selective"
      .table=${tableOf(
        Array.from({ length: 60 }, (_, index) => ({
          activity: `a${index}`,
          name: `Activiteit ${index + 1}`,
          level: ['universal', 'selective', 'indicated'][index % 3],
          form: ['formal', 'informal', 'mixed', 'unknown'][index % 4],
          age_from: (index % 7) * 4,
          age_to: (index % 7) * 4 + 8,
        })),
      )}
    ></kans-prevention-pyramid>
  `,
};
export const English: Story = {
  render: (args) => html`<div lang="en">${invented({ ...args, heading: 'Invented: what there is to do' })}</div>`,
};
export const Problem: Story = {
  render: () => html`
    <kans-prevention-pyramid heading="Een tabel met fouten">
      <script type="text/csv">
        niveau;maat;waarde;periode
        universeel;activiteiten;12;2025
        selectief;activiteiten;−4;2025
        geindiceerd;activiteiten;veel;2025
        bovenaan;activiteiten;3;2025
      </script>
    </kans-prevention-pyramid>
  `,
};
export const Loading: Story = { render: () => neverReady('kans-prevention-pyramid') };
export const Empty: Story = {
  render: () => html`<kans-prevention-pyramid heading="Nog niets"></kans-prevention-pyramid>`,
};
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { render: (args) => html`<div class="phone">${invented(args)}</div>` };
