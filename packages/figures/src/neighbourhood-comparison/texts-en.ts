import type { nl } from './texts-nl.js';

const level = (one: string, many: string) => ({ one, many });

/** What the comparison says in English; the same shape as the Dutch. */
export const en: typeof nl = {
  levels: {
    NL: level('country', 'countries'),
    PV: level('province', 'provinces'),
    GG: level('public health region', 'public health regions'),
    GM: level('municipality', 'municipalities'),
    WK: level('district', 'districts'),
    BU: level('neighbourhood', 'neighbourhoods'),
    location: level('location', 'locations'),
    own: level('area', 'areas'),
  },
  verdicts: {
    better: 'better',
    similar: 'about the same',
    worse: 'worse',
    higher: 'higher',
    lower: 'lower',
    not_compared: 'no verdict',
  },
  missing: {
    unknown: 'no data',
    suppressed: 'withheld or too uncertain',
    too_few: 'too few answers',
    not_applicable: 'not applicable',
    not_measured: 'not measured',
    not_yet: 'not known yet',
  },
  reasons: {
    modelled: 'the figure is an estimate',
    no_interval: 'how certain the figure is, is not known',
    too_few: 'too few answers',
    different_division: 'the areas belong to different years',
    missing: 'the figure is missing',
    no_reference: 'there is nothing to compare with',
    is_reference: 'this is what we compare with',
  },
  views: { dots: 'Dots', distribution: 'Distribution', trend: 'Trend', map: 'Map', table: 'Table' },

  estimate: 'estimate',
  people: 'people',
  country: (name) => (name === 'Nederland' ? 'the Netherlands' : name),
  inPlace: (name) => `in ${name}`,
  inWhole: (name) => `in ${name} as a whole`,
  setOf: ({ count, many, within, whole, valued }) => {
    const all = `${many}${within === undefined ? '' : ` of ${within}`}`;
    if (valued !== undefined)
      return `${valued} of the ${count} ${all}${whole || within === undefined ? '' : ' shown here'}`;
    return whole ? `the ${count} ${all}` : `${count} ${all}`;
  },

  title: {
    place: (name, place, period) => `${name} in ${place}, ${period}`,
    set: (name, { count, many, within, whole }, period) =>
      `${name} in ${whole ? 'the' : count} ${many}${within === undefined ? '' : ` of ${within}`}, ${period}`,
    span: (first, last) => `${first} to ${last}`,
    group: (name, group) => `${name} (${group})`,
    empty: 'Comparing areas',
  },

  finding: (when, verb, rest, share, people, where, estimate) =>
    `${capital(when)} ${estimate ? 'an estimated ' : ''}${share} out of 100 ${people} ${where} ${verb}${rest === '' ? '' : ` ${rest}`}`,
  findingSet: (when, verb, rest, share, people, where, estimate) =>
    `${capital(when)} ${estimate ? 'an estimated ' : ''}${share} out of 100 ${people} ${where} ${verb}${rest === '' ? '' : ` ${rest}`}`,
  findingBeside: (where, share, same) => `; ${where} ${same ? 'also ' : ''}${share}`,
  lessThanOne: 'fewer than 1',
  fromTo: (low, high) => `${low} to ${high}`,
  plain: (name, where, when, value, estimate) =>
    `${capital(name)} ${where} ${when}: ${estimate ? 'an estimated ' : ''}${value}.`,
  plainBeside: (where, value) => `${capital(where)} it is ${value}.`,
  noValue: (name, where, when, reason) => `${capital(name)}: there is no figure ${where} ${when} (${reason}).`,
  noValues: (name, where, when) => `${capital(name)}: there are no figures ${where} ${when}.`,
  gap: (difference) => `The difference is ${difference}.`,
  noGap: 'There is no difference.',
  before: (when, value) => `${capital(when)} it was ${value}.`,
  judged: {
    better: (place, reference) => `${place} does better than ${reference}; that is unlikely to be chance.`,
    worse: (place, reference) => `${place} does worse than ${reference}; that is unlikely to be chance.`,
    similar: (place, reference) => `${place} and ${reference} are about the same: the difference may be chance.`,
    higher: (place, reference) => `${place} is higher than ${reference}; that is unlikely to be chance.`,
    lower: (place, reference) => `${place} is lower than ${reference}; that is unlikely to be chance.`,
  },
  tally: (reference, counts) => `Compared with ${reference}: ${counts}.`,
  tallyOf: (count, word) => `${count} ${word}`,
  shares: (lower, higher, many, scope) =>
    `Of every 100 ${many} ${scope === 'country' ? 'in the country' : 'in these data'}, ${lower} have a lower figure and ${higher} a higher one.`,

  points: (difference) => `${difference} percentage points`,
  above: (difference) => `${difference} higher`,
  below: (difference) => `${difference} lower`,
  equal: 'the same',
  than: (difference, reference) => `${difference} than ${reference}`,
  equalTo: (reference) => `the same as ${reference}`,
  between: (low, high) => `uncertainty ${low} to ${high}`,
  about: (value) => `an estimated ${value}`,
  comparedWith: 'the other figures are compared with this',
  noVerdict: (reason) => `no verdict: ${reason}`,
  n: (count) => `n = ${count}`,
  newSeries: 'new series',
  noPosition: 'Place on the map not known',

  heads: {
    differenceInPoints: (reference) => `difference from ${reference} in percentage points`,
    difference: (reference) => `difference from ${reference}`,
  },
  population: (count, many, scope) =>
    scope === 'country' ? `all ${count} ${many} of the country` : `all ${count} ${many} in these data`,

  legend: {
    hollow: 'estimate',
    dot: 'measured value',
    interval: 'uncertainty (95%)',
    missing: 'no figure',
    classOf: (low, high) => `${low} to ${high}`,
    classLast: (low, high) => `${low} up to and including ${high}`,
  },

  notes: {
    modelled:
      'These are estimates from a model. They depend on who lives in a place, and do not show what a local programme does. That is why there is no verdict.',
    people: (people) => `The figures are about ${people} only.`,
    interval: 'The line at a dot shows the uncertainty: the true figure probably (95%) lies within that line.',
    noInterval: 'How certain these figures are, is not known. That is why there is no verdict.',
    chance: 'Many areas are compared here. On average, one in twenty differs by chance alone.',
    contains: (reference) =>
      `These areas are themselves part of the figure of ${reference}. The difference from the rest is therefore slightly larger.`,
    division: 'The areas belong to divisions of different years. That is why there is no verdict.',
    noReference: 'There is no area to compare with.',
    cutAxis: 'The axis does not start at 0.',
    missing: (count, some) =>
      some ? `The figure is missing for ${count} areas.` : 'The figure is missing for one area.',
    grey: (many, named) =>
      named ? `The grey lines are the other ${many}.` : `The grey lines are ${many}. Choose an area to see its line.`,
    broken: 'Where a line is interrupted, a figure is missing or a new series starts.',
    map: (wide) =>
      wide
        ? 'Each tile is an area, as near to its place as can be; on a narrow screen only roughly. Its size means nothing.'
        : 'Each tile is an area, roughly in its place. Its size means nothing.',
    order: 'The order follows the figure. Small differences mean little.',
  },

  marksLabel: (name) => `${name}, by area`,
  periodMark: (period, values) => `${period}: ${values}.`,

  columns: {
    region: 'Area',
    code: 'Code',
    period: 'Period',
    series: 'Series',
    value: 'Value',
    lower: 'Lower limit',
    upper: 'Upper limit',
    n: 'Number (n)',
    difference: 'Difference',
    verdict: 'Verdict',
    missing: 'Why no figure',
  },
  source: (text) => `Source: ${text}`,
  sourceless: (text) => `Period: ${text}`,

  controls: {
    indicator: 'Topic',
    region: 'Area',
    reference: 'Compare with',
    period: 'Period',
    view: 'View',
    all: (many) => `All ${many}`,
    noReference: 'Nothing',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
