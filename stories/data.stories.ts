import '../packages/elements/src/register/kanskracht.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Gedeelde gegevens', component: 'kans-data', tags: ['autodocs'] };
export default meta;

/** One package for two figures. Choose a wijk in the upper figure: the lower one follows. */
export const SharedSelection: StoryObj = {
  render: () => html`
    <kans-data id="venray" src="data/neighbourhood-health/datapackage.json"></kans-data>
    <kans-neighbourhood-comparison
      data="venray"
      within="GM0984"
      level="WK"
      reference="country"
      heading="Hoe gezond voelen mensen zich?"
    ></kans-neighbourhood-comparison>
    <kans-positive-health data="venray" region="WK098416" reference="country"></kans-positive-health>
  `,
};

/** All four figures over one package, in which everything is invented. */
export const FourFigures: StoryObj = {
  render: () => html`
    <kans-data id="example" src="data/invented-example/datapackage.json"></kans-data>
    <kans-prevention-pyramid data="example"></kans-prevention-pyramid>
    <kans-goal-tracker data="example"></kans-goal-tracker>
    <kans-positive-health data="example"></kans-positive-health>
    <kans-neighbourhood-comparison data="example" within="zonnestad" region="zonnehoek"></kans-neighbourhood-comparison>
  `,
};
