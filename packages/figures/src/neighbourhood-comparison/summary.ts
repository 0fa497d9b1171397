import { inPeriod, type Verdict } from '@kanskracht/tables';
import { formatList } from '../format.js';
import type { ComparisonModel, Indicator, Observed, Reference, Shown } from './model.js';
import { markedOf } from './model.js';
import { isZero, type Say } from './say.js';
import type { RegionSet } from './texts-nl.js';

/**
 * The finding in one to three plain sentences: the region that is marked beside the reference, or the
 * span of all that are shown. A share of people is said as "72 van de 100", where the data hold a phrase for it.
 */
export function makeSummary(model: ComparisonModel, say: Say): string {
  const one = markedOf(model) ?? (model.shown.length === 1 ? model.shown[0] : undefined);
  return (one ? aboutOne(model, one, say) : aboutAll(model, say)).filter(Boolean).join(' ');
}

/** The regions as a sentence names them, by the region that they lie in unless that is the whole country. */
export function setOf({ shown, level, whole, within, handpicked }: ComparisonModel, say: Say): RegionSet {
  const named = within !== undefined && within.level !== 'NL' && !handpicked;
  return {
    count: say.count(shown.length),
    many: say.many(level),
    // Without the name of what holds them, "the" would say that there are no other.
    whole: whole && named,
    ...(named && { within: say.place(within) }),
  };
}

function aboutOne(model: ComparisonModel, shown: Shown, say: Say): string[] {
  const { indicator, reference } = model;
  const { texts } = say;
  const when = inPeriod(model.period, say.lang);
  const where = texts.inPlace(say.place(shown));
  const { value, estimate } = shown.observed;
  if (value === undefined) return [texts.noValue(say.plainName(indicator), where, when, say.observed(shown.observed))];
  const beside = reference !== undefined && reference.region !== shown.region ? reference : undefined;
  const sentences: string[] = [];
  const phrase = phraseOf(indicator, say);
  const share = shareOf(value, say);
  if (phrase) {
    const finding = texts.finding(when, phrase.verb, phrase.rest, share, phrase.people, where, estimate);
    sentences.push(`${finding}${besideShare(beside, share, say)}.`);
  } else {
    sentences.push(
      texts.plain(say.plainName(indicator), where, when, say.value(value), estimate),
      besideValue(beside, say),
    );
  }
  if (model.view === 'trend') sentences.push(before(model, shown, say));
  else if (beside && shown.difference !== undefined) {
    sentences.push(isZero(shown.difference, indicator.decimals) ? texts.noGap : texts.gap(say.gap(shown.difference)));
  }
  if (beside && shown.verdict !== 'not_compared')
    sentences.push(texts.judged[shown.verdict](say.place(shown), say.place(beside)));
  sentences.push(sharesSentence(model, value, say));
  // Three sentences are what a reader takes in; the difference follows from the two values.
  return phrase === undefined && sentences.filter(Boolean).length > 3
    ? [sentences[0] ?? '', sentences[1] ?? '', ...sentences.slice(3)]
    : sentences;
}

/** The first value of the series, beside which the present one is read; an older series can't be compared with it. */
function before({ period }: ComparisonModel, { history }: Shown, { texts, lang, value }: Say): string {
  const past = history.slice(0, history.findIndex((moment) => moment.period === period) + 1);
  const series = past.slice(
    Math.max(
      0,
      past.findLastIndex(({ newSeries }) => newSeries),
    ),
  );
  const first = series.find(({ observed }) => observed.value !== undefined);
  if (first?.observed.value === undefined || first.period === period) return '';
  return texts.before(inPeriod(first.period, lang), value(first.observed.value));
}

function aboutAll(model: ComparisonModel, say: Say): string[] {
  const { indicator, reference, shown } = model;
  const { texts } = say;
  const when = inPeriod(model.period, say.lang);
  const values = shown.flatMap(({ observed }) => observed.value ?? []);
  const some = values.length > 0 && values.length < shown.length && { valued: say.count(values.length) };
  const where = texts.inPlace(texts.setOf({ ...setOf(model, say), ...some }));
  if (values.length === 0) return [texts.noValues(say.plainName(indicator), where, when)];
  const estimate = shown.some(({ observed }) => observed.estimate);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = (write: (value: number) => string) =>
    write(low) === write(high) ? write(low) : texts.fromTo(write(low), write(high));
  const sentences: string[] = [];
  const phrase = phraseOf(indicator, say);
  if (phrase) {
    const share = span((value) => shareOf(value, say));
    sentences.push(
      `${texts.findingSet(when, phrase.verb, phrase.rest, share, phrase.people, where, estimate)}${besideShare(reference, share, say)}.`,
    );
  } else {
    sentences.push(
      texts.plain(say.plainName(indicator), where, when, span(say.value), estimate),
      besideValue(reference, say),
    );
  }
  if (reference) sentences.push(tally(shown, reference, say));
  return sentences;
}

/** "; in heel Venray 77": the reference in the same words. */
function besideShare(reference: Reference | undefined, share: string, say: Say): string {
  const value = reference?.observed.value;
  if (reference === undefined || value === undefined) return '';
  const other = shareOf(value, say);
  return say.texts.findingBeside(whereOf(reference, say), other, other === share);
}

function besideValue(reference: Reference | undefined, say: Say): string {
  const value = reference?.observed.value;
  return reference === undefined || value === undefined
    ? ''
    : say.texts.plainBeside(whereOf(reference, say), say.value(value));
}

function whereOf(
  reference: Reference,
  { texts, place }: { readonly texts: Say['texts']; readonly place: Say['place'] },
): string {
  const name = place(reference);
  return reference.containsShown && reference.level !== 'NL' ? texts.inWhole(name) : texts.inPlace(name);
}

/** A share as a number of 100 people. */
function shareOf(value: number, { texts, count }: Say): string {
  return value > 0 && value < 0.5 ? texts.lessThanOne : count(value);
}

interface Phrase {
  readonly verb: string;
  readonly rest: string;
  readonly people: string;
}

/** The phrase of the data, split after its verb; only a share of people can be said so. */
function phraseOf({ unit, phrase, phraseEn, people, peopleEn }: Indicator, { lang, texts }: Say): Phrase | undefined {
  const text = lang === 'en' ? phraseEn : phrase;
  if (unit !== '%' || text === undefined) return undefined;
  const [verb = '', ...rest] = text.trim().split(/\s+/);
  return { verb, rest: rest.join(' '), people: (lang === 'en' ? peopleEn : people) ?? texts.people };
}

const inOrder: readonly Verdict[] = ['better', 'higher', 'similar', 'lower', 'worse'];

/** How many regions have each verdict. */
function tally(shown: readonly Shown[], reference: Reference, say: Say): string {
  const counts = inOrder.flatMap((verdict) => {
    const count = shown.filter((row) => row.verdict === verdict).length;
    return count === 0 ? [] : [say.texts.tallyOf(say.count(count), say.texts.verdicts[verdict])];
  });
  return counts.length === 0 ? '' : say.texts.tally(say.place(reference), formatList(counts, say.lang));
}

/** Which part of all regions lies lower and which higher; no rank. */
export function sharesSentence(
  { view, population, level }: ComparisonModel,
  value: Observed['value'],
  say: Say,
): string {
  if (view !== 'distribution' || population === undefined || value === undefined) return '';
  const { values, scope } = population;
  const of100 = (count: number) => say.count((100 * count) / values.length);
  const lower = values.filter((other) => other < value).length;
  const higher = values.filter((other) => other > value).length;
  return say.texts.shares(of100(lower), of100(higher), say.many(level), scope);
}
