import type { Language } from '@kanskracht/tables';
import type { Control } from '../figure.js';
import type { GoalModel } from './model.js';
import { dateText, goalKind } from './say.js';
import { textsIn } from './texts.js';

/** The choices that the data offer, always in this order. */
export function controlsOf(model: GoalModel, lang: Language): Control[] {
  const text = textsIn(lang).controls;
  const { asOf = '', dates, kind, since = '', theme, view } = model;
  // A day that the page set needn't be one on which anything was measured.
  const days = (chosen: string, none: string) => [
    { value: '', label: none },
    ...[...new Set(chosen === '' ? dates : [...dates, chosen])]
      .sort()
      .reverse()
      .map((value) => ({ value, label: dateText(value, lang) })),
  ];
  const or = (all: string, options: Control['options']): Control['options'] =>
    options.length > 1 ? [{ value: '', label: all }, ...options] : [];
  return [
    {
      name: 'view',
      label: text.view,
      value: view,
      options: (['list', 'network', 'gaps', 'table'] as const).map((value) => ({ value, label: text.views[value] })),
    },
    {
      name: 'theme',
      label: text.theme,
      value: theme.chosen ?? '',
      options: or(
        text.allThemes,
        theme.options.map(({ id, label }) => ({ value: id, label })),
      ),
    },
    {
      name: 'kind',
      label: text.kind,
      value: kind.chosen ?? '',
      options: or(
        text.allKinds,
        kind.options.map((value) => ({ value, label: goalKind(value, lang) })),
      ),
    },
    { name: 'asOf', label: text.asOf, value: asOf, options: days(asOf, text.now) },
    { name: 'since', label: text.since, value: since, options: days(since, text.notShown) },
  ];
}
