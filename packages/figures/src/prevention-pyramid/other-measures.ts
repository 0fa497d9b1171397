/* Every measure but the number of activities: how its numbers are written, and what must be said of it. */
import type { Language, PreventionMeasure } from '@kanskracht/tables';
import { formatNumber, formatValue } from '../format.js';
import type { PyramidModel } from './model.js';
import type { Measured } from './texts-nl.js';

const nl = {
  measures: {
    participants: {
      name: 'aantal deelnemers',
      what: 'deelnemers',
      unit: ['deelnemer', 'deelnemers'],
      share: ['deed', 'van de deelnemers', 'mee met '],
    },
    reach: { name: 'bereik (in procent)', what: 'bereik', share: ['was', 'van het bereik', 'voor '] },
    hours: { name: 'aantal uren', what: 'uren', unit: ['uur', 'uur'], share: ['ging', 'van de uren', 'naar '] },
    euros: { name: 'geld (in euro)', what: 'geld', share: ['ging', 'van het geld', 'naar '] },
    fte: {
      name: 'werktijd (in fte)',
      what: 'werktijd',
      unit: ['fte', 'fte'],
      share: ['ging', 'van de werktijd', 'naar '],
    },
    volunteers: {
      name: 'aantal vrijwilligers',
      what: 'vrijwilligers',
      unit: ['vrijwilliger', 'vrijwilligers'],
      share: ['hielp', 'van de vrijwilligers', 'mee bij '],
    },
  } as Readonly<Record<Exclude<PreventionMeasure, 'activities'>, Measured>>,
  overlap: { yes: 'Sommige mensen tellen', perhaps: 'Misschien tellen mensen' },
  overlapping: ' bij meer dan één niveau mee. De som van de niveaus is dan groter dan het aantal mensen.',
  fte: 'Eén fte is één volledige baan.',
  reach: 'Bereik is het deel van een groep dat meedoet. Die groep is per niveau een andere. Tel de niveaus niet op.',
};

const en: typeof nl = {
  measures: {
    participants: {
      name: 'number of participants',
      what: 'participants',
      unit: ['participant', 'participants'],
      share: ['took part', 'of the participants', 'in '],
    },
    reach: { name: 'reach (in percent)', what: 'reach', share: ['was', 'of the reach', 'for '] },
    hours: {
      name: 'number of hours',
      what: 'hours',
      unit: ['hour', 'hours'],
      share: ['went', 'of the hours', 'to '],
    },
    euros: { name: 'money (in euros)', what: 'money', share: ['went', 'of the money', 'to '] },
    fte: {
      name: 'working time (in FTE)',
      what: 'working time',
      unit: ['FTE', 'FTE'],
      share: ['went', 'of the working time', 'to '],
    },
    volunteers: {
      name: 'number of volunteers',
      what: 'volunteers',
      unit: ['volunteer', 'volunteers'],
      share: ['helped', 'of the volunteers', 'with '],
    },
  },
  overlap: { yes: 'Some people count', perhaps: 'Perhaps people count' },
  overlapping: ' at more than one level. The sum of the levels is then larger than the number of people.',
  fte: 'One FTE is one full-time job.',
  reach: 'Reach is the part of a group that takes part. That group differs by level. Do not add up the levels.',
};

const texts = { nl, en } satisfies Record<Language, typeof nl>;

export const measureWords = (measure: Exclude<PreventionMeasure, 'activities'>, lang: Language): Measured =>
  texts[lang].measures[measure];

/** With the sign of euros and percentages: `52`, `€ 12.500`, `31,5%`. */
export function measureNumber(value: number, measure: PreventionMeasure, lang: Language): string {
  if (measure === 'reach') return formatValue(value, '%', lang);
  if (measure !== 'euros') return formatNumber(value, lang, measure === 'fte' ? 2 : 1);
  const cents = Number.isInteger(value) ? 0 : 2;
  return formatNumber(value, lang, cents, true).replace(/^(−?)/, '€ $1');
}

/** What must be known to read its numbers: people who count twice, what a unit is, what can't be added up. */
export function measureNotes({ measure, overlap }: PyramidModel, lang: Language): string[] {
  const text = texts[lang];
  return [
    ...(overlap === undefined ? [] : [text.overlap[overlap] + text.overlapping]),
    ...(measure === 'fte' || measure === 'reach' ? [text[measure]] : []),
  ];
}
