import type { Language, PreventionMeasure } from '@kanskracht/tables';
import { formatList } from '../format.js';
import { opening, whenOf, whereOf } from './about.js';
import { followedForm, followedLevel, type Shifted } from './followed.js';
import type { FormTotal, Level, PyramidModel } from './model.js';
import { amountText, measured, moved, numberText, shareNumber, shareShift } from './numbers.js';
import { isShared, lists, remarksOf, unshared } from './rest.js';
import { formInWords, levelInWords } from './say.js';
import { textsIn } from './texts.js';

/**
 * The finding in one to three plain sentences: what shifted between two periods, or how one period is
 * divided; without shares what is known, without numbers what the levels are and what is intended.
 */
export function summary(model: PyramidModel, lang: Language): string {
  const level = followedLevel(model);
  const [first = '', ...others] = !isShared(model)
    ? unshared.use().otherSummary(model, lang)
    : level !== undefined
      ? shift(model, model.measure, level, lang)
      : [
          ...division(model, model.measure, lang),
          ...(model.comparePeriod === undefined ? [] : unshared.use().compared(model, lang)),
        ];
  const opened = model.open === undefined ? [] : lists.use().sayOpen(model, lang);
  return [opening(model, first), ...others, ...opened].join(' ');
}

function shift(model: PyramidModel, measure: PreventionMeasure, level: Shifted<Level>, lang: Language): string[] {
  const { summary: text } = textsIn(lang);
  const { from, to } = shareShift(level.before.share, level.now.share, lang);
  const { share: words } = measured(measure, lang);
  const now = text.share(whenOf(model.period, lang), words, to, whereOf(model, lang), levelInWords(level, lang));
  const said = [
    now + text.was(whenOf(model.comparePeriod, lang), from),
    text.thatIs(howFar(model, level, measure, lang).far),
  ];
  const form = followedForm(model);
  if (form !== undefined) {
    const { far, ...shares } = howFar(model, form, measure, lang);
    // Nothing is said of a form that kept its share.
    if (shares.sign !== 0) said.push(text.formMoved(formInWords(model, form.form, lang), shares.from, shares.to, far));
  }
  return said;
}

/** The shares, and "7 procentpunt meer (van 34 naar 52 activiteiten)" with what must be remarked of it. */
function howFar(model: PyramidModel, item: Shifted<Level | FormTotal>, measure: PreventionMeasure, lang: Language) {
  const { now, before } = item;
  const shares = shareShift(before.share, now.share, lang);
  const { points, sign } = shares;
  const numbers = textsIn(lang).summary.numbers(
    numberText(before.total.value, measure, lang),
    amountText(now.total, measure, lang),
  );
  if (sign === 0) return { ...shares, far: moved(points, sign, lang) };
  // Where the number did not go along with the share, that in place of what was intended: nobody did more or less.
  const { masked } = item.change ?? {};
  const after =
    masked === undefined
      ? (remarksOf(model)?.asIntended(item, sign, lang) ?? '') + numbers
      : `, ${textsIn(lang).masked[masked](numbers)}`;
  return { ...shares, far: moved(points, sign, lang) + after };
}

/** "In 2024 was 41 procent van de activiteiten in Stein universele preventie (voor iedereen), …", then the forms. */
function division(model: PyramidModel, measure: PreventionMeasure, lang: Language): string[] {
  const { summary: text } = textsIn(lang);
  const { share: words } = measured(measure, lang);
  type Say = (share: string, what: string) => string;
  const also: Say = (share, what) => text.alsoShare(words, share, what);
  const sentence = (parts: readonly (readonly [share: number, what: string])[], first: Say): string[] => {
    const said = parts.map(([share, what], index) => (index === 0 ? first : also)(shareNumber(share, lang), what));
    return said.length === 0 ? [] : [`${formatList(said, lang)}.`];
  };
  return [
    ...sentence(
      model.levels.map((level) => [level.now?.share ?? 0, levelInWords(level, lang)]),
      (share, what) => text.share(whenOf(model.period, lang), words, share, whereOf(model, lang), what),
    ),
    ...sentence(
      model.forms.flatMap(({ form, now }) =>
        now?.share ? [[now.share, formInWords(model, form, lang)] as const] : [],
      ),
      (share, what) => text.formShare(words, share, what),
    ),
  ];
}
