/*
 * What only some pages need is fetched for those, each from a folder of its own: most show the list, in Dutch,
 * and most coalitions start without a number.
 */
import type { Facts, Language } from '@kanskracht/tables';
import { type Later, later } from '../later.js';
import type { GoalModel } from './model.js';
import { english } from './texts.js';
import { holdsTracked } from './track.js';

export type Tracked = typeof import('./tracked/index.js');
type View = typeof import('./gaps/index.js');

export const tracked = later<Tracked>(() => import('./tracked/index.js'));
export const network = later<View>(() => import('./network/index.js'));
export const gaps = later<View>(() => import('./gaps/index.js'));

/** Whether anything was measured, aimed at, judged, or planned in phases, up to the day shown. */
const isTracked = ({ ambitions, goals, projects, questions }: GoalModel): boolean =>
  projects.length > 0 ||
  [...questions, ...ambitions, ...goals].some(({ judgement, series }) => judgement !== undefined || series.length > 0);

const linked = ({ view }: GoalModel): Later<View> | undefined =>
  view === 'network' ? network : view === 'gaps' ? gaps : undefined;

/** What is not there yet of all that the facts are told and drawn with. */
export const lackingFor = (facts: Facts, model: GoalModel, lang: Language): readonly Later<unknown>[] =>
  [holdsTracked(facts) ? tracked : [], linked(model) ?? [], lang === 'en' ? english : []]
    .flat()
    .filter(({ isThere }) => !isThere);

/** The words and the drawing for what was tracked over time, where anything was. */
export const trackedOf = (model: GoalModel): Tracked | undefined => (isTracked(model) ? tracked.use() : undefined);

/** The words and the drawing of the network or of the white spots, where that is the view. */
export const linkedOf = (model: GoalModel): View | undefined => linked(model)?.use();
