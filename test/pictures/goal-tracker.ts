/* The goal tracker's list in the states a reader can meet. The pact's goals are those of the coalition of Brukske (Venray); every number is made up for a test. */
import { dark, type GoalOptions, goalTracker } from '@kanskracht/figures';
import type { ReadableTable } from '@kanskracht/tables';
import type { Picture } from '../harness/picture.js';
import { type Cells, tableOf } from '../harness/tables.js';

type Tables = Readonly<Record<string, readonly Cells[]>>;

const figureOf = (tables: Tables, options: GoalOptions = {}) =>
  goalTracker(
    Object.fromEntries(Object.entries(tables).map(([name, rows]): [string, ReadableTable] => [name, tableOf(rows)])),
    options,
  );

const picture = (tables: Tables, options: GoalOptions = {}, width = 720): Picture => ({
  figure: figureOf(tables, options),
  size: { width },
  ...(options.lang === undefined ? {} : { lang: options.lang }),
});

const goals: readonly Cells[] = [
  [
    'Q',
    'question',
    '',
    'Hoe creëren we gelijke kansen en stimuleren we talentontwikkeling voor alle kinderen (van 0-13 jaar) in de wijk Brukske, zodat kinderen zich kunnen ontwikkelen in een gezonde, kansrijke en veilige omgeving?',
  ],
  [
    'A',
    'ambition',
    '',
    'Een kansrijke en gezonde jeugd voor alle kinderen en specifiek binnen deze coalitie voor de kinderen in Brukske.',
  ],
  ['M1', 'more', 'T1', 'Meer samenwerking tussen onderwijs, opvang en andere (zorg)partners'],
  [
    'M2',
    'more',
    'T1',
    'Meer kinderen maken gebruik van reguliere voorzieningen (met ambulante ondersteuning vanuit specialistische voorzieningen)',
  ],
  ['M3', 'more', 'T1', 'Meer inzet van ouderbetrokkenheid'],
  ['B1', 'better', 'T1', 'Betere samenwerking tussen onderwijs, opvang, (zorg)voorzieningen en ouders'],
  ['B2', 'better', 'T1', 'Betere verbinding van voorzieningen'],
  ['M4', 'more', 'T2', 'Meer kinderen hebben een gezonde leefstijl + gezond gewicht'],
  ['M5', 'more', 'T2', 'Meer kinderen maken gebruik van (beweeg)activiteiten in de wijk'],
  ['M6', 'more', 'T2', 'Meer ouders hebben kennis over gezonde voeding en mentaal welbevinden'],
  ['B3', 'better', 'T2', 'Betere samenwerking tussen partners in de wijk'],
  ['M7', 'more', 'T3', 'Meer ouders maken gebruik van voorzieningen in de wijk'],
  ['M8', 'more', 'T3', 'MFC heeft meer verbinding met de wijk'],
  ['B4', 'better', 'T3', 'Verbinden(de) rol MFC kan beter'],
].map(([goal, kind, themes, text]) => ({
  goal,
  kind,
  themes,
  text,
  direction: kind === 'more' || kind === 'better' ? 'up' : '',
  parent: kind === 'more' || kind === 'better' ? 'A' : kind === 'ambition' ? 'Q' : '',
  programme: '',
}));

const themes: readonly Cells[] = [
  { theme: 'T1', name: 'Talentontwikkeling en gelijke kansen', text: '' },
  { theme: 'T2', name: 'Gezonde jeugd', text: 'Voeding – bewegen – mentaal welbevinden' },
  { theme: 'T3', name: 'Gezonde leefomgeving', text: '' },
];

const parts: Readonly<Record<string, readonly string[]>> = {
  A1: ['kindgesprekken', 'Thuis in Spel&Taal', 'klassenouders', 'Klaar voor de brugklas'],
  A4: ['nationale sportweek', 'Jeugd Sport Fonds', 'Nijntje beweegt', 'Ben Bizzie', 'Sportzender', 'Shape'],
  A5: ['samenwerking consultatiebureau', 'sterk ik (w)eet', 'kindgroepslessen', 'gezonde school'],
  A6: ['screening 0-12-jarigen', 'groepslessen jongerenwerk', 'speelcoach', 'Kansrijke Start'],
  A7: ['Eetpunt', 'Spelen doe je zo/speelcoach', '(kerst)markt'],
  A8: ['opruimen in de wijk', 'Smile', 'jongerenwerk'],
};

