import { plain } from '../schema/words.js';
import { absenceOf } from './absence.js';

/*
 * Names of columns that hold single persons. Only the whole name counts, with what surrounds it in
 * the names of keys: `leerlingnummer` and `naam_kind` are refused, `uren_per_leerling` is a figure.
 */
const person =
  'respondent|client|patient|persoon|person|leerling|pupil|student|deelnemer|participant|medewerker|werknemer|employee|inwoner|burger|bewoner|jongere|jeugdige|gebruiker|user';
const around = 'naam|name|nr|nummer|number|no|id|code|key|van|of|de|het|the';
const one = new RegExp(`^(?:${around})*(?:${person})(?:s?(?:${around})+)?$`);

/* These can be a number of them too, or (`kind`, `ouder`) a column of our own: alone they say little, with a key's word all. */
const countable = 'child|vrijwilliger|volunteer|mantelzorger|huishoud(?:en)?|household';
const family = `kind|ouder|${countable}`;
const oneOfFamily = new RegExp(
  `^(?:(?:naam|name|nr|nummer|id|code)(?:van|of|het|the|de)*(?:${family})|(?:${family})(?:naam|name|s?nr|s?nummer|number|id|code))$`,
);

const personal = new Set(
  [
    'bsn burgerservicenummer voornaam voornamen achternaam familienaam roepnaam initialen firstname lastname surname',
    'email emailadres mailadres emailaddress telefoon telefoonnummer mobiel phone phonenumber',
    'geboortedatum geboortedag dateofbirth birthdate birthday',
  ].flatMap((line) => line.split(' ')),
);

/* A plural, and some singulars, can also be a number of persons, which is a figure like any other. */
const mayCount = new RegExp(
  `^(?:${countable}|(?:${person}|${countable})(?:s|n|en)|personen|people|kinderen|children)$`,
);

/**
 * Whether a column holds single persons by its name: respondents, children, e-mail addresses, dates of
 * birth. A name such as `respondenten` or `vrijwilliger` does so where its cells hold words or the numbers
 * of a register: very long ones, or ones that go up by one each row. With counts it is a figure.
 */
export function holdsPersons(column: string, cells: () => ArrayLike<unknown>): boolean {
  const name = plain(column);
  if (personal.has(name) || one.test(name) || oneOfFamily.test(name)) return true;
  if (!mayCount.test(name)) return false;
  const given = Array.from(cells());
  return given.some(isNoCount) || (given.length > 2 && given.every(followsOn));
}

/* A word, `0123`, or more than there are people in the country. */
function isNoCount(cell: unknown): boolean {
  if (typeof cell === 'number') return cell >= 1e8;
  return typeof cell === 'string' && /\p{L}|^0\d|\d{9}/u.test(cell) && absenceOf(cell) === undefined;
}

function followsOn(cell: unknown, row: number, cells: readonly unknown[]): boolean {
  return typeof cell === 'number' && (row === 0 || cell - 1 === cells[row - 1]);
}
