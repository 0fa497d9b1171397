/* Other lightnesses of the same hue: the nearest that is readable or faint, and rows of them. */
import { contrast, isDark, type Oklch, ofHex, type Rgb, shownAs, toOklch } from './colour.js';
import { leastDifference } from './difference.js';

/* A class of a map and the next, which stand in order. */
const clear = 9;
/* How light five classes are: each far enough from the next, even without a hue, and from the text on it. */
const lightLadder = [0.94, 0.81, 0.68, 0.53, 0.36];
const darkLadder = [0.29, 0.415, 0.545, 0.71, 0.87];

/** The nearest lightness, lighter or darker, at which a colour is seen well enough. */
export function readable(colour: Rgb, ground: Rgb, needed: number): Rgb {
  if (contrast(colour, ground) >= needed) return colour;
  return (
    nearby(toOklch(colour)).find((other) => contrast(other, ground) >= needed) ??
    ofHex(isDark(ground) ? '#ffffff' : '#000000')
  );
}

/** The nearest lightness at which a line is faint enough. */
export const faded = (colour: Rgb, ground: Rgb, most: number): Rgb =>
  nearby(toOklch(colour)).find((other) => contrast(other, ground) <= most) ?? colour;

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
export function tones(colour: Rgb): Rgb[] {
  const [, chroma, hue] = toOklch(colour);
  return [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((lightness) => shownAs([lightness, chroma, hue]));
}

/** Five tones of a colour for the classes of a map, as strong as anybody can still tell the next one apart. */
export function classes(colour: Rgb, ground: Rgb): Rgb[] {
  const [, chroma, hue] = toOklch(colour);
  const ladder = isDark(ground) ? darkLadder : lightLadder;
  // Paler near white and black, where a strong colour would hide how light it is.
  const toned = (share: number): Rgb[] =>
    ladder.map((lightness) => shownAs([lightness, share * chroma * (1 - (2 * lightness - 1) ** 2), hue]));
  const isClear = (tones: readonly Rgb[]): boolean =>
    tones.every((tone, index) => index === 0 || leastDifference(tone, tones[index - 1] as Rgb) >= clear);
  return [1, 0.8, 0.6, 0.4, 0.2].map(toned).find(isClear) ?? toned(0);
}
