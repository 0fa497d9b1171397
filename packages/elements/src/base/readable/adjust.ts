/*
 * The readable neighbours of a site's colours. A role that is seen well enough keeps the site's colour;
 * another takes the nearest lightness of the same hue. What the site doesn't set comes from our own
 * palette for such a ground, and five tones of the site's first colour are the classes of a map.
 */
import { dark, light, type Role } from '@kanskracht/figures/lean.js';
import { type Painted, painted, sources } from '../properties.js';
import { contrast, isDark, type Oklch, ofHex, type Rgb, shownAs, toHex, toOklch } from './colour.js';
import { leastDifference } from './difference.js';

/** The colours of a site, as they are seen on the ground; without those that are no colours. */
export interface Site {
  readonly colours: Partial<Record<Painted, Rgb>>;
  /** The property that sets it: `--kans-…` or a token; none where our own palette is. */
  readonly setBy: (name: Painted) => string | undefined;
  readonly ground: Rgb;
}

/** What had to change, and why: too little contrast with the ground, or too little difference from another colour. */
export interface Change {
  readonly property: string;
  /** None where it is no colour at all. */
  readonly from: Rgb | undefined;
  readonly to: Rgb;
  readonly lack?: Lack;
}

interface Lack {
  /** The contrast with the ground, or the difference from another colour. */
  readonly measured: number;
  readonly needed: number;
  /** What it looks too much like. */
  readonly like?: string | undefined;
}

export interface Adjusted {
  /** Every role but the ground. */
  readonly colours: ReadonlyMap<Painted, Rgb>;
  /** Of the colours that the site sets. */
  readonly changes: readonly Change[];
}

/* WCAG: texts 4.5 to 1, what must be seen otherwise 3 to 1. Values are written in the colour of their series. */
const series = ['series1', 'series2', 'series3', 'series4'] as const;
const texts = [
  ...series,
  'text',
  'muted',
  'reference',
  'uncertain',
  'better',
  'worse',
  'link',
  'headingColor',
] as const;
const marks = ['axis', 'context', 'missing', 'focus'] as const;
const tiles = ['tile1', 'tile2', 'tile3', 'tile4', 'tile5'] as const;
const onTiles = ['onTileLight', 'onTileLight', 'onTileLight', 'onTileDark', 'onTileDark'] as const;

/* Two colours that must not be taken for each other: CIEDE2000, in every kind of sight. */
const apart = 10;
/* A class of a map and the next, which stand in order. */
const clear = 9;
/* How light five classes are: each far enough from the next, even without a hue, and from the text on it. */
const lightLadder = [0.94, 0.81, 0.68, 0.53, 0.36];
const darkLadder = [0.29, 0.415, 0.545, 0.71, 0.87];
/* A theme's lines are made for forms; between values a hairline is enough, unless it is asked for by name. */
const faintest = 1.5;

