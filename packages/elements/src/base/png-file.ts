import type { Language, Problem } from '@kanskracht/tables';
import { tellError } from './problem-words.js';
import { ElementError } from './problems.js';

/* What every browser can draw on: 16,384 pixels a side, and on phones 16 million in all. */
const mostSide = 16_384;
const mostPixels = 16_000_000;
/* Smaller than this nobody can read it. */
const leastScale = 0.5;

/**
 * An SVG text as a PNG, at a smaller scale where a browser could not draw one as large. Browsers only draw SVG
 * on a canvas by way of an image, here with a `data:` address; a page whose policy forbids that
 * (`img-src 'self'`) gets the problem that says so.
 */
export async function pngBlob(svg: string, scale: number, lang: Language): Promise<Blob> {
  if (svg === '') throw refusal('nothing_drawn', lang);
  const image = await load(svg).catch(() => {
    throw refusal('png_forbidden', lang);
  });
  const { naturalWidth: width, naturalHeight: height } = image;
  const fitting = Math.min(scale, mostSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  if (fitting < Math.min(scale, leastScale)) throw refusal('too_large_for_png', lang);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * fitting);
  canvas.height = Math.round(height * fitting);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw refusal('too_large_for_png', lang);
  return blob;
}

/** An error, so that it has a trace, that reads as a problem. */
function refusal(code: ElementError['code'], lang: Language): Error & Problem {
  const problem = tellError(new ElementError(code), lang);
  return Object.assign(new Error(problem.message), problem);
}

async function load(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
