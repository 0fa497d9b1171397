import { readWord, schemas } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import type { Place } from './model.js';
import { type ComparisonOptions, orders, views } from './options.js';
import { ancestors, depthOf, sameId } from './places.js';
import type { Ask } from './problems.js';

/**
 * What is asked, as the data spell it. Attributes can hold any text: one that the data or the figure don't
 * know is told of and left unasked, so that the figure goes on with its default.
 */
export function readAsked(
  options: ComparisonOptions,
  places: ReadonlyMap<string, Place>,
  report: (ask: Ask) => void,
): ComparisonOptions {
  const { within, level, view, order, ...rest } = options;
  const all = [...places.values()].map((place) => ({ ...place, around: ancestors(place.region, places) }));

  const area = all.flatMap(({ around }) => around).find((code) => sameId(code, within ?? ''));
  if (within && area === undefined) report({ code: 'unknown_within', value: within });

  const inside = area === undefined ? all : all.filter(({ around }) => around.includes(area));
  const levels = [...new Set(inside.flatMap((place) => place.level ?? []))].sort((a, b) => depthOf(a) - depthOf(b));
  const word = readWord(schemas.regions.level, level ?? '');
  const readLevel = levels.find((one) => one === word);
  if (level && readLevel === undefined) report({ code: 'unknown_level', value: level, known: levels });

  const readView = views.find((one) => one === view);
  if (view && readView === undefined) report({ code: 'unknown_view', value: view, known: views });
  const readOrder = orders.find((one) => one === order);
  if (order && readOrder === undefined) report({ code: 'unknown_order', value: order, known: orders });

  return { ...rest, ...withoutHoles({ within: area, level: readLevel, view: readView, order: readOrder }) };
}
