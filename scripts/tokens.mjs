/** packages/elements/dist/tokens.json: our palette as design tokens in the W3C format (2025.10), made from what figures paint with. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './setup.mjs';

const schema = 'https://www.designtokens.org/schemas/2025.10/format.json';

/** After the build of the figures and the manifest of the elements. */
export async function writeTokens() {
  const file = join(root, 'packages/elements/dist/tokens.json');
  writeFileSync(file, `${JSON.stringify(await tokens(), null, 2)}\n`);
}

async function tokens() {
  const [{ light, dark }, { roles }, { seriesDash }] = await Promise.all(
    ['palette', 'theme', 'draw/series'].map(
      (name) => import(pathToFileURL(join(root, `packages/figures/dist/${name}.js`))),
    ),
  );
  const descriptions = describedProperties();
  const palette = (theme, $description) => ({
    $type: 'color',
    $description,
    ...Object.fromEntries(
      roles.map((role) => [kebab(role), token(colour(theme[role]), descriptions.get(`--kans-${kebab(role)}`))]),
    ),
  });
  return {
    $schema: schema,
    $description: 'The palette of Kanskracht. On a page, the custom property `--kans-NAME` sets each of these.',
    light: palette(light, 'On a light ground.'),
    dark: palette(dark, 'On a dark ground.'),
    'series-line': {
      $type: 'strokeStyle',
      $description:
        'How lines of the first three series differ without colour. Their points do too: a circle, a square, a diamond.',
      ...Object.fromEntries(
        [0, 1, 2].map((series) => [series + 1, token(stroke(seriesDash(series)), `Line of series ${series + 1}.`)]),
      ),
    },
  };
}

const token = ($value, $description) => ({ $value, $description });

function colour(hex) {
  const components = [1, 3, 5].map((at) => Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)));
  return { colorSpace: 'srgb', components, hex };
}

const stroke = (dash) =>
  dash === 'none'
    ? 'solid'
    : { dashArray: dash.split(' ').map((length) => ({ value: Number(length), unit: 'px' })), lineCap: 'butt' };

const kebab = (name) => name.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`);

/** What each custom property is for, as the manifest says it. */
function describedProperties() {
  const { modules } = JSON.parse(readFileSync(join(root, 'packages/elements/dist/custom-elements.json'), 'utf8'));
  const all = modules.flatMap(({ declarations }) => declarations).flatMap(({ cssProperties = [] }) => cssProperties);
  return new Map(all.map(({ name, description }) => [name, description]));
}
