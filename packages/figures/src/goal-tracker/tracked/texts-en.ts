import type { TrackedTexts } from './texts.js';

/** The same in English. */
export const en: TrackedTexts = {
  verdicts: { forward: 'forward', same: 'the same', backward: 'backward', unknown: 'can’t be said' },
  missing: {
    unknown: 'no data',
    suppressed: 'not published',
    too_few: 'too few answers',
    not_applicable: 'does not apply',
    not_measured: 'not measured',
    not_yet: 'not measured yet',
  },
  points: (amount) => `${amount} percentage ${amount === '1' ? 'point' : 'points'}`,
  more: (amount) => `${amount} more`,
  less: (amount) => `${amount} less`,
  lessThan: (amount) => `under ${amount}`,
  noChange: 'no difference',
  target: {
    value: (value, date) => `target ${value}${date === undefined ? '' : ` (${date})`}`,
    endOf: (year) => `end of ${year}`,
    reached: 'target reached',
    further: 'further from the target than at the start',
    done: (percent) => `${percent} percent of the way`,
    pace: {
      ahead: (expected) => `ahead of schedule (should be ${expected} now)`,
      on: (expected) => `on schedule (should be ${expected} now)`,
      behind: (expected) => `behind schedule (should be ${expected} now)`,
    },
  },
  judgement: {
    by: 'Workgroup',
    thinks: (by, word, date) => `${by} thinks: ${word} (${date})`,
    words: { forward: 'forward', same: 'the same', backward: 'backward', unknown: 'can’t be said yet' },
  },
  phases: { prepare: 'Prepare', carry_out: 'Carry out and follow', evaluate: 'Evaluate and secure' },
  measured: (period) => `measured ${period}`,
  n: (n) => `n = ${n}`,
  state: {
    noBaselineBut: (value, month) => `measured (${value}, ${month}), but there is no baseline`,
    baseline: (value, month) => `baseline: ${value} (${month})`,
    estimate: 'estimate',
    missingSince: (month, reason) => `${month}: ${reason}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    stayed: (value) => `still ${value}`,
    chance: 'the difference may be chance',
    reasons: {
      no_interval: 'not sure whether the difference is more than chance',
      no_direction: 'the goal does not say whether up or down is better',
      direction_conflict: 'the data say in two places something else about what is better',
      modelled: 'an estimate made with a model: it can’t prove an effect in the neighbourhood',
      different_method: 'can’t be compared, because it was measured in another way',
    },
  },
  summary: {
    baseline: (some, all) =>
      some === all ? `, ${all === 1 ? '' : 'all '}with a baseline` : `; there is a baseline for ${some} of them`,
    standings: {
      forward: (n) => `${n} moved forward`,
      backward: (n) => `${n} moved backward`,
      same: (n) => `${n} stayed the same`,
      mixed: (n) => `for ${n} it differs by figure`,
      unknown: (n) => `for ${n} it can’t be said`,
      baseline_only: (n) => (n === 1 ? '1 was measured only once' : `${n} were measured only once`),
    },
    pace: (behind, all) =>
      all === 1
        ? `The goal with a target is ${behind === 0 ? 'not ' : ''}behind schedule`
        : behind === 0
          ? `None of the ${all} goals with a target is behind schedule`
          : `Of the ${all} goals with a target ${behind} ${behind === 1 ? 'is' : 'are'} behind schedule`,
    judgedOnly: (goals, period) => `A workgroup judged ${goals}, ${period}`,
  },
  mark: {
    figure: (name) => `Figure: ${name}`,
    between: (lower, upper) => `the true difference probably lies between ${lower} and ${upper}`,
    latest: (month, n) => `latest measurement: ${month}${n === undefined ? '' : `, number ${n}`}`,
    phase: (name) => `now in the phase ‘${name}’`,
    back: (phase) => `back to ${phase}`,
  },
  table: {
    indicator: 'Code of the figure',
    name: 'Figure',
    region: 'Place',
    unit: 'Unit',
    method: 'How measured',
    baseline_date: 'Date of baseline',
    value: 'Latest measurement',
    date: 'Date of latest measurement',
    n: 'Number',
    change: 'Difference',
    change_lower: 'Difference, lower limit',
    change_upper: 'Difference, upper limit',
    verdict: 'Forward or not',
    target: 'Target',
    target_date: 'Target date',
    done: 'Part of the way',
    expected: 'Should be now',
    pace: 'On schedule',
    judgement: 'Judgement',
    judgement_date: 'Date of judgement',
    by: 'Judged by',
    note: 'Note',
  },
  list: {
    workgroups: 'How far the workgroups are',
    wayBack: 'Do things go differently from what was planned? Then a workgroup goes back to preparing.',
    back: 'back',
    key: {
      baseline: 'baseline',
      measured: 'later measurement',
      interval: 'how sure we are (95%)',
      estimate: 'open dot: estimate',
      notCompared: 'grey: not compared',
      target: 'target',
      way: 'straight way to it',
    },
  },
  notes: {
    ownHeight: 'Each small line has a height of its own. So do not compare the lines with each other.',
    straight: 'The straight line to the target is a yardstick, not a forecast.',
    same: '‘The same’ means: the difference is so small that it may be chance.',
    cause: '‘Forward’ or ‘backward’ is about the figure. It does not say what brought it about.',
    noInterval:
      'Of some figures it is not known how sure they are. There you see the difference, but not whether the goal moved forward or backward.',
    modelled:
      'An estimate made with a model follows who lives in a place. It does not show whether a local approach works.',
    judgement: 'A judgement is what a workgroup thinks. It is not a measurement.',
  },
};
