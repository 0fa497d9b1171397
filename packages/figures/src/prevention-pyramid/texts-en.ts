import type { ListTexts } from './lists/texts.js';
import type { MeasureTexts } from './measures/index.js';
import type { RemarkTexts } from './remarks/texts.js';
import type { Texts } from './texts-nl.js';
import type { SummaryTexts } from './unshared/texts.js';

const oneByOne = / (activit(y|ies)|participants?|volunteers?)$/;

/* "3 fewer activities", but "3 hours less". */
const than = (amount: string, much: string, many = much): string =>
  oneByOne.test(amount) ? amount.replace(oneByOne, ` ${many}$&`) : `${amount} ${much}`;

/** The texts in English, in the shape of the Dutch ones. */
export const en: Texts = {
  levels: {
    universal: { label: 'Universal', noun: 'universal prevention', plain: 'for everyone' },
    selective: { label: 'Selective', noun: 'selective prevention', plain: 'for groups that need extra attention' },
    indicated: {
      label: 'Indicated',
      noun: 'indicated prevention',
      plain: 'for people with early or larger problems',
    },
    unclassified: { label: 'Not classified', noun: 'not classified', plain: 'not put at any level yet' },
  },
  forms: {
    formal: { label: 'Formal', noun: 'formal support', plain: 'by professionals' },
    mixed: { label: 'Mixed', noun: 'mixed support', plain: 'by professionals and volunteers together' },
    informal: { label: 'Informal', noun: 'informal support', plain: 'by volunteers, family or neighbours' },
    unknown: { label: 'Form unknown', noun: 'support of an unknown form' },
  },
  activities: {
    name: 'number of activities',
    what: 'activities',
    unit: ['activity', 'activities'],
    share: ['were', 'of the activities', ''],
  },
  percent: (value) => `${value} percent`,
  points: (value) => `${value} percentage ${value === '1' ? 'point' : 'points'}`,
  change: {
    up: (amount) => than(amount, 'more'),
    down: (amount) => than(amount, 'less', 'fewer'),
    same: 'no change',
    share: (moved) => `share ${moved}`,
  },
  ages: {
    between: (from, to) => `${from} to ${to} years`,
    one: (age) => `${age} years`,
    from: (from) => `${from} years and older`,
    to: (to) => `up to and including ${to} years`,
    unknown: 'age unknown',
  },
  drawing: {
    shiftLevels: 'Shift between the levels (share in percent)',
    shiftForms: 'Shift between formal and informal (share in percent)',
    forms: 'Formal and informal (share in percent)',
  },
  name: 'Prevention',
  nameIn: (place) => `Prevention in ${place}`,
  title: (about, what, periods) => `${about}: ${what} by level${periods}`,
  summary: {
    inPlace: (place) => ` in ${place}`,
    inData: 'in these data',
    share: (when, [verb, of, to], share, where, what) => `${when}, ${share} percent ${of}${where} ${verb} ${to}${what}`,
    alsoShare: ([, , to], share, what) => `${share} percent ${to}${what}`,
    formShare: ([verb, , to], share, what) => `In total, ${share} percent ${verb} ${to}${what}`,
    was: (when, share) => `; ${when} that was ${share} percent.`,
    thatIs: (moved) => `That is ${moved}.`,
    formMoved: (what, from, to, moved) => `The share of ${what} went from ${from} to ${to} percent: ${moved}.`,
    numbers: (from, to) => ` (from ${from} to ${to})`,
  },
  masked: {
    rose_with_total: (numbers) => `but nothing was added${numbers}, only the total became smaller`,
    fell_with_total: (numbers) => `but nothing was taken away${numbers}, only the total became larger`,
  },
  shareMoved: { rose_with_total: 'the share rose', fell_with_total: 'the share fell' },
  mark: {
    share: (percent) => `${percent} of what is classified`,
    difference: (said) => `Difference: ${said}.`,
    choose: 'Choose this level for the list.',
  },
  marksLabel: 'Prevention by level',
  notes: {
    triangle: 'The triangle says nothing about numbers.',
    shares: (total) => `The percentages are of all that is classified: ${total}.`,
    unclassified: (amount) => `Not classified, and not counted in percentages: ${amount}.`,
    masked: (what, warning) => `Note on ${what}: ${warning}.`,
    ownDefinitions: 'Every organisation explains the levels a little differently.',
  },
  source: (text) => `Source: ${text}`,
  labels: {
    level: 'Level',
    measure: 'What is counted',
    form: 'Form',
    allForms: 'all forms together',
    period: 'Period',
    comparePeriod: 'Compare with',
    region: 'Region',
    share: 'Share',
    programme: 'Programme line',
    theme: 'Theme',
    age: 'Age',
    all: 'all',
    none: 'none',
    list: 'List of activities',
    view: 'View',
  },
  views: { pyramid: 'pyramid', matrix: 'by age', table: 'table' },
};

