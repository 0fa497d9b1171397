/* The prevention pyramid in the states a reader can meet. All numbers, activities and partners are made up for a test. */
import { dark, type PyramidOptions, preventionPyramid } from '@kanskracht/figures';
import type { Picture } from '../harness/picture.js';
import { type Cells, tableOf } from '../harness/tables.js';

type Rows = Readonly<Record<string, readonly Cells[]>>;

const picture = (rows: Rows, options: PyramidOptions = {}, width = 680): Picture => ({
  figure: preventionPyramid(
    {
      tables: Object.fromEntries(Object.entries(rows).map(([name, cells]) => [name, tableOf(cells)])),
      sources: [{ title: 'Verzonnen cijfers voor een test' }],
    },
    options,
  ),
  size: { width },
  ...(options.lang === undefined ? {} : { lang: options.lang }),
});

const levels = ['universal', 'selective', 'indicated', 'care_related', 'care'];
const forms = ['formal', 'mixed', 'informal'];

/** Per level, per period: formal, mixed, informal. */
type Numbers = readonly (readonly (readonly number[])[])[];

const rowsOf = (numbers: Numbers, periods: readonly (number | string)[], measure = 'activities'): Cells[] =>
  numbers.flatMap((level, index) =>
    level.flatMap((parts, at) =>
      parts.map((value, part) => ({ level: levels[index], measure, period: periods[at], form: forms[part], value })),
    ),
  );

const activities: Numbers = [
  [
    [38, 6, 8],
    [44, 14, 30],
  ],
  [
    [40, 10, 10],
    [34, 10, 18],
  ],
  [
    [64, 6, 4],
    [30, 4, 4],
  ],
];
const unclassified: readonly Cells[] = [
  { level: 'unclassified', measure: 'activities', period: 2022, value: 20 },
  { level: 'unclassified', measure: 'activities', period: 2026, value: 9 },
];
const prevention = [...rowsOf(activities, [2022, 2026]), ...unclassified];

const definitions: readonly Cells[] = [
  {
    level: 'universal',
    label: 'Universele preventie',
    plain_label: 'voor iedereen',
    definition: 'Steun en programma’s voor alle inwoners. Ze maken mensen gezonder en houden problemen klein.',
    approach: 'collective',
    direction: 'up',
    order: 1,
  },
  {
    level: 'selective',
    label: 'Selectieve preventie',
    plain_label: 'voor groepen met meer risico',
    definition: 'Voor bepaalde groepen, plekken of wijken waar extra aandacht nodig is, zoals scholen.',
    approach: 'collective',
    order: 2,
  },
  {
    level: 'indicated',
    label: 'Geïndiceerde preventie',
    plain_label: 'voor mensen met problemen',
    definition: 'Voor mensen met gezondheidsproblemen, na een verwijzing. Het doel is dat zij zich beter redden.',
    approach: 'individual',
    direction: 'down',
    order: 3,
  },
  { level: 'formal', label: 'Formele steun', plain_label: 'door beroepskrachten', direction: 'down', order: 1 },
  {
    level: 'informal',
    label: 'Informele steun',
    plain_label: 'door mantelzorgers en vrijwilligers',
    direction: 'up',
    order: 2,
  },
];

export const threeLevels = (): Picture => picture({ prevention });
export const defined = (): Picture => picture({ prevention, definitions });
export const wide = (): Picture => picture({ prevention, definitions }, {}, 1100);
export const narrow = (): Picture => picture({ prevention, definitions }, {}, 288);
export const narrowest = (): Picture => picture({ prevention }, {}, 280);
export const largeText = (): Picture => {
  const large = picture({ prevention, definitions });
  return { ...large, size: { width: 320, fontSize: 32 } };
};
export const english = (): Picture => picture({ prevention }, { lang: 'en' });
export const inTheDark = (): Picture => ({ ...picture({ prevention, definitions }), theme: dark });
export const onlyDefinitions = (): Picture => picture({ definitions });
export const onlyDefinitionsNarrow = (): Picture => picture({ definitions }, {}, 288);

const care: Numbers = [
  [
    [20, 0, 1],
    [12, 0, 3],
  ],
  [
    [8, 0, 0],
    [6, 0, 0],
  ],
];
export const fourLevels = (): Picture =>
  picture({ prevention: rowsOf([...activities, ...care.slice(0, 1)], [2022, 2026]) });
export const fiveLevels = (): Picture =>
  picture({ prevention: rowsOf([...activities, ...care], [2022, 2026]) }, {}, 760);
export const oneLevel = (): Picture =>
  picture({ prevention: [{ level: 'universal', measure: 'volunteers', value: 12 }] });

