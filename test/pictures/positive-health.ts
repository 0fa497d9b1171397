/* The Positive Health figure in the states a reader can meet. The figures for Brukske are RIVM's of 2020; others are made up for a test. */
import { dark, type PositiveHealthOptions, positiveHealth } from '@kanskracht/figures';
import type { Picture } from '../harness/picture.js';
import { type Cells, tableOf } from '../harness/tables.js';

const dimensions = ['LF', 'MW', 'ZG', 'KL', 'MD', 'DF'];
const scoresFor = (region: string, name: string, scores: readonly (number | string)[], more: Cells = {}): Cells[] =>
  scores.map((score, index) => ({
    region,
    name,
    dimension: dimensions[index],
    score: typeof score === 'number' ? score : '',
    missing: typeof score === 'string' ? score : '',
    period: 2024,
    ...more,
  }));

const workshop = scoresFor('wijkteam', 'Wijkteam Noord', [6.4, 5.8, 7.1, 6.9, 7.6, 7.2]);
const parents = scoresFor('ouders', 'Ouderkring', [7.3, 6.6, 6.2, 7.7, 6.1, 7.9]);
const youth = scoresFor('jongeren', 'Jongerenraad', [8.1, 5.2, 5.9, 7.1, 7, 6.4]);

const picture = (rows: readonly Cells[], options: PositiveHealthOptions = {}, width = 640): Picture => ({
  figure: positiveHealth({ health_scores: tableOf(rows) }, options),
  size: { width },
  ...(options.lang === undefined ? {} : { lang: options.lang }),
});

export const oneGroup = (): Picture => picture(workshop);
export const twoGroups = (): Picture => picture([...workshop, ...parents]);
export const threeGroups = (): Picture => picture([...workshop, ...parents, ...youth]);
export const threeGroupsNarrow = (): Picture => picture([...workshop, ...parents, ...youth], {}, 288);
export const missing = (): Picture =>
  picture([...scoresFor('wijkteam', 'Wijkteam Noord', [6.4, 'too_few', 7.1, 6.9, 'not_measured', 7.2]), ...parents]);
export const allMissing = (): Picture =>
  picture(
    scoresFor(
      'a',
      'Buurt A',
      dimensions.map(() => 'not_yet'),
    ),
  );
export const intervals = (): Picture =>
  picture(
    [...workshop, ...parents].map((row) => ({
      ...row,
      lower: Number(row.score) - 0.7,
      upper: Number(row.score) + 0.5,
      n: 48,
    })),
  );
export const dots = (): Picture => picture([...workshop, ...parents], { view: 'dots' });
export const dotsNarrow = (): Picture => picture([...workshop, ...parents], { view: 'dots' }, 288);
export const english = (): Picture => picture([...workshop, ...parents], { lang: 'en' });

export const aspects = (): Picture =>
  picture(
    [
      ...workshop,
      { region: 'wijkteam', dimension: 'MW', aspect: 'vrolijk zijn', score: 6.2, period: 2024 },
      { region: 'wijkteam', dimension: 'MW', aspect: 'omgaan met verandering', score: 5.1, period: 2024 },
      {
        region: 'wijkteam',
        dimension: 'MW',
        aspect: 'gevoel van controle',
        score: '',
        missing: 'too_few',
        period: 2024,
      },
    ],
    { dimension: 'MW' },
  );

const kidsThemes = [
  'Mijn lijf',
  'Mijn gevoel',
  'Mijn gedachten',
  'Nu en later',
  'Lekker in je vel',
  'Samen met vrienden en familie',
  'Mijn dag',
];
export const sevenAxes = (): Picture =>
  picture(kidsThemes.map((dimension, index) => ({ group: 'Groep 7', dimension, score: 5 + ((index * 13) % 40) / 10 })));
export const twelveAxes = (): Picture =>
  picture(
    Array.from({ length: 12 }, (_, index) => ({
      group: 'Team',
      dimension: `Thema ${index + 1}`,
      score: 3 + ((index * 7) % 12) / 2,
    })),
  );
export const twoAxes = (): Picture =>
  picture([
    { group: 'Team', dimension: 'Rust', score: 6 },
    { group: 'Team', dimension: 'Ruimte', score: 7.5 },
  ]);
