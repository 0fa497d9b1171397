import type { PyramidModel } from '../../../packages/figures/src/prevention-pyramid/model.js';

type Counted = NonNullable<PyramidModel['levels'][number]['now']>;
type Level = PyramidModel['levels'][number];
export type FormTotal = PyramidModel['forms'][number];

/** A number of a level or form, with its share in percent. */
export const counted = (value: number, share?: number): Counted => ({
  total: { value },
  parts: [],
  ...(share !== undefined && { share }),
});

const ids = ['universal', 'selective', 'indicated'] as const;

/** Three levels with a number and a share in percent each, before and now. */
export function levels(
  now: readonly (readonly [value: number, share: number])[],
  before: readonly (readonly [value: number, share: number])[] = [],
  own: Readonly<Partial<Record<(typeof ids)[number], Partial<Level>>>> = {},
): Level[] {
  return ids.map((id, index) => {
    const [later, earlier] = [now[index], before[index]];
    return {
      id,
      definition: {},
      ...(later && { now: counted(...later) }),
      ...(earlier && { before: counted(...earlier) }),
      ...(later && earlier && { change: { amount: later[0] - earlier[0], share: later[1] - earlier[1] } }),
      ...own[id],
    };
  });
}

/** A model with one period of activities in Stein; `own` replaces parts of it. */
export function model(own: Partial<PyramidModel> = {}): PyramidModel {
  return {
    view: 'pyramid',
    subject: 'Stein',
    measure: 'activities',
    measures: ['activities'],
    additive: true,
    fromActivities: false,
    levels: levels([
      [52, 41],
      [45, 35],
      [30, 24],
    ]),
    forms: [],
    period: '2024',
    periods: ['2024'],
    moments: [],
    twice: 0,
    withoutPeriod: 0,
    region: { options: [{ id: 'GM0971', label: 'Stein' }], chosen: 'GM0971' },
    programme: { options: [] },
    theme: { options: [] },
    age: { options: [] },
    ageGroups: [],
    activities: [],
    ...own,
  };
}

/** Without one of its parts. */
export function without<Key extends keyof PyramidModel>(whole: PyramidModel, key: Key): Omit<PyramidModel, Key> {
  const { [key]: _left, ...rest } = whole;
  return rest;
}
