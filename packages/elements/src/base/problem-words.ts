/*
 * The words for what can be wrong with data or with an element, and how they are shown. A module of its
 * own, so that they are fetched only when something is wrong.
 */
import { type Finding, type Language, type Problem, problemOf, tellProblems } from '@kanskracht/tables';
import { ElementError } from './problems.js';

export { styles } from './problem-styles.js';
export { errorsView, warningsView } from './problems-view.js';

const nl = {
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
  too_much: {
    message: 'Dit zijn te veel gegevens voor één figuur.',
    hint: 'Een figuur toont hoogstens 2.000 regels, uit tabellen van hoogstens 5.000. Kies een gebied, thema of periode, of geef een kleinere tabel.',
  },
  nothing_drawn: {
    message: 'Er is nog geen figuur om een PNG van te maken.',
    hint: 'Wacht op ‘kans-ready’, of kijk welk probleem de figuur meldt.',
  },
  png_forbidden: {
    message: 'De regels van deze website staan niet toe dat we een PNG maken.',
    hint: 'Download de figuur als SVG. Of vraag de beheerder om ‘data:’ toe te staan bij img-src.',
  },
  too_large_for_png: {
    message: 'Deze figuur is te hoog voor een PNG.',
    hint: 'Download de figuur als SVG. Of kies een deel van de gegevens, zoals één thema of gebied.',
  },
};

const en: typeof nl = {
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
  too_much: {
    message: 'These are too many data for one figure.',
    hint: 'A figure shows 2,000 lines at most, of tables of 5,000 at most. Choose a region, theme or period, or give a smaller table.',
  },
  nothing_drawn: {
    message: 'There is no figure yet to make a PNG of.',
    hint: 'Wait for ‘kans-ready’, or see which problem the figure tells.',
  },
  png_forbidden: {
    message: 'The rules of this website do not allow us to make a PNG.',
    hint: 'Download the figure as SVG. Or ask the administrator to allow ‘data:’ in img-src.',
  },
  too_large_for_png: {
    message: 'This figure is too high for a PNG.',
    hint: 'Download the figure as SVG. Or choose a part of the data, such as one theme or region.',
  },
};

const texts: Readonly<Record<Language, typeof nl>> = { nl, en };

/** Any error as a problem in the reader's language. */
export function tellError(error: unknown, lang: Language): Problem {
  if (!(error instanceof ElementError)) return problemOf(error, { lang });
  const { code, value } = error;
  return { code, severity: 'error', ...(value === undefined ? {} : { value }), ...texts[lang][code] };
}

export function tellAll(
  errors: readonly unknown[],
  findings: readonly (Finding | Problem)[],
  lang: Language,
): readonly Problem[] {
  return [...errors.map((error) => tellError(error, lang)), ...tellProblems(findings, lang)];
}
