/* Which of several regions the numbers are about, and what they come to together. */
import { type Facts, type Regions, regionsOf } from '@kanskracht/tables';
import { byName } from '../../format.js';
import { groupBy } from '../../group-by.js';
import { sum, sumOfForm } from '../amounts.js';
import type { Area, Joining } from '../area.js';
import type { Asked } from '../asking/asked.js';
import { textOf } from '../asks.js';
import { formsOf } from '../counts.js';
import type { Filter, Option } from '../model.js';
import type { PyramidOptions } from '../options.js';
import type { CountLevel } from '../stated/index.js';

/**
 * The region that was chosen here or in a figure beside this one, else that was asked for, else all.
 * A list holds what lies inside a region. Numbers are those of the region itself, else the sum of the
 * outermost ones inside it. All together are the rows without a region, else the one region that holds all
 * others, else the sum of the outermost ones; numbers that don't add up are those of the first by name.
 */
export function chooseArea(
  held: ReadonlySet<string | undefined>,
  facts: Facts,
  joining: Joining,
  options: Pick<PyramidOptions, 'region' | 'selected'>,
  asked: Asked | undefined,
): Area {
  const places = regionsOf(facts);
  const ids = [...held].flatMap((id) => id ?? []);
  const paths = new Map(ids.map((id) => [id, pathOf(id, places)]));
  const inside = (around: string): string[] => ids.filter((id) => paths.get(id)?.includes(around));
  const around = [...new Set([...paths.values()].flat())].filter((id) => !held.has(id));
  const known = joining === 'none' ? ids : [...ids, ...around];

  const picked = asked?.pick('region', options.region, known);
  const selected = textOf(options.selected).toLowerCase();
  const chosen = (selected && known.find((id) => id.toLowerCase() === selected)) || picked;

  const hasOneOnly = ids.length === 1 && !held.has(undefined);
  // A region around some of them, but not around all, is a choice of its own.
  const offered = known.filter((id) => held.has(id) || (places.has(id) && inside(id).length < ids.length));
  const filterOf = (id: string | undefined): Filter => ({
    options: hasOneOnly ? [] : labelled(offered, places),
    ...(id !== undefined && { chosen: id }),
  });

  if (joining === 'list') {
    return {
      filter: filterOf(chosen ?? (hasOneOnly ? ids[0] : undefined)),
      regions: chosen === undefined ? [...held] : inside(chosen),
    };
  }
  if (chosen !== undefined && held.has(chosen)) return { filter: filterOf(chosen), regions: [chosen] };
  if (chosen === undefined && held.has(undefined)) return { filter: filterOf(undefined), regions: [undefined] };
  const among = new Set(chosen === undefined ? ids : inside(chosen));
  const outer = [...among].filter((id) => !paths.get(id)?.some((other) => other !== id && among.has(other)));
  if (outer.length <= 1) return { filter: filterOf(chosen ?? outer[0]), regions: outer };
  if (joining === 'sum') return { filter: filterOf(chosen), regions: outer, summed: outer.length };
  const first = labelled(outer, places)[0]?.id;
  return { filter: filterOf(first), regions: [first] };
}

/** The same level in several regions: a region that does not tell it leaves it incomplete. */
export const sumOfRegions =
  (regions: Area['regions'], countLevel: CountLevel): CountLevel =>
  (rows, additive, withForms) => {
    const byRegion = groupBy(rows, ({ region }) => region);
    const each = regions.map((region) => countLevel(byRegion.get(region) ?? [], additive, withForms));
    return {
      total: sum(each.map(({ total }) => total)),
      parts: formsOf(each).map((form) => ({ form, ...sumOfForm(each, form) })),
    };
  };

/** A region and those that it lies in, nearest first. */
function pathOf(id: string, places: Regions): readonly string[] {
  const path: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !path.includes(at); at = places.parent(at)) path.push(at);
  return path;
}

/** By the names that readers look for; two of the same name each with the place that they lie in. */
function labelled(ids: readonly string[], places: Regions): readonly Option[] {
  const names = ids.map((id) => places.name(id));
  const labels = ids.map((id, index) => {
    const name = names[index] as string;
    if (names.indexOf(name) === names.lastIndexOf(name)) return { id, label: name };
    const parent = places.parent(id);
    return { id, label: `${name} (${parent === undefined ? id : places.name(parent)})` };
  });
  const alphabet = byName('nl');
  return labels.sort((a, b) => alphabet(a.label, b.label));
}
