/**
 * The page of a frame: one figure, which the address names with everything it needs, such as
 * `embed.html?figure=positive-health&src=scores.csv&region=Wijkteam&lang=nl`. What can't be followed is said in place.
 */
import { type Language, readSource } from '@kanskracht/tables';
import { KansFigure } from '../base/figure-element.js';
import { type Asked, readAddress } from './address.js';
import { figures } from './figures.js';
import { type Mistake, mistakesView } from './mistakes.js';

/* Data come from `src` on the frame's own site, and from nowhere else. */
const withheld = ['src', 'data', 'crossorigin'];

async function show(main: Element): Promise<void> {
  // The words for where this does not run.
  main.replaceChildren();
  const names = Object.keys(figures);
  const asked = readAddress(location.href, names);
  document.documentElement.lang = asked.language;
  if (asked.colorScheme) document.documentElement.style.colorScheme = asked.colorScheme;
  const mistakes = [...asked.mistakes];
  const figure = await figureOf(asked, mistakes);
  if (figure) main.append(figure);
  if (mistakes.length > 0)
    main.append(mistakesView(mistakes, { language: asked.language, isDrawn: figure !== undefined, figures: names }));
  if (figure) await settled(figure);
  // From here on frame-height.js tells how high this page is.
  document.documentElement.classList.remove('starting');
}

async function figureOf(asked: Asked, mistakes: Mistake[]): Promise<KansFigure | undefined> {
  const { figure: name, src, language, attributes } = asked;
  if (name === undefined || src === undefined) return undefined;
  try {
    await figures[name]?.();
  } catch (error) {
    console.error(error);
    mistakes.push({ code: 'not_loaded', value: name });
    return undefined;
  }
  const figure = document.createElement(`kans-${name}`);
  if (!(figure instanceof KansFigure)) return undefined;
  const known = (figure.constructor as typeof KansFigure).observedAttributes;
  for (const [attribute, value] of attributes) {
    if (known.includes(attribute) && !withheld.includes(attribute)) figure.setAttribute(attribute, value);
    else mistakes.push({ code: 'unknown_attribute', value: attribute });
  }
  figure.addEventListener('kans-ready', () => {
    document.title = figure.renderRoot.querySelector('[part="heading"]')?.textContent?.trim() || document.title;
  });
  return (await givenData(figure, src, language, mistakes)) ? figure : undefined;
}

const straight = (address: string, init?: RequestInit): Promise<Response> =>
  fetch(address, { ...init, redirect: 'error' });

/**
 * A sandboxed frame has no origin, so that to a figure in it every file is another site's. The file is then
 * read here, from the site of this page alone. A redirect is not followed: that it leads elsewhere is only known
 * once the other site has been asked.
 */
async function givenData(figure: KansFigure, src: string, language: Language, mistakes: Mistake[]): Promise<boolean> {
  try {
    if (origin === 'null') figure.tables = await readSource(src, { base: src, fetch: straight });
    else figure.src = src;
    return true;
  } catch (error) {
    mistakes.push(await inWords(error, language));
    return false;
  }
}

/** The words for problems are fetched when there is one, which can fail in its turn. */
async function inWords(error: unknown, language: Language): Promise<Mistake> {
  try {
    const { tellError } = await import('../base/problem-words.js');
    const { message, hint } = tellError(error, language);
    return { code: 'not_read', value: `${message} ${hint}` };
  } catch {
    return { code: 'not_loaded', value: '' };
  }
}

/** Resolves when the figure stands, or says what is wrong: until then it takes the room that there is. */
async function settled(figure: KansFigure): Promise<void> {
  await figure.updateComplete;
  const root = figure.renderRoot;
  const isBusy = (): boolean => root.querySelector('[aria-busy="false"]') === null;
  await new Promise<void>((done) => {
    const observer = new MutationObserver(() => {
      if (isBusy()) return;
      observer.disconnect();
      done();
    });
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ['aria-busy'] });
    if (!isBusy()) done();
  });
}

const main = document.querySelector('main');
if (main) void show(main);
