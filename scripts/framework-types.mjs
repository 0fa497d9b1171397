/**
 * What React, Vue, Svelte and Angular have to know of the elements, made from the manifest: names come
 * from there, types are looked up in the classes themselves. Written to packages/elements/dist/frameworks.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest } from './manifest.mjs';
import { root } from './setup.mjs';

const folder = join(root, 'packages/elements/dist/frameworks');
const made = '/* Made from custom-elements.json by scripts/framework-types.mjs. */\n';

export function writeFrameworks() {
  const manifest = readManifest();
  const elements = elementsOf(manifest);
  const files = {
    'elements.d.ts': elementTypes(elements),
    'react.d.ts': react,
    'vue.d.ts': vue,
    'svelte.d.ts': svelte,
    'angular.d.ts': angularTypes(elements),
    'angular.js': angular(elements),
    'server.js': server(manifest),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), made + text);
}

/** Each element: its tag and class, the properties that a page may set, and its events. */
function elementsOf({ modules }) {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map(({ tagName, name, summary, members, events = [] }) => ({
      tag: tagName,
      type: name,
      summary,
      properties: members.filter((member) => member.kind === 'field' && !member.readonly && !member.static),
      events: events.map((event) => event.name),
    }));
}

const union = (names) => names.map((name) => `'${name}'`).join(' | ');
const lines = (items, line) => items.map(line).join('\n');
const classes = (elements) =>
  `import type { ${elements.map(({ type }) => type).join(', ')} } from '../types/index.js';\n`;

function elementTypes(elements) {
  return `${classes(elements)}
type Given<Element, Name extends keyof Element> = { [Key in Name]?: Element[Key] | undefined };

export interface Elements {
${lines(elements, elementType)}
}

export type Properties<Tag extends keyof Elements> = Elements[Tag]['properties'];
export type Events<Tag extends keyof Elements> = Elements[Tag]['events'];
export type ElementOf<Tag extends keyof Elements> = Elements[Tag]['element'];

/** Listeners as React and Svelte write them: \`onkans-select\`. */
export type Listeners<Tag extends keyof Elements> = {
  [Name in keyof Events<Tag> & string as \`on\${Name}\`]?: ((event: Events<Tag>[Name]) => void) | undefined;
};
`;
}

function elementType({ tag, type, summary, properties, events }) {
  return `  /** ${summary} */
  '${tag}': {
    element: ${type};
    properties: Given<${type}, ${union(properties.map(({ name }) => name))}>;
    events: Pick<GlobalEventHandlersEventMap, ${union(events)}>;
  };`;
}

const react = `import type { ClassAttributes, HTMLAttributes } from 'react';
import type { ElementOf, Elements, Listeners, Properties } from './elements.js';

type Own<Tag extends keyof Elements> = Properties<Tag> & Listeners<Tag>;
type Tags = {
  [Tag in keyof Elements]: Own<Tag> &
    Omit<HTMLAttributes<ElementOf<Tag>>, keyof Own<Tag>> &
    ClassAttributes<ElementOf<Tag>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

const vue = `import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementOf, Elements, Events, Properties } from './elements.js';

type Emit<Map> = { [Name in keyof Map]: (name: Name, event: Map[Name]) => void }[keyof Map];
type Every<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void ? All : never;
type Tags = {
  [Tag in keyof Elements]: new () => ElementOf<Tag> & {
    $props: Properties<Tag> & Omit<HTMLAttributes, keyof Properties<Tag>> & PublicProps;
    $emit: Every<Emit<Events<Tag>>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { ElementOf, Elements, Listeners, Properties } from './elements.js';

type Own<Tag extends keyof Elements> = Properties<Tag> & Listeners<Tag>;
type Tags = { [Tag in keyof Elements]: Own<Tag> & Omit<HTMLAttributes<ElementOf<Tag>>, keyof Own<Tag>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

/*
 * A directive an element, whose inputs are the element's properties: Angular checks inputs of directives
 * only. Its events need none: templates look them up in the page's own types. This is the form in which
 * Angular libraries are published; an application's build links it to its own version of Angular.
 */
const angular = (elements) => `import * as i0 from '@angular/core';

class Host {
  element = i0.inject(i0.ElementRef).nativeElement;
}
${lines(elements, ({ tag, type, properties }) => {
  const name = `${type}Directive`;
  return `
export class ${name} extends Host {
${lines(properties, (property) => `  set ${property.name}(value) { this.element.${property.name} = value; }`)}
  static ɵfac = i0.ɵɵngDeclareFactory({
    minVersion: '12.0.0', version: '20.0.0', ngImport: i0, type: ${name}, deps: [], target: i0.ɵɵFactoryTarget.Directive,
  });
  static ɵdir = i0.ɵɵngDeclareDirective({
    minVersion: '14.0.0', version: '20.0.0', ngImport: i0, type: ${name}, isStandalone: true, selector: '${tag}',
    inputs: { ${properties.map((property) => `${property.name}: '${property.name}'`).join(', ')} },
  });
}`;
})}

export const kanskracht = [${elements.map(({ type }) => `${type}Directive`).join(', ')}];
`;

const angularTypes = (elements) => `import type * as i0 from '@angular/core';
${classes(elements)}${lines(elements, ({ tag, type, summary, properties }) => {
  const name = `${type}Directive`;
  return `
/** ${summary} */
export declare class ${name} {
${lines(properties, (property) => `  /** ${oneLine(property.description)} */\n  ${property.name}: ${type}['${property.name}'];`)}
  static ɵfac: i0.ɵɵFactoryDeclaration<${name}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${name}, '${tag}', never, {
${lines(properties, (property) => `    ${property.name}: { alias: '${property.name}'; required: false };`)}
  }, {}, never, never, true, never>;
}`;
})}

/** All of them, for the \`imports\` of a component. */
export declare const kanskracht: readonly [${elements.map(({ type }) => `typeof ${type}Directive`).join(', ')}];
`;

const oneLine = (text) => text.replaceAll(/\s+/g, ' ');

/* What a server gets that renders the rest of a page: the same names. The tags stand in its HTML; browsers draw. */
function server({ modules }) {
  const names = modules.find(({ path }) => path === 'src/index.ts').exports.map(({ name }) => name);
  const kinds = new Map(modules.flatMap(({ declarations = [] }) => declarations).map(({ name, kind }) => [name, kind]));
  const forms = { class: (name) => `export class ${name} {}`, function: (name) => `export function ${name}() {}` };
  return `${lines(
    names.filter((name) => kinds.has(name)),
    (name) => forms[kinds.get(name)](name),
  )}\n`;
}
