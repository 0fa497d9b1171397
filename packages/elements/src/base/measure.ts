import type { Measure } from '@kanskracht/figures/lean.js';

/**
 * How wide texts are in a font of the page, so that labels get the room they need in any house style, and
 * where a reader sets letters and words apart.
 * The canvas that measures is shared and never shown. Where there is none, a drawing estimates.
 */
export function measureIn({ fontFamily, letterSpacing, wordSpacing }: CSSStyleDeclaration): Measure | undefined {
  const context = shared();
  if (context === null) return undefined;
  const known = new Map<string, number>();
  const [between, apart] = [letterSpacing, wordSpacing].map((space) => Number.parseFloat(space) || 0) as [
    number,
    number,
  ];
  return (text, fontSize, bold = false) => {
    const key = `${bold ? 'b' : ''}${fontSize} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      context.font = `${bold ? 600 : 400} ${fontSize}px ${fontFamily}`;
      width = context.measureText(text).width + between * text.length + apart * (text.split(' ').length - 1);
      // A figure that lives long and follows its data meets ever new texts.
      if (known.size > 500) known.clear();
      known.set(key, width);
    }
    return width;
  };
}

let canvas: CanvasRenderingContext2D | null | undefined;

function shared(): CanvasRenderingContext2D | null {
  canvas ??= document.createElement('canvas').getContext('2d');
  return canvas;
}