/** What is not plain, in the shape of `remarks/texts.ts`. */
export const remarks: RemarkTexts = {
  levels: {
    care_related: {
      label: 'Care-related',
      noun: 'care-related prevention',
      plain: 'for people who have an illness or condition, so that it does not get worse',
    },
    care: { label: 'Care', noun: 'care', plain: 'treatment and care' },
  },
  approaches: {
    collective: { label: 'collective', plain: 'for many people at once' },
    individual: { label: 'individual', plain: 'for one person or family' },
  },
  missing: {
    unknown: 'no data',
    suppressed: 'not published',
    too_few: 'too few to show',
    not_applicable: 'does not apply',
    not_measured: 'not counted',
    not_yet: 'not counted yet',
  },
  whyEmpty: 'Why empty',
  aim: 'intended',
  intended: { up: 'intended: more', down: 'intended: less', none: undefined },
  asIntended: ', as intended',
  otherwise: { up: ', but more was intended', down: ', but less was intended' },
  atLeast: (amount) => `at least ${amount}`,
  only: (parts) => ` (only ${parts})`,
  meaning: (text) => `Meaning: ${text}`,
  noShares: 'no shares in percent',
  notes: {
    twice: (amount) => `At more than one level, and counted at each: ${amount}.`,
    withoutPeriod: (amount) => `Without a period, and not counted: ${amount}.`,
    summed: (count) => `The figures are the sum of ${count} regions.`,
    definitions: (sources) => `The names and meanings of the levels come from: ${sources}.`,
    intended: '‘Intended’ is what the strategy wants. It was not counted.',
  },
};

/** Of the other measures, in the shape of `measures/index.ts`. */
export const measures: MeasureTexts = {
  measures: {
    participants: {
      name: 'number of participants',
      what: 'participants',
      unit: ['participant', 'participants'],
      share: ['took part', 'of the participants', 'in '],
    },
    reach: { name: 'reach (in percent)', what: 'reach', share: ['was', 'of the reach', 'for '] },
    hours: {
      name: 'number of hours',
      what: 'hours',
      unit: ['hour', 'hours'],
      share: ['went', 'of the hours', 'to '],
    },
    euros: { name: 'money (in euros)', what: 'money', share: ['went', 'of the money', 'to '] },
    fte: {
      name: 'working time (in FTE)',
      what: 'working time',
      unit: ['FTE', 'FTE'],
      share: ['went', 'of the working time', 'to '],
    },
    volunteers: {
      name: 'number of volunteers',
      what: 'volunteers',
      unit: ['volunteer', 'volunteers'],
      share: ['helped', 'of the volunteers', 'with '],
    },
  },
  overlap: { yes: 'Some people count', perhaps: 'Perhaps people count' },
  overlapping: ' at more than one level. The sum of the levels is then larger than the number of people.',
  fte: 'One FTE is one full-time job.',
  reach: 'Reach is the part of a group that takes part. That group differs by level. Do not add up the levels.',
};

/** Of lists, the matrix and definitions, in the shape of `lists/texts.ts`. */
export const lists: ListTexts = {
  programme: (name) => `programme line ${name}`,
  theme: (name) => `theme ${name}`,
  partner: (name) => `partner: ${name}`,
  list: (name) => `Activities: ${name}`,
  none: 'no activities',
  isOpen: (amount, level, where) => `The list of ${amount} for ${level} is ${where}.`,
  isEmpty: (level) => `There are no activities for ${level}.`,
  where: { pyramid: 'below the pyramid', matrix: 'below the figure', table: 'in the table' },
  others: (count) => `${count} more`,
  matrix: 'An activity counts in each age group that it is meant for.',
  activities: (about, periods) => `${about}: list of activities${periods}`,
  definitions: (about) => `${about}: what the levels mean`,
  code: 'Code',
  activity: 'Activity',
  approach: 'Approach',
  partnerLabel: 'Partner',
  ageFrom: 'Age from',
  ageTo: 'Age up to and including',
  plain: 'Plain name',
  definition: 'Meaning',
  source: 'Source',
  order: 'Order',
  direction: 'Intended',
  directions: { up: 'more', down: 'less', none: 'the same' },
  titleWithout: (about) => `${about}: levels and what is intended`,
};

/** Of a summary without shares, in the shape of `unshared/texts.ts`. */
export const summaries: SummaryTexts = {
  amounts: (when, where, amounts) => `${when}, the data${where} count ${amounts}.`,
  amount: (amount, level) => `${amount} for ${level}`,
  reach: (amounts) => `a reach of ${amounts}`,
  notKnown: (levels) => `Nothing is known of ${levels}.`,
  notWhole: (levels) => `Not everything is known of ${levels}.`,
  noShares: 'That is why there are no shares in percent.',
  nothingKnown: (when, where, what) => `${when}, nothing is known${where} about ${what} by level.`,
  noComparison: (period) => `A comparison with ${period} is not possible: nothing is known of it by level.`,
  mostChanged: (period, what, moved) => `Since ${period}, ${what} changed most: ${moved}.`,
  zero: (when, where, what) => `${when}, 0 was counted${where} at every level: no ${what}.`,
  unclassified: (when, where, amount) => `${when}, nothing${where} is classified by level yet. ${amount}.`,
  thereIs: { one: (amount) => `There is ${amount}`, many: (amount) => `There are ${amount}` },
  comesTo: (amount) => `The figure is ${amount}`,
  noLevels: 'there are no data about prevention.',
  noNumbers: (where) => `there are no figures about prevention${where} yet.`,
  levels: (count, names) => `The pyramid shows ${count} levels: ${names}.`,
  level: (name) => `The pyramid shows one level: ${name}.`,
  intends: (parts) => `The aim: ${parts}.`,
  more: (what) => `more ${what}`,
  less: (what) => `less ${what}`,
};
