import type { Language, Problem } from '@kanskracht/tables';
import type { CommandName } from './command.js';

/** All that the command says, in one language. */
interface Texts {
  readonly usage: string;
  readonly help: Readonly<Record<CommandName, string>>;
  unknownCommand(name: string): string;
  unknownLanguage(tag: string): string;
  fileFault(path: string, code: string): string;
  wrote(path: string): string;
  wroteRows(path: string, rows: number): string;
  withheld(small: number, byTotal: number): string;
  problem(problem: Problem): string;
  checked(errors: number, warnings: number): string;
}

const nl: Texts = {
  usage: `kanskracht: gegevens klaarmaken voor de figuren van Kanskracht

  kanskracht import KOPPELING.json --out MAP   maak een gegevenspakket van tabellen van StatLine
  kanskracht check BESTAND…                    controleer gegevens
  kanskracht withhold IN.csv UIT.csv           haal kleine aantallen weg
  kanskracht extract MAP [UIT.csv]             maak één los CSV-bestand van een gegevenspakket
  kanskracht twin FIGUUR --data BESTAND        maak een figuur als HTML die ook zonder scripts te lezen is

Uitleg bij een opdracht: kanskracht check --help. Engels: --lang en.`,
  help: {
    import: `kanskracht import KOPPELING.json --out MAP [--from MAP]

Maakt een gegevenspakket van brede tabellen: een rij per gebied, een kolom per indicator (.xlsx of CSV).
De koppeling zegt welke kolom welke indicator is; zie docs/data.md.
  --out MAP    waar het pakket komt
  --from MAP   waar de tabellen staan (anders: naast de koppeling)`,
    check: `kanskracht check datapackage.json
kanskracht check BESTAND…

Controleert gegevens en noemt per probleem de tabel, de rij en de kolom. De naam van een bestand is die van
zijn tabel (observations.csv, regions.csv). Bestanden die bij elkaar horen, controleert u samen.
De uitkomst is 0 als er geen fouten zijn, 1 als er fouten zijn.`,
    withhold: `kanskracht withhold IN.csv UIT.csv [--minimum GETAL] [--min-numerator GETAL]

Haalt waarden weg die over te weinig mensen gaan, en waarden waarmee ze zijn uit te rekenen.
  --minimum GETAL         minste aantal mensen (anders 10)
  --min-numerator GETAL   minste teller, op 0 na (anders 5)`,
    extract: `kanskracht extract MAP [UIT.csv] [keuzes]

Maakt van een gegevenspakket één los CSV-bestand met waarnemingen, namen en bron erbij.
Zonder UIT.csv komt het op het scherm.
  --region CODES      deze gebieden, met komma’s ertussen
  --within CODE       alle gebieden binnen dit gebied
  --level NIVEAU      daarvan alleen dit niveau: GM, WK of BU
  --indicator NAMEN   deze indicatoren, in deze volgorde
  --period PERIODEN   deze perioden
  --excel             zoals Excel het in Nederland bewaart: ; en decimale komma`,
    twin: `kanskracht twin FIGUUR --data BESTAND [keuzes]

Maakt een figuur als HTML: een afbeelding, de samenvatting, de tabel en de bron. Dat is te lezen en af te
drukken zonder scripts. Met scripts tekent de figuur zich met de cijfers uit diezelfde tabel.
FIGUUR is positive-health, neighbourhood-comparison, prevention-pyramid of goal-tracker.
  --data BESTAND         datapackage.json, of een bestand met de tabel
  --table NAAM=BESTAND   nog een tabel erbij, zoals regions=gebieden.csv; mag vaker
  --region, --view …     de kenmerken van de figuur, zoals in de handleiding: --region WK098416 --heading Gezondheid
  --src ADRES            de figuur haalt de cijfers van dit adres op uw site, en niet uit de pagina
  --out BESTAND          waar de HTML komt (anders op het scherm)
  --page                 een hele pagina in plaats van een stuk om te plakken
  --library ADRES        waar de bestanden van Kanskracht staan (anders ./kanskracht/); alleen bij --page
  --picture BESTAND.svg  de afbeelding als los bestand, voor een CMS dat geen SVG in de tekst toestaat;
                         ernaast komt BESTAND-narrow.svg, voor op een telefoon
  --picture-url ADRES    waar dat bestand op uw site staat (anders zijn naam)
  --width GETAL          breedte van de afbeelding in pixels (anders 720)`,
  },
  unknownCommand: (name) => `De opdracht “${name}” bestaat niet.`,
  unknownLanguage: (tag) => `De opdracht kent de taal “${tag}” niet. Kies nl of en.`,
  fileFault: (path, code) => `Het bestand ${path} is niet te lezen of te schrijven (${code}).`,
  wrote: (path) => `Gemaakt: ${path}`,
  wroteRows: (path, rows) => `Gemaakt: ${path} (${rows.toLocaleString('nl')} ${rows === 1 ? 'rij' : 'rijen'})`,
  withheld: (small, byTotal) =>
    `Weggehaald: ${small} keer een te klein aantal, ${byTotal} keer een waarde die een ander zou verraden.`,
  problem: ({ severity, message, hint }) => `${severity === 'error' ? 'Fout' : 'Let op'}: ${message} ${hint}`,
  checked: (errors, warnings) =>
    errors + warnings === 0
      ? 'Geen problemen gevonden.'
      : `${errors} ${errors === 1 ? 'fout' : 'fouten'}, ${warnings} ${warnings === 1 ? 'waarschuwing' : 'waarschuwingen'}.`,
};

