import { type TableName, tableAliases } from '../schema/schemas.js';
import type { Messages, Place, Wordings } from './messages.js';
import { type MeantCode, meantCode } from './odd-code.js';
import { joinAll, ownNames, quote, quoteAll } from './quote.js';

/** Plain Dutch (B1): what is wrong, where, and what to do about it. */

const inTable = (table: string): string => (table === '' ? 'in uw bestand' : `in tabel ${quote(table)}`);

/* "In tabel ‘observations’, rij 7, kolom ‘value’". */
const at = ({ table, row, column }: Place): string =>
  [
    inTable(table).replace('i', 'I'),
    row === undefined ? '' : `rij ${row}`,
    column === undefined ? '' : `kolom ${quote(column)}`,
  ]
    .filter(Boolean)
    .join(', ');
const holds = (place: Place): string => `${at(place)} staat ${quote(place.value)}.`;
const rowOnly = ({ table, row }: Place): string => at(row === undefined ? { table } : { table, row });
/* "‘gebied’ (of ‘region’)". */
const called = (dutch: string, english: string): string =>
  dutch === english ? quote(dutch) : `${quote(dutch)} (of ${quote(english)})`;
const missingColumn = called('ontbreekt', 'missing');
const levels: Readonly<Record<MeantCode['level'], string>> = {
  GM: 'gemeenten hebben vier',
  WK: 'wijken hebben zes',
  BU: 'buurten hebben acht',
};
const decimal = (value: number): string => String(value).replace('.', ',').replace('-', '−');

const problems: Wordings = {
  missing_table: ({ table }) => ({
    message: `De tabel ${quote(table)} ontbreekt.`,
    hint: `Geef een tabel met de naam ${called(tableAliases[table as TableName]?.[0] ?? table, table)}. Zonder die tabel is er niets te tekenen.`,
  }),
  not_a_table: ({ table }) => ({
    message: table === '' ? 'Uw gegevens zijn geen tabel.' : `Wat bij ${quote(table)} is gegeven, is geen tabel.`,
    hint: 'Geef een tabel met rijen en kolommen, bijvoorbeeld uit een csv-bestand.',
  }),
  missing_column: ({ table }, { lacking, found }) => {
    const columns = joinAll(
      lacking.map(([english = '', dutch = english, ...others]) => quoteAll([dutch, ...others.slice(-1)], 'of')),
      'en',
    );
    const own = ownNames(found);
    return {
      message:
        lacking.length === 1
          ? `${at({ table })} ontbreekt de kolom ${columns}.`
          : `${at({ table })} ontbreken de kolommen ${columns}.`,
      hint: `${
        own.length === 0 ? 'Er staan geen namen van kolommen.' : `Deze kolommen staan er nu: ${quoteAll(own, 'en')}.`
      } Voeg toe wat ontbreekt, of geef een kolom die er al is de goede naam.`,
    };
  },
  duplicate_column: ({ table, column }, { first }) => ({
    message: `${at({ table })} betekenen de kolommen ${quote(first)} en ${quote(column)} hetzelfde. We gebruiken alleen ${quote(first)}.`,
    hint: 'Haal een van de twee kolommen weg of geef die een andere naam.',
  }),
  empty_table: ({ table }) => ({
    message: `${at({ table })} staan geen rijen.`,
    hint: 'Zet onder de kolomnamen ten minste één rij met gegevens.',
  }),
  too_many_cells: (place, { surplus }) => {
    const [cells, header] = surplus.match(/\d+/g) ?? [];
    return {
      message: `${at(place)} staan ${cells} cellen, in de kopregel ${header}. We gebruiken deze rij niet.`,
      hint: 'Staan er komma’s in de getallen? Zet dan puntkomma’s tussen de kolommen, of sla het bestand in Excel op als ‘CSV UTF-8’.',
    };
  },
  persons_column: ({ table, column }) => ({
    message: `De kolom ${quote(column)} ${inTable(table)} lijkt over losse personen te gaan. We gebruiken deze tabel daarom niet.`,
    hint: 'Gegevens van personen horen niet op een website. Haal het bestand weg en geef alleen cijfers over groepen.',
  }),
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
  unknown_choice: ({ column, value }, { known }) => ({
    message: `Er is gevraagd om ${quote(value)} (‘${column}’). Dat staat niet in de gegevens.`,
    hint: known.length === 0 ? 'Laat dit attribuut weg.' : `Kies uit: ${quoteAll(known, 'of')}.`,
  }),
  duplicate_key: (place, { first, firstTable, columns }) => ({
    message: `${rowOnly(place)} staat hetzelfde als in rij ${first}${
      firstTable === undefined ? '' : ` ${inTable(firstTable).replace('in', 'van')}`
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
  outside_percentage: (place) => ({
    message: `${holds(place)} Een percentage ligt tussen 0 en 100.`,
    hint: 'Verbeter het getal, of geef een andere eenheid in de kolom ‘eenheid’ (of ‘unit’).',
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
};

const more: Messages['more'] = ({ table, column, row }, count) =>
  `Hetzelfde geldt voor nog ${count === 1 ? '1 rij' : `${count} rijen`} ${inTable(table)}${
    column === undefined ? '' : `, kolom ${quote(column)}`
  }${row === undefined ? '' : `, vanaf rij ${row}`}.`;

export const nl: Messages = { problems, more };
