/* A page with nothing but a figure: to open, to print, and to stand in a frame. */
import type { Language } from '@kanskracht/tables';
import { attributes, Markup, markup } from './markup.js';
import type { MadeTwin } from './render-twin.js';

export interface PageOptions {
  readonly figure: string;
  readonly lang: Language;
  /** The address of the folder with the library's files, with a slash at its end. */
  readonly library: string;
}

export const pageText = ({ title, html }: MadeTwin, { figure, lang, library }: PageOptions): string =>
  markup`<!doctype html>
<html${attributes({ lang })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet"${attributes({ href: `${library}kanskracht.css` })}>
<script${attributes({ src: `${library}frame-height.js` })}></script>
<script type="module"${attributes({ src: `${library}${figure}.js` })}></script>
</head>
<body>
<main>
${new Markup(html)}</main>
</body>
</html>
`.text;
