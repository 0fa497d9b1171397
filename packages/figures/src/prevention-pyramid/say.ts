/* Names and ids: the same ones in the drawing, at a mark, in the summary and in the table. */
import type { Direction, Form, Language, PreventionLevel as LevelWord } from '@kanskracht/tables';
import type { Definition, PyramidModel } from './model.js';
import { remarks } from './rest.js';
import { textsIn } from './texts.js';
import type { CommonLevel, Term } from './texts-nl.js';

export const levelMark = (level: LevelWord): string => `level/${level}`;
export const momentMark = (period: string): string => `moment/${period}`;
export const formMark = (form: Form): string => `form/${form}`;
export const activityMark = (id: string, level: LevelWord): string => `activity/${id}/${level}`;
export const cellMark = (level: LevelWord, ageGroup: string): string => `cell/${level}/${ageGroup}`;

interface LevelNamed {
  readonly id: LevelWord;
  readonly definition: Definition;
}

type FormsNamed = Pick<PyramidModel, 'forms'>;

const isCommon = (level: LevelWord): level is CommonLevel => level in textsIn('nl').levels;

/** A level in our own words; those of the less common ones are fetched. */
export const ownLevel = (level: LevelWord, lang: Language): Term =>
  isCommon(level) ? textsIn(lang).levels[level] : remarks.use().remarkTexts(lang).levels[level];

/** A level or form in the partner's words, else in ours. */
const termOf = (definition: Definition, lang: Language, ours: (lang: Language) => Term): Term =>
  Object.keys(definition).length === 0 ? ours(lang) : remarks.use().defined(definition, ours(lang), ours('nl'));

const levelTerm = ({ id, definition }: LevelNamed, lang: Language): Term =>
  termOf(definition, lang, (lang) => ownLevel(id, lang));

const formTerm = ({ forms }: FormsNamed, form: Form, lang: Language): Term =>
  termOf(forms.find((one) => one.form === form)?.definition ?? {}, lang, (lang) => textsIn(lang).forms[form]);

/** A name with its meaning: "Universeel (voor iedereen)". */
const labelInWords = ({ label, plain }: Term): string => withMeaning(label, plain);

/** The same within a sentence: "universele preventie (voor iedereen)". */
const nounInWords = ({ noun, plain }: Term): string => withMeaning(noun, plain);

/** A level's name for readers: the partner's label, else ours. */
export const levelName = (level: LevelNamed, lang: Language): string => levelTerm(level, lang).label;

/** The same within a sentence: "universele preventie". */
export const levelNoun = (level: LevelNamed, lang: Language): string => levelTerm(level, lang).noun;

/** The same with its meaning: "universele preventie (voor iedereen)". */
export const levelInWords = (level: LevelNamed, lang: Language): string => nounInWords(levelTerm(level, lang));

/** Whom a level is for, in plain words: the partner's, else ours where the partner gives no meaning of its own. */
export const levelPlain = (level: LevelNamed, lang: Language): string | undefined => levelTerm(level, lang).plain;

/** The name of a level by its word; of what is not classified too. */
export const nameOfLevel = ({ levels }: Pick<PyramidModel, 'levels'>, id: LevelWord, lang: Language): string =>
  levelName(levels.find((level) => level.id === id) ?? { id, definition: {} }, lang);

/** The levels, and what is not classified, each with its name and meaning. */
export const namedLevels = ({ levels, unclassified }: PyramidModel, lang: Language) =>
  [...levels, ...(unclassified ? [{ ...unclassified, id: 'unclassified' as const, definition: {} }] : [])].map(
    (level) => ({ ...level, name: labelInWords(levelTerm(level, lang)) }),
  );

/** A form's name for readers: the partner's label, else ours. */
export const formName = (model: FormsNamed, form: Form, lang: Language): string => formTerm(model, form, lang).label;

/** The same within a sentence: "informele steun". */
export const formNoun = (model: FormsNamed, form: Form, lang: Language): string => formTerm(model, form, lang).noun;

/** The same with its meaning: "informele steun (door vrijwilligers, familie of buren)". */
export const formInWords = (model: FormsNamed, form: Form, lang: Language): string =>
  nounInWords(formTerm(model, form, lang));

/** The forms, each with its name and meaning. */
export const namedForms = (model: PyramidModel, lang: Language) =>
  model.forms.map((one) => ({ ...one, name: labelInWords(formTerm(model, one.form, lang)) }));

/** Who gives this form of support, in plain words, by the same rule as for levels. */
export const formPlain = (model: FormsNamed, form: Form, lang: Language): string | undefined =>
  formTerm(model, form, lang).plain;

/** A name with its meaning: "Universeel (voor iedereen)". */
export const withMeaning = (name: string, meaning: string | undefined): string =>
  meaning === undefined || meaning === name ? name : `${name} (${meaning})`;

/** Ages in whole years, both ends in: "4 tot en met 11 jaar", "67 jaar en ouder". */
export function agesText(
  { from, to }: { readonly from?: number | undefined; readonly to?: number | undefined },
  lang: Language,
): string {
  const { ages } = textsIn(lang);
  if (from === undefined) return to === undefined ? ages.unknown : ages.to(to);
  if (to === undefined) return ages.from(from);
  return from === to ? ages.one(from) : ages.between(from, to);
}

/** "bedoeld: meer": what the strategy wants, not what was counted. Absent where it wants no change. */
export const intendedText = (direction: Direction | undefined, lang: Language): string | undefined =>
  direction && remarks.use().remarkTexts(lang).intended[direction];
