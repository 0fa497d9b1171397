/* Every measure but the number of activities: how its numbers are written, and what must be said of it. */
import type { Language, PreventionMeasure } from '@kanskracht/tables';
import { formatNumber, formatValue } from '../../format.js';
import type { PyramidModel } from '../model.js';
import { english } from '../texts.js';
import type { Measured } from '../texts-nl.js';

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

export type MeasureTexts = typeof nl;

const textsOf = (lang: Language): MeasureTexts => (lang === 'nl' ? nl : english.use().measures);

export const measureWords = (measure: Exclude<PreventionMeasure, 'activities'>, lang: Language): Measured =>
  textsOf(lang).measures[measure];

/** With the sign of euros and percentages: `52`, `€ 12.500`, `31,5%`. */
export function measureNumber(value: number, measure: PreventionMeasure, lang: Language): string {
  if (measure === 'reach') return formatValue(value, '%', lang);
  if (measure !== 'euros') return formatNumber(value, lang, measure === 'fte' ? 2 : 1);
  const cents = Number.isInteger(value) ? 0 : 2;
  return formatNumber(value, lang, cents, true).replace(/^(−?)/, '€ $1');
}

/** What must be known to read its numbers: people who count twice, what a unit is, what can't be added up. */
export function measureNotes({ measure, overlap }: PyramidModel, lang: Language): string[] {
  const text = textsOf(lang);
  return [
    ...(overlap === undefined ? [] : [text.overlap[overlap] + text.overlapping]),
    ...(measure === 'fte' || measure === 'reach' ? [text[measure]] : []),
  ];
}
