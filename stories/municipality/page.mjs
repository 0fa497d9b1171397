/*
 * A page of a municipality in an NL Design System theme, with all four figures, each with its twin: what an
 * editor would publish. The gallery serves it, and test/browsers/municipality.test.mjs opens it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');

/* Published themes: the class that a site puts on its page, and its style sheets under /themes/. */
export const themes = {
  utrecht: { name: 'utrecht-theme', sheet: '@utrecht/design-tokens/dist/theme.css' },
  rotterdam: { name: 'rotterdam-theme', sheet: '@nl-design-system-unstable/rotterdam-design-tokens/dist/index.css' },
  rijkshuisstijl: { name: 'rhc-theme', sheet: '@rijkshuisstijl-community/design-tokens/dist/index.css' },
};

const wijk = { region: 'WK098416', reference: 'country' };

const figures = [
  {
    figure: 'neighbourhood-comparison',
    data: 'neighbourhood-health',
    attributes: { ...wijk, within: 'GM0984', level: 'WK', heading: 'Hoe gezond voelen mensen zich in Brukske?' },
  },
  {
    figure: 'positive-health',
    data: 'neighbourhood-health',
    attributes: { ...wijk, heading: 'Positieve Gezondheid in Brukske, bij benadering' },
  },
  {
    figure: 'prevention-pyramid',
    data: 'mik-piw',
    attributes: { heading: 'Wat MIK & PIW Groep met preventie wil' },
  },
  { figure: 'goal-tracker', data: 'venray-brukske', attributes: { heading: 'De doelen van het coalitiepact' } },
];

/**
 * @param {{theme?: keyof themes, first?: string, script?: boolean}} [options] `first` is HTML that comes before
 *   everything else in the head; without `script` the twins stay as they are
 * @returns {Promise<string>} the whole page; its files are under /dist/, /themes/ and /municipality/
 */
export async function municipalityPage({ theme = 'utrecht', first = '', script = true } = {}) {
  const { name, sheet } = themes[theme];
  const twins = await Promise.all(figures.map(twin));
  // The theme's name is not ours: this is no page of that municipality.
  return `<!doctype html>
<html lang="nl" class="${name}" data-kans-development="false">
  <head>
    <meta charset="utf-8" />
    ${first}
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Brukske in cijfers</title>
    <link rel="icon" href="/icon.svg" />
    <link rel="stylesheet" href="/themes/${sheet}" />
    <link rel="stylesheet" href="/themes/@utrecht/component-library-css/dist/index.css" />
    <link rel="stylesheet" href="/dist/kanskracht.css" />
    <link rel="stylesheet" href="/municipality/municipality.css" />
    ${script ? '<script type="module" src="/dist/kanskracht.js"></script>' : ''}
  </head>
  <body class="utrecht-document utrecht-document--surface">
    <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#main">Naar de inhoud</a>
    <header class="head"><p class="utrecht-paragraph">Voorbeeldgemeente</p></header>
    <main id="main" class="utrecht-article">
      <h1 class="utrecht-heading-1">Brukske in cijfers</h1>
      <p class="utrecht-paragraph utrecht-paragraph--lead">
        Hoe gaat het met de mensen in Brukske, en wat doen organisaties samen? Dit voorbeeld toont hoe figuren van
        Kanskracht er in de huisstijl van een gemeente uitzien. Het is geen pagina van een gemeente.
      </p>
      ${twins.join('\n')}
      <h2 class="utrecht-heading-2">Meer weten?</h2>
      <p class="utrecht-paragraph">
        Onder elke figuur staat waar de cijfers vandaan komen. U vindt er ook de tabel, om te lezen of te bewaren.
      </p>
    </main>
    <footer class="foot"><p class="utrecht-paragraph">Cijfers: RIVM, GGD’en en CBS. Plannen: de organisaties zelf.</p></footer>
  </body>
</html>
`;
}

/* Made by what editors use, from the build. */
async function twin({ figure, data, attributes }) {
  const { renderTwin } = await import('../../packages/render/dist/index.js');
  const { readPackage } = await import('../../packages/tables/dist/index.js');
  const address = pathToFileURL(join(root, 'data', data, 'datapackage.json'));
  const dataset = await readPackage(address, { fetch: async (file) => new Response(await readFile(new URL(file))) });
  // Read as the element reads it: a figure asks for the parts of a package that it needs.
  return renderTwin(dataset, { figure, attributes: { 'heading-level': '2', ...attributes } });
}
