/** The roles that a drawing paints with. */
export const roles = [
  'background',
  'text',
  'muted',
  'grid',
  'axis',
  'reference',
  'context',
  'series1',
  'series2',
  'series3',
  'series4',
  'better',
  'worse',
  'uncertain',
  'missing',
  'tile1',
  'tile2',
  'tile3',
  'tile4',
  'tile5',
  'onTileLight',
  'onTileDark',
] as const;

export type Role = (typeof roles)[number];

/**
 * From roles to paints, and the font. On a web page a paint is a private custom property that the
 * element maps once; in a file it is a colour, because design programs break on `var()`.
 */
export type Theme = Readonly<Record<Role, string>> & { readonly font: string };
