/* Texts of the network and of the white spots, in both languages; fetched with those views. */
import type { Language } from '@kanskracht/tables';
import type { Gaps } from '../model.js';
import { type Texts, textsIn } from '../texts.js';

const nl = ({ actions, goals, themes }: Texts) => ({
  gaps: {
    goalsWithoutActions: 'Doel zonder actie',
    actionsWithoutGoals: 'Actie zonder doel',
    sharedGoals: 'Doel met meer dan één actie',
    themesWithoutMeasurement: 'Thema zonder meting',
  } satisfies Record<keyof Gaps, string>,
  fold: (theme: string) => `${theme}: laat minder zien`,
  unfold: (theme: string, contents: string) => `${theme}: laat alles zien, ${contents}`,
  summary: {
    andActions: (count: number) => ` en ${actions(count)}`,
    noActions: 'Er staan nog geen acties in deze gegevens',
    noLinks: 'Nergens staat welke actie aan welk doel werkt',
    whiteSpot: (what: string) => `${what}: ook dat is een witte vlek, iets wat nog niemand weet`,
    withoutActions: (count: number, all: number) =>
      count === 0
        ? 'elk doel heeft een actie'
        : count === all
          ? 'geen enkel doel heeft een actie'
          : `${goals(count)} ${count === 1 ? 'heeft' : 'hebben'} geen actie`,
    withoutGoals: (count: number) =>
      count === 0 ? 'elke actie heeft een doel' : `${actions(count)} ${count === 1 ? 'heeft' : 'hebben'} geen doel`,
    shared: (count: number) => `${goals(count)} ${count === 1 ? 'heeft' : 'hebben'} meer dan één actie`,
    unmeasured: (names: string, count: number, all: number) =>
      count >= all && all > 1
        ? `In geen van de ${themes(all)} is iets gemeten`
        : `Nog niets is gemeten in ${count > 3 ? `${count} van de ${themes(all)}` : names}`,
    links: (working: number, at: number) =>
      `${actions(working)} ${working === 1 ? 'werkt' : 'werken'} aan ${goals(at)}`,
    certain: (count: number, confirmed: number, assumed: number) =>
      count === confirmed
        ? 'Dat is overal bevestigd'
        : confirmed === 0
          ? 'Dat is overal een verwachting, nog niet bevestigd'
          : `Van de ${count} verbanden ${confirmed === 1 ? 'is er 1' : `zijn er ${confirmed}`} bevestigd; ${assumed} ${assumed === 1 ? 'is' : 'zijn'} een verwachting`,
  },
  table: {
    gap: 'Wat',
    what: 'Welke',
    id: 'Code',
    actions: 'Acties',
    action: 'Code actie',
    action_name: 'Actie',
    basis: 'Hoe zeker',
    strength: 'Sterkte (1–3)',
    elsewhere: 'Een doel dat hier niet staat',
  },
  notes: {
    shared: 'Meer acties bij één doel: dat kan goed samenwerken zijn, of dubbel werk.',
    running: 'Acties die nog moeten beginnen of al voorbij zijn, tellen niet mee.',
  },
});

type LinkedTexts = ReturnType<typeof nl>;

const en = ({ actions, goals, themes }: Texts): LinkedTexts => ({
  gaps: {
    goalsWithoutActions: 'Goal without an action',
    actionsWithoutGoals: 'Action without a goal',
    sharedGoals: 'Goal with more than one action',
    themesWithoutMeasurement: 'Theme without a measurement',
  },
  fold: (theme) => `${theme}: show less`,
  unfold: (theme, contents) => `${theme}: show everything, ${contents}`,
  summary: {
    andActions: (count) => ` and ${actions(count)}`,
    noActions: 'There are no actions in these data yet',
    noLinks: 'Nowhere do the data say which action works on which goal',
    whiteSpot: (what) => `${what}: that too is a white spot, something nobody knows yet`,
    withoutActions: (count, all) =>
      count === 0
        ? 'every goal has an action'
        : count === all
          ? 'not one goal has an action'
          : `${goals(count)} ${count === 1 ? 'has' : 'have'} no action`,
    withoutGoals: (count) =>
      count === 0 ? 'every action has a goal' : `${actions(count)} ${count === 1 ? 'has' : 'have'} no goal`,
    shared: (count) => `${goals(count)} ${count === 1 ? 'has' : 'have'} more than one action`,
    unmeasured: (names, count, all) =>
      count >= all && all > 1
        ? `Nothing was measured in any of the ${themes(all)}`
        : `Nothing was measured yet in ${count > 3 ? `${count} of the ${themes(all)}` : names}`,
    links: (working, at) => `${actions(working)} ${working === 1 ? 'works' : 'work'} on ${goals(at)}`,
    certain: (count, confirmed, assumed) =>
      count === confirmed
        ? 'All of that is confirmed'
        : confirmed === 0
          ? 'All of that is expected, not confirmed yet'
          : `Of the ${count} links ${confirmed} ${confirmed === 1 ? 'is' : 'are'} confirmed; ${assumed} ${assumed === 1 ? 'is' : 'are'} expected`,
  },
  table: {
    gap: 'What',
    what: 'Which',
    id: 'Code',
    actions: 'Actions',
    action: 'Code of action',
    action_name: 'Action',
    basis: 'How sure',
    strength: 'Strength (1–3)',
    elsewhere: 'A goal that is not shown here',
  },
  notes: {
    shared: 'Several actions on one goal: that may be good cooperation, or work done twice.',
    running: 'Actions that are still to begin or are over do not count.',
  },
});

export const linkedTexts = (lang: Language): LinkedTexts => (lang === 'nl' ? nl : en)(textsIn(lang));