export const fivePeriods = (): Picture => {
  const periods = [2018, 2020, 2022, 2024, 2026];
  const numbers = activities.map(([first = [], last = []]) =>
    periods.map((_, at) => first.map((value, part) => Math.round(value + (((last[part] ?? 0) - value) * at) / 4))),
  );
  return picture({ prevention: rowsOf(numbers, periods) });
};

export const allZero = (): Picture =>
  picture({
    prevention: rowsOf(
      activities.map((level) => level.map((parts) => parts.map(() => 0))),
      [2022, 2026],
    ),
  });

export const missing = (): Picture =>
  picture({
    prevention: [
      { level: 'universal', measure: 'participants', period: 2022, value: 410 },
      { level: 'universal', measure: 'participants', period: 2026, value: 530 },
      { level: 'selective', measure: 'participants', period: 2022, value: 120 },
      { level: 'selective', measure: 'participants', period: 2026, value: '', missing: 'too_few' },
      { level: 'indicated', measure: 'participants', period: 2022, value: '', missing: 'not_measured' },
      { level: 'indicated', measure: 'participants', period: 2026, value: 64 },
    ],
  });

export const negative = (): Picture =>
  picture({
    prevention: [
      { level: 'universal', measure: 'hours', period: 2026, value: 812.5 },
      { level: 'selective', measure: 'hours', period: 2026, value: -40 },
      { level: 'indicated', measure: 'hours', period: 2026, value: 390 },
    ],
  });

const inEuros = rowsOf(
  activities.map((level) => level.map((parts) => parts.map((value) => value * 12_345))),
  [2022, 2026],
  'euros',
);
export const euros = (): Picture => picture({ prevention: inEuros });
export const eurosNarrow = (): Picture => picture({ prevention: inEuros }, {}, 288);

export const reach = (): Picture =>
  picture({
    prevention: [
      { level: 'universal', measure: 'reach', period: 2022, value: 31.5 },
      { level: 'universal', measure: 'reach', period: 2026, value: 42 },
      { level: 'selective', measure: 'reach', period: 2022, form: 'formal', value: 18 },
      { level: 'selective', measure: 'reach', period: 2026, form: 'formal', value: 22.4 },
      { level: 'selective', measure: 'reach', period: 2022, form: 'informal', value: 6 },
      { level: 'selective', measure: 'reach', period: 2026, form: 'informal', value: 13 },
      { level: 'indicated', measure: 'reach', period: 2022, value: 64 },
      { level: 'indicated', measure: 'reach', period: 2026, value: 58 },
    ],
  });

export const longNames = (): Picture =>
  picture(
    {
      prevention,
      definitions: [
        { level: 'universal', label: 'Gezondheidsbevordering en ontmoeting voor alle inwoners', order: 1 },
        { level: 'selective', label: 'Wijkgerichte preventieprogramma’s', plain_label: 'op school', order: 2 },
        { level: 'indicated', label: 'Ondersteuning bij zelfredzaamheid', plain_label: 'na verwijzing', order: 3 },
      ],
    },
    {},
    288,
  );

const names = ['Buurtsportclub', 'Voorleesuur', 'Spreekuur opvoeden in de bibliotheek', 'Training Sterk op school'];
const partners = ['De Brede Steun', 'Wijkhuis De Hoek', 'Stichting Samen Groot en Sterk'];
const themes = ['bewegen', 'opvoeden', 'taal'];
const ages: readonly (readonly [number | string, number | string])[] = [
  [0, 3],
  [4, 12],
  [12, 17],
  [67, ''],
  ['', ''],
];
const list: readonly Cells[] = Array.from({ length: 60 }, (_, index) => ({
  activity: `a${index}`,
  name: `${names[index % 4]} ${index + 1}`,
  level: index % 20 === 7 ? 'unclassified' : levels[index % 7 < 4 ? 0 : (index % 2) + 1],
  form: forms[index % 3],
  partner: partners[index % 3],
  theme: themes[(index * 2) % 3],
  age_from: ages[(index * 3) % 5]?.[0],
  age_to: ages[(index * 3) % 5]?.[1],
}));
export const openLevel = (): Picture => picture({ activities: list }, { level: 'universal' });
export const openLevelNarrow = (): Picture => picture({ activities: list.slice(0, 20) }, { level: 'universal' }, 288);
export const matrix = (): Picture => picture({ activities: list }, { view: 'matrix' });
export const matrixNarrow = (): Picture => picture({ activities: list }, { view: 'matrix' }, 288);
export const matrixEnglish = (): Picture =>
  picture({ activities: list, definitions }, { view: 'matrix', level: 'selective', age: '12-17', lang: 'en' });
export const schoolYears = (): Picture =>
  picture({ prevention: rowsOf(activities, ['2021/2022', '2025/2026'], 'hours') }, {}, 600);
