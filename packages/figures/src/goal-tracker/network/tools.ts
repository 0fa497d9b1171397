/* What the pieces of the network share: their pens, and the colour of what is strong, plain or quiet. */
import type { Language } from '@kanskracht/tables';
import type { Sizes } from '../../draw/sizes.js';
import type { Theme } from '../../theme.js';
import type { Action, GoalModel } from '../model.js';
import type { Tools } from '../piece.js';
import { textsIn } from '../texts.js';
import { isStrong, type Plan, type Row } from './plan.js';
import { type NetworkTexts, networkTexts } from './texts.js';

export interface NetworkTools extends Tools {
  readonly plan: Plan;
  readonly words: NetworkTexts;
}

export const toolsFor = (model: GoalModel, plan: Plan, theme: Theme, sizes: Sizes, lang: Language): NetworkTools => ({
  model,
  plan,
  theme,
  sizes,
  lang,
  texts: textsIn(lang),
  words: networkTexts(lang),
});

/** Strong is what the highlight is about; quiet is all the rest while there is one, and an action that does not run. */
export type Tone = 'strong' | 'plain' | 'quiet';

const tone = (isStrong: boolean | undefined, isIdle = false): Tone =>
  isStrong ? 'strong' : isStrong === undefined && !isIdle ? 'plain' : 'quiet';

const isIdle = ({ isOver, isToCome }: Action): boolean => isOver || isToCome;

export const goalTone = (id: string, { plan }: NetworkTools): Tone => tone(plan.highlight?.goals.has(id));
export const rowTone = (row: Row, { plan }: NetworkTools): Tone =>
  tone(plan.highlight && isStrong(row, plan.highlight), isIdle(row.action));
export const linkTone = (action: Action, goal: string, { plan }: NetworkTools): Tone =>
  tone(plan.highlight?.has(action.id, goal), isIdle(action));

/** The colour of a line in a tone. */
export const paintOf = (tone: Tone, { theme }: NetworkTools): string =>
  ({ strong: theme.series1, plain: theme.muted, quiet: theme.axis })[tone];

/** How much larger than at the usual size of text signs are, since they grow with it. */
export const growth = ({ sizes }: NetworkTools): number => sizes.label / 14;
