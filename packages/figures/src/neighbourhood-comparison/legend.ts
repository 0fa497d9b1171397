import type { LegendItem } from '../figure.js';
import { classesOf } from './classes.js';
import type { ComparisonModel } from './model.js';
import type { Say } from './say.js';

const tiles = ['tile1', 'tile2', 'tile3', 'tile4', 'tile5'] as const;

/** Only the signs that no label explains where they stand. */
export function makeLegend(model: ComparisonModel, say: Say): LegendItem[] {
  const { shown, view, level } = model;
  const { legend } = say.texts;
  const items: LegendItem[] = [];
  const any = (test: (observed: (typeof shown)[number]['observed']) => boolean) =>
    shown.some(({ observed }) => test(observed));
  const estimates = any(({ estimate, value }) => estimate && value !== undefined);
  const missing = any(({ value }) => value === undefined);
  if (view === 'map') {
    const classes = classesOf(model);
    items.push(
      ...classes.map(({ low, high }, index): LegendItem => {
        const range = index === classes.length - 1 ? legend.classLast : legend.classOf;
        return { symbol: tiles[index] ?? 'tile5', label: range(say.value(low), say.value(high)) };
      }),
    );
  }
  if (view === 'dots' || view === 'trend') {
    if (estimates) items.push({ symbol: 'hollow1', label: legend.hollow });
    if (estimates && any(({ estimate, value }) => !estimate && value !== undefined))
      items.push({ symbol: 'dot1', label: legend.dot });
  }
  if (view === 'dots' && any(({ lower }) => lower !== undefined))
    items.push({ symbol: 'interval', label: legend.interval });
  if (view === 'distribution' && model.population) {
    const { values, scope } = model.population;
    items.push({ symbol: 'bar', label: say.texts.population(say.count(values.length), say.many(level), scope) });
  }
  if (missing && (view === 'dots' || view === 'map')) items.push({ symbol: 'missing', label: legend.missing });
  return items;
}
