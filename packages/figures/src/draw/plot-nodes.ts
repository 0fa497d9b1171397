import type { Theme } from '../theme.js';

/** An SVG that Plot made, with the scales that it used. */
export type Plotted = (SVGSVGElement | HTMLElement) & {
  scale(name: 'x' | 'y'): { apply(value: number): number } | undefined;
};

const numbers = /-?\d*\.\d{3,}(?:e-?\d+)?/g;

/**
 * What Plot drew as one `<g>`, fit for a page with a strict policy and for design programs: without
 * `<style>`, style attributes, classes and `currentColor`, and with rounded numbers.
 */
export function plotNodes(plotted: Plotted, theme: Theme): SVGGElement {
  const page = plotted.ownerDocument;
  const group = page.createElementNS('http://www.w3.org/2000/svg', 'g') as SVGGElement;
  for (const style of plotted.querySelectorAll('style')) style.remove();
  for (const element of plotted.querySelectorAll('*')) clean(element, theme);
  group.setAttribute('fill', theme.text);
  group.append(...plotted.childNodes);
  return group;
}

function clean(element: Element, theme: Theme): void {
  for (const { name, value } of [...element.attributes]) {
    if (name === 'style' || name === 'class' || name.startsWith('aria-')) element.removeAttribute(name);
    else if (value === 'currentColor') element.setAttribute(name, theme.text);
    else if (numbers.test(value))
      element.setAttribute(
        name,
        value.replace(numbers, (number) => String(Math.round(Number(number) * 100) / 100)),
      );
  }
}
