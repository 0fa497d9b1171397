import type { Language, Problem } from '@kanskracht/tables';
import { formatList, formatNumber } from '../format.js';
import { mostShown } from './choose.js';

/** What was asked and can't be shown. */
export type Ask =
  | {
      readonly code: 'unknown_indicator' | 'unknown_period' | 'unknown_level' | 'unknown_view' | 'unknown_order';
      readonly value: string;
      readonly known: readonly string[];
    }
  | {
      readonly code:
        | 'unknown_region'
        | 'unknown_reference'
        | 'unknown_within'
        | 'unknown_group'
        | 'view_not_possible'
        | 'no_population';
      readonly value: string;
    }
  | { readonly code: 'too_many_regions'; readonly count: number }
  | { readonly code: 'different_division' | 'no_source' };

type Told = Pick<Problem, 'message' | 'hint'>;

/** The problem in the reader's language; all are warnings, since the figure goes on with the rest. */
export function problem(ask: Ask, lang: Language): Problem {
  const told = lang === 'en' ? english(ask) : dutch(ask);
  return {
    code: ask.code,
    severity: 'warning',
    table: 'observations',
    ...('value' in ask && { value: ask.value }),
    ...told,
  };
}

function dutch(ask: Ask): Told {
  switch (ask.code) {
    case 'unknown_indicator':
      return {
        message: `De maat ‘${ask.value}’ staat niet in de gegevens. De eerste maat wordt getoond.`,
        hint: `Kies uit: ${formatList(ask.known, 'nl')}.`,
      };
    case 'unknown_period':
      return {
        message: `De periode ‘${ask.value}’ staat niet in de gegevens.`,
        hint: `Kies uit: ${formatList(ask.known, 'nl')}.`,
      };
    case 'unknown_level':
      return {
        message: `Op het niveau ‘${ask.value}’ zijn er geen gebieden met cijfers.`,
        hint: ask.known.length > 0 ? `Kies uit: ${formatList(ask.known, 'nl')}.` : 'Laat de keuze van het niveau weg.',
      };
    case 'unknown_view':
      return {
        message: `De weergave ‘${ask.value}’ bestaat niet. De gebieden staan nu als stippen onder elkaar.`,
        hint: `Kies uit: ${formatList(ask.known, 'nl')}.`,
      };
    case 'unknown_order':
      return {
        message: `De volgorde ‘${ask.value}’ bestaat niet. De gebieden staan nu op naam.`,
        hint: `Kies uit: ${formatList(ask.known, 'nl')}.`,
      };
    case 'unknown_within':
      return {
        message: `Binnen ‘${ask.value}’ liggen geen gebieden met cijfers over deze maat.`,
        hint: 'Controleer de code van het gebied, of voeg de delen ervan toe aan de gegevens.',
      };
    case 'unknown_region':
      return {
        message: `Het gebied ‘${ask.value}’ heeft geen cijfers over deze maat.`,
        hint: 'Controleer de code van het gebied, of voeg het gebied toe aan de gegevens.',
      };
    case 'unknown_reference':
      return {
        message: `Er kan niet worden vergeleken met ‘${ask.value}’, want daarvan staan geen cijfers in de gegevens.`,
        hint: 'Voeg dat gebied toe aan de gegevens, of kies een ander. Een gemiddelde van de getoonde gebieden is geen vervanging.',
      };
    case 'unknown_group':
      return {
        message: `De groep ‘${ask.value}’ staat niet in de gegevens.`,
        hint: 'Kies een groep die in de kolom ‘group’ staat, of laat de keuze weg.',
      };
    case 'view_not_possible':
      return {
        message: `De weergave ‘${ask.value}’ kan niet met deze gegevens. De gebieden staan nu als stippen onder elkaar.`,
        hint:
          ask.value === 'map'
            ? 'Voeg een tabel ‘positions’ toe met de plaats (x en y) van de gebieden.'
            : ask.value === 'trend'
              ? 'Een verloop vraagt cijfers van twee of meer periodes.'
              : 'Een verdeling vraagt een tabel ‘observations-national’ met alle gebieden van het land.',
      };
    case 'no_population':
      return {
        message: `Van ${ask.value} zijn er geen cijfers van alle gebieden van het land. De verdeling ontbreekt.`,
        hint: 'Kies een andere periode, of vul de tabel ‘observations-national’ aan.',
      };
    case 'too_many_regions':
      return {
        message: `Er zijn te veel gebieden voor één figuur. ${formatNumber(ask.count, 'nl')} gebieden zijn weggelaten; de figuur toont er ${mostShown}.`,
        hint: 'Kies met ‘within’ een gemeente of wijk, of met ‘region’ de gebieden die u wilt tonen.',
      };
    case 'different_division':
      return {
        message:
          'De cijfers horen bij indelingen van verschillende jaren. Dezelfde code kan dan een ander gebied zijn.',
        hint: 'Gebruik cijfers van één indelingsjaar (kolom ‘region_year’).',
      };
    case 'no_source':
      return {
        message: 'De bron van de cijfers is onbekend.',
        hint: 'Zet in de kolom ‘bron’ wie de cijfers maakte.',
      };
  }
}

