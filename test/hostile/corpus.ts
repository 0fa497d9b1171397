/* What a stranger may have put in a table: texts that would run, break out, mislead or get lost somewhere. */
import { ColumnTable, type ReadableTable, schemas, type TableName } from '@kanskracht/tables';
import type { Column } from '../../packages/tables/src/schema/column.js';
/* What a spreadsheet would run, or take for a number. Tests in Node read it too. */
import formulas from './formulas.json' with { type: 'json' };

/** Calls `pwned()` if anything takes them for code. */
const markup = [
  '<script>pwned()</script>',
  '</script><script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '"><svg onload=pwned()>',
  "' onmouseover='pwned()",
  '" autofocus onfocus="pwned()',
  '<iframe srcdoc="<script>parent.pwned()</script>">',
  '<foreignObject><body onload="pwned()"/></foreignObject>',
  '<style>*{background:url(javascript:pwned())}</style>',
  '<math><mtext></p><style><a title="</style><img src onerror=pwned()>">',
  '<use href="data:image/svg+xml,&lt;svg onload=pwned()&gt;"/>',
  ']]><script>pwned()</script>',
  '--><script>pwned()</script><!--',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  '<?xml-stylesheet href="javascript:pwned()"?>',
  '&lt;script&gt;pwned()&lt;/script&gt;',
  '&#60;img src=x onerror=pwned()&#62;',
] as const;

const code = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: that is the attack
  '${pwned()}',
  '{{constructor.constructor("pwned()")()}}',
  '`+pwned()+`',
  "');pwned();('",
  'javascript:pwned()',
  'JaVaScRiPt\t:pwned()',
  'vbscript:pwned()',
  'data:text/html,<script>parent.pwned()</script>',
  'red;background:url(javascript:pwned())',
  'expression(pwned())',
  'url(https://elsewhere.example/x.svg#a)',
] as const;

const odd = [
  'Noord \u202Etxt.exe',
  'nul\u0000teken\u0008',
  'half \uD800 teken',
  '\uFFFE\uFFFF',
  `${'Zeerlangwoord'.repeat(60)}`,
  '   ',
  'a"b\'c`d',
  '#id .class [x="y"]',
  '../../etc/passwd',
  'CON',
  '%00%0d%0aSet-Cookie:a=b',
] as const;

/** Names that every object has of itself. */
export const inherited = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
] as const;

export const corpus: readonly string[] = [...markup, ...code, ...formulas, ...odd, ...inherited];

/* A sound cell of a column that holds no text. */
const sound: Readonly<Record<Exclude<Column['kind'], 'text' | 'list' | 'code'>, unknown>> = {
  number: 6,
  integer: 20,
  period: '2024',
  date: '2024-05-31',
};

function cell(name: string, column: Column, text: string, row: number): unknown {
  if (column.kind === 'text') return name === 'parent' && row % 2 === 0 ? undefined : text;
  if (column.kind === 'list') return text;
  if (column.kind !== 'code') return sound[column.kind];
  const words = Object.keys(column.words ?? {});
  // A reason for a missing value would leave nothing to draw.
  return name === 'missing' ? undefined : words[row % words.length];
}

/**
 * Every table of the schema, with a row for each text, which stands in all of its columns of texts: so ids
 * find each other, and a column that is new in the schema is covered by itself. A column and a table that
 * nobody knows go along under the text's own name.
 */
export function tablesOf(texts: readonly string[]): Readonly<Record<string, ReadableTable>> {
  const tables = (Object.keys(schemas) as TableName[]).map((name): [string, ReadableTable] => {
    const columns: [string, readonly unknown[]][] = Object.entries<Column>(schemas[name]).map(([key, column]) => [
      key,
      texts.map((text, row) => cell(key, column, text, row)),
    ]);
    const known = new Set(columns.map(([key]) => key));
    const others = texts.filter((text) => !known.has(text)).slice(0, 40);
    return [
      name,
      new ColumnTable(new Map([...columns, ...others.map((text): [string, string[]] => [text, [...texts]])])),
    ];
  });
  return Object.fromEntries([...tables, ...texts.map((text): [string, ReadableTable] => [text, unknown])]);
}

const unknown = new ColumnTable({ a: ['x'], b: ['y'] });
