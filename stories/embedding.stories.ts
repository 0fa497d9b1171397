import '../packages/elements/src/kanskracht.css';
import '../packages/elements/src/register/kanskracht.js';
import '@nl-design-system-unstable/rotterdam-design-tokens/dist/index.css';
import '@rijkshuisstijl-community/design-tokens/dist/index.css';
import '@utrecht/design-tokens/dist/theme.css';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';

/** How figures stand in the pages of partners: in their house style, in place of their twin, from right to left. */
const meta: Meta = { title: 'Embedding' };
export default meta;

type Story = StoryObj;

const figures = (): TemplateResult => html`
  <kans-neighbourhood-comparison
    src="data/neighbourhood-health/datapackage.json"
    within="GM0984"
    level="WK"
    region="WK098416"
    reference="country"
    heading="Hoe gezond voelen mensen zich in Brukske?"
  ></kans-neighbourhood-comparison>
  <kans-prevention-pyramid
    src="data/invented-example/datapackage.json"
    heading="Verzonnen: wat er in Zonnehoek te doen is"
  ></kans-prevention-pyramid>
`;

export const Utrecht: Story = { render: () => html`<div class="utrecht-theme">${figures()}</div>` };
export const Rotterdam: Story = { render: () => html`<div class="rotterdam-theme">${figures()}</div>` };
export const Rijkshuisstijl: Story = { render: () => html`<div class="rhc-theme">${figures()}</div>` };
/** A site's colour that can't be read on its ground: the figure takes the nearest one that can. */
export const UnreadableColour: Story = {
  render: () => html`<div style="--kans-series-1: #ffd54a; --kans-muted: #c0c0c0">${figures()}</div>`,
};
/** The drawing takes the place of what the page itself holds, at its height. */
export const Twin: Story = {
  render: () => html`
    <kans-positive-health heading="Bedachte scores van een ouderkring">
      <figure>
        <h3>Bedachte scores van een ouderkring</h3>
        <p>Dit stond er al voordat de figuur er was: een samenvatting en een tabel.</p>
        <table>
          <caption>
            Bedachte scores per dimensie, <time data-column="period" datetime="2025">2025</time>
          </caption>
          <thead>
            <tr>
              <th scope="col" data-column="group">Groep</th>
              <th scope="col" data-column="dimension">Dimensie</th>
              <th scope="col" data-column="score">Score</th>
            </tr>
          </thead>
          <tbody>
            ${[
              ['Lichaamsfuncties', 7.3],
              ['Mentaal welbevinden', 6.6],
              ['Zingeving', 6.2],
              ['Kwaliteit van leven', 7.7],
              ['Meedoen', 6.1],
              ['Dagelijks functioneren', 7.9],
            ].map(
              ([dimension, score]) => html`<tr>
                <th scope="row">Ouderkring</th>
                <td>${dimension}</td>
                <td><data value=${score}>${String(score).replace('.', ',')}</data></td>
              </tr>`,
            )}
          </tbody>
        </table>
      </figure>
    </kans-positive-health>
  `,
};
export const RightToLeft: Story = { render: () => html`<div dir="rtl">${figures()}</div>` };
export const LargeText: Story = { render: () => html`<div style="font-size: 200%">${figures()}</div>` };
