/*
 * Colours as the red, green and blue of sRGB, from 0 to 1, and what is asked of them: how light they
 * are, how well one is seen on another (WCAG 2), and where they stand in OKLCH, where another
 * lightness keeps the hue. Written here because a library for colours weighs more than the rest of this.
 */

export type Rgb = readonly [red: number, green: number, blue: number];
export type Oklch = readonly [lightness: number, chroma: number, hue: number];

export const white: Rgb = [1, 1, 1];

/** `#1b1f24` as a colour. */
export const ofHex = (text: string): Rgb => {
  const number = Number.parseInt(text.slice(1), 16);
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255];
};

export const toHex = (colour: Rgb): string =>
  `#${colour
    .map((part) =>
      Math.round(255 * Math.min(1, Math.max(0, part)))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** A colour that lets through part of the ground, as it is seen on that. */
export const over = (colour: Rgb, alpha: number, ground: Rgb): Rgb => [
  colour[0] * alpha + ground[0] * (1 - alpha),
  colour[1] * alpha + ground[1] * (1 - alpha),
  colour[2] * alpha + ground[2] * (1 - alpha),
];

/** Without the gamma of sRGB: in proportion to light. */
export const linear = (part: number): number =>
  Math.abs(part) <= 0.04045 ? part / 12.92 : Math.sign(part) * ((Math.abs(part) + 0.055) / 1.055) ** 2.4;
const withGamma = (part: number): number =>
  Math.abs(part) <= 0.0031308 ? part * 12.92 : Math.sign(part) * (1.055 * Math.abs(part) ** (1 / 2.4) - 0.055);

/** Relative luminance: 0 for black, 1 for white. */
export const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** WCAG's contrast ratio, from 1 to 21. */
export function contrast(first: Rgb, second: Rgb): number {
  const [one, other] = [luminance(first), luminance(second)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Whether light marks are seen better on it than dark ones. */
export const isDark = (ground: Rgb): boolean => contrast(ground, white) > contrast(ground, [0, 0, 0]);

export function toOklch([red, green, blue]: Rgb): Oklch {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const first = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const second = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(first, second), Math.atan2(second, first)];
}

function ofOklch([lightness, chroma, hue]: Oklch): Rgb {
  const [first, second] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * first + 0.2158037573 * second) ** 3;
  const m = (lightness - 0.1055613458 * first - 0.0638541728 * second) ** 3;
  const s = (lightness - 0.0894841775 * first - 1.291485548 * second) ** 3;
  return [
    withGamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    withGamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    withGamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

const canBeShown = (colour: Rgb): boolean => colour.every((part) => part > -0.0005 && part < 1.0005);

/** The colour of this lightness and hue that a screen can show, with as much of the chroma as it has. */
export function shownAs([lightness, chroma, hue]: Oklch): Rgb {
  let [least, most] = [0, chroma];
  const whole = ofOklch([lightness, chroma, hue]);
  if (canBeShown(whole)) return rounded(whole);
  for (let step = 0; step < 20; step++) {
    const middle = (least + most) / 2;
    if (canBeShown(ofOklch([lightness, middle, hue]))) least = middle;
    else most = middle;
  }
  return rounded(ofOklch([lightness, least, hue]));
}

/* As it will be written, so that what is computed of it holds. */
const rounded = (colour: Rgb): Rgb => ofHex(toHex(colour));
