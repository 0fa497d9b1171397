import { type Measure, wrap } from '../text.js';

/** A text in lines that all fit: a word that is wider than the room is broken with a hyphen, nothing is cut off. */
export function fitLines(text: string, room: number, size: number, measure: Measure, bold = false): string[] {
  return wrap(text, room, size, measure, bold).flatMap((line) => {
    const pieces: string[] = [];
    let rest = line;
    while (rest.length > 3 && measure(rest, size, bold) > room) {
      // A piece of a long word is long enough to be read as one.
      let end = rest.length - (rest.length > 7 ? 5 : 2);
      while (end > 2 && measure(`${rest.slice(0, end)}-`, size, bold) > room) end -= 1;
      pieces.push(`${rest.slice(0, end)}-`);
      rest = rest.slice(end);
    }
    return [...pieces, rest];
  });
}
