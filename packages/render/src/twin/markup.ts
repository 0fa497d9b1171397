/* HTML as text. What is not markup already is escaped, so that no text of the data can become any. */

/** Text that is markup. */
export class Markup {
  constructor(readonly text: string) {}
}

/* What neither HTML nor XML can hold; data can hold any. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text without the characters that a document can't hold. */
export const allowed = (text: string): string => text.replace(forbidden, '');

const escaped = (text: string): string => allowed(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

type Content = Markup | string | number | undefined | false | readonly Content[];

/** A template of markup; `undefined` and `false` are nothing, lists are joined. */
export const markup = (parts: TemplateStringsArray, ...contents: readonly Content[]): Markup =>
  new Markup(parts.map((part, index) => (index === 0 ? part : textOf(contents[index - 1]) + part)).join(''));

function textOf(content: Content): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(textOf).join('');
  return escaped(String(content));
}

/** Attributes with a space before each; one that is `true` has no value, one that is absent is left out. */
export const attributes = (given: Readonly<Record<string, string | number | boolean | undefined>>): Markup =>
  new Markup(
    Object.entries(given)
      .map(([name, value]) => {
        if (value === undefined || value === false) return '';
        return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
      })
      .join(''),
  );
