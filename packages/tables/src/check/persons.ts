import { plain } from '../schema/words.js';

/*
 * Names of columns that hold single persons. Only the whole name counts, with what surrounds it in
 * the names of keys: `leerlingnummer` and `naam_kind` are refused, `uren_per_leerling` is a figure.
 */
const person =
  'respondent|client|patient|persoon|person|leerling|pupil|student|deelnemer|participant|medewerker|werknemer|employee|inwoner|burger';
const around = 'naam|name|nr|nummer|number|no|id|code|key|van|of|de|het|the';
const one = new RegExp(`^(?:${around})*(?:${person})(?:s?(?:${around})+)?$`);

/* `kind` alone is a column of the goals, `ouder` one of the regions: these need a key's word beside them. */
const family = 'kind|child|ouder|vrijwilliger|mantelzorger';
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

/* A plural can also be a number of persons, which is a figure like any other. */
const plural = new RegExp(`^(?:(?:${person})(?:s|en)|personen|people)$`);

/**
 * Whether a column holds single persons by its name: respondents, children, e-mail addresses, dates of
 * birth. A plural such as `respondenten` does so where its cells hold words; with numbers it counts them.
 */
export function holdsPersons(column: string, cells: () => ArrayLike<unknown>): boolean {
  const name = plain(column);
  if (personal.has(name) || one.test(name) || oneOfFamily.test(name)) return true;
  return plural.test(name) && Array.from(cells()).some((cell) => typeof cell === 'string' && /\p{L}/u.test(cell));
}
