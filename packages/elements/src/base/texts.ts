import type { Language } from '@kanskracht/tables';

/** What the elements say themselves; what a figure says comes from its own `words`. */
const nl = {
  loading: 'De cijfers worden opgehaald…',
  empty: 'Er zijn nog geen cijfers om te laten zien.',
  hint: 'Wijs een deel van de figuur aan om de waarde te lezen. Of gebruik de Tab-toets en de pijltjes.',
  table: 'Tabel',
  download: 'Download',
  downloadCsv: 'Cijfers voor Excel (CSV)',
  downloadSvg: 'Figuur (SVG)',
  about: 'Over deze cijfers',
  source: 'Bron',
  sources: 'Bronnen',
  licences: 'Licenties',
  errors: 'Er klopt iets niet in de gegevens',
  warnings: (count: number): string =>
    count === 1 ? '1 opmerking bij de gegevens' : `${count} opmerkingen bij de gegevens`,
  more: (count: number): string => `Nog ${count}`,
  problems: {
    unexpected: {
      message: 'Door een onverwachte fout kunnen we deze figuur niet tekenen.',
      hint: 'Meld de fout aan de makers van Kanskracht, met de gegevens erbij.',
    },
    not_a_table: {
      message: 'Wat aan ‘table’ of ‘tables’ is gegeven, is geen tabel.',
      hint: 'Geef een tabel van Arquero, of een object met dezelfde leesfuncties.',
    },
    data_not_found: {
      message: 'Op deze pagina staat geen <kans-data> met het id dat in ‘data’ staat.',
      hint: 'Controleer het id, en of het element in hetzelfde document staat.',
    },
    png_forbidden: {
      message: 'De regels van deze website staan niet toe dat we een PNG maken.',
      hint: 'Download de figuur als SVG. Of vraag de beheerder om ‘data:’ toe te staan bij img-src.',
    },
  },
};

export type Texts = typeof nl;
export type ElementProblemCode = keyof Texts['problems'];

const en: Texts = {
  loading: 'Fetching the figures…',
  empty: 'There are no figures to show yet.',
  hint: 'Point at a part of the figure to read its value. Or use the Tab key and the arrows.',
  table: 'Table',
  download: 'Download',
  downloadCsv: 'Data for Excel (CSV)',
  downloadSvg: 'Figure (SVG)',
  about: 'About these figures',
  source: 'Source',
  sources: 'Sources',
  licences: 'Licences',
  errors: 'Something is wrong with the data',
  warnings: (count) => (count === 1 ? '1 remark about the data' : `${count} remarks about the data`),
  more: (count) => `${count} more`,
  problems: {
    unexpected: {
      message: 'An unexpected error keeps us from drawing this figure.',
      hint: 'Report it to the makers of Kanskracht, together with the data.',
    },
    not_a_table: {
      message: 'What was given as ‘table’ or ‘tables’ is not a table.',
      hint: 'Give an Arquero table, or an object with the same reading functions.',
    },
    data_not_found: {
      message: 'This page has no <kans-data> with the id that ‘data’ names.',
      hint: 'Check the id, and that the element stands in the same document.',
    },
    png_forbidden: {
      message: 'The rules of this website do not allow us to make a PNG.',
      hint: 'Download the figure as SVG. Or ask the administrator to allow ‘data:’ in img-src.',
    },
  },
};

export const texts: Readonly<Record<Language, Texts>> = { nl, en };
