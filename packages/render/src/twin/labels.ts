/* What the tables and columns of a twin are called, in the reader's language. */
import { type Language, type MissingReason, schemas, type TableName } from '@kanskracht/tables';

interface Labels {
  /** By table; a table is headed by what its rows are. */
  readonly tables: Readonly<Record<TableName, string>>;
  /** Columns whose own name doesn't say it to a reader, or that no schema knows. */
  readonly columns: Readonly<Record<string, string>>;
  readonly missing: Readonly<Record<MissingReason, string>>;
  readonly national: string;
  readonly more: string;
  readonly data: string;
  readonly sources: string;
  readonly licences: string;
  alt(title: string): string;
}

const nl: Labels = {
  tables: {
    regions: 'Gebieden',
    positions: 'Plaats van de gebieden',
    indicators: 'Uitleg van de maten',
    observations: 'Cijfers per gebied',
    health_scores: 'Scores per dimensie',
    dimensions: 'Uitleg van de dimensies',
    approximations: 'Welke maat bij welke dimensie hoort',
    prevention: 'Cijfers per niveau van preventie',
    activities: 'Activiteiten',
    definitions: 'Uitleg van de niveaus',
    goals: 'Doelen',
    themes: 'Thema’s',
    actions: 'Acties',
    contributions: 'Welke actie aan welk doel werkt',
    measurements: 'Metingen',
    targets: 'Streefwaarden',
    judgements: 'Oordelen over de voortgang',
    foundation: 'Fundament',
    phases: 'Fasen van de werkgroepen',
    partners: 'Partners',
  },
  columns: {
    indicator: 'Maat',
    n: 'Aantal mensen',
    lower: 'Ondergrens',
    upper: 'Bovengrens',
    status: 'Status',
    plain_name: 'Gewone naam',
    phrase: 'In een zin',
    name_en: 'Engelse naam',
    plain_name_en: 'Gewone naam in het Engels',
    phrase_en: 'In een Engelse zin',
    reason_en: 'Reden in het Engels',
    dimension: 'Dimensie',
    score: 'Score',
    aspect: 'Deelaspect',
    label: 'Naam',
    scale_max: 'Hoogste score',
    role: 'Rol',
    partner: 'Partner',
    basis: 'Zekerheid',
    project: 'Werkgroep',
    min_n: 'Minste aantal mensen',
    start: 'Begin',
    end: 'Eind',
    action: 'Actie',
    world: 'Leefwereld',
    themes: 'Thema’s',
    members: 'Onderdelen',
    parent: 'Hoort bij',
    x: 'Plaats van west naar oost',
    y: 'Plaats van zuid naar noord',
  },
  missing: {
    unknown: 'onbekend',
    suppressed: 'niet openbaar',
    too_few: 'te weinig mensen',
    not_applicable: 'niet van toepassing',
    not_measured: 'niet gemeten',
    not_yet: 'nog niet gemeten',
  },
  national: 'Alle gebieden van Nederland',
  more: 'Meer gegevens bij deze figuur',
  data: 'Gegevens',
  sources: 'Bronnen',
  licences: 'Licentie',
  alt: (title) => `Figuur: ${title}`,
};

const en: Labels = {
  tables: {
    regions: 'Regions',
    positions: 'Place of the regions',
    indicators: 'About the indicators',
    observations: 'Figures by region',
    health_scores: 'Scores by dimension',
    dimensions: 'About the dimensions',
    approximations: 'Which indicator belongs to which dimension',
    prevention: 'Figures by prevention level',
    activities: 'Activities',
    definitions: 'About the levels',
    goals: 'Goals',
    themes: 'Themes',
    actions: 'Actions',
    contributions: 'Which action works at which goal',
    measurements: 'Measurements',
    targets: 'Targets',
    judgements: 'Judgements of progress',
    foundation: 'Foundation',
    phases: 'Phases of the workgroups',
    partners: 'Partners',
  },
  columns: {
    n: 'Number of people',
    lower: 'Lower limit',
    upper: 'Upper limit',
    plain_name: 'Plain name',
    phrase: 'Dutch phrase',
    name_en: 'English name',
    plain_name_en: 'Plain English name',
    phrase_en: 'English phrase',
    reason_en: 'Reason in English',
    scale_max: 'Highest score',
    world: 'World of the child',
    basis: 'Certainty',
    project: 'Workgroup',
    parent: 'Part of',
    x: 'Place from west to east',
    y: 'Place from south to north',
  },
  missing: {
    unknown: 'unknown',
    suppressed: 'not public',
    too_few: 'too few people',
    not_applicable: 'not applicable',
    not_measured: 'not measured',
    not_yet: 'not measured yet',
  },
  national: 'All regions of the Netherlands',
  more: 'More data with this figure',
  data: 'Data',
  sources: 'Sources',
  licences: 'Licence',
  alt: (title) => `Figure: ${title}`,
};

export const labels: Readonly<Record<Language, Labels>> = { nl, en };

/** A column's name for readers: our word for it, else the contract's name in the language. */
export function columnLabel(table: TableName, column: string, lang: Language): string {
  const own = labels[lang].columns[column];
  if (own !== undefined) return own;
  const known = (schemas[table] as Readonly<Record<string, { readonly aliases: readonly string[] }>>)[column];
  const name = (lang === 'nl' ? known?.aliases[0] : undefined) ?? column;
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
