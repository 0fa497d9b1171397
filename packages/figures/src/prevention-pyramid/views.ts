import { later } from '../later.js';
import { type Block, empty, type Tools } from './block.js';
import type { Lane, Row } from './lanes.js';
import type { Layout } from './level-rows.js';
import type { Moment, PyramidModel } from './model.js';
import type { Term } from './term.js';
import type { Triangle } from './triangle.js';

interface Details {
  readonly drawActivities: (tools: Tools) => Block;
  readonly drawAims: (term: Term, width: number, tools: Tools) => Block;
  readonly drawIntention: (triangle: Triangle, tools: Tools) => unknown;
  readonly drawMatrix: (tools: Tools) => Block;
  readonly formLanes: (row: Row, whole: readonly Lane[], tools: Tools) => readonly Lane[];
  readonly someMoments: (model: PyramidModel) => readonly Moment[];
}

interface Unsorted {
  readonly drawUnclassified: (layout: Layout, draw: (row: Row) => Block, tools: Tools) => Block;
}

/** Most pages show a pyramid of numbers: what draws the rest is fetched by the first figure that shows it. */
export const details = later<Details>(() => import('./details/index.js'));

/** Many lists hold activities that nobody has classified yet, and have nothing else of the details. */
export const unsorted = later<Unsorted>(() => import('./unclassified/index.js'));

/** More periods than these are too many to see a shift by; the table has them all. */
export const most = 8;

const hasAims = ({ approach, intended }: Pick<Term, 'approach' | 'intended'>): boolean =>
  (approach ?? intended) !== undefined;

const isDetailed = ({ view, open, additive, moments, levels, forms }: PyramidModel): boolean =>
  view === 'matrix' || open !== undefined || !additive || moments.length > most || [...levels, ...forms].some(hasAims);

const needed = (model: PyramidModel) =>
  [...(isDetailed(model) ? [details] : []), ...(model.unclassified ? [unsorted] : [])] as const;

/** Whether everything is there that a model is drawn with. */
export const hasView = (model: PyramidModel): boolean => needed(model).every(({ isThere }) => isThere);

export const fetchView = async (model: PyramidModel): Promise<void> => {
  await Promise.all(needed(model).map((part) => part.fetch()));
};

export const matrixOf = (tools: Tools): Block => details.use().drawMatrix(tools);

/** The activities of what was opened; nothing where nothing was. */
export const activitiesOf = (tools: Tools): Block => (tools.model.open ? details.use().drawActivities(tools) : empty);

/** What stands at no level. */
export const unclassifiedOf = (layout: Layout, draw: (row: Row) => Block, tools: Tools): Block =>
  tools.model.unclassified ? unsorted.use().drawUnclassified(layout, draw, tools) : empty;

/** An arrow for the shift that is intended, where one is. */
export const intentionOf = (triangle: Triangle, tools: Tools): unknown =>
  tools.model.levels.some(hasAims) ? details.use().drawIntention(triangle, tools) : null;

/** What a term says of how it works and what is intended. */
export const aimsOf = (term: Term, width: number, tools: Tools): Block =>
  hasAims(term) ? details.use().drawAims(term, width, tools) : empty;

export const formLanesOf = (row: Row, whole: readonly Lane[], tools: Tools): readonly Lane[] =>
  details.use().formLanes(row, whole, tools);

export const momentsOf = (model: PyramidModel): readonly Moment[] =>
  model.moments.length > most ? details.use().someMoments(model) : model.moments;
