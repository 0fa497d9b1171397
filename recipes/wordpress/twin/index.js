/*
 * The twin, made in the editor's browser by the very code of the command `kanskracht twin`. The build
 * (scripts/wordpress.mjs) puts the two small modules beside this one in the place of what that code
 * uses in Node.
 */
import { languageOf, problemOf, readSource } from '@kanskracht/tables';
import { TwinError } from '../../../packages/render/src/twin/problem.ts';
import { makeTwin } from '../../../packages/render/src/twin/render-twin.ts';

/**
 * The HTML inside the element. It holds the data, or with `live` only what there is to read of them.
 * Where that is not possible, it rejects with an error of which the message is for the editor.
 *
 * @param {{figure: string, src: string, live: boolean, lang: string, attributes: Record<string, string>}} asked
 * @returns {Promise<string>}
 */
export async function twinOf({ figure, src, live, lang, attributes }) {
  const address = new URL(src, location.href).href;
  const { html } = await makeTwin(await readSource(address, { base: location.href }), {
    figure,
    attributes: live ? { ...attributes, src } : attributes,
    lang: languageOf(lang),
  });
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.firstElementChild.innerHTML.trim();
}

/** What an editor can read of an error: a problem in the data in words, or that the file can't be read. */
export function wordsOf(error, lang) {
  const language = languageOf(lang);
  const problems = error instanceof TwinError ? error.problems : [problemOf(error, { lang: language })];
  return problems
    .map(({ code, message, hint }) => (code === 'too_many_rows' ? tooMany[language] : `${message} ${hint}`))
    .join('\n');
}

/* The command's own words name an option of the command. */
const tooMany = {
  nl: 'De figuur heeft te veel rijen nodig om ze in het bericht te bewaren. Zet ‘Haal de cijfers bij elk bezoek op’ aan, of kies minder gebieden.',
  en: 'The figure needs too many rows to keep them in the post. Switch on ‘Fetch the data at each visit’, or choose fewer regions.',
};
