/* Published house styles, as their sites load them, and the four figures on real data. */
import { fixture, html } from '@open-wc/testing';
import type { KansFigure } from '../../packages/elements/src/index.js';
import '../../packages/elements/src/register/kanskracht.js';
import { ready } from './helpers.js';

export interface HouseStyle {
  readonly name: string;
  readonly files: readonly string[];
  /** The class that the site puts on its `<html>`. */
  readonly className?: string;
  /** What the site's editor adds, as docs/house-style.md tells. */
  readonly added?: string;
  /** What the figures should take on. */
  readonly background: string;
  readonly text: string;
  readonly series1: string;
  readonly font: string;
  readonly focus: string;
  readonly heading: string;
}

const modules = '/node_modules';

export const houseStyles: readonly HouseStyle[] = [
  {
    name: 'Utrecht',
    files: [`${modules}/@utrecht/design-tokens/dist/theme.css`],
    className: 'utrecht-theme',
    background: '#ffffff',
    text: '#000000',
    series1: '#24578f',
    font: '"Noto Sans Variable", Arial, sans-serif',
    focus: 'dotted 2px #000000',
    heading: '600 20px',
  },
  {
    name: 'Utrecht in the dark',
    files: [`${modules}/@utrecht/design-tokens/dist/dark/theme.css`],
    className: 'utrecht-theme--dark',
    background: '#262626',
    text: '#f2f2f2',
    series1: '#5c97d6',
    font: '"Noto Sans Variable", Arial, sans-serif',
    // The theme's own ring is black, which nobody sees on this ground.
    focus: 'dotted 2px #6f6f6f',
    heading: '600 20px',
  },
  {
    name: 'Rijkshuisstijl',
    files: [`${modules}/@rijkshuisstijl-community/design-tokens/dist/index.css`],
    className: 'rhc-theme',
    background: '#ffffff',
    text: '#0f172a',
    series1: '#01689b',
    font: '"Fira Sans", Arial, Verdana, sans-serif',
    focus: 'solid 2px #000000',
    heading: '700 25px',
  },
  {
    name: 'Rotterdam',
    files: [`${modules}/@nl-design-system-unstable/rotterdam-design-tokens/dist/design-tokens.css`],
    className: 'rotterdam-theme',
    background: '#ffffff',
    text: '#404b4f',
    series1: '#00811f',
    font: 'Bolder, ArialforRotterdam, Arial, sans-serif',
    focus: 'solid 2px #000000',
    heading: '700 28px',
  },
  {
    name: 'the example theme of the NL Design System',
    files: [`${modules}/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css`],
    className: 'voorbeeld-theme',
    background: '#ffffff',
    text: '#001a40',
    series1: '#5115ef',
    font: '"Noto Sans", sans-serif',
    focus: 'dashed 2px #0b0c0c',
    heading: '700 24px',
  },
  {
    name: 'Amsterdam',
    files: [`${modules}/@amsterdam/design-system-tokens/dist/index.css`],
    added: 'amsterdam',
    background: '#ffffff',
    text: '#202020',
    series1: '#004699',
    font: '"Amsterdam Sans", Arial, sans-serif',
    focus: 'solid 2px #202020',
    heading: '700 23px',
  },
];

const documents = new Map<string, Promise<string>>();
const load = (path: string): Promise<string> => {
  const text = documents.get(path) ?? fetch(path).then((response) => response.text());
  documents.set(path, text);
  return text;
};

/** The CSS that docs/house-style.md gives for a site whose tokens have names of their own. */
export async function addedCss(name: string): Promise<string> {
  const text = await load('/docs/house-style.md');
  const found = new RegExp(`<!-- ${name} -->\\s*\`\`\`css\\n([^\`]+)\`\`\``).exec(text)?.[1];
  if (found === undefined) throw new Error(`docs/house-style.md has no CSS for ${name}.`);
  return found;
}

/** Gives the page a house style; the answer takes it away. */
export async function dress({
  files,
  className,
  added,
}: Pick<HouseStyle, 'files' | 'className' | 'added'>): Promise<() => void> {
  const texts = await Promise.all([...files.map(load), ...(added ? [addedCss(added)] : [])]);
  const sheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  const before = [...document.adoptedStyleSheets];
  document.adoptedStyleSheets = [...before, ...sheets];
  if (className) document.documentElement.classList.add(className);
  return () => {
    document.adoptedStyleSheets = before;
    if (className) document.documentElement.classList.remove(className);
  };
}

/** Rules of a page itself; the answer takes them away. */
export function rules(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const health = '/data/neighbourhood-health/datapackage.json';

/** Every element on real data. */
export const figures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'kans-neighbourhood-comparison': {
    src: health,
    within: 'GM0984',
    level: 'WK',
    region: 'WK098416',
    reference: 'country',
  },
  'kans-positive-health': { src: health, region: 'WK098416 GM0984', reference: 'country' },
  'kans-prevention-pyramid': { src: '/data/mik-piw/datapackage.json' },
  'kans-goal-tracker': { src: '/data/venray-brukske/datapackage.json' },
};

/** Every element, and each view that is drawn another way. */
export const views: readonly (readonly [tag: string, more: Readonly<Record<string, string>>])[] = [
  ...Object.keys(figures).map((tag) => [tag, {}] as const),
  ['kans-neighbourhood-comparison', { view: 'distribution' }],
  ['kans-neighbourhood-comparison', { view: 'map' }],
  ['kans-neighbourhood-comparison', { view: 'trend' }],
  ['kans-positive-health', { view: 'dots' }],
  ['kans-prevention-pyramid', { view: 'matrix' }],
  ['kans-prevention-pyramid', { src: '/data/invented-example/datapackage.json' }],
  ['kans-goal-tracker', { src: '/data/invented-example/datapackage.json' }],
  ['kans-goal-tracker', { view: 'network' }],
  ['kans-goal-tracker', { view: 'gaps' }],
];

/** One of them on the page, drawn. */
export async function shown(tag: string, more: Readonly<Record<string, string>> = {}): Promise<KansFigure> {
  const page = await fixture(html`<main></main>`);
  const figure = document.createElement(tag) as KansFigure;
  for (const [name, value] of Object.entries({ ...figures[tag], ...more })) figure.setAttribute(name, value);
  page.append(figure);
  return ready(figure);
}
