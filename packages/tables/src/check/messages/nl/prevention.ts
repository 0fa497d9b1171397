import type { Wordings } from '../../messages.js';
import { called, decimal, holds, missingColumn, rowOnly } from './place.js';

/** Of what is offered at the levels of prevention. */
export const prevention = {
  negative_value: (place) => ({
    message: `${holds(place)} Minder dan 0 kan hier niet. We tonen dit cijfer niet.`,
    hint: `Verbeter het getal, of laat de cel leeg en zet de reden in de kolom ${missingColumn}.`,
  }),
  reversed_ages: (place) => ({
    message: `${rowOnly(place)} kloppen de leeftijden niet: de laagste is hoger dan de hoogste, of er is een leeftijd onder 0. We gebruiken ze niet.`,
    hint: `Verbeter de kolommen ${called('leeftijd_van', 'age_from')} en ${called('leeftijd_tot', 'age_to')}. Beide leeftijden tellen mee.`,
  }),
  row_without_period: (place) => ({
    message: `${rowOnly(place)} ontbreekt de periode, en in andere rijen over deze maat staat die wel. De rij telt in geen enkele periode mee.`,
    hint: `Zet in elke rij van deze maat een periode, in de kolom ${called('periode', 'period')}, of in geen enkele rij.`,
  }),
  parts_exceed_total: (place, { sum, total }) => ({
    message: `${rowOnly(place)} staat het totaal ${decimal(total)}. De delen ervan (zoals formeel en informeel) zijn samen ${decimal(sum)}. Dat is meer.`,
    hint: 'Kijk of het totaal klopt, en of er iets in twee delen is meegeteld.',
  }),
  counts_differ: (place, { listed, stated }) => ({
    message: `${rowOnly(place)} is het aantal activiteiten op dit niveau ${decimal(stated)}. In de lijst met activiteiten ${listed === 1 ? 'staat er 1' : `staan er ${listed}`}. We tellen de lijst.`,
    hint: 'Kijk of de lijst compleet is, en of het aantal klopt.',
  }),
} satisfies Partial<Wordings>;
