import type { LegendItem } from '../figure.js';
import { classesOf } from './classes.js';
import type { ComparisonModel } from './model.js';
import type { Say } from './say.js';
import { linesOf } from './trend-lines.js';

const tiles = ['tile1', 'tile2', 'tile3', 'tile4', 'tile5'] as const;

/** Only the signs that no label explains where they stand. */
export function makeLegend(model: ComparisonModel, say: Say): LegendItem[] {
  const { shown, view, level } = model;
  const { legend } = say.texts;
  const items: LegendItem[] = [];
  const missing = shown.some(({ observed }) => observed.value === undefined);
  if (view === 'map') {
    const classes = classesOf(model);
    items.push(
      ...classes.map(({ low, high }, index): LegendItem => {
        const range = index === classes.length - 1 ? legend.classLast : legend.classOf;
        return { symbol: tiles[index] ?? 'tile5', label: range(say.value(low), say.value(high)) };
      }),
    );
  }
  const points = pointsOf(model);
  const [hollow, full] = [points.filter(({ estimate }) => estimate), points.filter(({ estimate }) => !estimate)];
  if (hollow.length > 0) {
    items.push({ symbol: hollow.every(({ strong }) => strong) ? 'hollow1' : 'hollow', label: legend.hollow });
    if (full.length > 0) items.push({ symbol: full.every(({ strong }) => strong) ? 'dot1' : 'dot', label: legend.dot });
  }
  if (view === 'dots' && shown.some(({ observed }) => observed.lower !== undefined))
    items.push({ symbol: 'interval', label: legend.interval });
  if (view === 'distribution' && model.population) {
    const { values, scope } = model.population;
    items.push({ symbol: 'bar', label: say.texts.population(say.count(values.length), say.many(level), scope) });
  }
  if (missing && (view === 'dots' || view === 'map')) items.push({ symbol: 'missing', label: legend.missing });
  return items;
}

/** The points that are drawn, and whether in our colour; the others are grey. */
function pointsOf(model: ComparisonModel): { readonly estimate: boolean; readonly strong: boolean }[] {
  const { view, shown } = model;
  if (view === 'trend') {
    const { ours, named } = linesOf(model);
    const lines = ours.length > 0 ? ours : named;
    return lines.flatMap(({ history }) =>
      history.flatMap(({ observed: { value, estimate } }) =>
        value === undefined ? [] : { estimate, strong: ours.length > 0 },
      ),
    );
  }
  if (view !== 'dots' && view !== 'distribution') return [];
  return shown.flatMap(({ observed: { value, estimate }, marked }) =>
    value === undefined ? [] : { estimate, strong: marked },
  );
}
