/** The languages in which Kanskracht speaks to readers. Dutch is the default. */
export type Language = 'nl' | 'en';

/** Whether a BCP 47 tag asks for one of them. */
export const isSpoken = (tag: string): boolean => /^(nl|en)\b/i.test(tag);

/** The language to speak for a BCP 47 tag such as `nl-NL`, `en-GB` or nothing: Dutch unless it asks for English. */
export function languageOf(tag: string | null | undefined): Language {
  return /^en\b/i.test(tag ?? '') ? 'en' : 'nl';
}
