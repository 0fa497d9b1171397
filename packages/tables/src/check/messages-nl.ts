import type { Messages, Place, Wordings } from './messages.js';
import { quote, quoteAll } from './quote.js';

/** Plain Dutch (B1): what is wrong, where, and what to do about it. */

/* "In tabel ‘observations’, rij 7, kolom ‘value’". */
const at = ({ table, row, column }: Place): string =>
  [
    `In tabel ${quote(table)}`,
    row === undefined ? '' : `rij ${row}`,
    column === undefined ? '' : `kolom ${quote(column)}`,
  ]
    .filter(Boolean)
    .join(', ');
const holds = (place: Place): string => `${at(place)} staat ${quote(place.value)}.`;
const rowOnly = ({ table, row }: Place): string => at(row === undefined ? { table } : { table, row });
const decimal = (value: number): string => String(value).replace('.', ',').replace('-', '−');

const problems: Wordings = {
  missing_table: ({ table }) => ({
    message: `De tabel ${quote(table)} ontbreekt.`,
    hint: `Geef een tabel met de naam ${quote(table)}. Zonder die tabel is er niets te tekenen.`,
  }),
  not_a_table: ({ table }) => ({
    message: `Wat bij ${quote(table)} is gegeven, is geen tabel.`,
    hint: 'Geef een tabel met rijen en kolommen, bijvoorbeeld uit een csv-bestand.',
  }),
  missing_column: ({ table, column }, { names, found }) => ({
    message: `In tabel ${quote(table)} ontbreekt de kolom ${quote(column)}.`,
    hint: `Voeg een kolom toe met de naam ${quoteAll(names, 'of')}. ${
      found.length === 0 ? 'De tabel heeft geen kolommen.' : `Deze kolommen staan er nu: ${quoteAll(found, 'en')}.`
    }`,
  }),
  duplicate_column: ({ table, column }, { first }) => ({
    message: `In tabel ${quote(table)} betekenen de kolommen ${quote(first)} en ${quote(column)} hetzelfde. We gebruiken alleen ${quote(first)}.`,
    hint: 'Haal een van de twee kolommen weg of geef die een andere naam.',
  }),
  empty_table: ({ table }) => ({
    message: `Tabel ${quote(table)} heeft geen rijen.`,
    hint: 'Zet onder de kolomnamen ten minste één rij met gegevens.',
  }),
  persons_column: ({ table, column }) => ({
    message: `De kolom ${quote(column)} in tabel ${quote(table)} lijkt over losse personen te gaan. We gebruiken deze tabel daarom niet.`,
    hint: 'Gegevens van personen horen niet op een website. Haal het bestand weg en geef alleen cijfers over groepen.',
  }),
  not_a_number: (place) => ({
    message: `${holds(place)} Dat is geen getal.`,
    hint: 'Vul een getal in, of laat de cel leeg en zet de reden in ‘missing’.',
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
    hint: `Kies uit: ${quoteAll(allowed, 'of')}.`,
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
    hint: 'Kijk of de code klopt, of voeg het gebied toe aan de tabel ‘regions’ (of ‘gebieden’).',
  }),
  unknown_choice: ({ column, value }, { known }) => ({
    message: `Er is gevraagd om ${quote(value)} (‘${column}’). Dat staat niet in de gegevens.`,
    hint: known.length === 0 ? 'Laat dit attribuut weg.' : `Kies uit: ${quoteAll(known, 'of')}.`,
  }),
  duplicate_key: (place, { first, firstTable, columns }) => ({
    message: `${rowOnly(place)} staat hetzelfde als in rij ${first}${
      firstTable === undefined ? '' : ` van tabel ${quote(firstTable)}`
    }: ${quoteAll(columns, 'en')} ${columns.length === 1 ? 'is' : 'zijn'} gelijk. We gebruiken alleen de eerste van de twee.`,
    hint: 'Haal een van de twee rijen weg, of verbeter wat er niet klopt.',
  }),
  value_and_missing: (place, { missing }) => ({
    message: `${at(place)} staat een waarde, maar ook een reden waarom die ontbreekt (${quote(missing)}). We tonen de waarde niet.`,
    hint: 'Maak een van de twee cellen leeg.',
  }),
  no_value_no_reason: (place, { count }) => ({
    message: `${at(place)} staat geen waarde en ook geen reden.${
      count === 1 ? '' : ` Dat is zo in ${count} cellen van deze tabel.`
    } We lezen dat als ‘onbekend’.`,
    hint: 'Zet in de kolom ‘missing’ (of ‘ontbreekt’) waarom de waarde er niet is, bijvoorbeeld ‘niet gemeten’.',
  }),
  outside_interval: (place, { lower, upper }) => ({
    message: `${holds(place)} Die waarde ligt niet tussen de ondergrens ${decimal(lower)} en de bovengrens ${decimal(upper)}. We tonen deze cijfers niet.`,
    hint: 'Kijk welk van de drie getallen niet klopt.',
  }),
  reversed_interval: (place, { lower, upper }) => ({
    message: `${at(place)} staat een ondergrens (${decimal(lower)}) die hoger is dan de bovengrens (${decimal(upper)}). We tonen de grenzen niet.`,
    hint: 'Draai de twee getallen om, of verbeter ze.',
  }),
  outside_percentage: (place) => ({
    message: `${holds(place)} Een percentage ligt tussen 0 en 100.`,
    hint: 'Verbeter het getal, of geef een andere eenheid in de kolom ‘unit’ (of ‘eenheid’).',
  }),
  outside_scale: (place, { max }) => ({
    message: `${holds(place)} Een score ligt hier tussen 0 en ${decimal(max)}.`,
    hint: 'Verbeter de score, of laat de cel leeg en zet de reden in ‘missing’.',
  }),
  small_number: (place, { minimum }) => ({
    message: `${at(place)} staat ${
      minimum === undefined ? 'een aantal van 1, 2, 3 of 4' : `een aantal onder ${minimum}`
    }. Een cijfer over zo weinig mensen kan verraden over wie het gaat. We tonen het niet.`,
    hint: 'Het cijfer staat nog wel in het bestand, en iedereen kan dat openen. Haal het daaruit met ‘kanskracht withhold’, of maak de cellen leeg en zet ‘te weinig’ in de kolom ‘missing’ (of ‘ontbreekt’).',
  }),
  unreadable_count: (place) => ({
    message: `${at(place)} staat geen getal dat we zeker kunnen lezen. Zo weten we niet of het cijfer over genoeg mensen gaat. We tonen het cijfer niet.`,
    hint: 'Vul in over hoeveel mensen het cijfer gaat, als getal. Zijn het er te weinig? Haal dan ook het cijfer weg en zet ‘te weinig’ in de kolom ‘missing’ (of ‘ontbreekt’).',
  }),
  different_division: (place, { years }) => ({
    message: `${at(place)} komen gebieden uit verschillende indelingen bij elkaar: ${years.join(' en ')}. Dezelfde code kan dan een ander gebied zijn.`,
    hint: 'Gebruik cijfers van één indelingsjaar als u gebieden wilt vergelijken.',
  }),
};

const more: Messages['more'] = ({ table, column, row }, count) =>
  `Hetzelfde geldt voor nog ${count === 1 ? '1 rij' : `${count} rijen`} in tabel ${quote(table)}${
    column === undefined ? '' : `, kolom ${quote(column)}`
  }${row === undefined ? '' : `, vanaf rij ${row}`}.`;

export const nl: Messages = { problems, more };
