/* One bar with its name and its value: of a period, or of a form where forms don't add up. */

import { svg } from 'lit';
import { hatch } from '../draw/hatch.js';
import { label } from '../draw/label.js';
import { round } from '../draw/round.js';
import type { LinearScale } from '../draw/scale.js';
import { type Block, block, type Tools } from './block.js';
import { formBar } from './form-bar.js';
import type { Amount, Change, Counted, FormPart } from './model.js';
import { bareAmount, shareText } from './numbers.js';
import { periodLabel } from './period-label.js';
import { formName } from './say.js';

/** What has bars: a level, or what is not classified. */
export interface Row {
  readonly now?: Counted;
  readonly before?: Counted;
  readonly change?: Change;
}

interface Lane {
  readonly name: string;
  readonly amount: Amount;
  readonly parts: readonly FormPart[];
  readonly value: string;
  readonly share: string;
  readonly isNow: boolean;
}

/** Where the bars of a figure run. */
interface Track {
  readonly scale: LinearScale;
  readonly start: number;
  /** Without room beside the bars, names and values stand over them. */
  readonly above: boolean;
}

/** A bar a period. Where forms don't add up (each is the reach among another group), a bar a form and a period. */
export function lanesOf({ now, before }: Row, { model, lang }: Tools): Lane[] {
  const { measure, period, comparePeriod, additive } = model;
  if (measure === undefined) return [];
  const pair = (name: string, of: (counted: Counted) => readonly [Amount, readonly FormPart[]] | undefined): Lane[] =>
    [now, before].flatMap((counted): Lane[] => {
      const found = counted && of(counted);
      if (counted === undefined || found === undefined) return [];
      const [amount, parts] = found;
      const isNow = counted === now;
      return [
        {
          name: isNow ? name : periodLabel(comparePeriod ?? '', lang),
          amount,
          parts,
          value: bareAmount(amount, measure, lang),
          share: counted.share === undefined || amount.value === undefined ? '' : `(${shareText(counted.share, lang)})`,
          isNow,
        },
      ];
    });
  // With one period there is nothing to tell it from.
  const whole = pair(comparePeriod === undefined ? '' : periodLabel(period ?? '', lang), ({ total, parts }) => [
    total,
    additive ? parts : [],
  ]);
  if (additive) return whole;
  const forms = new Set([now, before].flatMap((counted) => counted?.parts ?? []).map(({ form }) => form));
  const apart = [...forms].flatMap((form) =>
    pair(formName(model, form, lang), ({ parts }) => {
      const part = parts.find((one) => one.form === form);
      return part && [part, [part]];
    }),
  );
  return apart.length === 0 || now?.total.value !== undefined ? [...whole, ...apart] : apart;
}

export function drawLane(
  { name, amount, parts, value, share, isNow }: Lane,
  { scale, start, above }: Track,
  { theme, sizes }: Tools,
): Block {
  const { label: size, note, measure } = sizes;
  const thick = size * (isNow ? 1.3 : 0.55);
  const lead = above ? size * 1.4 : 0;
  const height = above ? lead + thick + 6 : Math.max(thick + 5, note * 1.35);
  const top = above ? lead : (height - thick) / 2;
  const base = above ? size : height / 2 + note * 0.35;
  const paint = isNow ? theme.series1 : theme.context;
  const zero = scale(0);
  let end = zero;
  const bars = (parts.length > 0 ? parts : [{ ...amount, form: 'formal' as const }]).map((part) => {
    const from = end;
    end += scale(part.value ?? 0) - zero;
    // A hairline of ground keeps neighbours apart.
    const width = Math.abs(end - from) - (parts.length > 1 ? 1 : 0);
    return formBar(part.form, Math.min(from, end), top, width, thick, paint, theme);
  });
  const isMissing = amount.value === undefined;
  const strong = isNow && !isMissing;
  const valueSize = strong ? size : note;
  const at = above ? (name === '' ? 0 : measure(name, note) + 8) : isMissing ? start + 32 : Math.max(end, zero) + 7;
  const quiet = { size: note, paint: theme.muted, halo: theme.background };
  return block(
    height,
    svg`${label(name, 0, base, quiet)}<g>${bars}</g>${isMissing ? hatch(round(start), round(top), 26, round(thick), theme.missing) : null}${label(value, at, base, { ...quiet, size: valueSize, ...(strong && { paint: theme.text, bold: true }) })}${label(share, at + measure(value, valueSize, strong) + 8, base, quiet)}`,
  );
}
