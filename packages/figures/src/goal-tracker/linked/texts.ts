/* Texts of the network and of the white spots, in both languages; fetched with those views. */
import type { GoalKind, Language } from '@kanskracht/tables';
import type { Gaps, GoalModel } from '../model.js';
import { type Texts, textsIn } from '../texts.js';

/** What stands above the goals of themes. */
type Above = Exclude<GoalKind, 'strategic' | 'more' | 'better'>;

const nl = ({ actions, goals, themes }: Texts) => ({
  gaps: {
    goalsWithoutActions: 'Doel zonder actie',
    actionsWithoutGoals: 'Actie zonder doel',
    sharedGoals: 'Doel met meer dan één actie',
    themesWithoutMeasurement: 'Thema zonder meting',
  } satisfies Record<keyof Gaps, string>,
  /** The same where no link at all is known. */
  unsaid: {
    goalsWithoutActions: 'Doel, actie nog niet bekend',
    actionsWithoutGoals: 'Actie, doel nog niet bekend',
  } as Partial<Record<keyof Gaps, string>>,
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
    links: (working: number, at: string) => `${actions(working)} ${working === 1 ? 'werkt' : 'werken'} aan ${at}`,
    above: {
      question: 'vraag nul',
      ambition: 'de ambitie',
      mission: 'de missie',
      vision: 'de visie',
    } satisfies Record<Above, string> as Readonly<Partial<Record<GoalKind, string>>>,
    /** Anything was measured or judged in it. */
    data: (period: string) => `, met gegevens ${period}`,
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
    goal: 'Doel',
    basis: 'Hoe zeker',
    strength: 'Sterkte (1–3)',
    reason: 'Waarom niet',
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
  unsaid: {
    goalsWithoutActions: 'Goal, action not yet known',
    actionsWithoutGoals: 'Action, goal not yet known',
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
    links: (working, at) => `${actions(working)} ${working === 1 ? 'works' : 'work'} on ${at}`,
    above: { question: 'question zero', ambition: 'the ambition', mission: 'the mission', vision: 'the vision' },
    data: (period) => `, with data ${period}`,
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
    goal: 'Goal',
    basis: 'How sure',
    strength: 'Strength (1–3)',
    reason: 'Why not',
    elsewhere: 'A goal that is not shown here',
  },
  notes: {
    shared: 'Several actions on one goal: that may be good cooperation, or work done twice.',
    running: 'Actions that are still to begin or are over do not count.',
  },
});

export const linkedTexts = (lang: Language): LinkedTexts => (lang === 'nl' ? nl : en)(textsIn(lang));

/** What kind of white spot it is; where no link at all is known, nobody can say that a goal has no action. */
export const gapText = (kind: keyof Gaps, { hasLinks }: Pick<GoalModel, 'hasLinks'>, lang: Language): string => {
  const { gaps, unsaid } = linkedTexts(lang);
  return (hasLinks ? undefined : unsaid[kind]) ?? gaps[kind];
};