function english(ask: Ask): Told {
  switch (ask.code) {
    case 'unknown_indicator':
      return {
        message: `The data do not hold the indicator ‘${ask.value}’. The first one is shown.`,
        hint: `Choose from: ${formatList(ask.known, 'en')}.`,
      };
    case 'unknown_period':
      return {
        message: `The data do not hold the period ‘${ask.value}’.`,
        hint: `Choose from: ${formatList(ask.known, 'en')}.`,
      };
    case 'unknown_level':
      return {
        message: `There are no regions with figures at the level ‘${ask.value}’.`,
        hint:
          ask.known.length > 0 ? `Choose from: ${formatList(ask.known, 'en')}.` : 'Leave out the choice of a level.',
      };
    case 'unknown_view':
      return {
        message: `There is no view ‘${ask.value}’. The regions are shown as dots instead.`,
        hint: `Choose from: ${formatList(ask.known, 'en')}.`,
      };
    case 'unknown_order':
      return {
        message: `There is no order ‘${ask.value}’. The regions are ordered by name.`,
        hint: `Choose from: ${formatList(ask.known, 'en')}.`,
      };
    case 'unknown_within':
      return {
        message: `No region with figures for this indicator lies within ‘${ask.value}’.`,
        hint: 'Check the region’s code, or add its parts to the data.',
      };
    case 'unknown_region':
      return {
        message: `The region ‘${ask.value}’ has no figures for this indicator.`,
        hint: 'Check the region’s code, or add the region to the data.',
      };
    case 'unknown_reference':
      return {
        message: `There is nothing to compare with: the data hold no figures for ‘${ask.value}’.`,
        hint: 'Add that region to the data, or choose another. A mean of what is shown is no substitute.',
      };
    case 'unknown_group':
      return {
        message: `The data do not hold the group ‘${ask.value}’.`,
        hint: 'Choose a group from the column ‘group’, or leave the choice out.',
      };
    case 'view_not_possible':
      return {
        message: `The view ‘${ask.value}’ can’t be made from these data. The regions are shown as dots instead.`,
        hint:
          ask.value === 'map'
            ? 'Add a table ‘positions’ with the place (x and y) of the regions.'
            : ask.value === 'trend'
              ? 'A trend needs figures of two or more periods.'
              : 'A distribution needs a table ‘observations-national’ with all regions of the country.',
      };
    case 'no_population':
      return {
        message: `There are no figures of all regions of the country for ${ask.value}. The distribution is left out.`,
        hint: 'Choose another period, or complete the table ‘observations-national’.',
      };
    case 'too_many_regions':
      return {
        message: `There are too many regions for one figure. ${formatNumber(ask.count, 'en')} are left out; the figure shows ${mostShown}.`,
        hint: 'Choose a municipality or wijk with ‘within’, or the regions to show with ‘region’.',
      };
    case 'different_division':
      return {
        message: 'These figures belong to divisions of different years. The same code can then be another area.',
        hint: 'Use figures of one division (column ‘region_year’).',
      };
    case 'no_source':
      return {
        message: 'The source of the figures is not known.',
        hint: 'Say in the column ‘source’ who made the figures.',
      };
  }
}
