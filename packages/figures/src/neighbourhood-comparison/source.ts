import { formatPeriod } from '@kanskracht/tables';
import type { ComparisonModel } from './model.js';
import type { Say } from './say.js';

/** Who made the figures: by the rows that are shown, else by the indicator, else by the data as a whole. */
export function publishersOf({
  indicator,
  shown,
  sources,
}: Pick<ComparisonModel, 'indicator' | 'shown' | 'sources'>): ReadonlySet<string> {
  const said = shown.flatMap(({ observed }) => observed.source ?? []);
  return new Set(said.length > 0 ? said : indicator.source ? [indicator.source] : sources);
}

/**
 * Publisher of the figures, periods, "schatting" where due, and how many answers the figures rest on; then
 * the other sources of the data, from which the names and places come. Where nobody is named as the
 * publisher, that is for the editor to mend; a reader gets the rest.
 */
export function makeSource(model: ComparisonModel, say: Say): string {
  const { shown, periods, period, view, sources } = model;
  const { texts, lang } = say;
  const named = publishersOf(model);
  const used = view === 'trend' ? periods : [period];
  const counts = shown.flatMap(({ observed }) =>
    observed.n === undefined || observed.value === undefined ? [] : [observed.n],
  );
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const about = [
    used.map((one) => formatPeriod(one, lang)).join(', '),
    shown.some(({ observed }) => observed.estimate) ? texts.estimate : undefined,
    counts.length === 0
      ? undefined
      : texts.n(low === high ? say.count(low) : texts.fromTo(say.count(low), say.count(high))),
  ]
    .filter((part) => part !== undefined)
    .join(', ');
  if (named.size === 0) return `${texts.sourceless(about)}.`;
  const others = [...new Set(sources)].filter((source) => !named.has(source));
  return `${texts.source([`${[...named].join('; ')}, ${about}`, ...others].join('; '))}.`;
}
