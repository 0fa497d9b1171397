import { later } from '../later.js';
import { type Block, empty, type Tools } from './block.js';
import type { PyramidModel } from './model.js';
import type { Triangle } from './triangle.js';

interface Details {
  readonly drawActivities: (tools: Tools) => Block;
  readonly drawIntention: (triangle: Triangle, tools: Tools) => unknown;
  readonly drawMatrix: (tools: Tools) => Block;
}

/** Most pages show a pyramid of numbers: what draws the rest is fetched by the first figure that shows it. */
export const details = later<Details>(() => import('./details.js'));

type Shown = Pick<PyramidModel, 'levels' | 'open' | 'view'>;

const intends = ({ levels }: Shown): boolean => levels.some(({ intended }) => intended !== undefined);

/** Whether everything is there that a model is drawn with. */
export const hasView = (model: Shown): boolean =>
  details.isThere || (model.view !== 'matrix' && model.open === undefined && !intends(model));

export const fetchView = async (model: Shown): Promise<void> => (hasView(model) ? undefined : details.fetch());

export const matrixOf = (tools: Tools): Block => details.use().drawMatrix(tools);

/** The activities of what was opened; nothing where nothing was. */
export const activitiesOf = (tools: Tools): Block =>
  tools.model.open === undefined ? empty : details.use().drawActivities(tools);

/** An arrow for the shift that is intended, where one is. */
export const intentionOf = (triangle: Triangle, tools: Tools): unknown =>
  intends(tools.model) ? details.use().drawIntention(triangle, tools) : null;
