import { dark, light, type Role, type Theme } from '@kanskracht/figures';
import { expect } from '@open-wc/testing';
import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';

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
