/* Where the texts of a drawing stand, by the measure that it was drawn with: the same on every machine. */
import type { Drawing, Measure } from '@kanskracht/figures';
import { render } from 'lit';

interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function textBoxes({ content }: Drawing, measure: Measure): TextBox[] {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  render(content, root as unknown as HTMLElement);
  document.body.append(root);
  const boxes = [...root.querySelectorAll('text')].map((node): TextBox => {
    const of = (name: string): number => Number(node.getAttribute(name));
    const text = node.textContent ?? '';
    const size = of('font-size');
    const width = measure(text, size, of('font-weight') > 400);
    const { e, f } = node.getCTM() ?? new DOMMatrix();
    const left = of('x') + e - width * ({ middle: 0.5, end: 1 }[node.getAttribute('text-anchor') ?? ''] ?? 0);
    const baseline = of('y') + f;
    // From the top of a capital to the foot of a g.
    return { text, left, right: left + width, top: baseline - size * 0.72, bottom: baseline + size * 0.21 };
  });
  root.remove();
  return boxes;
}

/** What goes wrong for a reader: texts that stand outside the drawing, and texts that lie over each other. */
export function textFaults(drawing: Drawing, measure: Measure): string[] {
  const boxes = textBoxes(drawing, measure);
  return [
    ...boxes
      .filter(({ left, right, bottom }) => left < -0.1 || right > drawing.width + 0.1 || bottom > drawing.height + 0.1)
      .map(({ text, left, right }) => `outside: ${text} (${left.toFixed()} to ${right.toFixed()})`),
    ...boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.1 &&
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.1,
        )
        .map((other) => `over each other: ${one.text} / ${other.text}`),
    ),
  ];
}
