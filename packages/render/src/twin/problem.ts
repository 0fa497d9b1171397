/* What keeps a twin from being written, in the words of who asks for it. */
import type { Language, Problem } from '@kanskracht/tables';

/** Errors in the data, or something that the figure can't be drawn from. */
export class TwinError extends Error {
  override readonly name = 'TwinError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ message, hint }) => `${message} ${hint}`).join('\n'));
    this.problems = problems;
  }
}

/** A page with more rows than this is slow to load and to read aloud. */
export const mostRows = 400;

type Code = 'nothing_to_show' | 'too_many_rows' | 'unknown_attribute' | 'unknown_figure';

const texts: Readonly<
  Record<Language, Readonly<Record<Code, (value: string, more: string) => readonly [string, string]>>>
> = {
  nl: {
    nothing_to_show: () => [
      'In deze gegevens is niets om te laten zien.',
      'Controleer de tabel, de kolommen en de keuzes.',
    ],
    too_many_rows: (rows) => [
      `De figuur heeft ${rows} rijen nodig. Dat is te veel voor in een pagina (hooguit ${mostRows}).`,
      'Geef met src het adres van de gegevens op uw site (--src ADRES); de pagina houdt dan de figuur, de samenvatting en een tabel. Of kies minder gebieden.',
    ],
    unknown_attribute: (name, known) => [`De figuur kent ‘${name}’ niet.`, `Kies uit: ${known}.`],
    unknown_figure: (name, known) => [`De figuur ‘${name}’ bestaat niet.`, `Kies uit: ${known}.`],
  },
  en: {
    nothing_to_show: () => [
      'There is nothing to show in these data.',
      'Check the table, its columns and your choices.',
    ],
    too_many_rows: (rows) => [
      `The figure needs ${rows} rows. That is too much for a page (at most ${mostRows}).`,
      'Give the address of the data on your site as src (--src ADDRESS); the page then holds the figure, the summary and one table. Or choose fewer regions.',
    ],
    unknown_attribute: (name, known) => [`The figure doesn’t know ‘${name}’.`, `Choose from: ${known}.`],
    unknown_figure: (name, known) => [`There is no figure ‘${name}’.`, `Choose from: ${known}.`],
  },
};

export function refuse(code: Code, lang: Language, value = '', known: readonly string[] = []): TwinError {
  const [message, hint] = texts[lang][code](value, known.join(', '));
  return new TwinError([{ code, severity: 'error', message, hint }]);
}
