/* Amounts, shares and changes in words: the same ones in the drawing, at a mark, in the summary and in the table. */
import type { Language, PreventionMeasure } from '@kanskracht/tables';
import { formatNumber } from '../format.js';
import type { Amount, Change, Counted } from './model.js';
import { measures, remarks } from './rest.js';
import { textsIn } from './texts.js';
import type { Measured } from './texts-nl.js';

/** What a measure is called, in the texts of a language or fetched for it. */
export const measured = (measure: PreventionMeasure, lang: Language): Measured =>
  measure === 'activities' ? textsIn(lang).activities : measures.use().measureWords(measure, lang);

/** A number of a measure without its unit, but with the sign of euros and percentages: `52`, `€ 12.500`, `31,5%`. */
export const numberText = (value: number, measure: PreventionMeasure, lang: Language): string =>
  measure === 'activities' ? formatNumber(value, lang) : measures.use().measureNumber(value, measure, lang);

/** The same with its unit: `52 activiteiten`, `€ 12.500`, `31,5%`, `3,5 fte`. */
function quantityText(value: number, measure: PreventionMeasure, lang: Language): string {
  const { unit } = measured(measure, lang);
  const number = numberText(value, measure, lang);
  return unit === undefined ? number : `${number} ${unit[value === 1 ? 0 : 1]}`;
}

/** An amount with its unit, why there is none, or "ten minste 12 activiteiten" where a part of it is missing. */
export function amountText(amount: Amount, measure: PreventionMeasure, lang: Language, say = quantityText): string {
  const { value, incomplete } = amount;
  const said = value === undefined ? undefined : say(value, measure, lang);
  return said === undefined || incomplete ? remarks.use().sayGap(amount, said, lang) : said;
}

/** The same without its unit. */
export const bareAmount = (amount: Amount, measure: PreventionMeasure, lang: Language): string =>
  amountText(amount, measure, lang, numberText);

const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));

/** So many decimals that something is not said to be nothing, nor a part to be all. */
const decimalsOf = (share: number): number =>
  [0, 1].find((decimals) => {
    const shown = rounded(share, decimals);
    return (shown !== 0 && shown !== 100) || Math.abs(shown - share) < 0.001;
  }) ?? 2;

/** A share in percent without its sign: `41`, and `0,3` rather than `0`. */
export const shareNumber = (share: number, lang: Language): string => formatNumber(share, lang, decimalsOf(share));

/** The same within a sentence: "41 procent". */
export const percentText = (share: number, lang: Language): string => textsIn(lang).percent(shareNumber(share, lang));

/** A share in percent: `41%`. */
export const shareText = (share: number, lang: Language): string => `${shareNumber(share, lang)}%`;

/** From one share to another in whole numbers, with one decimal where they would hide a share or the shift. */
export function shareShift(
  from: number,
  to: number,
  lang: Language,
): { readonly from: string; readonly to: string; readonly points: string; readonly sign: number } {
  // Shares are fractions; and points are rounded from what they are, not from shares that are rounded.
  const shift = rounded(to - from, 9);
  const isHidden = rounded(from, 0) === rounded(to, 0) || rounded(shift, 0) === 0;
  const decimals = Math.max(decimalsOf(from), decimalsOf(to), isHidden && Math.abs(shift) >= 0.05 ? 1 : 0);
  return {
    from: formatNumber(from, lang, decimals),
    to: formatNumber(to, lang, decimals),
    points: textsIn(lang).points(formatNumber(Math.abs(shift), lang, decimals)),
    sign: Math.sign(rounded(shift, decimals)),
  };
}

/** "7 procentpunt meer", "3 activiteiten minder", "even veel". */
export function moved(amount: string, sign: number, lang: Language): string {
  const { up, down, same } = textsIn(lang).change;
  return sign === 0 ? same : sign > 0 ? up(amount) : down(amount);
}

interface Changed {
  readonly now?: Counted;
  readonly before?: Counted;
  readonly change?: Change;
}

/** The change of a number in words: "18 activiteiten meer"; of a percentage in percentage points. */
export function amountChange({ amount }: Change, measure: PreventionMeasure, lang: Language): string | undefined {
  if (amount === undefined) return undefined;
  const size = Math.abs(amount);
  const text = measure === 'reach' ? textsIn(lang).points(formatNumber(size, lang)) : quantityText(size, measure, lang);
  return moved(text, Math.sign(amount), lang);
}

/** What changed since the earlier period: "18 activiteiten meer, aandeel 7 procentpunt meer"; absent where nothing can be said. */
export function changeText(
  { now, before, change }: Changed,
  measure: PreventionMeasure,
  lang: Language,
): string | undefined {
  const said = [amountChange(change ?? {}, measure, lang) ?? []].flat();
  if (now?.share !== undefined && before?.share !== undefined) {
    const { points, sign } = shareShift(before.share, now.share, lang);
    said.push(textsIn(lang).change.share(moved(points, sign, lang)));
  }
  return said.length === 0 ? undefined : said.join(', ');
}
