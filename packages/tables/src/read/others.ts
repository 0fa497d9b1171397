import { readTableName } from '../check/table-names.js';
import { type Described, formatOf } from './resource.js';

/**
 * The resources of a package that no figure looks at: those without a table's name, such as the outlines of
 * regions. Where no whole table has such a name, the only one that there is can have any (`gather.ts` makes
 * it the main one), so that one is not among them.
 */
export function othersIn(resources: readonly Described[]): ReadonlySet<Described> {
  const others = resources.filter(({ name }) => readTableName(name) === undefined);
  const candidates = others.length === 1 ? others : others.filter(couldBeTable);
  const [only] = candidates.length === 1 && !resources.some(isWholeTable) ? candidates : [];
  return new Set(others.filter((each) => each !== only));
}

function isWholeTable({ name }: Described): boolean {
  const read = readTableName(name);
  return read !== undefined && read.suffix === undefined;
}

const couldBeTable = (resource: Described): boolean =>
  resource.descriptor.data !== undefined || formatOf(resource) !== undefined;
