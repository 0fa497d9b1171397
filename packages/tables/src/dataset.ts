import type { MissingReason } from './schema/words.js';
import type { ReadableTable } from './table.js';

/** Where figures come from, as the line under a figure tells it. */
export interface Source {
  readonly title: string;
  readonly path?: string;
}

export interface Licence {
  readonly name?: string;
  readonly title?: string;
  readonly path?: string;
}

/** A part of a table that is fetched when a figure asks for it, or a table that no figure has a use for. */
export interface Part {
  /** Its resource's name, such as `observations-2024`. */
  readonly name: string;
  /** The table that it is a part of, such as `observations`; its own name where that is no table's. */
  readonly table: string;
  /** What follows the table's name: `2024`, `national`; empty where nothing does. */
  readonly suffix: string;
  load(): Promise<ReadableTable>;
}

/** Tables that belong together, with what a reader must know of where they come from. */
export interface Dataset {
  readonly tables: Readonly<Record<string, ReadableTable>>;
  readonly title?: string;
  readonly sources?: readonly Source[];
  readonly licences?: readonly Licence[];
  /** Parts not read yet. */
  readonly parts?: readonly Part[];
  /** What a data package says its marks for "no value" mean, by table or by the name of a part: `{observations: {'.': 'suppressed'}}`. */
  readonly missingValues?: Readonly<Record<string, Readonly<Record<string, MissingReason>>>>;
}
