import { type Role, roles, type Theme } from './theme.js';

const systemFont = 'system-ui, sans-serif';

/**
 * Paints on a light ground. Series have 4.5:1 on it (their values are written in their colour), marks
 * 3:1, and any two series differ in every kind of sight: test/figures/palette.test.ts computes it.
 */
export const light: Theme = {
  font: systemFont,
  background: '#ffffff',
  text: '#1b1f24',
  muted: '#59626d',
  grid: '#dfe3e8',
  axis: '#7d8791',
  reference: '#1b1f24',
  context: '#848d97',
  series1: '#00539b',
  series2: '#c24a00',
  series3: '#5c1250',
  series4: '#00806b',
  better: '#00629e',
  worse: '#b84a00',
  uncertain: '#59626d',
  missing: '#6b747e',
  tile1: '#d9eafc',
  tile2: '#a6ccf0',
  tile3: '#6aa4da',
  tile4: '#2976b6',
  tile5: '#00447c',
  onTileLight: '#1b1f24',
  onTileDark: '#ffffff',
};

/** The same roles on a dark ground; the classes of a map run from near the ground to far from it. */
export const dark: Theme = {
  font: systemFont,
  background: '#14181d',
  text: '#f0f3f6',
  muted: '#a9b3bd',
  grid: '#2e363f',
  axis: '#7d8893',
  reference: '#f0f3f6',
  context: '#7d8893',
  series1: '#7cc0ff',
  series2: '#ff9a57',
  series3: '#f7d9ef',
  series4: '#3fae97',
  better: '#7cc0ff',
  worse: '#ffa366',
  uncertain: '#a9b3bd',
  missing: '#97a2ad',
  tile1: '#183046',
  tile2: '#265279',
  tile3: '#33709f',
  tile4: '#64a4e0',
  tile5: '#add6fd',
  onTileLight: '#f0f3f6',
  onTileDark: '#14181d',
};

/** The private custom property of a role or a measure, as an element maps it once: `--_series1`. */
export const property = (name: string): string => `--_${name}`;

/** Every role as a reference to its private property, so that a site's own colours reach a drawing live. */
export const webTheme: Theme = {
  ...(Object.fromEntries(roles.map((role) => [role, `var(${property(role)})`])) as Record<Role, string>),
  font: 'inherit',
};
