import { isSpoken, type Language, languageOf } from '@kanskracht/tables';
import type { Mistake } from './mistakes.js';

/** What the address of a frame asks for. Nothing is left out silently: what can't be followed is a mistake. */
export interface Asked {
  /** The figure's tag without `kans-`; `undefined` where none is named that there is. */
  readonly figure: string | undefined;
  /** The file with the data, on the frame's own site; `undefined` where there is none that may be read. */
  readonly src: string | undefined;
  readonly language: Language;
  readonly colorScheme: string | undefined;
  /** The rest, by name: attributes for the figure. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly mistakes: readonly Mistake[];
}

const colorSchemes = new Map([
  ['light', 'light'],
  ['dark', 'dark'],
  ['auto', 'light dark'],
]);

/**
 * Reads the whole state of a frame from its address.
 *
 * @param address of the frame's page
 * @param known names of the figures that there are
 */
export function readAddress(address: string, known: readonly string[]): Asked {
  const { searchParams, origin, pathname } = new URL(address);
  const names = [...new Set(searchParams.keys())];
  const firsts = Object.fromEntries(names.map((each) => [each, searchParams.get(each) ?? '']));
  const { figure, src, twin, lang, 'color-scheme': scheme, ...rest } = firsts;
  const name = figure?.replace(/^kans-/, '');
  const file = src ? fileOf(src, address) : undefined;
  const page = twin === undefined ? undefined : fileOf(twin, address);
  const mistakes: Mistake[] = [];
  if (!name || !known.includes(name)) mistakes.push({ code: name ? 'unknown_figure' : 'no_figure', value: name ?? '' });
  if (!src) mistakes.push({ code: 'no_src', value: '' });
  else if (file === undefined) mistakes.push({ code: 'src_elsewhere', value: origin });
  // What shows the twin is embed-instead.js, where this does not run.
  if (twin !== undefined && (page === undefined || page.pathname === pathname))
    mistakes.push({ code: 'twin_elsewhere', value: origin });
  if (lang !== undefined && !isSpoken(lang)) mistakes.push({ code: 'unknown_lang', value: lang });
  if (scheme !== undefined && !colorSchemes.has(scheme)) mistakes.push({ code: 'unknown_color_scheme', value: scheme });
  for (const each of names) if (searchParams.getAll(each).length > 1) mistakes.push({ code: 'repeated', value: each });
  return {
    figure: name && known.includes(name) ? name : undefined,
    src: file?.href,
    language: languageOf(lang),
    colorScheme: colorSchemes.get(scheme ?? ''),
    attributes: Object.entries(rest),
    mistakes,
  };
}

/** A file of the frame's own site. `data:` and `blob:` are no files, and code is no data. */
function fileOf(src: string, address: string): URL | undefined {
  try {
    const url = new URL(src, address);
    return /^https?:$/.test(url.protocol) && url.origin === new URL(address).origin ? url : undefined;
  } catch {
    return undefined;
  }
}
