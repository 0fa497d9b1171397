import { dark, light, type Role, type Theme } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import {
  type Color,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import { render, type SVGTemplateResult, svg } from 'lit';
import { hatch } from '../../packages/figures/src/draw/hatch.js';
import { pointShape, seriesDash } from '../../packages/figures/src/draw/series.js';
import { verdictSign } from '../../packages/figures/src/draw/sign.js';
import { formBar } from '../../packages/figures/src/prevention-pyramid/form-bar.js';

const distance = differenceCiede2000();
/** A colour that the library knows. */
function known(text: string): Color {
  const colour = parse(text);
  if (colour === undefined) throw new Error(`Not a colour: ${text}`);
  return colour;
}

const sights: Readonly<Record<string, (colour: Color) => Color>> = {
  'normal sight': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

/** How different two colours look (CIEDE2000). */
const seen = (first: string, second: string, see: (colour: Color) => Color): number =>
  distance(see(known(first)), see(known(second)));

/** How light a colour is when its hue is gone, from 0 to 100. */
const grey = (text: string): number => toLab(known(text)).l;
const toLab = converter('lab65');

const series: readonly Role[] = ['series1', 'series2', 'series3', 'series4'];
const tiles: readonly Role[] = ['tile1', 'tile2', 'tile3', 'tile4', 'tile5'];

function pairs<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [T, T] => [first, second]));
}

for (const [name, theme] of Object.entries<Theme>({ light, dark })) {
  describe(`the ${name} palette`, () => {
    for (const role of ['text', 'muted', 'reference', 'uncertain', ...series, 'better', 'worse'] as const) {
      it(`${role} can be read as text: 4.5 to 1`, () => {
        expect(wcagContrast(theme[role], theme.background)).to.be.at.least(4.5);
      });
    }

    for (const role of ['axis', 'context', 'missing'] as const) {
      it(`${role} can be seen as a mark: 3 to 1`, () => {
        expect(wcagContrast(theme[role], theme.background)).to.be.at.least(3);
      });
    }

    for (const [sight, see] of Object.entries(sights)) {
      it(`tells any two series apart in ${sight}`, () => {
        for (const [first, second] of [...pairs(series), ['better', 'worse'] as [Role, Role]]) {
          expect(seen(theme[first], theme[second], see), `${first} and ${second}`).to.be.at.least(10);
        }
      });

      it(`tells a class of the map from the next in ${sight}`, () => {
        for (const [index, tile] of tiles.slice(1).entries()) {
          expect(seen(theme[tile], theme[tiles[index] as Role], see), tile).to.be.at.least(9);
        }
      });
    }

    it('keeps the classes of the map in order on a grey print, each darker or lighter than the one before', () => {
      const greys = tiles.map((tile) => grey(theme[tile]));
      const steps = greys.slice(1).map((lightness, index) => lightness - (greys[index] as number));
      for (const step of steps) expect(Math.abs(step), steps.join()).to.be.at.least(9);
      expect(new Set(steps.map(Math.sign)).size, 'one way').to.equal(1);
    });

    it('stays visible on a grey print', () => {
      for (const role of [...series, 'better', 'worse', 'context', 'missing'] as const)
        expect(Math.abs(grey(theme[role]) - grey(theme.background)), role).to.be.at.least(30);
    });

    it('has a readable text colour for every class of the map', () => {
      for (const tile of tiles) {
        const best = Math.max(
          ...(['onTileLight', 'onTileDark'] as const).map((role) => wcagContrast(theme[role], theme[tile])),
        );
        expect(best, tile).to.be.at.least(4.5);
      }
    });
  });
}

describe('without colour', () => {
  /* All paints alike, so that what differs is the form. */
  const ink = Object.fromEntries([...Object.keys(light)].map((role) => [role, role])) as unknown as Theme;
  const grey = { ...ink, better: 'ink', worse: 'ink', muted: 'ink', series1: 'ink' } as Theme;
  const markup = (content: SVGTemplateResult): string => {
    const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    render(svg`${content}`, root as unknown as HTMLElement);
    return root.innerHTML.replace(/<!--.*?-->/g, '');
  };
  const allDiffer = (texts: readonly string[]): unknown => expect(new Set(texts).size).to.equal(texts.length);

  it('points and lines of three series differ by their form', () => {
    allDiffer([0, 1, 2].map((index) => markup(pointShape(index, 0, 0, 5, { fill: 'ink' }))));
    allDiffer([0, 1, 2].map(seriesDash));
  });

  it('verdicts differ by their sign', () => {
    allDiffer(
      (['better', 'worse', 'similar', 'higher', 'lower'] as const).map((verdict) =>
        markup(verdictSign(verdict, 0, 0, grey)),
      ),
    );
  });

  it('formal, informal, mixed and unknown differ by their stripes, and a missing value by its hatching', () => {
    const forms = (['formal', 'informal', 'mixed', 'unknown'] as const).map((form) =>
      markup(formBar(form, 0, 0, 40, 12, 'ink', grey)),
    );
    allDiffer([...forms, markup(hatch(0, 0, 40, 12, 'ink'))]);
  });
});