export function adjusted({ colours: site, setBy, ground }: Site): Adjusted {
  const palette = isDark(ground) ? dark : light;
  const own = (name: Painted): Rgb => ofHex(palette[(name in palette ? name : 'text') as Role]);
  const colours = new Map<Painted, Rgb>();
  const changes: Change[] = [];
  const isGiven = (name: Painted): boolean => setBy(name) !== undefined && site[name] !== undefined;
  const take = (name: Painted, to: Rgb, lack: Lack): void => {
    colours.set(name, to);
    const property = setBy(name);
    if (property && site[name]) changes.push({ property, from: site[name], to, lack });
  };

  /** What a role would be: the site's, or our own; links and the like follow the text. */
  const wanted = (name: Painted): Rgb =>
    (isGiven(name) ? site[name] : name in palette ? undefined : colours.get('text')) ?? own(name);

  const settle = (name: Painted, needed: number): void => {
    const from = wanted(name);
    const measured = contrast(from, ground);
    if (measured >= needed) colours.set(name, from);
    else take(name, readable(from, ground, needed), { measured, needed });
  };
  // The text first: what isn't set may follow it.
  settle('text', 4.5);
  for (const name of texts.slice(series.length)) if (name !== 'text') settle(name, 4.5);
  for (const name of marks) settle(name, 3);

  /** Gives each of a group a readable colour that differs from those before it; what the site sets comes first. */
  const separate = (group: readonly Painted[]): void => {
    const spare = series.map(own);
    const done: Painted[] = [];
    const nearest = (colour: Rgb): { difference: number; other?: Painted } =>
      done.reduce<{ difference: number; other?: Painted }>(
        (least, other) => {
          const difference = leastDifference(colour, colours.get(other) as Rgb);
          return difference < least.difference ? { difference, other } : least;
        },
        { difference: Number.POSITIVE_INFINITY },
      );
    for (const name of [...group].sort((a, b) => Number(isGiven(b)) - Number(isGiven(a)))) {
      settle(name, 4.5);
      const colour = colours.get(name) as Rgb;
      const { difference: measured, other } = nearest(colour);
      if (measured < apart) {
        const others = [own(name), ...spare].flatMap((one) => [one, ...tones(one)]);
        // The same hue, if that is what it has of its own; a fourth violet is better another colour.
        const candidates = measured > apart / 2 ? [...tones(colour), ...others] : [own(name), ...spare, ...others];
        const good = candidates.map((one) => readable(one, ground, 4.5)).map((one) => ({ one, ...nearest(one) }));
        const best =
          good.find(({ difference }) => difference >= apart) ?? good.sort((a, b) => b.difference - a.difference)[0];
        if (best && best.difference > measured)
          take(name, best.one, { measured, needed: apart, like: other && (setBy(other) ?? sources(other)[0]) });
      }
      done.push(name);
    }
  };
  separate(series);
  separate(['better', 'worse']);

  const grid = wanted('grid');
  const isHeavy = contrast(grid, ground) > faintest && !setBy('grid')?.startsWith('--kans');
  colours.set('grid', isHeavy ? faded(grid, ground) : grid);

  for (const name of ['onTileLight', 'onTileDark'] as const) colours.set(name, wanted(name));
  const toned = isGiven('series1') && !tiles.some(setBy) ? classes(site.series1 as Rgb, ground) : [];
  for (const [index, name] of tiles.entries()) {
    const from = toned[index] ?? wanted(name);
    const on = colours.get(onTiles[index] as Painted) as Rgb;
    const measured = contrast(from, on);
    if (measured >= 4.5) colours.set(name, from);
    else take(name, readable(from, on, 4.5), { measured, needed: 4.5 });
  }
  for (const name of painted) {
    const property = setBy(name);
    const to = colours.get(name);
    if (property && to && !site[name]) changes.push({ property, from: undefined, to });
  }
  return { colours, changes };
}

/** The nearest lightness, lighter or darker, at which a colour is seen well enough. */
export function readable(colour: Rgb, ground: Rgb, needed: number): Rgb {
  if (contrast(colour, ground) >= needed) return colour;
  return (
    nearby(toOklch(colour)).find((other) => contrast(other, ground) >= needed) ??
    ofHex(isDark(ground) ? '#ffffff' : '#000000')
  );
}

/** The nearest lightness at which a line is faint. */
const faded = (colour: Rgb, ground: Rgb): Rgb =>
  nearby(toOklch(colour)).find((other) => contrast(other, ground) <= faintest) ?? colour;

/** The same hue in every other lightness, the nearest first. */
function nearby([lightness, chroma, hue]: Oklch): Rgb[] {
  const steps = Array.from({ length: 200 }, (_, index) => (index + 1) / 200);
  return steps.flatMap((step) =>
    [lightness - step, lightness + step]
      .filter((other) => other >= 0 && other <= 1)
      .map((other) => shownAs([other, chroma, hue])),
  );
}

/** The same hue, plainly lighter or darker. */
function tones(colour: Rgb): Rgb[] {
  const [, chroma, hue] = toOklch(colour);
  return [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((lightness) => shownAs([lightness, chroma, hue]));
}

/** Five tones of a colour for the classes of a map, as strong as anybody can still tell the next one apart. */
function classes(colour: Rgb, ground: Rgb): Rgb[] {
  const [, chroma, hue] = toOklch(colour);
  const ladder = isDark(ground) ? darkLadder : lightLadder;
  // Paler near white and black, where a strong colour would hide how light it is.
  const toned = (share: number): Rgb[] =>
    ladder.map((lightness) => shownAs([lightness, share * chroma * (1 - (2 * lightness - 1) ** 2), hue]));
  const isClear = (tones: readonly Rgb[]): boolean =>
    tones.every((tone, index) => index === 0 || leastDifference(tone, tones[index - 1] as Rgb) >= clear);
  return [1, 0.8, 0.6, 0.4, 0.2].map(toned).find(isClear) ?? toned(0);
}

/** The colours that differ from what the page shows, as `#rrggbb`. */
export function differing({ colours }: Adjusted, site: Site['colours']): Partial<Record<Painted, string>> {
  const names = painted.filter((name) => {
    const [colour, now] = [colours.get(name), site[name]];
    return colour !== undefined && (now === undefined || toHex(colour) !== toHex(now));
  });
  return Object.fromEntries(names.map((name) => [name, toHex(colours.get(name) as Rgb)]));
}
