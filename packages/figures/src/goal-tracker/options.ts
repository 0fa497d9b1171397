import type { Language } from '@kanskracht/tables';

export type GoalView = 'list' | 'network' | 'gaps' | 'table';

/** What an editor or a reader asks of the figure; nothing of it is needed. */
export interface GoalOptions {
  readonly lang?: Language;
  /** Only goals and actions of this theme. */
  readonly theme?: string;
  /** Only goals of this kind. */
  readonly kind?: string;
  /** How things stood on that day: a date. */
  readonly asOf?: string;
  /** Marks what changed after that day, such as the last meeting: a date. */
  readonly since?: string;
  readonly view?: GoalView;
  /** The id of a goal or an action whose links are drawn strongly in the network. */
  readonly highlight?: string;
  /** The id of a theme whose folded goals and actions are all shown in the network; `none` for what has no theme. */
  readonly unfold?: string;
}
