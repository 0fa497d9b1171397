/** A cell's value as a message shows it: short, between quotation marks. */
export function quote(value: unknown): string {
  const text =
    value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : asText(value);
  return `‘${text.length > 40 ? `${text.slice(0, 40)}…` : text}’`;
}

/* An object of a stranger may refuse to become a text. */
function asText(value: unknown): string {
  try {
    return String(value).trim();
  } catch {
    return typeof value;
  }
}

/** The columns of a table that its partner named; readers give names to those without one. */
export function ownNames(columns: readonly string[]): string[] {
  return columns.filter((column) => !/^(?:column_\d+|cell \d+ of \d+)$/.test(column));
}

/** Several words as a message lists them. */
export function quoteAll(words: readonly string[], joint: string): string {
  return joinAll(words.map(quote), joint);
}

export function joinAll(parts: readonly string[], joint: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${joint} ${last}`;
}
