import type { Problem } from '../check/problem.js';
import type { Language } from '../language.js';
import { ReadError, type ReadErrorCode, type ReadErrorDetails } from './error.js';
import { mostCells, mostColumns, mostRows } from './limits.js';

interface Told {
  readonly message: string;
  readonly hint: string;
}

type Catalogue = Readonly<Record<ReadErrorCode | 'unreadable', (details: ReadErrorDetails) => Told>>;

/**
 * What kept data from being read, told so that a web editor can mend it. Takes any error, so that
 * nothing is thrown into a page; what is not a `ReadError` becomes the problem `unreadable`.
 *
 * @param options.table names the table where the error doesn't
 */
export function problemOf(
  error: unknown,
  { lang = 'nl', table }: { readonly lang?: Language; readonly table?: string } = {},
): Problem {
  const known = error instanceof ReadError ? error : undefined;
  const details = short(known?.details ?? {});
  const code = known?.code ?? 'unreadable';
  const name = details.table ?? table;
  return {
    code,
    severity: 'error',
    ...(name ? { table: name } : {}),
    ...(details.row === undefined ? {} : { row: details.row }),
    ...(details.value === undefined ? {} : { value: details.value }),
    ...catalogues[lang][code](details),
  };
}

const megabytes = (bytes = 0): number => Math.round(bytes / 1_000_000);

/* An address or a path of a stranger can be as long as a file. */
const longest = 200;

const short = ({ value, ...details }: ReadErrorDetails): ReadErrorDetails =>
  value === undefined ? details : { ...details, value: value.length > longest ? `${value.slice(0, longest)}…` : value };

const many = (count: number, lang: Language): string => new Intl.NumberFormat(lang).format(count);

const at = ({ value }: ReadErrorDetails): string => (value === undefined ? '' : ` (${value})`);

