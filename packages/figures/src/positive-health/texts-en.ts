import type { Texts } from './texts.js';

/** The texts in English, in the shape of the Dutch ones. */
export const en: Texts = {
  dimensions: {
    LF: { label: 'Bodily functions', plain: 'how your body works' },
    MW: { label: 'Mental well-being', plain: 'how you feel and think' },
    ZG: { label: 'Meaningfulness', plain: 'what gives your life meaning' },
    KL: { label: 'Quality of life', plain: 'how you can enjoy your life' },
    MD: { label: 'Participation', plain: 'how you take part with others' },
    DF: { label: 'Daily functioning', plain: 'how you get through your day' },
  },
  missing: {
    unknown: 'no data',
    suppressed: 'not published',
    too_few: 'too few answers',
    not_applicable: 'does not apply',
    not_measured: 'no data',
    not_yet: 'not measured yet',
  },
  name: 'Positive Health',
  title: (names, period) => `Positive Health: ${names}${period}`,
  selfScores: 'self-scores',
  summary: {
    selfScore: (name, period) => `People in ${name} gave themselves a score for each dimension${period}.`,
    groupScore: (name, period) => `${name}: the scores that people gave themselves${period}.`,
    same: (value, names) => `The score is ${value} everywhere: for ${names}.`,
    highest: (high, highValue, low, lowValue) =>
      `The highest score is ${highValue} for ${high}, the lowest ${lowValue} for ${low}.`,
    only: (axis, value) => `There is a score for ${axis} only: ${value}.`,
    furthest: (axis, value, reference, referenceValue) =>
      `The difference from ${reference} is largest for ${axis}: ${value}; in ${reference} ${referenceValue}.`,
    spread: (axis, low, lowName, high, highName) =>
      `They differ most on ${axis}: from ${low} (${lowName}) to ${high} (${highName}).`,
    alike: 'Their scores are equal on every dimension.',
    equal: (reference) => `On every dimension that equals ${reference}.`,
    gap: (axes) => `There are no data for ${axes}.`,
    empty: 'There are no scores in these data.',
    nothing: (name, period) => `There are no scores for ${name}${period}.`,
  },
  mark: {
    score: (axis, name, value) => `${axis}, ${name}: ${value}`,
    outOf: (value, max) => `${value} on a scale from 0 to ${max}`,
    interval: (lower, upper) => `between ${lower} and ${upper}`,
    n: (n) => `${n} people`,
    meanOf: (count) => `mean of ${count} questions`,
  },
  marksLabel: 'Scores by dimension',
  table: {
    caption: (names, period) => `Scores by dimension for ${names}${period}`,
    region: 'Code',
    name: 'Region or group',
    dimension: 'Dimension',
    aspect: 'Aspect',
    period: 'Period',
    score: 'Score (0–10)',
    lower: 'Lower limit',
    upper: 'Upper limit',
    n: 'Number of people',
    kind: 'Kind',
    missing: 'Why empty',
  },
  interval: 'line: how sure we are (95%)',
  notes: {
    conversation:
      'This is meant as a basis for conversation. It is not a measuring instrument: there is no total score.',
    area: 'The area of the web says nothing.',
    leftOut: (count) =>
      count === 1
        ? 'The data hold one more region or group.'
        : `The data hold ${count} more regions or groups. Choose three at most.`,
    meanOf: 'A score here is the mean of the questions of a dimension.',
    fewAxes: 'A web needs at least three dimensions; that is why the scores stand on a line.',
    concept: 'Concept of Positive Health: Institute for Positive Health (iPH).',
  },
  source: (text) => `Source: ${text}`,
  periodOnly: (text) => `Period: ${text}`,
  n: (n) => `n = ${n}`,
  controls: {
    region: 'Region or group',
    reference: 'Compare with',
    none: 'nothing',
    period: 'Period',
    view: 'View',
    views: { spider: 'web', dots: 'dots', table: 'table' },
    kind: 'Kind of score',
    kinds: { self_score: 'self-score', approximation: 'approximation' },
    dimension: 'Aspects of',
    noDimension: 'none',
  },
  aspectsOf: (axis) => `What ‘${axis}’ is made of`,
};
