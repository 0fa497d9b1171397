import type { Wordings } from '../../messages.js';
import { called, day, decimal, holds, missingColumn, rowOnly } from './place.js';

const goalsTable = called('doelen', 'goals');

/** Of goals, actions and what is measured of them. */
export const goals = {
  own_parent: (place) => ({
    message: `${holds(place)} Dat is de rij zelf, en niets valt onder zichzelf. We gebruiken deze cel niet.`,
    hint: 'Vul in waar de rij onder valt, of maak de cel leeg.',
  }),
  parent_ring: (place) => ({
    message: `${holds(place)} Daarmee gaat het in een kring: via andere rijen valt deze rij onder zichzelf. We gebruiken deze cel niet.`,
    hint: 'Kijk welke rij van de kring bovenaan hoort, en maak daar de cel leeg.',
  }),
  unknown_goal: (place) => ({
    message: `${holds(place)} Dat doel staat niet in de tabel met doelen. We gebruiken deze rij niet.`,
    hint: `Kijk of de code klopt, of voeg het doel toe aan de tabel ${goalsTable}.`,
  }),
  unknown_action: (place, { rowStays }) => ({
    message: `${holds(place)} Die actie staat niet in de tabel met acties. We gebruiken deze ${rowStays ? 'cel' : 'rij'} niet.`,
    hint: `Kijk of de code klopt, of voeg de actie toe aan de tabel ${called('acties', 'actions')}.`,
  }),
  unknown_theme: (place) => ({
    message: `${holds(place)} Dat thema staat niet in de tabel met thema’s. We tonen de code, want we weten geen naam.`,
    hint: `Kijk of de code klopt, of voeg het thema toe aan de tabel ${called('themas', 'themes')}.`,
  }),
  two_baselines: (place, { first }) => ({
    message: `${rowOnly(place)} staat nog een nulmeting van hetzelfde. De eerste telt: die van ${day(first)}.`,
    hint: `Zet in de kolom ${called('soort', 'kind')} ‘tussenmeting’ of ‘eindmeting’, of haal een van de twee rijen weg.`,
  }),
  baseline_last: (place, { last }) => ({
    message: `${holds(place)} Deze nulmeting is van na de andere metingen; de laatste daarvan is van ${day(last)}. Zo is er geen verandering te zien.`,
    hint: 'Kijk of de datums kloppen, en welke meting de nulmeting is.',
  }),
  target_is_baseline: (place) => ({
    message: `${holds(place)} Dat is gelijk aan de nulmeting. Zo is er niets te bereiken.`,
    hint: 'Kijk of de streefwaarde klopt, en of de nulmeting klopt.',
  }),
  target_direction: (place, { baseline }) => ({
    message: `${holds(place)} De nulmeting is ${decimal(baseline)}. De streefwaarde gaat dus de andere kant op dan het doel.`,
    hint: `Verbeter de streefwaarde, of de kolom ${called('richting', 'direction')} in de tabel ${goalsTable}.`,
  }),
  target_before_baseline: (place, { baseline }) => ({
    message: `${holds(place)} Die dag is niet later dan de nulmeting van ${day(baseline)}. We gebruiken deze datum niet.`,
    hint: 'Kijk welke van de twee datums niet klopt.',
  }),
  reversed_dates: (place, { start, end }) => ({
    message: `${rowOnly(place)} is het eind (${day(end)}) eerder dan het begin (${day(start)}). We gebruiken deze twee datums niet.`,
    hint: 'Draai de twee datums om, of verbeter ze.',
  }),
  negative_count: (place) => ({
    message: `${holds(place)} Een aantal mensen kan niet onder 0 zijn. We tonen het cijfer in deze rij niet.`,
    hint: `Vul in over hoeveel mensen het cijfer gaat, of laat het cijfer leeg en zet de reden in de kolom ${missingColumn}.`,
  }),
  outside_strength: (place) => ({
    message: `${holds(place)} Een sterkte is 1, 2 of 3. We gebruiken deze cel niet.`,
    hint: 'Vul 1 (helpt een beetje), 2 of 3 (helpt veel) in, of maak de cel leeg.',
  }),
  odd_date: (place) => ({
    message: `${holds(place)} Dat jaar ligt voor 1900 of na 2100. We gebruiken de datum zoals hij er staat.`,
    hint: 'Kijk of het jaartal klopt. Vaak zijn twee cijfers verwisseld.',
  }),
} satisfies Partial<Wordings>;
