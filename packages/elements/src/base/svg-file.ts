import type { Sheet } from '@kanskracht/figures/lean.js';
import type { Language } from '@kanskracht/tables';
import { render, svg } from 'lit';

const namespace = 'http://www.w3.org/2000/svg';

export interface SvgFile {
  readonly sheet: Sheet;
  readonly font: string;
  readonly lang: Language;
  readonly title: string;
  readonly summary: string;
}

/**
 * A sheet as the text of an SVG file: no comments, no classes, no variables, so that design programs
 * open it; a title and a description, so that it can be heard.
 */
export function svgText({ sheet, font, lang, title, summary }: SvgFile): string {
  const root = document.createElementNS(namespace, 'svg');
  render(svg`<title>${title}</title><desc>${summary}</desc>${sheet.content}`, root as unknown as HTMLElement);
  const attributes = {
    width: sheet.width,
    height: sheet.height,
    viewBox: `0 0 ${sheet.width} ${sheet.height}`,
    role: 'img',
    'xml:lang': lang,
    'font-family': font,
  };
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, String(value));
  clean(root);
  return wellFormed(new XMLSerializer().serializeToString(root));
}

function clean(root: Element): void {
  const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  for (const element of root.querySelectorAll('[class]')) element.removeAttribute('class');
}

/** Without the characters that XML does not allow; data can hold any. */
const wellFormed = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what has to go
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '');
