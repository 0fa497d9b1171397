import { dark, light } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import {
  type Rgb as CuloriRgb,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  formatHex,
  oklch,
  parse,
  wcagContrast,
  wcagLuminance,
} from 'culori';
import { type Painted, painted } from '../../packages/elements/src/base/properties.js';
import { adjusted, type Site } from '../../packages/elements/src/base/readable/adjust.js';
import {
  contrast,
  luminance,
  ofHex,
  over,
  type Rgb,
  toHex,
  toOklch,
} from '../../packages/elements/src/base/readable/colour.js';
import { difference, leastDifference } from '../../packages/elements/src/base/readable/difference.js';
import { readable } from '../../packages/elements/src/base/readable/neighbours.js';
import { tellChange } from '../../packages/elements/src/base/readable/words.js';

/* From all corners of sRGB, greys and near-greys too. */
const steps = ['00', '33', '7f', 'c8', 'ff'];
const samples = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)));
const pairs = samples.map((first, index) => [first, samples[(index * 37 + 11) % samples.length] as string] as const);
const known = (text: string): CuloriRgb => parse(text) as CuloriRgb;

describe('colours, held against a library', () => {
  it('have the same contrast and luminance', () => {
    for (const [first, second] of pairs) {
      expect(contrast(ofHex(first), ofHex(second)), `${first} ${second}`).to.be.closeTo(
        wcagContrast(first, second),
        0.02,
      );
      expect(luminance(ofHex(first)), first).to.be.closeTo(wcagLuminance(first), 0.001);
    }
  });

  it('stand at the same place in OKLCH', () => {
    for (const text of samples) {
      const [lightness, chroma, hue] = toOklch(ofHex(text));
      const other = oklch(known(text));
      expect(lightness, text).to.be.closeTo(other.l, 0.001);
      expect(chroma, text).to.be.closeTo(other.c, 0.001);
      if (other.c > 0.01) expect(Math.cos(hue - ((other.h ?? 0) * Math.PI) / 180), text).to.be.closeTo(1, 0.001);
    }
  });

  it('differ as much, also to the colour-blind', () => {
    const ciede = differenceCiede2000();
    const sights = [filterDeficiencyProt(1), filterDeficiencyDeuter(1), filterDeficiencyTrit(1)];
    for (const [first, second] of pairs) {
      const [one, other] = [known(first), known(second)];
      expect(difference(ofHex(first), ofHex(second)), `${first} ${second}`).to.be.closeTo(ciede(one, other), 0.01);
      const least = Math.min(ciede(one, other), ...sights.map((see) => ciede(see(one), see(other))));
      expect(leastDifference(ofHex(first), ofHex(second)), `${first} ${second}`).to.be.closeTo(least, 0.01);
    }
  });

  it('go to text and back', () => {
    for (const text of samples) expect(toHex(ofHex(text))).to.equal(text);
    expect(toHex(over(ofHex('#000000'), 0.5, ofHex('#ffffff')))).to.equal(formatHex('rgb(127.5 127.5 127.5)'));
  });
});

describe('the readable neighbour of a colour', () => {
  for (const ground of ['#ffffff', '#fff8e7', '#777777', '#262626', '#000000', '#154273']) {
    it(`is seen well enough on ${ground}, and keeps its hue`, () => {
      for (const text of samples) {
        const given = ofHex(text);
        const neighbour = readable(given, ofHex(ground), 4.5);
        expect(wcagContrast(toHex(neighbour), ground), `${text} as ${toHex(neighbour)}`).to.be.at.least(4.5);
        const [, chroma, hue] = toOklch(given);
        const [lightness, rest, other] = toOklch(neighbour);
        // Near black and white there is hardly any hue left, and a byte is a large step.
        if (chroma > 0.05 && rest > 0.05 && lightness > 0.2)
          expect(Math.abs(Math.sin(hue - other)), `${text} as ${toHex(neighbour)}`).to.be.below(0.1);
      }
    });
  }

  it('is the colour itself where that is seen well enough', () => {
    expect(readable(ofHex('#00539b'), ofHex('#ffffff'), 4.5)).to.deep.equal(ofHex('#00539b'));
  });

  it('is the nearest one: a little lighter misses what is needed', () => {
    const ground = ofHex('#ffffff');
    const neighbour = readable(ofHex('#43ad34'), ground, 4.5);
    expect(contrast(neighbour, ground)).to.be.within(4.5, 4.7);
  });
});

/** A site that sets some colours; the others are our own light ones. */
const site = (set: Partial<Record<Painted, string>>, ground = '#ffffff'): Site => ({
  colours: Object.fromEntries(
    painted.flatMap((name) => {
      const text = set[name] ?? (name in light ? light[name as keyof typeof light] : light.text);
      return text.startsWith('#') ? [[name, ofHex(text)]] : [];
    }),
  ),
  setBy: (name) => (name in set ? `--kans-${name}` : undefined),
  ground: ofHex(ground),
});

