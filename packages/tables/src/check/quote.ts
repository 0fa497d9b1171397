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

/** Several words as a message lists them. */
export function quoteAll(words: readonly string[], joint: string): string {
  const quoted = words.map(quote);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${joint} ${last}`;
}
