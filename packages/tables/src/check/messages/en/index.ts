import type { Messages } from '../../messages.js';
import { quote } from '../../quote.js';
import { cells } from './cells.js';
import { goals } from './goals.js';
import { inTable } from './place.js';
import { prevention } from './prevention.js';
import { tables } from './tables.js';

const more: Messages['more'] = ({ table, column, row }, count) =>
  `The same is true of ${count === 1 ? '1 more row' : `${count} more rows`} ${inTable(table)}${
    column === undefined ? '' : `, column ${quote(column)}`
  }${row === undefined ? '' : `, from row ${row} on`}.`;

/** Plain English: what is wrong, where, and what to do about it. */
export const en: Messages = { problems: { ...tables, ...cells, ...goals, ...prevention }, more };
