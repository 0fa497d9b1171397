import { formatPeriod } from '@kanskracht/tables';
import type { Control } from '../figure.js';
import { byName } from '../format.js';
import { type ComparisonModel, markedOf, type Place } from './model.js';
import type { Say } from './say.js';

/** The choices that the data offer. */
export function makeControls(model: ComparisonModel, say: Say): Control[] {
  const { texts, lang } = say;
  const {
    indicator,
    indicators,
    shown,
    reference,
    references,
    period,
    periods,
    view,
    views,
    shownAnyway,
    handpicked,
    level,
  } = model;
  const option = (place: Place) => ({ value: place.region, label: labelOf(place, references, say) });
  const alphabet = byName(lang);
  const regions = [...shown].sort((a, b) => alphabet(a.name, b.name));
  const all = { value: '', label: texts.controls.all(say.many(level)) };
  return [
    {
      name: 'indicator',
      label: texts.controls.indicator,
      value: indicator.id,
      options: indicators.map((one) => ({ value: one.id, label: say.name(one) })),
    },
    {
      name: 'region',
      label: texts.controls.region,
      value: markedOf(model)?.region ?? '',
      // A set that the editor chose is not to be lost by choosing one of it, or all.
      options: handpicked ? [] : [...(shownAnyway ? [all] : []), ...regions.map(option)],
    },
    {
      name: 'reference',
      label: texts.controls.reference,
      value: reference?.region ?? 'none',
      options: [...references.map(option), { value: 'none', label: texts.controls.noReference }],
    },
    {
      name: 'period',
      label: texts.controls.period,
      value: period,
      // A trend shows all periods.
      options: (view === 'trend' ? [] : periods.toReversed()).map((one) => ({
        value: one,
        label: formatPeriod(one, lang),
      })),
    },
    {
      name: 'view',
      label: texts.controls.view,
      value: view,
      options: views.map((one) => ({ value: one, label: texts.views[one] })),
    },
  ];
}

/** The name, with its level where another region has the same name. */
function labelOf(place: Place, places: readonly Place[], say: Say): string {
  const name = say.place(place);
  const twin = places.some((other) => other.region !== place.region && other.name === place.name);
  return twin && place.level ? `${name} (${say.texts.levels[place.level].one})` : name;
}
