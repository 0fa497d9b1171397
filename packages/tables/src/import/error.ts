import type { Language } from '../language.js';

type Details = Readonly<Record<string, string | number>>;
type Message = (details: Details) => string;

/* What can go wrong with a mapping or with the files that it names, in the words of the person who typed the command. */
const messages = {
  no_file: {
    nl: ({ file }) => `Het bestand ${file} is er niet of is niet te lezen.`,
    en: ({ file }) => `The file ${file} is not there or can’t be read.`,
  },
  not_json: {
    nl: ({ file, detail }) => `${file} is geen geldige JSON: ${detail}`,
    en: ({ file, detail }) => `${file} is not valid JSON: ${detail}`,
  },
  mapping_field: {
    nl: ({ field, expected }) => `In de koppeling klopt “${field}” niet: hier hoort ${expected}.`,
    en: ({ field, expected }) => `In the mapping “${field}” is not right: it must be ${expected}.`,
  },
  no_column: {
    nl: ({ file, column, columns }) => `${file} heeft geen kolom “${column}”. Wel: ${columns}.`,
    en: ({ file, column, columns }) => `${file} has no column “${column}”. It has: ${columns}.`,
  },
  no_rows: {
    nl: ({ file }) => `In ${file} blijft geen enkele rij over.`,
    en: ({ file }) => `No row is left in ${file}.`,
  },
  bad_number: {
    nl: ({ file, column, row, value }) => `${file}, rij ${row}, kolom “${column}”: “${value}” is geen getal.`,
    en: ({ file, column, row, value }) => `${file}, row ${row}, column “${column}”: “${value}” is not a number.`,
  },
  ambiguous_number: {
    nl: ({ file, column, row, value }) =>
      `${file}, rij ${row}, kolom “${column}”: “${value}” kan twee getallen zijn. Schrijf de decimalen anders.`,
    en: ({ file, column, row, value }) =>
      `${file}, row ${row}, column “${column}”: “${value}” may be two numbers. Write the decimals in another way.`,
  },
  bad_period: {
    nl: ({ file, row, value }) => `${file}, rij ${row}: “${value}” is geen periode.`,
    en: ({ file, row, value }) => `${file}, row ${row}: “${value}” is not a period.`,
  },
  duplicate: {
    nl: ({ region, period }) => `Gebied ${region} staat twee keer in de bestanden voor ${period}.`,
    en: ({ region, period }) => `Region ${region} is in the files twice for ${period}.`,
  },
  unknown_region: {
    nl: ({ region }) => `Gebied ${region} staat niet in de bestanden.`,
    en: ({ region }) => `Region ${region} is not in the files.`,
  },
  unknown_indicator: {
    nl: ({ indicator }) => `Er is geen indicator “${indicator}”.`,
    en: ({ indicator }) => `There is no indicator “${indicator}”.`,
  },
} satisfies Record<string, Record<Language, Message>>;

export type ImportErrorCode = keyof typeof messages;

/** A reason why nothing was imported. `messageIn` tells it in Dutch or English; `details` names the place. */
export class ImportError extends Error {
  override readonly name = 'ImportError';

  constructor(
    readonly code: ImportErrorCode,
    readonly details: Details,
  ) {
    super(messages[code].en(details));
  }

  messageIn(language: Language): string {
    return messages[this.code][language](this.details);
  }
}