export const longNames = (): Picture =>
  picture(
    [
      ...scoresFor('a', 'Buitengebied Sint Anthonis en Landhorst-Zuid', [6.1, 6.3, 6.8, 7.2, 7, 6.6]),
      ...scoresFor('b', 'Verspreide huizen Nieuw-Bergen en Wellerlooi', [6.9, 6.1, 6, 7.1, 7.4, 7.7]),
    ],
    {},
    288,
  );

/* Good health, risk of anxiety or depression, loneliness, trouble making ends meet: RIVM, GGD'en en CBS (50090NED), 2020. */
const brukske: readonly Cells[] = [
  ['good_health', 'WK098416', 71.9],
  ['good_health', 'NL01', 78.4],
  ['anxiety_depression_risk', 'WK098416', 52.9],
  ['anxiety_depression_risk', 'NL01', 47.1],
  ['lonely', 'WK098416', 55.6],
  ['lonely', 'NL01', 47],
  ['trouble_making_ends_meet', 'WK098416', 19.5],
  ['trouble_making_ends_meet', 'NL01', 13.4],
  ['control_over_life', 'WK098416', 85.8],
  ['control_over_life', 'NL01', 89.5],
  ['high_stress', 'WK098416', 20.8],
].map(([indicator, region, value]) => ({ indicator, region, value, period: 2020, method: 'model' }));

const approximation = (options: PositiveHealthOptions, width = 640): Picture => ({
  figure: positiveHealth(
    {
      tables: {
        observations: tableOf(brukske),
        regions: tableOf([
          { region: 'WK098416', name: 'Brukske' },
          { region: 'NL01', name: 'Nederland' },
        ]),
        indicators: tableOf([
          {
            indicator: 'good_health',
            plain_name: 'voelt zich gezond',
            plain_name_en: 'feels healthy',
            unit: '%',
            polarity: 'higher_is_better',
          },
          {
            indicator: 'anxiety_depression_risk',
            plain_name: 'kans op angst of somberheid',
            plain_name_en: 'at risk of anxiety or depression',
            unit: '%',
            polarity: 'lower_is_better',
          },
          {
            indicator: 'lonely',
            plain_name: 'voelt zich eenzaam',
            plain_name_en: 'feels lonely',
            unit: '%',
            polarity: 'lower_is_better',
          },
          {
            indicator: 'trouble_making_ends_meet',
            plain_name: 'kan moeilijk rondkomen',
            plain_name_en: 'has trouble making ends meet',
            unit: '%',
            polarity: 'lower_is_better',
          },
          {
            indicator: 'control_over_life',
            plain_name: 'heeft grip op het eigen leven',
            plain_name_en: 'has control over life',
            unit: '%',
            polarity: 'higher_is_better',
          },
          {
            indicator: 'high_stress',
            plain_name: 'heeft veel stress',
            plain_name_en: 'has a lot of stress',
            unit: '%',
            polarity: 'lower_is_better',
          },
        ]),
        approximations: tableOf([
          { dimension: 'LF', indicator: 'good_health', role: 'main' },
          { dimension: 'MW', indicator: 'anxiety_depression_risk', role: 'main' },
          { dimension: 'MW', indicator: 'high_stress', role: 'aspect' },
          { dimension: 'KL', indicator: 'trouble_making_ends_meet', role: 'main' },
          { dimension: 'MD', indicator: 'lonely', role: 'main' },
          { dimension: 'DF', indicator: 'control_over_life', role: 'main' },
        ]),
      },
      sources: [{ title: 'RIVM, GGD’en en CBS: Gezondheid per wijk en buurt (50090NED)' }],
    },
    options,
  ),
  size: { width },
  ...(options.lang === undefined ? {} : { lang: options.lang }),
});

export const approximated = (): Picture => approximation({});
export const approximatedEnglish = (): Picture => approximation({ lang: 'en', dimension: 'MW' });
export const approximatedDots = (): Picture => approximation({ view: 'dots', dimension: 'MW' });
export const approximatedDark = (): Picture => ({ ...approximation({}), theme: dark });
export const approximatedNarrow = (): Picture => approximation({}, 288);
