import { type TableName, tableAliases } from '../../../schema/schemas.js';
import type { Wordings } from '../../messages.js';
import { joinAll, ownNames, quote, quoteAll } from '../../quote.js';
import { at, called, inTable, rowOnly } from './place.js';

const aDate = 'Schrijf een datum als 2024-05-31 of 31-05-2024.';

/* How the attributes that hold a day are written. */
const days: Readonly<Record<string, string>> = {
  'as-of': aDate,
  since: `${aDate} De dag bij ‘since’ mag niet na die bij ‘as-of’ liggen.`,
};

/** Of tables, their columns and rows as a whole, and of what a page asks of them. */
export const tables = {
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
  duplicate_key: (place, { first, firstTable, columns }) => ({
    message: `${rowOnly(place)} staat hetzelfde als in rij ${first}${
      firstTable === undefined ? '' : ` ${inTable(firstTable).replace('in', 'van')}`
    }: ${quoteAll(columns, 'en')} ${columns.length === 1 ? 'is' : 'zijn'} gelijk. We gebruiken alleen de eerste van de twee.`,
    hint: 'Haal een van de twee rijen weg, of verbeter wat er niet klopt.',
  }),
  unknown_choice: ({ column, value }, { known }) => ({
    message: `Er is gevraagd om ${quote(value)} (‘${column}’). ${column === 'view' ? 'Die weergave is er niet.' : 'Dat staat niet in de gegevens.'}`,
    hint: known.length === 0 ? 'Laat dit attribuut weg.' : `Kies uit: ${quoteAll(known, 'of')}.`,
  }),
  unreadable_option: ({ column = '', value }) => ({
    message: `Er is gevraagd om ${quote(value)} (‘${column}’). Dat kunnen we niet gebruiken.`,
    hint: days[column] ?? 'Kijk in de uitleg hoe u dit attribuut schrijft, of laat het weg.',
  }),
} satisfies Partial<Wordings>;
