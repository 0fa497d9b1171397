import type { LegendItem } from '../figure.js';
import { hollowSign, intervalSign } from '../symbol.js';
import { classesOf } from './classes.js';
import type { ComparisonModel } from './model.js';
import type { Say } from './say.js';
import { barSign, dotSign, missingSign, tileSign } from './signs.js';
import { linesOf } from './trend-lines.js';

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
        return { symbol: tileSign(index + 1), label: range(say.value(low), say.value(high)) };
      }),
    );
  }
  const points = pointsOf(model);
  const [hollow, full] = [points.filter(({ estimate }) => estimate), points.filter(({ estimate }) => !estimate)];
  if (hollow.length > 0) {
    items.push({ symbol: hollowSign(allStrong(hollow)), label: legend.hollow });
    if (full.length > 0) items.push({ symbol: dotSign(allStrong(full)), label: legend.dot });
  }
  if (view === 'dots' && shown.some(({ observed }) => observed.lower !== undefined))
    items.push({ symbol: intervalSign, label: legend.interval });
  if (view === 'distribution' && model.population) {
    const { values, scope } = model.population;
    items.push({ symbol: barSign, label: say.texts.population(say.count(values.length), say.many(level), scope) });
  }
  if (missing && (view === 'dots' || view === 'map')) items.push({ symbol: missingSign, label: legend.missing });
  return items;
}

/** The first series where all points are in our colour; else they are grey. */
const allStrong = (points: readonly { readonly strong: boolean }[]): number | undefined =>
  points.every(({ strong }) => strong) ? 0 : undefined;

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
