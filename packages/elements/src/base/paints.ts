import { dark, light, property, type Role, roles, type Theme } from '@kanskracht/figures/lean.js';
import { type CSSResult, unsafeCSS } from 'lit';

/** The public custom property of a role: `--kans-series-1`, `--kans-on-tile-dark`. */
const publicProperty = (role: Role): string =>
  `--kans-${role.replace(/[A-Z]|\d/g, (sign) => `-${sign.toLowerCase()}`)}`;

/* Tokens of the NL Design System that say the same; classes of a map have none, since five must stay in order. */
const tokens: Partial<Record<Role, readonly string[]>> = {
  background: ['--basis-color-default-bg-document', '--utrecht-document-background-color'],
  text: ['--basis-color-default-color-document', '--utrecht-document-color'],
  muted: ['--basis-color-default-color-subtle'],
  grid: ['--basis-color-default-border-subtle'],
  axis: ['--basis-color-default-border-default'],
  reference: ['--basis-color-default-color-document', '--utrecht-document-color'],
  series1: ['--basis-color-action-1-color-default', '--utrecht-link-color'],
  series2: ['--basis-color-accent-1-color-default'],
  series3: ['--basis-color-accent-2-color-default'],
  series4: ['--basis-color-accent-3-color-default'],
  better: ['--basis-color-info-color-default'],
  worse: ['--basis-color-warning-color-default'],
};

/* Where a reader chose the colours, shapes and words tell series apart, and tiles keep their order. */
const tileShares: readonly (readonly [Role, number])[] = [
  ['tile1', 10],
  ['tile2', 25],
  ['tile3', 45],
  ['tile4', 70],
  ['tile5', 90],
];
const faint = (share: number): string => `color-mix(in srgb, CanvasText ${share}%, Canvas)`;
const forced: Partial<Record<Role, string>> = {
  background: 'Canvas',
  onTileDark: 'Canvas',
  series1: 'LinkText',
  grid: faint(25),
  axis: faint(60),
  context: faint(60),
  ...Object.fromEntries(tileShares.map(([role, share]) => [role, faint(share)])),
};

const mapping = (paint: (role: Role) => string): string =>
  roles.map((role) => `${property(role)}:${mapped(role, paint(role))};`).join('');

const mapped = (role: Role, paint: string): string =>
  [publicProperty(role), ...(tokens[role] ?? [])].reduceRight((fallback, name) => `var(${name},${fallback})`, paint);

/**
 * The one place where roles get their paints on a page: from `--kans-…`, else the site's tokens, else
 * the palette. Light or dark follows the page's own `color-scheme`, so that a page that stays white
 * gets no pale lines; browsers without `light-dark()` stay light.
 */
export const paints: CSSResult = unsafeCSS(`
:host{${mapping((role) => light[role])}}
@supports (color:light-dark(#000,#fff)){:host{${mapping((role) => `light-dark(${light[role]},${dark[role]})`)}}}
@media (forced-colors:active){:host{${roles.map((role) => `${property(role)}:${forced[role] ?? 'CanvasText'};`).join('')}}}
`);

/**
 * The paints as concrete colours for a file, as they are on a light ground: the site's own colours
 * where it sets them. `probe` is an element inside the figure's shadow root.
 */
export function resolvedTheme(probe: HTMLElement, font: string): Theme {
  // A reader's forced colours are for the screen of that reader, not for a file.
  if (matchMedia('(forced-colors: active)').matches) return { ...light, font };
  const context = pixel();
  const resolve = (role: Role): string => {
    probe.style.color = `var(${property(role)})`;
    return context === null ? light[role] : hex(context, getComputedStyle(probe).color);
  };
  return { ...(Object.fromEntries(roles.map((role) => [role, resolve(role)])) as Record<Role, string>), font };
}

const pixel = (): CanvasRenderingContext2D | null => {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  return canvas.getContext('2d', { willReadFrequently: true });
};

/** Any CSS colour as `#rrggbb` on white: what every design program reads. */
function hex(context: CanvasRenderingContext2D, color: string): string {
  for (const paint of ['#fff', color]) {
    context.fillStyle = paint;
    context.fillRect(0, 0, 1, 1);
  }
  return `#${[...context.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
