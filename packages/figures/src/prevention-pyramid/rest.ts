/* What most pages never say is fetched by the first figure that says it, in four parts. */
import type { PreventionMeasure } from '@kanskracht/tables';
import { later } from '../later.js';
import { followedLevel } from './followed.js';
import type { Counted, PyramidModel } from './model.js';

/** Of partners' own names, and of what is not plain: missing numbers, what is left out, what is intended. */
export const remarks = later(() => import('./remarks/index.js'));
/** Of every measure but the number of activities. */
export const measures = later(() => import('./measures/index.js'));
/** Of figures without shares. */
export const unshared = later(() => import('./unshared/index.js'));
/** Of activities one by one, the matrix and definitions. */
export const lists = later(() => import('./lists/index.js'));

type Shared = PyramidModel & { readonly measure: PreventionMeasure };

/** Whether each level has a share in what is classified. */
export const isShared = (model: PyramidModel): model is Shared =>
  model.measure !== undefined && model.levels.length > 0 && model.levels.every(({ now }) => now?.share !== undefined);

/** Whether activities are shown one by one or by age. */
export const isListing = ({ open, view }: Pick<PyramidModel, 'open' | 'view'>): boolean =>
  open !== undefined || view === 'matrix';

/** Whether an earlier period is asked for that shares can't be compared with. */
const isAlone = (model: PyramidModel): boolean =>
  model.comparePeriod !== undefined && followedLevel(model) === undefined;

/** Whether something of what was counted is missing. */
const isGap = (counted: Counted | undefined): boolean =>
  counted !== undefined &&
  [counted.total, ...counted.parts].some(({ value, incomplete }) => value === undefined || incomplete);

/** What must be remarked of a model, one by one: anything but whole numbers under our own names. */
const remarkable = (model: PyramidModel): readonly unknown[] => [
  !isShared(model),
  isListing(model),
  model.summed,
  model.twice,
  model.withoutPeriod,
  ...[model.programme, model.theme, model.age].map(({ chosen }) => chosen),
  ...model.moments.map(({ levels }) => levels === undefined),
  // The words for levels of care come with the remarks.
  ...model.levels.map(({ id, approach }) => approach ?? id.startsWith('care')),
  ...[...model.levels, ...model.forms].map(({ definition, intended }) => intended ?? Object.keys(definition).length),
  ...[...model.levels, ...model.forms, model.unclassified].flatMap((item) => [isGap(item?.now), isGap(item?.before)]),
];

const isPlain = (model: PyramidModel): boolean => !remarkable(model).some(Boolean);

/** Whether the data tell of anything but activities. */
export const hasOthers = ({ measure = 'activities', measures: offered, overlap }: PyramidModel): boolean =>
  overlap !== undefined || [...offered, measure].some((one) => one !== 'activities');

/* What a model needs, part by part. */
const needed = (model: PyramidModel) =>
  [
    ...(isPlain(model) ? [] : [remarks]),
    ...(hasOthers(model) ? [measures] : []),
    ...(isShared(model) && !isAlone(model) ? [] : [unshared]),
    ...(isListing(model) || model.measure === undefined ? [lists] : []),
  ] as const;

/** Whether all words that this model needs are there already. */
export const hasRest = (model: PyramidModel): boolean => needed(model).every(({ isThere }) => isThere);

export const fetchRest = async (model: PyramidModel): Promise<void> => {
  await Promise.all(needed(model).map((part) => part.fetch()));
};

/** What is remarked of a model that is not plain; it must have been fetched. */
export const remarksOf = (model: PyramidModel) => (isPlain(model) ? undefined : remarks.use());
