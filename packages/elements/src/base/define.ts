/**
 * Registers an element. A page can hold two copies of this library (a CMS block and a theme): the
 * first one stays and the second says so, since throwing would take the rest of the page's script along.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (known === undefined) customElements.define(tag, element);
  else if (known !== element) console.warn(`<${tag}> was already registered on this page; that one stays in use.`);
}
