/*
 * The readable neighbours of a site's colours. A role that is seen well enough keeps the site's colour;
 * another takes the nearest lightness of the same hue. What the site doesn't set comes from our own
 * palette for such a ground, and five tones of the site's first colour are the classes of a map.
 */
import { dark, light, type Role } from '@kanskracht/figures/lean.js';
import { type Painted, painted, sources } from '../properties.js';
import { contrast, isDark, ofHex, type Rgb, toHex } from './colour.js';
import { leastDifference } from './difference.js';
import { classes, faded, readable, tones } from './neighbours.js';

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
const ofText = 4.5;
const ofMark = 3;

const series = ['series1', 'series2', 'series3', 'series4'] as const;
const verdicts = ['better', 'worse'] as const;
const texts = ['text', 'muted', 'reference', 'uncertain', 'link', 'headingColor'] as const;
const marks = ['axis', 'context', 'missing', 'focus'] as const;
const tiles = ['tile1', 'tile2', 'tile3', 'tile4', 'tile5'] as const;
const onTiles = ['onTileLight', 'onTileLight', 'onTileLight', 'onTileDark', 'onTileDark'] as const;

/* Two colours that must not be taken for each other: CIEDE2000, in every kind of sight. */
const apart = 10;
/* A theme's lines are made for forms; between values a hairline is enough, unless it is asked for by name. */
const faintest = 1.5;

export function adjusted(site: Site): Adjusted {
  const adjustment = new Adjustment(site);
  // The text comes first: what isn't set may follow it.
  for (const name of texts) adjustment.settle(name, ofText);
  for (const name of marks) adjustment.settle(name, ofMark);
  adjustment.separate(series);
  adjustment.separate(verdicts);
  adjustment.thin('grid');
  adjustment.setTiles();
  return adjustment.result();
}

/** The colours of one ground, while they are being found. */
class Adjustment {
  readonly #site: Site;
  readonly #palette: typeof light;
  readonly #colours = new Map<Painted, Rgb>();
  readonly #changes: Change[] = [];

  constructor(site: Site) {
    this.#site = site;
    this.#palette = isDark(site.ground) ? dark : light;
  }

  /** What a role would be, made readable on the ground. */
  settle(name: Painted, needed: number): void {
    const { ground } = this.#site;
    this.#keep(name, this.#wanted(name), ground, needed);
  }

  /** Gives each of a group a readable colour that differs from those before it; what the site sets comes first. */
  separate(group: readonly Painted[]): void {
    const done: Painted[] = [];
    for (const name of [...group].sort((a, b) => Number(this.#isGiven(b)) - Number(this.#isGiven(a)))) {
      this.settle(name, ofText);
      this.#tellApart(name, done);
      done.push(name);
    }
  }

  /** A line that is no stronger than a line between values should be. */
  thin(name: Painted): void {
    const { ground, setBy } = this.#site;
    const line = this.#wanted(name);
    const isHeavy = contrast(line, ground) > faintest && !setBy(name)?.startsWith('--kans');
    this.#colours.set(name, isHeavy ? faded(line, ground, faintest) : line);
  }

  /** Five classes that the texts on them can be read on. */
  setTiles(): void {
    const { colours, ground, setBy } = this.#site;
    for (const name of onTiles) this.#colours.set(name, this.#wanted(name));
    const isToned = this.#isGiven('series1') && !tiles.some(setBy);
    const toned = isToned ? classes(colours.series1 as Rgb, ground) : [];
    for (const [index, name] of tiles.entries()) {
      const text = this.#colours.get(onTiles[index] as Painted) as Rgb;
      this.#keep(name, toned[index] ?? this.#wanted(name), text, ofText);
    }
  }

  result(): Adjusted {
    const { colours, setBy } = this.#site;
    for (const name of painted) {
      const property = setBy(name);
      const to = this.#colours.get(name);
      if (property && to && !colours[name]) this.#changes.push({ property, from: undefined, to });
    }
    return { colours: this.#colours, changes: this.#changes };
  }

  #isGiven(name: Painted): boolean {
    return this.#site.setBy(name) !== undefined && this.#site.colours[name] !== undefined;
  }

  #own(name: Painted): Rgb {
    return ofHex(this.#palette[(name in this.#palette ? name : 'text') as Role]);
  }

  /** What a role would be: the site's, or our own; links and the like follow the text. */
  #wanted(name: Painted): Rgb {
    const given = this.#isGiven(name) ? this.#site.colours[name] : undefined;
    return given ?? (name in this.#palette ? undefined : this.#colours.get('text')) ?? this.#own(name);
  }

  /** A colour as it is, if it is seen well enough on another, else its nearest neighbour that is. */
  #keep(name: Painted, from: Rgb, on: Rgb, needed: number): void {
    const measured = contrast(from, on);
    if (measured >= needed) this.#colours.set(name, from);
    else this.#take(name, readable(from, on, needed), { measured, needed });
  }

  #take(name: Painted, to: Rgb, lack: Lack): void {
    this.#colours.set(name, to);
    const property = this.#site.setBy(name);
    const from = this.#site.colours[name];
    if (property && from) this.#changes.push({ property, from, to, lack });
  }

  #tellApart(name: Painted, others: readonly Painted[]): void {
    const colour = this.#colours.get(name) as Rgb;
    const { difference: measured, other } = this.#nearest(colour, others);
    if (other === undefined || measured >= apart) return;
    const candidates = this.#instead(name, colour, measured)
      .map((one) => readable(one, this.#site.ground, ofText))
      .map((one) => ({ one, difference: this.#nearest(one, others).difference }));
    const best =
      candidates.find(({ difference }) => difference >= apart) ??
      candidates.sort((a, b) => b.difference - a.difference)[0];
    if (best && best.difference > measured)
      this.#take(name, best.one, { measured, needed: apart, like: this.#site.setBy(other) ?? sources(other)[0] });
  }

  /** What could take the place of a colour, the best first. */
  #instead(name: Painted, colour: Rgb, difference: number): Rgb[] {
    const spare = [name, ...series].map((one) => this.#own(one));
    const rest = spare.flatMap((one) => [one, ...tones(one)]);
    // The same hue, if that is what it has of its own; a fourth violet is better another colour.
    return difference > apart / 2 ? [...tones(colour), ...rest] : [...spare, ...rest];
  }

  /** Which of some roles a colour looks most like. */
  #nearest(colour: Rgb, others: readonly Painted[]): { difference: number; other?: Painted } {
    return others
      .map((other) => ({ other, difference: leastDifference(colour, this.#colours.get(other) as Rgb) }))
      .reduce<{ difference: number; other?: Painted }>(
        (least, next) => (next.difference < least.difference ? next : least),
        { difference: Number.POSITIVE_INFINITY },
      );
  }
}

/** The colours that differ from what the page shows, as `#rrggbb`. */
export function differing({ colours }: Adjusted, site: Site['colours']): Partial<Record<Painted, string>> {
  const names = painted.filter((name) => {
    const [colour, now] = [colours.get(name), site[name]];
    return colour !== undefined && (now === undefined || toHex(colour) !== toHex(now));
  });
  return Object.fromEntries(names.map((name) => [name, toHex(colours.get(name) as Rgb)]));
}
