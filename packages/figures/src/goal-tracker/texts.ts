/*
 * The texts of the goal tracker in Dutch; `texts-en.ts` has the same in English. What only some data or
 * some views need is apart: `tracked/texts.ts`, `linked/texts.ts`.
 */
import type { ActionState, Basis, GoalKind, Language } from '@kanskracht/tables';
import { later } from '../later.js';
import type { GoalView } from './options.js';

const goals = (n: number): string => (n === 1 ? '1 doel' : `${n} doelen`);
const actions = (n: number): string => (n === 1 ? '1 actie' : `${n} acties`);
const themes = (n: number): string => (n === 1 ? '1 thema' : `${n} thema’s`);

const nl = {
  goals,
  actions,
  themes,
  kinds: {
    question: 'vraag nul',
    ambition: 'ambitie',
    mission: 'missie',
    vision: 'visie',
    strategic: 'strategisch doel',
    more: 'meer',
    better: 'beter',
  } satisfies Record<GoalKind, string>,
  noTheme: 'Zonder thema',
  actionStates: {
    idea: 'idee',
    preparation: 'in voorbereiding',
    execution: 'in uitvoering',
    evaluation: 'wordt geëvalueerd',
    secured: 'geborgd (het blijft)',
    stopped: 'gestopt',
  } satisfies Record<ActionState, string>,
  from: (date: string) => `vanaf ${date}`,
  over: (date: string | undefined) => (date === undefined ? 'afgelopen' : `afgelopen sinds ${date}`),
  begun: (date: string) => `begonnen in ${date}`,
  since: (date: string) => `sinds ${date}`,
  until: (date: string) => `tot en met ${date}`,
  bases: { confirmed: 'bevestigd', assumed: 'verwacht' } satisfies Record<Basis, string>,
  noBaseline: 'nog geen nulmeting',
  isNew: (date: string) => `Nieuw sinds ${date}`,
  titles: {
    list: 'Doelen',
    table: 'Doelen',
    network: 'Hoe doelen en acties samenhangen',
    gaps: 'Witte vlekken',
  } satisfies Record<GoalView, string>,
  asOf: (date: string) => `, zoals op ${date}`,
  inTheme: (subject: string, theme: string) => (subject === '' ? `Thema ${theme}` : `${subject}, thema ${theme}`),
  summary: {
    standing: (date: string) => `Stand op ${date}: `,
    has: (subject: string, what: string) => (subject === '' ? `Hier ziet u ${what}` : `${subject} heeft ${what}`),
    noGoals: 'nog geen doelen',
    alsoActions: (count: number) => `, wel ${actions(count)}`,
    noneChosen: 'bij deze keuze geen doelen',
    ofKind: (count: number, kind: string) => `${goals(count)} van de soort ‘${kind}’`,
    ofKinds: (count: number, kinds: string) => `${goals(count)} (${kinds})`,
    inThemes: (count: number) => ` in ${themes(count)}`,
    noBaseline: (count: number) =>
      count === 1 ? 'Voor dit doel is er geen nulmeting' : `Voor geen van de ${count} doelen is er een nulmeting`,
    news: (date: string, count: number) =>
      `Sinds ${date} is er ${count === 0 ? 'bij geen doel iets nieuws' : `iets nieuws bij ${goals(count)}`}`,
  },
  period: (first: string, last: string) => (first === last ? `in ${first}` : `van ${first} tot en met ${last}`),
  mark: {
    goal: (kind: string) => `Doel (${kind})`,
    themes: (names: string, count: number) => `${count === 1 ? 'Thema' : 'Thema’s'}: ${names}`,
    worlds: (names: string) => `Waar: ${names}`,
    higher: (text: string) => `Hoort bij: ${text}`,
    workedAtBy: (names: string, count: number) => `${count === 1 ? 'Hieraan werkt' : 'Hieraan werken'}: ${names}`,
    workedAtByNone: 'Geen actie werkt hieraan',
    worksAt: (names: string) => `Werkt aan: ${names}`,
    worksAtNone: 'Werkt aan geen doel',
    workedAtByUnknown: 'Onbekend is welke actie hieraan werkt',
    worksAtUnknown: 'Onbekend is aan welk doel dit werkt',
    strength: (strength: number) => `sterkte ${strength} van 3`,
    action: (name: string) => `Actie: ${name}`,
    partner: (name: string) => `Partner: ${name}`,
    region: (name: string) => `Gebied: ${name}`,
    parts: (names: string) => `Onderdelen: ${names}`,
    foundation: (name: string) => `Fundament, de basis onder alles: ${name}`,
    and: (one: string, other: string) => `${one} en ${other}`,
  },
  list: {
    actions: 'Acties',
    noActions: 'nog geen acties',
    noGoals: 'nog geen doelen',
    alsoIn: (names: string) => `Ook bij: ${names}`,
    isNew: 'nieuw',
    foundation: 'Fundament',
  },
  marksLabel: 'Doelen, thema’s en acties',
  table: {
    kind: 'Soort',
    text: 'Wat',
    themes: 'Thema',
    world: 'Waar',
    parent: 'Hoort bij',
    baseline: 'Nulmeting',
    state: 'Stand',
    partner: 'Partner',
    region: 'Gebied',
    action: 'actie',
    part: 'onderdeel',
    foundation: 'fundament',
  },
  notes: {
    baseline: 'Een nulmeting is de stand aan het begin. Pas een latere meting laat zien of er iets veranderde.',
    kinds: '‘Meer’ gaat meestal over kinderen, ‘beter’ over hoe mensen samenwerken.',
    severalThemes: 'Een doel dat bij meer thema’s hoort, staat bij elk daarvan.',
    latestState: 'Van acties kennen we alleen de laatste stand, ook als u naar een eerdere dag kijkt.',
    noLinks: 'In deze gegevens staat niet welke actie aan welk doel werkt. Acties staan daarom alleen bij hun thema.',
  },
  source: (text: string) => `Bron: ${text}`,
  controls: {
    view: 'Weergave',
    views: { list: 'lijst', network: 'samenhang', gaps: 'witte vlekken', table: 'tabel' } satisfies Record<
      GoalView,
      string
    >,
    theme: 'Thema',
    allThemes: 'alle thema’s',
    kind: 'Soort doel',
    allKinds: 'alle soorten',
    asOf: 'Stand van',
    now: 'nu',
    since: 'Wat is nieuw sinds',
    notShown: 'niet tonen',
  },
};

export type Texts = typeof nl;

/** Most pages are Dutch: the English texts are fetched by the first figure that speaks English. */
export const english = later(() => import('./texts-en.js'));

export const textsIn = (lang: Language): Texts => (lang === 'nl' ? nl : english.use().en);
