import type { Facts } from '@kanskracht/tables';
import { withoutHoles } from '../without-holes.js';
import { byOrder } from './goals.js';
import type { Action, Goal, Theme } from './model.js';

/** A theme before it is known what belongs to it. */
export type NamedTheme = Pick<Theme, 'id' | 'kind' | 'text'> & { readonly name: string };

/** The themes of the table in their order, then those that only goals or actions name. */
export function themesOf({ themes, goals, actions }: Facts): NamedTheme[] {
  const listed = [...themes]
    .sort(byOrder)
    .map(({ theme: id, name, kind, text }) => ({ id, name, ...withoutHoles({ kind, text }) }));
  const named = new Set([...goals, ...actions].flatMap((row) => row.themes ?? []));
  for (const { theme } of themes) named.delete(theme);
  return [...listed, ...[...named].map((id) => ({ id, name: id }))];
}

/** Themes with their goals and actions; last, under an empty id, what has no theme. */
export function fillThemes(themes: readonly NamedTheme[], goals: readonly Goal[], actions: readonly Action[]): Theme[] {
  const own = <Item extends Goal | Action>(items: readonly Item[], id: string): Item[] =>
    items.filter((item) => (id === '' ? item.themes.length === 0 : item.themes.includes(id)));
  return [...themes, { id: '' }]
    .map((theme) => ({ ...theme, goals: own(goals, theme.id), actions: own(actions, theme.id) }))
    .filter(({ id, goals, actions }) => id !== '' || goals.length + actions.length > 0);
}
