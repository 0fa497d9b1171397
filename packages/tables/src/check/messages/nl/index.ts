import type { Messages } from '../../messages.js';
import { quote } from '../../quote.js';
import { cells } from './cells.js';
import { goals } from './goals.js';
import { inTable } from './place.js';
import { prevention } from './prevention.js';
import { tables } from './tables.js';

const more: Messages['more'] = ({ table, column, row }, count) =>
  `Hetzelfde geldt voor nog ${count === 1 ? '1 rij' : `${count} rijen`} ${inTable(table)}${
    column === undefined ? '' : `, kolom ${quote(column)}`
  }${row === undefined ? '' : `, vanaf rij ${row}`}.`;

/** Plain Dutch (B1): what is wrong, where, and what to do about it. */
export const nl: Messages = { problems: { ...tables, ...cells, ...goals, ...prevention }, more };