const actions: readonly Cells[] = [
  ['A1', 'T1', 'Ok-ay (Onderwijskansen venrAY)'],
  ['A2', 'T1', 'Cultuur in de Klas (CiK) en Jeugd Cultuur Fonds'],
  ['A3', 'T1', 'Stichting Leergeld'],
  ['A4', 'T2', 'Bewegen'],
  ['A5', 'T2', 'Voeding'],
  ['A6', 'T2', 'Mentaal welbevinden'],
  ['A7', 'T3', 'Wijkplatform'],
  ['A8', 'T3', 'Wijkteam'],
  ['A9', 'T3', 'Inrichting speelterrein'],
  ['A10', 'T3', 'Kinderwijkraad'],
].flatMap(([action = '', theme, name]): Cells[] => [
  { action, themes: theme, name, parent: '' },
  ...(parts[action] ?? []).map((part, index) => ({
    action: `${action}-${index + 1}`,
    themes: theme,
    name: part,
    parent: action,
  })),
]);

const foundation: readonly Cells[] = [
  { name: 'Ouders' },
  { name: 'Monitoring' },
  { name: 'Gezamenlijk eigenaarschap' },
];

const pact: Tables = { goals, themes, actions, foundation };

/* Invented: a pact two years on, with every state that a goal can have. */
const measured: Tables = {
  goals: goals.map((row) => ({
    ...row,
    themes: row.goal === 'B3' ? 'T2|T3' : row.themes,
    parent: row.goal === 'M4' ? 'GBT' : row.parent,
    world: row.goal === 'M3' ? 'thuis|school' : '',
    direction: row.goal === 'M8' ? 'none' : row.direction,
  })),
  themes,
  actions: actions.map((row) => ({
    ...row,
    state: { A1: 'execution', A2: 'secured', A3: 'stopped', A4: 'execution', A5: 'preparation', A6: 'idea' }[
      String(row.action)
    ],
    start: { A1: '2021-09-01', A4: '2022-03-01', A6: '2025-01-01' }[String(row.action)],
    end: { A3: '2023-06-30' }[String(row.action)],
    partner: { A1: 'scholen', A4: 'sport', A9: 'gemeente' }[String(row.action)],
  })),
  partners: [
    { partner: 'scholen', name: 'de basisscholen' },
    { partner: 'sport', name: 'sportbedrijf en verenigingen' },
    { partner: 'gemeente', name: 'gemeente' },
  ],
  contributions: [
    { action: 'A1', goal: 'M1', basis: 'confirmed' },
    { action: 'A1', goal: 'B1', basis: 'assumed' },
    { action: 'A2', goal: 'M1', basis: 'assumed' },
    { action: 'A4', goal: 'M4', basis: 'assumed' },
    { action: 'A4', goal: 'M5', basis: 'confirmed' },
    { action: 'A8', goal: 'M7', basis: 'confirmed' },
  ],
  measurements: [
    // Forward, ahead of its target.
    ...series('M1', 'Partners die elkaar elke maand spreken', '%', [
      ['2021-05-31', 34, 28, 40],
      ['2022-06-01', 41, 35, 47],
      ['2023-05-31', 52, 46, 58],
    ]),
    // Backward, behind its target.
    ...series('M4', 'Kinderen met een gezond gewicht', '%', [
      ['2021-10-01', 78.2, 75.1, 81.3],
      ['2023-10-01', 71.9, 68.8, 75],
    ]),
    // The same.
    ...series('M5', 'Kinderen die elke week meedoen', '%', [
      ['2021-10-01', 46, 40, 52],
      ['2022-10-01', 44, 38, 50],
      ['2023-10-01', 48, 42, 54],
    ]),
    // No interval: no verdict; two series.
    ...series('M5', 'Activiteiten in een week', 'activiteiten', [
      ['2021-10-01', 12],
      ['2022-10-01', 15],
      ['2023-10-01', 19],
    ]),
    // A baseline alone, with a target.
    ...series('B1', 'Rapportcijfer voor de samenwerking', '', [['2023-05-31', 6.4, 6, 6.8]]),
    // No baseline.
    ...series('B3', 'Overleggen waar alle partners waren', '%', [['2023-11-01', 60]]).map((row) => ({
      ...row,
      kind: 'interim',
    })),
    // A modelled estimate.
    ...series('M7', 'Volwassenen die zich gezond voelen', '%', [
      ['2020-10-01', 71.9, 66, 77],
      ['2022-10-01', 73.1, 68, 78],
    ]).map((row) => ({ ...row, method: 'model' })),
    // No direction, a measurement that failed, one before the baseline.
    ...series('M8', 'Bezoekers van het MFC', 'bezoekers', [
      ['2020-03-01', 310],
      ['2021-03-01', 240],
      ['2022-03-01', ''],
      ['2023-03-01', 390],
    ]).map((row, index) => ({
      ...row,
      kind: index === 1 ? 'baseline' : 'interim',
      missing: row.value === '' ? 'not_measured' : '',
    })),
  ],
  indicators: [{ indicator: 'places', name: 'Kinderen op een gewone school of opvang', unit: 'kinderen' }],
  targets: [
    { goal: 'M1', indicator: 'M1-Partners', target: 60, target_date: '2024-12-31' },
    { goal: 'M4', indicator: 'M4-Kinderen', target: 85, target_date: '2025-12-31' },
    { goal: 'B1', indicator: 'B1-Rapportcijfer', target: 7.5, target_date: '2025-12-31' },
    { goal: 'M2', indicator: 'places', target: 40, target_date: '2025-12-31' },
  ],
  judgements: [
    { goal: 'M1', date: '2023-06-15', judgement: 'forward', by: 'werkgroep 1', note: 'Men weet elkaar te vinden.' },
    { goal: 'M4', date: '2022-06-15', judgement: 'same', by: 'kerngroep', note: '' },
    { goal: 'B4', date: '2023-06-15', judgement: 'forward', by: 'kerngroep', note: 'De zaal is elke avond open.' },
  ],
  foundation,
};

