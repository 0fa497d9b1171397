/**
 * The ids in a text, separated by commas or spaces. `find` gives the id as the data write it, so that
 * case does not matter, and an id that holds a space or a comma itself is found as a whole.
 */
export function readIds(
  text: string | undefined,
  find: (id: string) => string | undefined,
): { readonly known: readonly string[]; readonly unknown: readonly string[] } {
  const known: string[] = [];
  const unknown: string[] = [];
  const add = (id: string): boolean => {
    const found = find(id);
    if (found !== undefined && !known.includes(found)) known.push(found);
    return found !== undefined;
  };
  const whole = (text ?? '').trim();
  if (whole === '' || add(whole)) return { known, unknown };
  for (const part of whole.split(',').map((one) => one.trim())) {
    if (part === '' || add(part)) continue;
    for (const id of part.split(/\s+/)) if (!add(id)) unknown.push(id);
  }
  return { known, unknown };
}
