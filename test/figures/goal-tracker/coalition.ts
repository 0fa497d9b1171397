/* Coalitions of any size, made up by fixed steps, so that each call gives the same one. */
import type { Dataset } from '@kanskracht/tables';
import { type Cells, tableOf } from '../../harness/tables.js';

export const themes: readonly Cells[] = ['Opgroeien', 'Meedoen', 'Gezond wonen', 'Werk en geld', 'Veilig', 'Samen'].map(
  (name, index) => ({ theme: `T${index + 1}`, name }),
);
const wishes = [
  'kinderen lezen elke dag',
  'jongeren gaan met plezier naar school',
  'buren kennen elkaar',
  'ouders weten waar zij hulp vinden',
  'mensen bewegen elke dag',
  'gezinnen komen rond',
];
const works = [
  'Voorlezen aan huis',
  'Huiswerkklas',
  'Koffie in het buurthuis',
  'Wandelgroep op dinsdag',
  'Spreekuur over geld',
  'Samen koken',
  'Fietsles voor volwassenen',
  'Buurtmoestuin',
  'Zomerkamp',
  'Maatje voor nieuwe gezinnen',
  'Sportochtend voor ouderen',
  'Taalcafé',
  'Ouderkamer op school',
];
const states = ['execution', 'preparation', undefined, 'idea', 'evaluation'];

/* One in three of a theme. */
const isBetter = (index: number, themeCount: number): boolean => Math.floor(index / Math.max(1, themeCount)) % 3 === 2;

const goalRows = (count: number, themeCount: number): Cells[] =>
  Array.from({ length: count }, (_, index) => ({
    goal: `G${index + 1}`,
    kind: isBetter(index, themeCount) ? 'better' : 'more',
    text: isBetter(index, themeCount)
      ? `Partners werken beter samen, zodat ${wishes[index % 6]}`
      : `Meer ${wishes[index % 6]}${index < 6 ? '' : ' en in de vakantie'}`,
    parent: 'A',
    ...(themeCount === 0 ? {} : { themes: `T${(index % themeCount) + 1}` }),
  }));
const above: readonly Cells[] = [
  { goal: 'V', kind: 'question', text: 'Hoe krijgt ieder kind in deze wijk dezelfde kansen?' },
  { goal: 'A', kind: 'ambition', text: 'Ieder kind groeit hier gezond en met plezier op.', parent: 'V' },
];
const actionRows = (count: number, themeCount: number): Cells[] =>
  Array.from({ length: count }, (_, index) => ({
    action: `I${index + 1}`,
    name: `${works[index % works.length]}${index < works.length ? '' : ` ${1 + Math.floor(index / works.length)}`}`,
    state: states[index % states.length],
    ...(themeCount === 0 ? {} : { themes: `T${(index % themeCount) + 1}` }),
  }));

/* Most at goals of the action's own theme, one in five at a goal of the next. */
const linkRows = ({ actions, goals, links, themes: themeCount }: Amount): Cells[] =>
  Array.from({ length: links }, (_, index) => {
    const action = (index * 7) % actions;
    const own =
      (action % Math.max(1, themeCount)) + Math.max(1, themeCount) * ((index + 2 * Math.floor(index / actions)) % 4);
    return {
      action: `I${action + 1}`,
      goal: `G${((index % 5 === 4 ? own + 1 : own) % goals) + 1}`,
      basis: [1, 3].includes(index % 5) ? 'assumed' : 'confirmed',
      strength: ((index % 7) % 3) + 1,
    };
  });

export interface Amount {
  readonly goals: number;
  readonly actions: number;
  readonly links: number;
  readonly themes: number;
}

export const coalition = (amount: Amount): Dataset => {
  const { goals, actions, links, themes: themeCount } = amount;
  return {
    tables: {
      goals: tableOf([...above, ...goalRows(goals, themeCount)]),
      ...(themeCount > 0 && { themes: tableOf(themes.slice(0, themeCount)) }),
      actions: tableOf(actionRows(actions, themeCount)),
      ...(links > 0 && { contributions: tableOf(linkRows(amount)) }),
      foundation: tableOf(['Ouders', 'Volgen hoe het gaat', 'Samen eigenaar'].map((name) => ({ name }))),
    },
  };
};