const nl: Catalogue = {
  empty_file: () => ({
    message: 'Er staan geen gegevens in het bestand.',
    hint: 'Kijk of het goede bestand is geplaatst, en of de eerste regel de namen van de kolommen bevat.',
  }),
  not_json: () => ({
    message: 'Dit is geen geldige JSON.',
    hint: 'Vaak ontbreekt een komma, een haakje of een aanhalingsteken. Sla de gegevens opnieuw op als JSON of CSV.',
  }),
  not_arrow: () => ({
    message: 'Dit is geen geldig Arrow-bestand.',
    hint: 'Misschien is het bestand niet helemaal opgehaald. Maak het opnieuw als Arrow IPC, of gebruik CSV.',
  }),
  compressed_arrow: () => ({
    message: 'De inhoud van dit Arrow-bestand is ingepakt (gecomprimeerd).',
    hint: 'Sla het bestand op zonder compressie. De server kan het voor het versturen zelf inpakken.',
  }),
  not_a_table: () => ({
    message: 'De gegevens hebben niet de vorm van een tabel.',
    hint: 'Geef een lijst van rijen met dezelfde kolommen, of een HTML-tabel met een kopregel.',
  }),
  tables_by_name: ({ value }) => ({
    message: `In deze JSON staan tabellen bij elkaar, elk onder een naam: ${value}.`,
    hint: 'Geef elke tabel apart, met zijn naam in data-table: één <script> per tabel. Of zet ze in een datapackage.json.',
  }),
  not_a_package: () => ({
    message: 'Dit is geen geldig gegevenspakket.',
    hint: 'Een datapackage.json heeft een lijst ‘resources’. Elk onderdeel daarin heeft een naam en een pad of gegevens.',
  }),
  html_instead_of_data: (details) => ({
    message: `Op het adres van de gegevens staat een webpagina${at(details)}.`,
    hint: 'Vaak is het adres verkeerd, of vraagt de server om in te loggen. Open het adres zelf: u moet de gegevens zien.',
  }),
  spreadsheet_file: () => ({
    message: 'Dit is een Excel-bestand of een ander ingepakt bestand.',
    hint: 'Sla het werkblad op als CSV en gebruik dat bestand.',
  }),
  bad_address: ({ value }) => ({
    message: `Dit adres klopt niet: ${value}.`,
    hint: 'Controleer hoe het adres is geschreven.',
  }),
  not_found: (details) => ({
    message: `Het bestand met gegevens is niet gevonden${at(details)}.`,
    hint: 'Controleer het adres, ook hoofdletters en kleine letters, en of het bestand is geplaatst.',
  }),
  http_error: ({ status, ...rest }) => ({
    message: `De server gaf de gegevens niet: hij antwoordde met fout ${status}${at(rest)}.`,
    hint: 'Probeer het later opnieuw. Blijft dit zo, vraag dan de beheerder van de server.',
  }),
  network_error: (details) => ({
    message: `De gegevens konden niet worden opgehaald${at(details)}.`,
    hint: 'Is er verbinding met internet? Staat de beveiliging van de pagina dit adres toe, en stuurt de server niet door naar een andere site?',
  }),
  not_loaded: () => ({
    message: 'Een deel van deze figuur ontbreekt.',
    hint: 'Laad de pagina opnieuw. Blijft het zo? Controleer of alle bestanden van Kanskracht op de site staan.',
  }),
  aborted: () => ({
    message: 'Het ophalen van de gegevens is afgebroken.',
    hint: 'Laad de pagina opnieuw als u de gegevens toch wilt zien.',
  }),
  other_origin: (details) => ({
    message: `De gegevens staan op een andere site${at(details)}.`,
    hint: 'Zet het bestand op de eigen site. Is de andere site bewust gekozen? Geef het onderdeel dan het attribuut crossorigin.',
  }),
  unsafe_path: (details) => ({
    message: `Het gegevenspakket verwijst naar een bestand buiten zijn eigen map${at(details)}.`,
    hint: 'Zet het bestand in dezelfde map als datapackage.json, of in een map daaronder.',
  }),
  too_large: ({ limit, ...rest }) => ({
    message: `De gegevens zijn groter dan ${megabytes(limit)}\u00a0MB${at(rest)}. Zo veel halen we niet op.`,
    hint: 'Maak een kleiner bestand, met alleen de gebieden en perioden die u laat zien. Dat kan met de opdracht ‘kanskracht extract’.',
  }),
  too_slow: ({ limit, ...rest }) => ({
    message: `Na ${limit} seconden waren de gegevens er nog niet helemaal${at(rest)}.`,
    hint: 'Laad de pagina later opnieuw. Blijft dit zo, maak dan een kleiner bestand of vraag de beheerder van de server.',
  }),
  table_too_large: () => ({
    message: `De tabel is te groot. Er passen hoogstens ${many(mostRows, 'nl')} regels, ${many(mostColumns, 'nl')} kolommen en samen ${many(mostCells, 'nl')} cellen in.`,
    hint: 'Maak een kleinere tabel, met alleen de gebieden en perioden die u laat zien. Dat kan met de opdracht ‘kanskracht extract’.',
  }),
  too_many_resources: ({ limit = 0 }) => ({
    message: `Het gegevenspakket heeft meer dan ${many(limit, 'nl')} onderdelen of bestanden.`,
    hint: 'Zet tabellen die bij elkaar horen samen in één bestand, of maak meer pakketten.',
  }),
  open_quote: ({ row }) => ({
    message: `In regel ${row ?? '?'} begint een tekst met een dubbel aanhalingsteken dat nergens eindigt.`,
    hint: 'Haal het aanhalingsteken weg, of zet er ook een aan het eind van de tekst.',
  }),
  not_text: () => ({
    message: 'In dit bestand staat geen tekst, maar bijvoorbeeld een plaatje of een ingepakt bestand.',
    hint: 'Kijk of het goede bestand is geplaatst. Sla de gegevens op als CSV.',
  }),
  unreadable: () => ({
    message: 'De gegevens konden niet worden gelezen.',
    hint: 'Controleer het bestand. Blijft dit zo, meld het dan aan de makers van Kanskracht.',
  }),
};

