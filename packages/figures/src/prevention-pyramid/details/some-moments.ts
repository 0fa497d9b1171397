import type { Moment, PyramidModel } from '../model.js';
import { most } from '../views.js';

/** Of many periods the first, the last and those compared, and of the others as many as can be read. */
export function someMoments({ moments, period, comparePeriod }: PyramidModel): readonly Moment[] {
  const step = (moments.length - 1) / (most - 1);
  const even = new Set(moments.map((_, index) => Math.round(index * step)));
  return moments.filter((moment, index) => even.has(index) || [period, comparePeriod].includes(moment.period));
}
