import { label } from '../../draw/label.js';
import type { Point, Series, Target } from '../model.js';
import type { Tools } from '../piece.js';
import type { Plot } from './line-plot.js';
import { valueText } from './say.js';

interface Value {
  readonly at: number;
  readonly y: number;
  readonly text: string;
  readonly paint: string;
  readonly bold: boolean;
  readonly isAbove: boolean;
}

/** The values of baseline, latest and target: a target's on its far side, so that it never stands on the line. */
export function drawValues(series: Series, plot: Plot, width: number, { theme, sizes, lang }: Tools): unknown {
  const { baseline, latest, target } = series;
  // A longer unit stands in the words beside the line.
  const { unit, ...bare } = series;
  const short = unit === '%' || unit === '€' || unit === 'euro' ? series : bare;
  const text = (value: number): string => valueText(short, value, lang);
  const last = latest ?? baseline;
  const first = baseline === last ? undefined : baseline;
  const lastIsAbove =
    target === undefined || last?.value === undefined || target.value === last.value
      ? (last?.value ?? 0) >= (first?.value ?? Number.NEGATIVE_INFINITY)
      : target.value < last.value;
  const value = (
    at: number,
    top: number,
    foot: number,
    wantsAbove: boolean,
    more: Omit<Value, 'at' | 'y' | 'isAbove'>,
  ): Value => {
    // Under a point near the axis there is no room.
    const isAbove = wantsAbove || foot + sizes.note > plot.bottom - 4;
    return { at, y: isAbove ? top : foot + sizes.note * 0.75, isAbove, ...more };
  };
  const ofPoint = (
    { date, value: amount = 0, lower = amount, upper = amount }: Point,
    isAbove: boolean,
    bold: boolean,
  ) =>
    value(plot.x(date), plot.y(upper) - 9, plot.y(lower) + 9, isAbove, {
      text: text(amount),
      paint: !bold ? theme.muted : baseline === undefined ? theme.text : theme.series1,
      bold,
    });
  const ofTarget = ({ date, value: amount }: Target) =>
    value(date === undefined ? plot.right : plot.x(date), plot.y(amount) - 5, plot.y(amount) + 5, !lastIsAbove, {
      text: text(amount),
      paint: theme.text,
      bold: false,
    });
  const values = [
    ...(last === undefined ? [] : [ofPoint(last, lastIsAbove, true)]),
    ...(first === undefined ? [] : [ofPoint(first, (first.value ?? 0) > (last?.value ?? 0), false)]),
    ...(target === undefined ? [] : [ofTarget(target)]),
  ];
  const placed: { left: number; right: number; isAbove: boolean }[] = [];
  return values.map((value) => {
    const half = sizes.measure(value.text, sizes.note, value.bold) / 2;
    const middle = Math.min(width - half, Math.max(half, value.at));
    const box = { left: middle - half, right: middle + half + 4, isAbove: value.isAbove };
    // The words beside the line say every value: one that has no room here is left out.
    if (placed.some((other) => other.isAbove === box.isAbove && other.left < box.right && box.left < other.right)) {
      return null;
    }
    placed.push(box);
    return label(value.text, middle, value.y, {
      size: sizes.note,
      paint: value.paint,
      bold: value.bold,
      anchor: 'middle',
      halo: theme.background,
    });
  });
}