function series(
  goal: string,
  name: string,
  unit: string,
  points: readonly (readonly [string, ...unknown[]])[],
): Cells[] {
  const indicator = `${goal}-${name.split(' ')[0]}`;
  return points.map(([date, value, lower = '', upper = '']) => ({
    goal,
    indicator,
    name,
    unit,
    date,
    value,
    lower,
    upper,
  }));
}

const phases: readonly Cells[] = [
  ['Werkgroep 1: doelgroep betrekken', 'prepare', '2021-01-01', '2021-08-31', 'klaar'],
  ['Werkgroep 1: doelgroep betrekken', 'carry_out', '2021-09-01', '2022-02-28', 'liep vast'],
  ['Werkgroep 1: doelgroep betrekken', 'prepare', '2022-03-01', '2022-08-31', 'nieuw plan met ouders'],
  ['Werkgroep 1: doelgroep betrekken', 'carry_out', '2022-09-01', '', 'op schema'],
  ['Werkgroep 2: omgeving', 'prepare', '2021-03-01', '', 'partners gezocht'],
].map(([project, phase, start, end, state]) => ({ project, phase, start, end, state }));

export const nothingMeasured = (): Picture => picture(pact);
export const nothingMeasuredNarrow = (): Picture => picture(pact, {}, 288);
export const nothingMeasuredLargeText = (): Picture => large(pact);
export const allStates = (): Picture => picture(measured);
export const allStatesNarrow = (): Picture => picture(measured, {}, 288);
export const allStatesLargeText = (): Picture => large(measured);
export const allStatesDark = (): Picture => ({ ...picture(measured), theme: dark });
export const allStatesEnglish = (): Picture => picture(measured, { lang: 'en' });
export const asOf = (): Picture => picture({ ...measured, phases }, { asOf: '2022-06-01' });
export const since = (): Picture => picture({ ...measured, phases }, { since: '2023-01-01', theme: 'T1' });
export const phasesWithTheWayBack = (): Picture => picture({ goals: goals.slice(0, 4), themes, phases, foundation });
export const phasesNarrow = (): Picture => picture({ goals: goals.slice(0, 4), themes, phases, foundation }, {}, 288);
export const noThemes = (): Picture => picture({ goals: goals.map((row) => ({ ...row, themes: '' })) });
export const oneGoal = (): Picture =>
  picture({ goals: [{ goal: 'M', kind: 'more', text: 'Meer kinderen spelen buiten' }] });
export const oneTheme = (): Picture => picture(measured, { theme: 'T2', kind: 'more' });
export const measuredAmbition = (): Picture => picture(ambitious);
export const measuredAmbitionNarrow = (): Picture => picture(ambitious, {}, 288);
export const longTexts = (): Picture => picture(long);
export const longTextsNarrow = (): Picture => picture(long, {}, 288);
export const twoHundredGoals = (): Picture => picture(many);

/** The page's text at twice its size, in a narrow window. */
const large = (tables: Tables): Picture => ({ figure: figureOf(tables), size: { width: 288, fontSize: 32 } });

