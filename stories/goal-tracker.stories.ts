import '../packages/elements/src/register/kanskracht.js';
import { ColumnTable } from '@kanskracht/tables';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { neverReady } from './never-ready.js';

interface Args {
  heading?: string;
  theme?: string;
  kind?: string;
  asOf?: string;
  since?: string;
  highlight?: string;
  view?: 'list' | 'network' | 'gaps' | 'table';
}

const tracker = (folder: string, { heading, theme, kind, asOf, since, highlight, view }: Args) => html`
  <kans-goal-tracker
    src=${`data/${folder}/datapackage.json`}
    heading=${ifDefined(heading)}
    theme=${ifDefined(theme)}
    kind=${ifDefined(kind)}
    as-of=${ifDefined(asOf)}
    since=${ifDefined(since)}
    highlight=${ifDefined(highlight)}
    view=${ifDefined(view)}
  ></kans-goal-tracker>
`;
const pact = (args: Args = {}) => tracker('venray-brukske', args);
const invented = (args: Args) => tracker('invented-example', args);

const meta: Meta<Args> = {
  title: 'Figuren/Doelen (meer en beter)',
  component: 'kans-goal-tracker',
  tags: ['autodocs'],
  render: invented,
  args: { heading: 'Verzonnen: hoe de doelen van Zonnehoek ervoor staan' },
};
export default meta;

type Story = StoryObj<Args>;

/** The pact of the coalition in Brukske: twelve goals, and not one number yet. */
export const RealPact: Story = { render: () => pact({ heading: 'De doelen van het coalitiepact in Brukske' }) };
export const RealPactAsNetwork: Story = { render: () => pact({ view: 'network' }) };
export const RealPactGaps: Story = { render: () => pact({ view: 'gaps' }) };
export const RealPactAsTable: Story = { render: () => pact({ view: 'table' }) };
export const RealPactOneTheme: Story = { render: () => pact({ theme: 'T2' }) };
export const RealPactBetterGoals: Story = { render: () => pact({ kind: 'better' }) };
export const RealStrategy: Story = { render: () => tracker('mik-piw', { heading: 'De doelen van MIK & PIW Groep' }) };
/** Everything in this one is invented, and the line under it says so. */
export const Measured: Story = {};
export const AsOf: Story = { args: { asOf: '2022-06-01', heading: 'Verzonnen: zoals op 1 juni 2022' } };
export const NewSinceTheLastMeeting: Story = { args: { since: '2025-06-01' } };
export const Network: Story = { args: { view: 'network' } };
export const NetworkHighlighted: Story = { args: { view: 'network', highlight: 'M6' } };
export const Gaps: Story = { args: { view: 'gaps' } };
export const AsTable: Story = { args: { view: 'table' } };
export const OneGoal: Story = {
  render: () => html`
    <kans-goal-tracker heading="Bedacht: één doel">
      <script type="text/csv">
        doel;soort;tekst
        M1;meer;Meer kinderen bewegen elke week in de wijk.
      </script>
    </kans-goal-tracker>
  `,
};
export const LongDutchTexts: Story = {
  render: () => html`
    <kans-goal-tracker heading="Bedacht: lange zinnen">
      <script type="text/csv">
        doel;soort;tekst;themas
        V0;vraag;Hoe zorgen onderwijs, kinderopvang, welzijn, zorg, sport, woningcorporatie en gemeente er samen met ouders, kinderen en buurtbewoners voor dat ieder kind zich kan ontwikkelen in een omgeving die gezond, veilig en kansrijk is?;
        M1;meer;Meer ouders van kinderen tussen nul en dertien jaar weten de weg naar ondersteuningsmogelijkheden bij opvoeden, opgroeien en gezond leven te vinden en maken daar ook daadwerkelijk gebruik van;Opvoedondersteuning en ouderbetrokkenheid
        B1;beter;Betere afstemming tussen jeugdgezondheidszorg, kinderopvangorganisaties, basisonderwijs en speciaal onderwijs over de doorgaande ontwikkelingslijn;Opvoedondersteuning en ouderbetrokkenheid
      </script>
    </kans-goal-tracker>
  `,
};
export const TwoHundredGoals: Story = {
  render: () => html`
    <kans-goal-tracker
      heading="Bedacht: tweehonderd doelen"
      .table=${new ColumnTable({
        goal: Array.from({ length: 200 }, (_, index) => `D${index + 1}`),
        kind: Array.from({ length: 200 }, (_, index) => (index % 3 === 2 ? 'better' : 'more')),
        text: Array.from({ length: 200 }, (_, index) => `Doel nummer ${index + 1} van de coalitie`),
        themes: Array.from({ length: 200 }, (_, index) => `Thema ${(index % 6) + 1}`),
      })}
    ></kans-goal-tracker>
  `,
};
export const English: Story = {
  render: (args) => html`<div lang="en">${invented({ ...args, heading: 'Invented: how the goals stand' })}</div>`,
};
export const Problem: Story = {
  render: () => html`
    <kans-goal-tracker heading="Tabellen met fouten">
      <script type="text/csv" data-table="goals">
        doel;soort;tekst;ouder
        M1;meer;Meer kinderen bewegen;M1
        M2;vooral;Meer ouders doen mee;
      </script>
      <script type="text/csv" data-table="contributions">
        actie;doel
        a1;M9
      </script>
    </kans-goal-tracker>
  `,
};
export const Loading: Story = { render: () => neverReady('kans-goal-tracker') };
export const Empty: Story = { render: () => html`<kans-goal-tracker heading="Nog niets"></kans-goal-tracker>` };
export const Dark: Story = { globals: { theme: 'dark' } };
export const Phone: Story = { render: (args) => html`<div class="phone">${invented(args)}</div>` };