const series: readonly Painted[] = ['series1', 'series2', 'series3', 'series4'];
const colour = (given: Site, name: Painted): string => toHex(adjusted(given).colours.get(name) as Rgb);

describe('the colours of a site', () => {
  it('stay what they are where they can be read and told apart', () => {
    const result = adjusted(site({}));
    for (const [name, seen] of result.colours)
      if (name in light) expect(toHex(seen), name).to.equal(light[name as 'text']);
    expect(result.changes).to.deep.equal([]);
  });

  it('come from our dark palette on a dark ground, where the site does not set them', () => {
    for (const name of ['series2', 'series3', 'muted', 'grid', 'tile1', 'onTileDark'] as const)
      expect(colour(site({ background: '#14181d' }, '#14181d'), name), name).to.equal(dark[name]);
  });

  it('that are all the same become four that anybody can tell apart; the first stays', () => {
    const violet = '#5115ef';
    const given = site({ series1: violet, series2: violet, series3: violet, series4: violet });
    expect(colour(given, 'series1')).to.equal(violet);
    const found = series.map((name) => adjusted(given).colours.get(name) as Rgb);
    for (const [index, one] of found.entries())
      for (const other of found.slice(index + 1)) expect(leastDifference(one, other)).to.be.at.least(10);
  });

  it('keep clear of ours: a brand in our second colour moves the second, not the brand', () => {
    const given = site({ series1: light.series2 });
    expect(colour(given, 'series1')).to.equal(light.series2);
    expect(colour(given, 'series2')).not.to.equal(light.series2);
    expect(adjusted(given).changes, 'nothing for the editor to do').to.deep.equal([]);
  });

  it('that only the colour-blind take for each other keep their hue where another lightness helps', () => {
    const given = site({ better: '#0b7a1e', worse: '#a65a00' });
    expect(leastDifference(ofHex('#0b7a1e'), ofHex('#a65a00'))).to.be.below(10);
    const [better, worse] = [adjusted(given).colours.get('better') as Rgb, adjusted(given).colours.get('worse') as Rgb];
    expect(leastDifference(better, worse)).to.be.at.least(10);
  });

  for (const brand of ['#00811f', '#cc0000', '#ffb612', '#e50082', '#154273', '#43ad34', '#333333', '#8fcae7']) {
    for (const ground of ['#ffffff', '#262626']) {
      it(`${brand} on ${ground}: five tones of one hue, each readable with its text`, () => {
        const given = site({ series1: brand, background: ground }, ground);
        const found = adjusted(given).colours;
        const tiles = ['tile1', 'tile2', 'tile3', 'tile4', 'tile5'] as const;
        for (const [index, tile] of tiles.entries()) {
          const on = index < 3 ? 'onTileLight' : 'onTileDark';
          expect(contrast(found.get(tile) as Rgb, found.get(on) as Rgb), tile).to.be.at.least(4.5);
          const next = tiles[index + 1];
          if (next)
            expect(leastDifference(found.get(tile) as Rgb, found.get(next) as Rgb), `${tile} ${next}`).to.be.at.least(
              9,
            );
        }
      });
    }
  }

  it('make a grid faint, unless it is asked for by name', () => {
    const heavy = '#94a3b8';
    const token: Site = {
      ...site({ grid: heavy }),
      setBy: (name) => (name === 'grid' ? '--basis-color-default-border-subtle' : undefined),
    };
    expect(contrast(adjusted(token).colours.get('grid') as Rgb, ofHex('#ffffff'))).to.be.below(1.51);
    expect(colour(site({ grid: heavy }), 'grid')).to.equal(heavy);
  });

  it('are told to the editor with what was measured, needed and taken', () => {
    const [change] = adjusted(site({ text: '#999999' })).changes;
    expect(change && tellChange(change, 'nl')).to.match(
      /^--kans-text \(#999999\) heeft een contrast van 2,84 op 1, nodig is 4,5; #7[0-9a-f]{5} is gebruikt\.$/,
    );
    expect(change && tellChange(change, 'en')).to.contain('has a contrast of 2.84 to 1, 4.5 is needed');
  });

  it('that are no colours become our own, and that is told', () => {
    const given = site({ series1: 'bluish' });
    expect(colour(given, 'series1')).to.equal(light.series1);
    const [change] = adjusted(given).changes;
    expect(change && tellChange(change, 'nl')).to.equal('--kans-series1 is geen kleur; #00539b is gebruikt.');
  });
});
