import { dark, light, property, type Role, roles, type Theme } from '@kanskracht/figures/lean.js';
import { type CSSResult, unsafeCSS } from 'lit';
import { firstOf, type Measure, measures, type Painted, painted, sources } from './properties.js';

/* Where a reader chose the colours, shapes and words tell series apart, and tiles keep their order. */
const tileShares: readonly (readonly [Role, number])[] = [
  ['tile1', 10],
  ['tile2', 25],
  ['tile3', 45],
  ['tile4', 70],
  ['tile5', 90],
];
const faint = (share: number): string => `color-mix(in srgb, CanvasText ${share}%, Canvas)`;
const forced: Partial<Record<Painted, string>> = {
  background: 'Canvas',
  onTileDark: 'Canvas',
  series1: 'LinkText',
  link: 'LinkText',
  grid: faint(25),
  axis: faint(60),
  context: faint(60),
  ...Object.fromEntries(tileShares.map(([role, share]) => [role, faint(share)])),
};

const each = (paint: (name: Painted) => string): string =>
  painted.map((name) => `${property(name)}:${paint(name)};`).join('');

const own = (palette: Theme, name: Painted): string => palette[name as Role] ?? 'var(--_text)';
const mapping = (paint: (name: Painted) => string): string => each((name) => firstOf(sources(name), paint(name)));

/* All colours in one property that paints nothing: to be read at once, and to be told when one changes. */
const shadows = (paint: (name: Painted) => string): string =>
  `box-shadow:${painted.map((name) => `0 0 color-mix(in srgb,${paint(name)} 100%,#000)`)}`;
const given = shadows((name) => `var(${property(name)})`);

const lightOrDark = (name: Painted): string => `light-dark(${own(light, name)},${own(dark, name)})`;
const lightOnly = (name: Painted): string => own(light, name);

/* As large as the site's headings of that level, as far as a small screen has room for it. */
const headings = [2, 3, 4, 5, 6].map((level) => {
  const site = `--utrecht-heading-${level}-font-`;
  return `h${level}{font-size:${firstOf(['--kans-heading-font-size'], `min(var(${site}size,1.25em),1em + 1.5vw)`)};font-weight:${firstOf(['--kans-heading-font-weight', '--basis-heading-font-weight', `${site}weight`], '700')}}`;
});

/**
 * The one place where a figure gets its paints and measures on a page: from `--kans-…`, else the site's
 * tokens, else our own. Light or dark follows the page's own `color-scheme`, so that a page that stays
 * white gets no pale lines; browsers without `light-dark()` stay light. A `.probe` carries all colours: as
 * they are given, as our own would be (`::before`), and as given on paper (`::after`). It has none under
 * forced colours, where nothing is given.
 */
export const paints: CSSResult = unsafeCSS(`
:host{${mapping(lightOnly)}${Object.entries(measures)
  .map(([name, value]) => `${property(name)}:${firstOf(sources(name as Measure), value)}`)
  .join(';')}}
.probe{position:absolute;visibility:hidden;transition:box-shadow 1ms;${given}}
.probe::before{${shadows(lightOnly)}}
.probe::after{color-scheme:light;${given}}
${headings.join('')}
@supports (color:light-dark(#000,#fff)){:host{${mapping(lightOrDark)}}.probe::before{${shadows(lightOrDark)}}}
@media (forced-colors:active){:host{${each((name) => forced[name] ?? 'CanvasText')}}}
`);

/** The colours that a probe carries, as text: one that changes when any of them does. */
export const carried = (probe: Element, part?: '::before' | '::after'): string =>
  getComputedStyle(probe, part).boxShadow;

/** The colours in such a text, in the order of `painted`; none where one of them is no colour. */
export const coloursIn = (carried: string): string[] => carried.match(/color\([^)]+\)/g) ?? [];

/** What `color(srgb 0.1 0.2 0.3 / 0.5)` says: red, green, blue, and how much it hides of what lies behind it. */
export const parts = (color: string): number[] =>
  color
    .slice('color(srgb '.length, -1)
    .split(/[ /]+/)
    .map((part) => Number(part) || 0);

/** A computed colour as `#rrggbb` on white: what every design program reads. */
function hex(color: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts(color);
  const onWhite = (part: number): number => Math.round(255 * Math.min(1, Math.max(0, 1 - alpha + alpha * part)));
  return `#${[red, green, blue].map((part) => onWhite(part).toString(16).padStart(2, '0')).join('')}`;
}

/**
 * The paints as concrete colours for a file, as they are on a light ground: the site's own colours
 * where it sets them. A reader's forced colours are for the screen of that reader, not for a file.
 */
export function resolvedTheme(probe: Element, font: string): Theme {
  const colours = coloursIn(carried(probe, '::after'));
  return {
    ...light,
    ...Object.fromEntries(colours.slice(0, roles.length).map((color, index) => [roles[index], hex(color)])),
    font,
  };
}