const sentence =
  'Meer kinderen, jongeren en hun ouders of verzorgers in de wijk en de omliggende dorpen maken gebruik van het hele aanbod van sport, cultuur, spel, ontmoeting en ondersteuning, omdat het dichtbij is, niets kost, bij hen past en omdat zij het samen met de makers hebben bedacht en zelf mee uitvoeren. ';
const long: Tables = {
  goals: [
    { goal: 'Q', kind: 'question', text: sentence.repeat(2) },
    { goal: 'A', kind: 'mission', text: sentence },
    {
      goal: 'B',
      kind: 'vision',
      text: 'Eén onderwijskansencoördinatiebureau voor kinderopvangorganisatievertegenwoordigers',
    },
    { goal: 'M', kind: 'strategic', text: sentence, themes: 'T', programme: '', parent: 'elders' },
    { goal: 'N', kind: 'more', text: sentence, themes: 'T' },
  ],
  themes: [{ theme: 'T', name: sentence.slice(0, 150), text: sentence }],
  actions: [
    { action: 'A', name: sentence, themes: 'T', parent: '', state: 'execution' },
    { action: 'A1', name: sentence, themes: 'T', parent: 'A' },
    { action: 'A2', name: sentence, themes: 'T', parent: 'A' },
  ],
  measurements: series('N', sentence.slice(0, 120), 'kinderen en jongeren van 4 tot en met 12 jaar', [
    ['2021-10-01', 1234567],
    ['2023-10-01', 2345678],
  ]),
  judgements: [
    {
      goal: 'N',
      date: '2023-11-01',
      judgement: 'forward',
      by: 'werkgroep ontmoeting en ondersteuning',
      note: sentence,
    },
  ],
  foundation: [{ name: sentence.slice(0, 90), group: 'Samen' }, ...foundation],
};

/* An ambition that is measured itself, a series that starts anew, an estimate before a survey, two workgroups that disagree, three targets. */
const ambitious: Tables = {
  goals: goals.slice(0, 4),
  themes,
  measurements: [
    ...series('A', 'kinderen met een gezond gewicht', '%', [
      ['2020-10-01', 78.2, 75.1, 81.3],
      ['2024-10-01', 84.3, 81.2, 87.4],
    ]),
    ...series('M1', 'partners die elkaar elke maand spreken', '%', [
      ['2020-10-01', 34, 28, 40],
      ['2022-10-01', 41, 35, 47],
      ['2023-10-01', 60, 54, 66],
      ['2024-10-01', 62, 56, 68],
    ]),
    ...series('M2', 'kinderen die meedoen', '%', [
      ['2020-10-01', 30, 26, 34],
      ['2024-10-01', 36, 32, 40],
    ]).map((row, index) => ({ ...row, method: index === 0 ? 'model' : 'survey' })),
  ],
  indicators: [{ indicator: 'M1-partners', breaks: '2023' }],
  targets: [
    { goal: 'A', indicator: 'A-kinderen', target: 80, target_date: '2022-12-31' },
    { goal: 'A', indicator: 'A-kinderen', target: 90, target_date: '2026-12-31' },
    { goal: 'A', indicator: 'A-kinderen', target: 95, target_date: '' },
  ],
  judgements: [
    { goal: 'A', date: '2024-02-01', judgement: 'backward', by: 'werkgroep ouders' },
    { goal: 'A', date: '2024-03-01', judgement: 'forward', by: 'werkgroep sport' },
  ],
};

const many: Tables = {
  themes: Array.from({ length: 8 }, (_, index) => ({ theme: `T${index}`, name: `Thema ${index + 1}` })),
  goals: Array.from({ length: 200 }, (_, index) => ({
    goal: `G${index}`,
    kind: index % 3 === 0 ? 'better' : 'more',
    text: `Doel ${index + 1}: ${index % 3 === 0 ? 'betere' : 'meer'} dingen in de wijk`,
    themes: `T${index % 8}`,
    direction: 'up',
  })),
  measurements: Array.from({ length: 200 }, (_, index) =>
    index % 2 === 0
      ? series(`G${index}`, 'Aandeel', '%', [
          ['2021-01-01', 20 + (index % 40), 15 + (index % 40), 25 + (index % 40)],
          ['2024-01-01', 20 + ((index * 7) % 50), 15 + ((index * 7) % 50), 25 + ((index * 7) % 50)],
        ])
      : [],
  ).flat(),
};
