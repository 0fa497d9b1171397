import { type Figure, light, type Size, sheet, type Theme } from '@kanskracht/figures';
import type { Language } from '@kanskracht/tables';
import { render } from 'lit';

/** A picture to keep: what a named function in test/pictures gives back. */
export interface Picture {
  readonly figure: Figure;
  readonly size: Size;
  readonly lang?: Language;
  readonly theme?: Theme;
  readonly heading?: string;
}

/** The figure as one sheet of SVG, an element a line, so that a change is a diff that one can read. */
export async function pictureText({ figure, size, lang = 'nl', theme = light, heading }: Picture): Promise<string> {
  await figure.prepare?.();
  const drawing = figure.draw(theme, size);
  const { width, height, content } = sheet(
    drawing,
    figure.words(lang),
    theme,
    heading === undefined ? {} : { heading },
  );
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(content, root as unknown as HTMLElement);
  const attributes = `xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Liberation Sans, Arial, sans-serif"`;
  const ground = `<rect width="${width}" height="${height}" fill="${theme.background}"/>`;
  return `<svg ${attributes}>\n  ${ground}\n${[...root.childNodes].map((node) => lines(node, 1)).join('')}</svg>\n`;
}

function lines(node: Node, depth: number): string {
  const indent = '  '.repeat(depth);
  if (node.nodeType === Node.TEXT_NODE) {
    const text = node.textContent?.trim() ?? '';
    return text === '' ? '' : `${indent}${entity(text)}\n`;
  }
  if (!(node instanceof Element)) return '';
  const open = `${node.localName}${[...node.attributes].map(({ name, value }) => ` ${name}="${entity(value)}"`).join('')}`;
  const children = [...node.childNodes].filter((child) => child.nodeType !== Node.COMMENT_NODE);
  if (children.length === 0) return `${indent}<${open}/>\n`;
  // Spaces inside a text are part of it: a text stays on one line.
  if (node.localName === 'text') return `${indent}<${open}>${children.map(inline).join('')}</text>\n`;
  return `${indent}<${open}>\n${children.map((child) => lines(child, depth + 1)).join('')}${indent}</${node.localName}>\n`;
}

function inline(node: Node): string {
  if (!(node instanceof Element)) return node.nodeType === Node.TEXT_NODE ? entity(node.textContent ?? '') : '';
  const attributes = [...node.attributes].map(({ name, value }) => ` ${name}="${entity(value)}"`).join('');
  return `<${node.localName}${attributes}>${[...node.childNodes].map(inline).join('')}</${node.localName}>`;
}

const entity = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
