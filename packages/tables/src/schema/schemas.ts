/*
 * The tables that partners rely on, column by column. The English name is the key, Dutch names are
 * aliases. A fact about a column is written here once: the readers, the checks and the types of the
 * rows all follow from it.
 */
import { type Column, code, codeOf, date, integer, list, number, period, text } from './column.js';
import type * as planWords from './plan-words.js';
import * as words from './words.js';

const missing = code(words.missingReasons, 'ontbreekt');
const region = text('gebied');
const requiredRegion = text('gebied', 'cell');
const name = text('naam');
const requiredName = text('naam', 'cell');
const requiredPeriod = period('periode jaar', 'cell');
const somePeriod = period('periode jaar');
const regionYear = integer('indelingsjaar');
const parent = text('ouder');
const level = code(words.levels, 'niveau');
const lower = number('onder ondergrens');
const upper = number('boven bovengrens');
const numerator = number('teller');
const denominator = number('noemer');
/* Respondents; a number with decimals where they are weighted. */
const n = number();
const order = number('volgorde');
const unit = text('eenheid');
const polarity = code(words.polarities, 'polariteit');
const method = code(words.methods, 'methode');
const source = text('bron');
const definition = text('definitie');
const plainLabel = text('gewone_naam');
const themes = list('themas');
const world = list('leefwereld');
const start = date();
const end = date('eind');
const activityLevel = code(words.preventionLevels, 'niveau', 'cell');
const approach = code(words.approaches, 'aanpak');
const direction = code(words.directions, 'richting');

export const schemas = {
  regions: {
    region: requiredRegion,
    region_year: regionYear,
    name: requiredName,
    level,
    parent,
    inhabitants: integer('inwoners'),
    members: list('onderdelen'),
  },
  positions: {
    region: requiredRegion,
    region_year: regionYear,
    x: number('', 'cell'),
    y: number('', 'cell'),
  },
  indicators: {
    indicator: text('', 'cell'),
    name,
    plain_name: plainLabel,
    definition,
    unit,
    decimals: integer('decimalen'),
    polarity,
    method,
    source,
    min_n: integer(),
    breaks: list('reeksbreuken'),
  },
  observations: {
    indicator: text('', 'cell'),
    region: requiredRegion,
    period: requiredPeriod,
    value: number('waarde', 'column'),
    region_year: regionYear,
    group: text('groep'),
    lower,
    upper,
    numerator,
    denominator,
    n,
    status: code(words.statuses),
    missing,
    name,
    level,
    parent,
    indicator_name: text('indicator_naam indicatornaam'),
    unit,
    polarity,
    method,
    source,
  },
  health_scores: {
    region,
    group: text('groep'),
    dimension: text('dimensie', 'cell'),
    score: number('', 'column'),
    name,
    aspect: text(),
    period: somePeriod,
    lower,
    upper,
    numerator,
    denominator,
    n,
    kind: code(words.scoreKinds, 'soort'),
    missing,
  },
  dimensions: {
    dimension: text('dimensie', 'cell'),
    label: text('', 'cell'),
    plain_label: plainLabel,
    order,
    scale_max: number(),
  },
  approximations: {
    dimension: text('dimensie', 'cell'),
    indicator: text('', 'cell'),
    role: code(words.approximationRoles),
    reason: text('reden'),
  },
  prevention: {
    level: activityLevel,
    measure: code(words.measures, 'maat', 'cell'),
    value: number('waarde', 'column'),
    period: somePeriod,
    form: code(words.forms, 'vorm'),
    unique: code(words.yesNoUnknown, 'uniek'),
    region,
    missing,
  },
  activities: {
    activity: text('activiteit', 'cell'),
    level: activityLevel,
    name,
    form: code(words.forms, 'vorm'),
    theme: text('thema'),
    programme: text('programmalijn'),
    approach,
    partner: text(),
    region,
    age_from: number('leeftijd_van'),
    age_to: number('leeftijd_tot'),
    period: somePeriod,
  },
  definitions: {
    level: code(words.defined, 'niveau', 'cell'),
    label: text('', 'cell'),
    plain_label: plainLabel,
    definition,
    source,
    order,
    approach,
    direction,
  },
  goals: {
    goal: text('doel', 'cell'),
    kind: codeOf<keyof typeof planWords.goalKinds>()('goalKinds', 'soort', 'cell'),
    text: text('tekst', 'cell'),
    parent,
    programme: text('programmalijn programma'),
    themes,
    world,
    direction,
    order,
  },
  themes: {
    theme: text('thema', 'cell'),
    name: requiredName,
    kind: text('soort'),
    text: text('tekst'),
    order,
  },
  actions: {
    action: text('actie', 'cell'),
    name: requiredName,
    parent,
    themes,
    world,
    state: codeOf<keyof typeof planWords.actionStates>()('actionStates', 'stand'),
    start,
    end,
    partner: text(),
    region,
  },
  contributions: {
    action: text('actie', 'cell'),
    goal: text('doel', 'cell'),
    strength: number('sterkte'),
    basis: codeOf<keyof typeof planWords.bases>()('bases'),
  },
  measurements: {
    goal: text('doel', 'cell'),
    indicator: text('', 'cell'),
    date: date('datum', 'cell'),
    value: number('waarde', 'column'),
    name,
    region,
    lower,
    upper,
    numerator,
    denominator,
    n,
    kind: codeOf<keyof typeof planWords.measurementKinds>()('measurementKinds', 'soort'),
    unit,
    method,
    missing,
  },
  targets: {
    goal: text('doel', 'cell'),
    indicator: text('', 'cell'),
    target: number('streefwaarde', 'column'),
    target_date: date('streefdatum'),
  },
  judgements: {
    goal: text('doel', 'cell'),
    date: date('datum', 'cell'),
    judgement: codeOf<keyof typeof planWords.judgements>()('judgements', 'oordeel', 'cell'),
    by: text('door'),
    note: text('toelichting'),
  },
  foundation: { name: requiredName, group: text('groep') },
  phases: {
    project: text('', 'cell'),
    phase: codeOf<keyof typeof planWords.phaseNames>()('phaseNames', 'fase', 'cell'),
    start,
    end,
    state: text('stand'),
  },
  partners: {
    partner: text('', 'cell'),
    name: requiredName,
    class: text('klasse'),
    domain: text('domein'),
  },
} satisfies Record<string, Record<string, Column>>;

