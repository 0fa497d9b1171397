import type { Licence, Source } from '../dataset.js';
import { webAddress } from '../web-address.js';
import { isObject } from './json.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** The sources of a package and of its resources, each once. */
export function sourcesOf(descriptors: readonly JsonObject[]): Source[] {
  const sources = descriptors
    .flatMap(({ sources }) => entries(sources))
    .flatMap(({ title, path }) => {
      const link = linkOf(path);
      const name = typeof title === 'string' ? title : link.path;
      return name === undefined ? [] : [{ title: name, ...link }];
    });
  return withoutRepeats(sources);
}

/** The licences of a package and of its resources (which spells them `licenses`), each once. */
export function licencesOf(descriptors: readonly JsonObject[]): Licence[] {
  const licences = descriptors
    .flatMap(({ licenses }) => entries(licenses))
    .map(({ name, title, path }) => ({
      ...(typeof name === 'string' ? { name } : {}),
      ...(typeof title === 'string' ? { title } : {}),
      ...linkOf(path),
    }));
  return withoutRepeats(licences.filter((licence) => Object.keys(licence).length > 0));
}

function entries(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}

function linkOf(given: unknown): { readonly path?: string } {
  const path = webAddress(given);
  return path === undefined ? {} : { path };
}

function withoutRepeats<T>(things: readonly T[]): T[] {
  return [...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values()];
}
