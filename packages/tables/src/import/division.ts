/** The code of the municipality that a wijk, a buurt or a municipality lies in. */
export const municipalityOf = (code: string): string | undefined =>
  /^(GM|WK|BU)\w{4}/.test(code) ? `GM${code.slice(2, 6)}` : undefined;

function byMunicipality(codes: Iterable<string>): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>();
  for (const code of codes) {
    const municipality = municipalityOf(code);
    if (municipality !== undefined) groups.set(municipality, (groups.get(municipality) ?? new Set()).add(code));
  }
  return groups;
}

/**
 * Tells whether a code means the same place in two years' divisions, as far as codes can tell. For a
 * wijk or buurt that is only so where the whole municipality has the same codes in both years: a
 * municipality that numbers its wijken anew gives old codes to other places.
 */
export function samePlace(codes: Iterable<string>, others: Iterable<string>): (code: string) => boolean {
  const known = new Set(others);
  const [groups, otherGroups] = [byMunicipality(codes), byMunicipality(known)];
  const unchanged = new Set(
    [...groups.keys()].filter((municipality) => {
      const [group, other] = [groups.get(municipality), otherGroups.get(municipality)];
      return group?.size === other?.size && [...(group ?? [])].every((code) => other?.has(code));
    }),
  );
  return (code) => {
    const municipality = municipalityOf(code);
    return known.has(code) && (municipality === undefined || municipality === code || unchanged.has(municipality));
  };
}