const en: Texts = {
  usage: `kanskracht: prepare data for the figures of Kanskracht

  kanskracht import MAPPING.json --out FOLDER   make a data package of StatLine tables
  kanskracht check FILE…                        check data
  kanskracht withhold IN.csv OUT.csv            take small numbers out
  kanskracht extract FOLDER [OUT.csv]           make one CSV file of a data package
  kanskracht twin FIGURE --data FILE            make a figure as HTML that reads without scripts too

More on a command: kanskracht check --help. Language: --lang en or --lang nl.`,
  help: {
    import: `kanskracht import MAPPING.json --out FOLDER [--from FOLDER]

Makes a data package of wide tables: a row a region, a column an indicator (.xlsx or CSV).
The mapping tells which column is which indicator; see docs/data.md.
  --out FOLDER    where the package goes
  --from FOLDER   where the tables are (else: beside the mapping)`,
    check: `kanskracht check datapackage.json
kanskracht check FILE…

Checks data and names table, row and column of each problem. A file has its table's name
(observations.csv, regions.csv). Files that belong together are checked together.
The exit code is 0 when there are no errors, 1 when there are.`,
    withhold: `kanskracht withhold IN.csv OUT.csv [--minimum NUMBER] [--min-numerator NUMBER]

Takes out values about too few people, and values that would give them away.
  --minimum NUMBER         least number of people (else 10)
  --min-numerator NUMBER   least numerator, except 0 (else 5)`,
    extract: `kanskracht extract FOLDER [OUT.csv] [choices]

Makes one CSV file of a data package: observations with names and source.
Without OUT.csv it is printed.
  --region CODES       these regions, separated by commas
  --within CODE        all regions inside this one
  --level LEVEL        of those only this level: GM, WK or BU
  --indicator NAMES    these indicators, in this order
  --period PERIODS     these periods
  --excel              as Dutch Excel saves it: ; and a decimal comma`,
    twin: `kanskracht twin FIGURE --data FILE [choices]

Makes a figure as HTML: a picture, the summary, the table and the source. It can be read and printed
without scripts. With scripts the figure draws itself from that same table.
FIGURE is positive-health, neighbourhood-comparison, prevention-pyramid or goal-tracker.
  --data FILE            datapackage.json, or a file with the table
  --table NAME=FILE      one more table, such as regions=areas.csv; can be given more than once
  --region, --view …     the figure's attributes, as in its manual: --region WK098416 --heading Health
  --src ADDRESS          the figure fetches its data from this address on your site, not from the page
  --out FILE             where the HTML goes (else it is printed)
  --page                 a whole page instead of a piece to paste
  --library ADDRESS      where the files of Kanskracht are (else ./kanskracht/); with --page only
  --picture FILE.svg     the picture as a file of its own, for a CMS that allows no SVG in its texts;
                         FILE-narrow.svg comes beside it, for phones
  --picture-url ADDRESS  where that file is on your site (else its name)
  --width NUMBER         width of the picture in pixels (else 720)`,
  },
  unknownCommand: (name) => `There is no command “${name}”.`,
  unknownLanguage: (tag) => `The command does not know the language “${tag}”. Choose nl or en.`,
  fileFault: (path, code) => `The file ${path} can’t be read or written (${code}).`,
  wrote: (path) => `Made: ${path}`,
  wroteRows: (path, rows) => `Made: ${path} (${rows.toLocaleString('en')} ${rows === 1 ? 'row' : 'rows'})`,
  withheld: (small, byTotal) => `Taken out: ${small} about too few people, ${byTotal} that would give another away.`,
  problem: ({ severity, message, hint }) => `${severity === 'error' ? 'Error' : 'Warning'}: ${message} ${hint}`,
  checked: (errors, warnings) =>
    errors + warnings === 0
      ? 'No problems found.'
      : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
};

export const texts: Readonly<Record<Language, Texts>> = { nl, en };