const en: Catalogue = {
  empty_file: () => ({
    message: 'There are no data in the file.',
    hint: 'Check that the right file was uploaded, and that its first line holds the names of the columns.',
  }),
  not_json: () => ({
    message: 'This is not valid JSON.',
    hint: 'Often a comma, a bracket or a quotation mark is missing. Save the data again as JSON or CSV.',
  }),
  not_arrow: () => ({
    message: 'This is not a valid Arrow file.',
    hint: 'Perhaps only part of the file arrived. Make it again as Arrow IPC, or use CSV.',
  }),
  compressed_arrow: () => ({
    message: 'The content of this Arrow file is compressed.',
    hint: 'Save the file without compression. The server can compress it by itself while sending.',
  }),
  not_a_table: () => ({
    message: 'The data do not have the form of a table.',
    hint: 'Give a list of rows that share their columns, or an HTML table with a header row.',
  }),
  tables_by_name: ({ value }) => ({
    message: `This JSON holds tables together, each under a name: ${value}.`,
    hint: 'Give each table by itself, with its name in data-table: one <script> a table. Or put them in a datapackage.json.',
  }),
  not_a_package: () => ({
    message: 'This is not a valid data package.',
    hint: 'A datapackage.json has a list “resources”. Each resource has a name and a path or data.',
  }),
  html_instead_of_data: (details) => ({
    message: `There is a web page at the address of the data${at(details)}.`,
    hint: 'Often the address is wrong, or the server asks to log in. Open the address yourself: you should see the data.',
  }),
  spreadsheet_file: () => ({
    message: 'This is an Excel file or another packed file.',
    hint: 'Save the sheet as CSV and use that file.',
  }),
  bad_address: ({ value }) => ({
    message: `This address is not right: ${value}.`,
    hint: 'Check how the address is written.',
  }),
  not_found: (details) => ({
    message: `The data file was not found${at(details)}.`,
    hint: 'Check the address, capitals and small letters too, and that the file was uploaded.',
  }),
  http_error: ({ status, ...rest }) => ({
    message: `The server did not give the data: it answered with error ${status}${at(rest)}.`,
    hint: 'Try again later. If this goes on, ask the people who run the server.',
  }),
  network_error: (details) => ({
    message: `The data could not be fetched${at(details)}.`,
    hint: 'Is there a connection? Does the page’s security policy allow this address, and does the server not redirect to another site?',
  }),
  not_loaded: () => ({
    message: 'A part of this figure is missing.',
    hint: 'Load the page again. Does it stay so? See whether all files of Kanskracht are on the site.',
  }),
  aborted: () => ({
    message: 'Fetching the data was stopped.',
    hint: 'Load the page again if you want to see the data after all.',
  }),
  other_origin: (details) => ({
    message: `The data are on another site${at(details)}.`,
    hint: 'Put the file on your own site. Was the other site chosen on purpose? Then give the element the attribute crossorigin.',
  }),
  unsafe_path: (details) => ({
    message: `The data package points to a file outside its own folder${at(details)}.`,
    hint: 'Put the file in the same folder as datapackage.json, or in a folder below it.',
  }),
  too_large: ({ limit, ...rest }) => ({
    message: `The data are larger than ${megabytes(limit)}\u00a0MB${at(rest)}. We do not fetch that much.`,
    hint: 'Make a smaller file, with only the regions and periods that you show. The command ‘kanskracht extract’ does that.',
  }),
  too_slow: ({ limit, ...rest }) => ({
    message: `After ${limit} seconds the data had not all come${at(rest)}.`,
    hint: 'Load the page again later. If this goes on, make a smaller file or ask the people who run the server.',
  }),
  table_too_large: () => ({
    message: `The table is too large. It can hold ${many(mostRows, 'en')} rows, ${many(mostColumns, 'en')} columns and ${many(mostCells, 'en')} cells in all, at most.`,
    hint: 'Make a smaller table, with only the regions and periods that you show. The command ‘kanskracht extract’ does that.',
  }),
  too_many_resources: ({ limit = 0 }) => ({
    message: `The data package has more than ${many(limit, 'en')} resources or files.`,
    hint: 'Put tables that belong together in one file, or make several packages.',
  }),
  open_quote: ({ row }) => ({
    message: `In row ${row ?? '?'} a text begins with a quotation mark that ends nowhere.`,
    hint: 'Take the quotation mark away, or put one at the end of the text too.',
  }),
  not_text: () => ({
    message: 'There is no text in this file, but a picture for example, or a packed file.',
    hint: 'Check that the right file was uploaded. Save the data as CSV.',
  }),
  unreadable: () => ({
    message: 'The data could not be read.',
    hint: 'Check the file. If this goes on, report it to the makers of Kanskracht.',
  }),
};

const catalogues: Readonly<Record<Language, Catalogue>> = { nl, en };