export type TableName = keyof typeof schemas;

type ValueOf<C> = C extends Column<infer Value> ? Value : never;
type Schema<Name extends TableName> = (typeof schemas)[Name];
type FilledKeys<S> = { [Key in keyof S]: S[Key] extends Column<unknown, 'cell'> ? Key : never }[keyof S];

/**
 * One row of a table as it was read: the columns of the schema under their English names, absent
 * ones left out. `row` is the row's number as a spreadsheet shows it (the header is row 1).
 */
export type Row<Name extends TableName> = {
  readonly [Key in FilledKeys<Schema<Name>>]: ValueOf<Schema<Name>[Key]>;
} & {
  readonly [Key in Exclude<keyof Schema<Name>, FilledKeys<Schema<Name>>>]?: ValueOf<Schema<Name>[Key]>;
} & { readonly row: number };

/** The other names under which a whole table may be given. */
export const tableAliases: Readonly<Record<TableName, readonly string[]>> = {
  regions: ['gebieden'],
  positions: ['posities'],
  indicators: ['indicatoren'],
  observations: ['waarnemingen'],
  health_scores: ['gezondheidsscores'],
  dimensions: ['dimensies'],
  approximations: ['benaderingen'],
  prevention: ['preventie'],
  activities: ['activiteiten'],
  definitions: ['definities'],
  goals: ['doelen'],
  themes: ['themas'],
  actions: ['acties'],
  contributions: ['bijdragen'],
  measurements: ['metingen'],
  targets: ['streefwaarden'],
  judgements: ['oordelen'],
  foundation: ['fundament'],
  phases: ['fasen'],
  partners: [],
};
