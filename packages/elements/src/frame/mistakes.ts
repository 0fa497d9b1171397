import type { Language } from '@kanskracht/tables';

/** Something in the address of a frame that can't be followed, with what stood there. */
export interface Mistake {
  readonly code: keyof typeof nl;
  readonly value: string;
}

const nl = {
  no_figure: () =>
    'In het adres van dit venster staat niet welke figuur het is. Zet ‘figure=’ erin, met een van de namen:',
  unknown_figure: (value: string) => `Een figuur ‘${value}’ is er niet. Kies een van de namen:`,
  no_src: () =>
    'In het adres van dit venster staat niet waar de cijfers zijn. Zet ‘src=’ erin, met het adres van een bestand.',
  src_elsewhere: (value: string) =>
    `Een venster leest alleen bestanden van zijn eigen website. Zet het bestand met de cijfers op ${value}, en het adres daarvan in ‘src’.`,
  twin_elsewhere: (value: string) =>
    `De pagina achter ‘twin’ kan dit venster niet laten zien. Zet de pagina van de tweeling op ${value}, en het adres daarvan in ‘twin’.`,
  repeated: (value: string) =>
    `‘${value}’ staat meer dan één keer in het adres. Alleen de eerste telt. Meer gebieden schrijft u met een komma ertussen, zoals ‘region=A,B’.`,
  unknown_lang: (value: string) => `‘lang’ kan ‘nl’ of ‘en’ zijn, en niet ‘${value}’.`,
  unknown_color_scheme: (value: string) => `‘color-scheme’ kan ‘light’, ‘dark’ of ‘auto’ zijn, en niet ‘${value}’.`,
  unknown_attribute: (value: string) =>
    `Deze figuur kent ‘${value}’ niet. Controleer hoe het is geschreven in het adres.`,
  not_loaded: () => 'Een deel van Kanskracht ontbreekt op deze website. Zet de hele map opnieuw op de website.',
  not_read: (value: string) => value,
};

const en: typeof nl = {
  no_figure: () =>
    'The address of this frame does not say which figure it is. Put ‘figure=’ in it, with one of the names:',
  unknown_figure: (value) => `There is no figure ‘${value}’. Choose one of the names:`,
  no_src: () =>
    'The address of this frame does not say where the numbers are. Put ‘src=’ in it, with the address of a file.',
  src_elsewhere: (value) =>
    `A frame reads files of its own website only. Put the file with the numbers on ${value}, and its address in ‘src’.`,
  twin_elsewhere: (value) =>
    `This frame cannot show the page in ‘twin’. Put the page of the twin on ${value}, and its address in ‘twin’.`,
  repeated: (value) =>
    `‘${value}’ is in the address more than once. Only the first counts. Write more regions with a comma between them, such as ‘region=A,B’.`,
  unknown_lang: (value) => `‘lang’ can be ‘nl’ or ‘en’, and not ‘${value}’.`,
  unknown_color_scheme: (value) => `‘color-scheme’ can be ‘light’, ‘dark’ or ‘auto’, and not ‘${value}’.`,
  unknown_attribute: (value) => `This figure does not know ‘${value}’. Check how it is written in the address.`,
  not_loaded: () => 'A part of Kanskracht is missing on this website. Put the whole folder on the website again.',
  not_read: (value) => value,
};

const titles = {
  nl: { errors: 'Dit venster kan de figuur niet laten zien', warnings: 'Opmerkingen over het adres van dit venster' },
  en: { errors: 'This frame cannot show the figure', warnings: 'Remarks about the address of this frame' },
};

const texts: Readonly<Record<Language, typeof nl>> = { nl, en };

/** What is wrong in words, for the web editor: what keeps the figure away in full, the rest folded. */
export function mistakesView(
  mistakes: readonly Mistake[],
  { language, isDrawn, figures }: { language: Language; isDrawn: boolean; figures: readonly string[] },
): HTMLElement {
  const title = titles[language][isDrawn ? 'warnings' : 'errors'];
  const list = make('ul', ...mistakes.map((mistake) => make('li', sentence(mistake, language, figures))));
  if (isDrawn) return make('details', make('summary', title), list);
  const section = make('section', make('p', make('strong', title)), list);
  section.className = 'problem';
  return section;
}

function sentence({ code, value }: Mistake, language: Language, figures: readonly string[]): string {
  const text = texts[language][code](value);
  return text.endsWith(':') ? `${text} ${figures.join(', ')}.` : text;
}

/* Texts go in as text: they may hold what someone put in an address. */
function make(tag: string, ...content: readonly (string | Node)[]): HTMLElement {
  const element = document.createElement(tag);
  element.append(...content);
  return element;
}
