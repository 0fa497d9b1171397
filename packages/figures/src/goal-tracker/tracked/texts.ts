/* Texts of what was tracked over time, in Dutch; `texts-en.ts` has the same in English. */
import type { Judgement, Language, MissingReason, PhaseName } from '@kanskracht/tables';
import type { GoalVerdict, NoVerdictReason, Target } from '../model.js';
import { english } from '../texts.js';

const nl = {
  verdicts: {
    forward: 'vooruit',
    same: 'gelijk',
    backward: 'achteruit',
    unknown: 'niet te zeggen',
  } satisfies Record<GoalVerdict, string>,
  missing: {
    unknown: 'geen gegevens',
    suppressed: 'niet openbaar',
    too_few: 'te weinig antwoorden',
    not_applicable: 'niet van toepassing',
    not_measured: 'niet gemeten',
    not_yet: 'nog niet gemeten',
  } satisfies Record<MissingReason, string>,
  points: (amount: string) => `${amount} procentpunt`,
  more: (amount: string) => `${amount} meer`,
  less: (amount: string) => `${amount} minder`,
  lessThan: (amount: string) => `nog geen ${amount}`,
  noChange: 'geen verschil',
  target: {
    value: (value: string) => `streefwaarde ${value}`,
    by: (value: string, date: string | undefined) => value + (date === undefined ? '' : ` (${date})`),
    others: (values: string, count: number) => `andere ${count === 1 ? 'streefwaarde' : 'streefwaarden'}: ${values}`,
    endOf: (year: string) => `eind ${year}`,
    reached: 'streefwaarde gehaald',
    further: 'verder van de streefwaarde dan bij de start',
    done: (percent: string) => `${percent} procent van de weg`,
    pace: {
      ahead: (expected: string, month: string) => `voor op schema (had in ${month} ${expected} moeten zijn)`,
      on: (expected: string, month: string) => `op schema (had in ${month} ${expected} moeten zijn)`,
      behind: (expected: string, month: string) => `achter op schema (had in ${month} ${expected} moeten zijn)`,
    } satisfies Record<NonNullable<Target['pace']>, unknown>,
  },
  judgement: {
    by: 'Werkgroep',
    thinks: (by: string, word: string, date: string) => `${by} vindt: ${word} (${date})`,
    words: {
      forward: 'vooruit',
      same: 'gelijk',
      backward: 'achteruit',
      unknown: 'nog niet te zeggen',
    } satisfies Record<Judgement, string>,
  },
  phases: {
    prepare: 'Voorbereiden',
    carry_out: 'Uitvoeren en volgen',
    evaluate: 'Evalueren en borgen',
  } satisfies Record<PhaseName, string>,
  measured: (period: string) => `gemeten ${period}`,
  n: (n: string) => `n = ${n}`,
  state: {
    noBaselineBut: (value: string, month: string) => `gemeten (${value}, ${month}), maar er is geen nulmeting`,
    baseline: (value: string, month: string) => `nulmeting: ${value} (${month})`,
    estimate: 'schatting',
    missingSince: (month: string, reason: string) => `${month}: ${reason}`,
    fromTo: (from: string, to: string) => `van ${from} naar ${to}`,
    stayed: (value: string) => `nog steeds ${value}`,
    unmoved: (value: string) => `gelijk gebleven: ${value}`,
    chance: 'het verschil kan toeval zijn',
    reasons: {
      no_interval: 'niet zeker of het verschil meer is dan toeval',
      no_direction: 'het doel zegt niet of omhoog of omlaag beter is',
      direction_conflict: 'de gegevens zeggen op twee plekken iets anders over wat beter is',
      modelled: 'schatting met een rekenmodel: die kan een effect in de wijk niet aantonen',
      different_method: 'niet te vergelijken, want het is anders gemeten',
      new_series: 'niet te vergelijken, want de reeks begon opnieuw',
    } satisfies Record<NoVerdictReason, string>,
  },
  summary: {
    baseline: (some: number, all: number) =>
      some === all
        ? `, ${all === 1 ? '' : 'allemaal '}met een nulmeting`
        : `; voor ${some} daarvan is er een nulmeting`,
    standings: {
      forward: (n: number) => (n === 1 ? '1 ging vooruit' : `${n} gingen vooruit`),
      backward: (n: number) => (n === 1 ? '1 ging achteruit' : `${n} gingen achteruit`),
      same: (n: number) => (n === 1 ? '1 bleef gelijk' : `${n} bleven gelijk`),
      mixed: (n: number) => `bij ${n} verschilt het per cijfer`,
      unknown: (n: number) => `bij ${n} is dat niet te zeggen`,
      baseline_only: (n: number) => `${n} ${n === 1 ? 'heeft' : 'hebben'} alleen een nulmeting`,
    },
    pace: {
      one: {
        on: 'Het doel met een streefwaarde is op schema of verder',
        behind: 'Het doel met een streefwaarde loopt achter op schema',
        unknown: 'Van het doel met een streefwaarde is niet te zeggen of het op schema is',
      },
      none: (all: number) => `Van geen van de ${all} doelen met een streefwaarde is te zeggen of ze op schema zijn`,
      of: (all: number, counts: string) => `Van de ${all} doelen met een streefwaarde ${counts}`,
      some: {
        on: (n: number) => `${n === 1 ? 'is' : 'zijn'} er ${n} op schema of verder`,
        behind: (n: number) => `${n === 1 ? 'loopt' : 'lopen'} er ${n} achter op schema`,
        unknown: (n: number) => `is het bij ${n} niet te zeggen`,
      },
    },
    judgedOnly: (goals: string, period: string) => `Een werkgroep gaf een oordeel over ${goals}, ${period}`,
  },
  mark: {
    figure: (name: string) => `Cijfer: ${name}`,
    between: (lower: string, upper: string) => `het echte verschil ligt waarschijnlijk tussen ${lower} en ${upper}`,
    latest: (month: string, n: string | undefined) =>
      `laatste meting: ${month}${n === undefined ? '' : `, aantal ${n}`}`,
    phase: (name: string) => `nu in de fase ‘${name}’`,
    back: (phase: string) => `terug naar ${phase}`,
  },
  table: {
    indicator: 'Code van het cijfer',
    name: 'Cijfer',
    unit: 'Eenheid',
    method: 'Hoe gemeten',
    baseline_date: 'Datum nulmeting',
    value: 'Laatste meting',
    date: 'Datum laatste meting',
    n: 'Aantal',
    all_measurements: 'Alle metingen',
    phase: 'fase',
    change: 'Verschil',
    change_lower: 'Verschil, ondergrens',
    change_upper: 'Verschil, bovengrens',
    verdict: 'Vooruit of niet',
    target: 'Streefwaarde',
    target_date: 'Streefdatum',
    other_targets: 'Andere streefwaarden',
    done: 'Deel van de weg',
    expected: 'Had toen moeten zijn',
    pace: 'Op schema',
    judgement: 'Oordeel',
    judgement_date: 'Datum oordeel',
    by: 'Oordeel van',
    note: 'Toelichting',
  },
  list: {
    workgroups: 'Hoe ver de werkgroepen zijn',
    wayBack: 'Loopt het anders dan bedacht? Dan gaat een werkgroep terug naar voorbereiden.',
    back: 'terug',
    key: {
      baseline: 'nulmeting',
      measured: 'latere meting',
      interval: 'zo zeker zijn we (95%)',
      estimate: 'open punt: schatting',
      notCompared: 'grijs: niet vergeleken',
      newSeries: 'de reeks begint opnieuw',
      target: 'streefwaarde',
      way: 'rechte weg daarheen',
    },
  },
  notes: {
    ownHeight: 'Elk lijntje heeft zijn eigen hoogte. Vergelijk lijntjes dus niet met elkaar.',
    straight: 'De rechte lijn naar de streefwaarde is een meetlat en geen voorspelling.',
    same: '‘Gelijk’ betekent: het verschil is zo klein dat het toeval kan zijn.',
    cause: '‘Vooruit’ of ‘achteruit’ gaat over het cijfer. Het zegt niet waardoor dat kwam.',
    noInterval:
      'Van sommige cijfers is niet bekend hoe zeker ze zijn. Daar staat wel het verschil, maar niet of het doel vooruit of achteruit ging.',
    modelled: 'Een schatting met een rekenmodel volgt wie er woont. Ze laat niet zien of een aanpak in de wijk werkt.',
    judgement: 'Een oordeel is wat een werkgroep vindt. Het is geen meting.',
  },
};

export type TrackedTexts = typeof nl;

export const trackedTexts = (lang: Language): TrackedTexts => (lang === 'nl' ? nl : english.use().tracked);
