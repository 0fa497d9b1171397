/*
 * Fetched where a site sets colours of its own: makes them readable on the ground where the figure
 * stands, and tells the editor in development.
 */
import { property, type Theme } from '@kanskracht/figures/lean.js';
import { languageOf } from '@kanskracht/tables';
import { carried, coloursIn, parts } from '../paints.js';
import { type Painted, painted, sources } from '../properties.js';
import { adjusted, type Change, differing, type Site } from './adjust.js';
import { isDark, over, type Rgb, white } from './colour.js';
import { tellChange } from './words.js';

/** What a file paints instead of some of the site's colours. */
export type FilePaints = Partial<Theme>;

type Seen = readonly [colour: Rgb, alpha: number];

const sheets = new WeakMap<Element, CSSStyleSheet>();

/**
 * Puts readable neighbours in place of colours of the site, on the screen and in print, and gives those
 * for a file. `probe` is the element of the figure that carries all colours as the site gives them.
 * Where the reader forces colours, nothing is done. Can be asked again when the site's colours changed.
 */
export function makeReadable(figure: HTMLElement, probe: HTMLElement): FilePaints {
  const sheet = sheetOf(figure, probe);
  if (matchMedia('(forced-colors: active)').matches) {
    sheet.replaceSync('');
    return {};
  }
  const set = getComputedStyle(figure);
  const setBy = (name: Painted): string | undefined =>
    sources(name).find((source) => set.getPropertyValue(source) !== '');

  const [screen, paper] = [seenOn(probe), seenOn(probe, '::after')];
  const ground = groundOf(figure, probe, screen.background);
  const onScreen = site(screen, ground, setBy);
  const result = adjusted(onScreen);

  // Paper is white where the site isn't light.
  const page = over(...(paper.background ?? [white, 1]), white);
  const isLight = !isDark(page);
  const onPaper = site(paper, isLight ? page : white, setBy);
  const printed = adjusted(onPaper);
  const paints: FilePaints = { ...differing(printed, onPaper.colours), ...(isLight ? {} : { background: '#ffffff' }) };

  sheet.replaceSync(`
    @media not print{figure{color:var(--_text);color-scheme:${isDark(ground) ? 'dark' : 'light'};${declared(differing(result, onScreen.colours))}}}
    @media print{${isLight ? '' : ':host{background-color:#fff}'}figure{color:var(--_text);${declared(paints)}}}
  `);
  if (isDevelopment()) warn(result.changes, figure);
  return paints;
}

/* The last of the sheets of a figure, so that it has the last word. */
function sheetOf(figure: Element, probe: Element): CSSStyleSheet {
  const known = sheets.get(figure);
  if (known) return known;
  const sheet = new CSSStyleSheet();
  const root = probe.getRootNode() as ShadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  sheets.set(figure, sheet);
  return sheet;
}

const declared = (colours: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `${property(name)}:${colour}`)
    .join(';');

/** The colours of the site as they are seen on a ground. */
function site(seen: Partial<Record<Painted, Seen>>, ground: Rgb, setBy: Site['setBy']): Site {
  const colours = Object.entries(seen).map(([name, [colour, alpha]]) => [name, over(colour, alpha, ground)]);
  return { colours: Object.fromEntries(colours), setBy, ground };
}

/** The colours that a probe carries, by name; without those that are no colours. */
function seenOn(probe: HTMLElement, part?: '::after'): Partial<Record<Painted, Seen>> {
  const all = coloursIn(carried(probe, part));
  const texts = all.length > 0 ? all : oneByOne(probe, part);
  const seen = painted.map((name, index) => [name, seenAs(texts[index])] as const);
  return Object.fromEntries(seen.filter(([, colour]) => colour !== undefined));
}

/* Where one of them is no colour, the probe carries none. */
function oneByOne(probe: HTMLElement, part?: '::after'): (string | undefined)[] {
  const scheme = part ? 'light' : '';
  return inSrgb(
    probe,
    painted.map((name) => `var(${property(name)})`),
    scheme,
  );
}

/** Paints as the browser computes them, as `color(srgb …)`. */
function inSrgb(probe: HTMLElement, paints: readonly string[], scheme = ''): (string | undefined)[] {
  const single = document.createElement('span');
  single.hidden = true;
  single.style.colorScheme = scheme;
  probe.after(single);
  const texts = paints.map((paint) => {
    single.style.boxShadow = `0 0 color-mix(in srgb,${paint} 100%,#000)`;
    return coloursIn(getComputedStyle(single).boxShadow)[0];
  });
  single.remove();
  return texts;
}

/** `color(srgb 0.1 0.2 0.3 / 0.5)` as a colour and how much of the ground it hides. */
function seenAs(text: string | undefined): Seen | undefined {
  if (text === undefined) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 1] = parts(text);
  return [[red, green, blue], alpha];
}

/** The colour behind a figure: its own ground over those of what it stands in, up to one that hides the rest. Pictures are not looked at. */
function groundOf(figure: Element, probe: HTMLElement, own: Seen | undefined): Rgb {
  const layers: Seen[] = own ? [own] : [];
  let node: Node | null = figure;
  while (node !== null && (layers.at(-1)?.[1] ?? 0) < 1) {
    node = node instanceof ShadowRoot ? node.host : ((node as Element).assignedSlot ?? node.parentNode);
    if (!(node instanceof Element)) continue;
    const layer = seenAs(inSrgb(probe, [getComputedStyle(node).backgroundColor])[0]);
    if (layer) layers.push(layer);
  }
  return layers.reduceRight<Rgb>((ground, [colour, alpha]) => over(colour, alpha, ground), canvas(figure));
}

/** What a page without any colour has. */
function canvas(figure: Element): Rgb {
  const { colorScheme } = getComputedStyle(figure.ownerDocument.documentElement);
  const mayBeDark = colorScheme.includes('dark');
  const isDarkPage =
    mayBeDark && (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDarkPage ? [0.07, 0.07, 0.07] : white;
}

/** Where an editor or a builder looks, and no reader: on one's own machine, or where the page says so. */
function isDevelopment(): boolean {
  const said = document.documentElement.dataset.kansDevelopment;
  if (said !== undefined) return said !== 'false';
  return /^(localhost|127(\.\d+){3}|\[::1\]|.*\.(localhost|test|local))$/.test(location.hostname);
}

const warned = new Set<string>();

/** Once a page and property. */
function warn(changes: readonly Change[], figure: Element): void {
  const lang = languageOf(figure.shadowRoot?.querySelector('figure')?.lang);
  for (const change of changes) {
    if (warned.has(change.property)) continue;
    warned.add(change.property);
    console.warn(`kanskracht: ${tellChange(change, lang)}`);
  }
}
