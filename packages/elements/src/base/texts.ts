import type { Language } from '@kanskracht/tables';

/** What the elements say themselves; what a figure says comes from its own `words`. */
const nl = {
  loading: 'De cijfers worden opgehaald…',
  empty: 'Er zijn nog geen cijfers om te laten zien.',
  notLoaded: 'Een deel van deze figuur ontbreekt.',
  hint: 'Wijs een deel van de figuur aan om de waarde te lezen. Of gebruik de Tab-toets en de pijltjes.',
  table: 'Tabel',
  download: 'Download',
  about: 'Over deze cijfers',
};

export type Texts = typeof nl;

const en: Texts = {
  loading: 'Fetching the figures…',
  empty: 'There are no figures to show yet.',
  notLoaded: 'A part of this figure is missing.',
  hint: 'Point at a part of the figure to read its value. Or use the Tab key and the arrows.',
  table: 'Table',
  download: 'Download',
  about: 'About these figures',
};

export const texts: Readonly<Record<Language, Texts>> = { nl, en };
