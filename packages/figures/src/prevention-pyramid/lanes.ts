/* One bar with its name and its value: of a period, or of a form where forms don't add up. */

import { svg } from 'lit';
import { hatch } from '../draw/hatch.js';
import { label } from '../draw/label.js';
import { type Block, block, type Tools } from './block.js';
import { formBar } from './form-bar.js';
import type { Change, Counted, FormPart } from './model.js';
import { bareAmount, shareText } from './numbers.js';
import { periodLabel } from './period-label.js';
import { formLanesOf } from './views.js';

/** What has bars: a level, or what is not classified. */
export interface Row {
  readonly now?: Counted;
  readonly before?: Counted;
  readonly change?: Change;
}

export interface Lane {
  readonly name: string;
  /** What is drawn: the amount by its forms, or as one piece. */
  readonly parts: readonly FormPart[];
  readonly isMissing: boolean;
  readonly value: string;
  readonly share: string;
  readonly isNow: boolean;
}

/** Where the bars of a figure run. */
interface Track {
  readonly start: number;
  /** How long a bar of 1 is. */
  readonly unit: number;
  /** Without room beside the bars, names and values stand over them. */
  readonly above: boolean;
}

/** The bar of each period in which `of` finds a number, the period shown under the name that is given. */
export function pairOf(
  { now, before }: Row,
  { model, lang }: Tools,
  name: string,
  of: (counted: Counted) => Pick<Counted, 'total' | 'parts'> | undefined,
): Lane[] {
  const { measure = 'activities', comparePeriod = '' } = model;
  return [now, before].flatMap((counted): Lane[] => {
    const found = counted && of(counted);
    if (found === undefined) return [];
    const { total, parts } = found;
    const { share } = counted as Counted;
    const isMissing = total.value === undefined;
    const isNow = counted === now;
    return [
      {
        name: isNow ? name : periodLabel(comparePeriod, lang),
        parts: parts.length > 0 ? parts : [{ ...total, form: 'formal' }],
        isMissing,
        value: bareAmount(total, measure, lang),
        share: share === undefined || isMissing ? '' : `(${shareText(share, lang)})`,
        isNow,
      },
    ];
  });
}

/** A bar a period. Where forms don't add up (each is the reach among another group), a bar a form and a period. */
export function lanesOf(row: Row, tools: Tools): readonly Lane[] {
  const { period = '', comparePeriod, additive } = tools.model;
  // With one period there is nothing to tell it from.
  const name = comparePeriod === undefined ? '' : periodLabel(period, tools.lang);
  const whole = pairOf(row, tools, name, (counted) => (additive ? counted : { ...counted, parts: [] }));
  return additive ? whole : formLanesOf(row, whole, tools);
}

export function drawLane(
  { name, parts, isMissing, value, share, isNow }: Lane,
  { start, unit, above }: Track,
  { theme, sizes }: Tools,
): Block {
  const { label: size, note, measure } = sizes;
  const thick = size * (isNow ? 1.3 : 0.55);
  const lead = above ? size * 1.4 : 0;
  const height = lead + size * (isNow ? 1.65 : 1.25);
  const top = (lead + height - thick) / 2;
  const base = above ? size : height / 2 + note * 0.35;
  const paint = isNow ? theme.series1 : theme.context;
  let end = start;
  const bars = parts.map((part) => {
    const from = end;
    end += (part.value ?? 0) * unit;
    // A hairline of ground keeps neighbours apart.
    return formBar(part.form, from, top, end - from - (parts.length > 1 ? 1 : 0), thick, paint, theme);
  });
  const strong = isNow && !isMissing;
  const valueSize = strong ? size : note;
  const x = above ? measure(name, note) + 8 : isMissing ? start + 32 : end + 7;
  const quiet = { size: note, paint: theme.muted };
  return block(
    height,
    svg`${label(name, 0, base, quiet)}<g>${bars}</g>${isMissing ? hatch(start, top, 26, thick, theme.missing) : null}${label(value, x, base, { size: valueSize, paint: strong ? theme.text : theme.muted, bold: strong })}${label(share, x + measure(value, valueSize, strong) + 8, base, quiet)}`,
  );
}
