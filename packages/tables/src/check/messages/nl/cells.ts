import type { Wordings } from '../../messages.js';
import { type MeantCode, meantCode } from '../../odd-code.js';
import { quote, quoteAll } from '../../quote.js';
import { at, decimal, holds, missingColumn } from './place.js';

const levels: Readonly<Record<MeantCode['level'], string>> = {
  GM: 'gemeenten hebben vier',
  WK: 'wijken hebben zes',
  BU: 'buurten hebben acht',
};

/** Of one cell, or of the cells of one row. */
export const cells = {
  not_a_number: (place) => ({
    message: `${holds(place)} Dat is geen getal.`,
    hint: `Vul een getal in, of laat de cel leeg en zet de reden in de kolom ${missingColumn}.`,
  }),
  ambiguous_number: (place) => ({
    message: `${holds(place)} Dat getal kan op twee manieren worden gelezen: met een decimaal of met duizenden.`,
    hint: 'Schrijf getallen zonder punten tussen de duizenden, en gebruik in de hele kolom hetzelfde decimaalteken.',
  }),
  not_an_integer: (place) => ({
    message: `${holds(place)} Hier hoort een heel getal.`,
    hint: 'Vul een getal zonder cijfers achter de komma in, of laat de cel leeg.',
  }),
  unknown_word: (place, { allowed }) => ({
    message: `${holds(place)} Dat woord kennen we in deze kolom niet.`,
    hint: `Kies uit: ${quoteAll(
      Object.entries(allowed).map(([english, [dutch = english]]) => dutch),
      'of',
    )}.`,
  }),
  unreadable_period: (place) => ({
    message: `${holds(place)} Dat is geen periode die we kunnen lezen.`,
    hint: 'Schrijf een jaar (2024), een schooljaar (2021/2022), jaren samen (2018-2020) of een kwartaal (2023KW01).',
  }),
  unreadable_date: (place) => ({
    message: `${holds(place)} Dat is geen datum die we kunnen lezen.`,
    hint: 'Schrijf een datum als 2024-05-31 of 31-05-2024.',
  }),
  missing_key: (place) => ({
    message: `${at(place)} staat niets. Zonder dat gegeven kunnen we de rij niet gebruiken.`,
    hint: 'Vul de cel in, of haal de rij weg.',
  }),
  unknown_region: (place) => ({
    message: `${holds(place)} Dat gebied staat niet in de tabel met gebieden.`,
    hint: 'Kijk of de code klopt, of voeg het gebied toe aan de tabel ‘gebieden’ (of ‘regions’).',
  }),
  value_and_missing: (place, { missing }) => ({
    message: `${at(place)} staat een waarde, maar ook een reden waarom die ontbreekt (${quote(missing)}). We tonen de waarde niet.`,
    hint: 'Maak een van de twee cellen leeg.',
  }),
  no_value_no_reason: (place, { count }) => ({
    message: `${at(place)} staat geen waarde en ook geen reden.${
      count === 1 ? '' : ` Dat is zo in ${count} cellen van deze tabel.`
    } We lezen dat als ‘onbekend’.`,
    hint: `Zet in de kolom ${missingColumn} waarom de waarde er niet is, bijvoorbeeld ‘niet gemeten’.`,
  }),
  outside_interval: (place, { lower, upper }) => ({
    message: `${holds(place)} Die waarde ligt niet tussen de ondergrens ${decimal(lower)} en de bovengrens ${decimal(upper)}. We tonen deze cijfers niet.`,
    hint: 'Kijk welk van de drie getallen niet klopt.',
  }),
  reversed_interval: (place, { lower, upper }) => ({
    message: `${at(place)} staat een ondergrens (${decimal(lower)}) die hoger is dan de bovengrens (${decimal(upper)}). We tonen de grenzen niet.`,
    hint: 'Draai de twee getallen om, of verbeter ze.',
  }),
  outside_percentage: (place, { isReach }) => ({
    message: `${holds(place)} Een percentage ligt tussen 0 en 100.`,
    hint: isReach
      ? 'Verbeter het getal. Is het een aantal mensen? Kies dan de maat ‘deelnemers’ (of ‘participants’).'
      : 'Verbeter het getal, of geef een andere eenheid in de kolom ‘eenheid’ (of ‘unit’).',
  }),
  outside_scale: (place, { max }) => ({
    message: `${holds(place)} Een score ligt hier tussen 0 en ${decimal(max)}.`,
    hint: `Verbeter de score, of laat de cel leeg en zet de reden in de kolom ${missingColumn}.`,
  }),
  // The message is for everyone who reads the page, the hint for who can mend the file.
  small_number: (place, { minimum }, count) => ({
    message:
      count === 1
        ? '1 cijfer gaat over te weinig mensen en staat hier niet.'
        : `${count} cijfers gaan over te weinig mensen en staan hier niet.`,
    hint: `${at(place)} staat ${count === 1 ? '' : 'bijvoorbeeld '}een aantal ${
      minimum === undefined ? 'van 1, 2, 3 of 4' : `onder ${minimum}`
    }. In het bestand ${
      count === 1 ? 'staat het cijfer' : 'staan de cijfers'
    } nog wel, en iedereen kan dat openen. Maak de cellen leeg en zet ‘te weinig’ in de kolom ${missingColumn}, of gebruik ‘kanskracht withhold’.`,
  }),
  unreadable_count: (place) => ({
    message: `${at(place)} staat geen getal dat we zeker kunnen lezen. Zo weten we niet of het cijfer over genoeg mensen gaat. We tonen het cijfer niet.`,
    hint: `Vul in over hoeveel mensen het cijfer gaat, als getal. Zijn het er te weinig? Haal dan ook het cijfer weg en zet ‘te weinig’ in de kolom ${missingColumn}.`,
  }),
  odd_code: (place, { level }) => {
    const meant = meantCode(place.value, level);
    return {
      message: `${holds(place)} Dat lijkt op een code van het CBS, maar die bestaat zo niet.`,
      hint: `Codes van ${levels[meant.level]} cijfers: ${meant.example}.`,
    };
  },
  shares_not_percent: ({ table, column }) => ({
    message: `${at({ table, ...(column === undefined ? {} : { column }) })} staan percentages, maar alle cijfers liggen tussen 0 en 1.`,
    hint: 'Zijn het aandelen? Vul dan bijvoorbeeld 71,9 in voor 71,9%, en niet 0,719.',
  }),
  different_division: (place, { years }) => ({
    message: `${at(place)} komen gebieden uit verschillende indelingen bij elkaar: ${years.join(' en ')}. Dezelfde code kan dan een ander gebied zijn.`,
    hint: 'Gebruik cijfers van één indelingsjaar als u gebieden wilt vergelijken.',
  }),
} satisfies Partial<Wordings>;
