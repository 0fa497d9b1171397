/* What only the view of white spots says; it is fetched with that view, in both languages. */
import type { Language } from '@kanskracht/tables';
import type { Gaps } from '../model.js';

type Kind = keyof Gaps;

const nl = {
  /** Beside the number of them. */
  headings: {
    goalsWithoutActions: (count: number) => (count === 1 ? 'doel zonder actie' : 'doelen zonder actie'),
    actionsWithoutGoals: (count: number) => (count === 1 ? 'actie zonder doel' : 'acties zonder doel'),
    sharedGoals: (count: number) =>
      count === 1 ? 'doel waar meer dan één actie aan werkt' : 'doelen waar meer dan één actie aan werkt',
    themesWithoutMeasurement: (count: number) =>
      count === 1 ? 'thema waar nog niets gemeten is' : 'thema’s waar nog niets gemeten is',
  } as Readonly<Record<Kind, (count: number) => string>>,
  /** Beside a question mark, where no link at all is known. */
  unsaid: {
    goalsWithoutActions: (_: number, what: string) => `${what}: nog niet bekend welke actie eraan werkt`,
    actionsWithoutGoals: (count: number, what: string) =>
      `${what}: nog niet bekend aan welk doel ${count === 1 ? 'ze werkt' : 'ze werken'}`,
  },
  /** What to talk about. */
  questions: {
    goalsWithoutActions: 'Wie kan hier iets aan doen?',
    actionsWithoutGoals: 'Waar helpen deze acties bij?',
    sharedGoals: 'Werken ze samen, of doen ze dubbel werk?',
    themesWithoutMeasurement: 'Hoe gaan we zien of het beter gaat?',
  } satisfies Record<Kind, string>,
  unsaidQuestions: {
    goalsWithoutActions: 'Welke acties helpen hierbij?',
    actionsWithoutGoals: 'Waar helpen deze acties bij?',
  },
  /** What is said where there are none. */
  none: {
    goalsWithoutActions: 'Bij elk doel hoort een actie.',
    actionsWithoutGoals: 'Elke actie werkt aan een doel.',
    sharedGoals: 'Aan elk doel werkt hoogstens één actie.',
    themesWithoutMeasurement: 'In elk thema is iets gemeten.',
  } satisfies Record<Kind, string>,
  noGoals: 'Er zijn hier geen doelen.',
  noActions: 'Er zijn hier geen acties.',
  noThemes: 'Er zijn hier geen thema’s.',
  notKnown: 'Dat is nog niet te zeggen.',
  more: (count: number) => `en nog ${count}; in de tabel staan ze allemaal`,
};

type GapsTexts = typeof nl;

const en: GapsTexts = {
  headings: {
    goalsWithoutActions: (count) => (count === 1 ? 'goal without an action' : 'goals without an action'),
    actionsWithoutGoals: (count) => (count === 1 ? 'action without a goal' : 'actions without a goal'),
    sharedGoals: (count) => (count === 1 ? 'goal that several actions work on' : 'goals that several actions work on'),
    themesWithoutMeasurement: (count) =>
      count === 1 ? 'theme where nothing was measured yet' : 'themes where nothing was measured yet',
  },
  unsaid: {
    goalsWithoutActions: (count, what) => `${what}: not yet known which action works on ${count === 1 ? 'it' : 'them'}`,
    actionsWithoutGoals: (count, what) =>
      `${what}: not yet known which goal ${count === 1 ? 'it works' : 'they work'} on`,
  },
  questions: {
    goalsWithoutActions: 'Who can do something about these?',
    actionsWithoutGoals: 'What do these actions help with?',
    sharedGoals: 'Do they work together, or do they do the same twice?',
    themesWithoutMeasurement: 'How will we see whether things get better?',
  },
  unsaidQuestions: {
    goalsWithoutActions: 'Which actions help with these?',
    actionsWithoutGoals: 'What do these actions help with?',
  },
  none: {
    goalsWithoutActions: 'Every goal has an action.',
    actionsWithoutGoals: 'Every action works on a goal.',
    sharedGoals: 'No goal has more than one action.',
    themesWithoutMeasurement: 'Something was measured in every theme.',
  },
  noGoals: 'There are no goals here.',
  noActions: 'There are no actions here.',
  noThemes: 'There are no themes here.',
  notKnown: 'That can’t be said yet.',
  more: (count) => `and ${count} more; the table has them all`,
};

export const gapsTexts = (lang: Language): GapsTexts => (lang === 'nl' ? nl : en);
