/* The line that names the source, from which the element also knows what its data are called and where they come from. */
import { type Dataset, type Language, type Licence, webAddress } from '@kanskracht/tables';
import { labels } from './labels.js';
import { attributes, type Markup, markup } from './markup.js';

/** What the figure says, with the package's sources marked in it; then what it does not say. */
export function sourceMarkup(said: string, { title, sources = [], licences = [] }: Dataset, lang: Language): Markup {
  const text = labels[lang];
  let rest = said;
  const line: (Markup | string)[] = [];
  const others: Markup[] = [];
  for (const source of sources) {
    const cite = citation('source', source.title, source.path);
    const at = rest.indexOf(source.title);
    if (source.title === '') continue;
    if (at < 0) others.push(cite);
    else {
      line.push(rest.slice(0, at), cite);
      rest = rest.slice(at + source.title.length);
    }
  }
  const about = [
    title ? markup`${text.data}: ${citation('title', title)}.` : undefined,
    others.length > 0 ? markup`${text.sources}: ${joined(others)}.` : undefined,
    licences.length > 0 ? markup`${text.licences}: ${joined(licences.map(licenceMarkup))}.` : undefined,
  ].filter((part) => part !== undefined);
  return markup`${
    said !== '' &&
    markup`
<p>${line}${rest}</p>`
  }${
    about.length > 0 &&
    markup`
<p>${joined(about, ' ')}</p>`
  }`;
}

const licenceMarkup = ({ name, title, path }: Licence): Markup =>
  citation('licence', title ?? name ?? path ?? '', path, name);

function citation(about: string, text: string, path?: string, name?: string): Markup {
  const href = webAddress(path);
  const shown = href === undefined ? markup`${text}` : markup`<a${attributes({ href })}>${text}</a>`;
  return markup`<cite${attributes({ 'data-about': about, 'data-name': name })}>${shown}</cite>`;
}

const joined = (parts: readonly Markup[], between = '; '): Markup =>
  markup`${parts.map((part, index) => markup`${index > 0 && between}${part}`)}`;
