import type { Finding, Language, Part, Problem } from '@kanskracht/tables';
import type { SVGTemplateResult } from 'lit';
import type { Measure } from './text.js';
import type { Theme } from './theme.js';

/**
 * A figure: what it shows, how it is drawn and how it is said. A pure step from tables and options;
 * it knows no browser and keeps nothing.
 */
export interface Figure<Model = unknown> {
  readonly model: Model;
  /**
   * What is wrong with the tables or can't be shown as asked; the drawing goes on with the rest.
   * `tellProblems` puts it in words.
   */
  readonly problems: readonly (Finding | Problem)[];
  /** Whether there is nothing to draw, so that an element says so in place of a drawing. */
  readonly empty: boolean;
  /**
   * Fetches what is not there yet: what a view draws with (Observable Plot), the texts of a language
   * other than Dutch, what only some data need. `draw` and `words` in the figure's own language come
   * after it. It gives `true` where the model needed it too: the figure is then to be made again.
   */
  prepare?(): Promise<unknown>;
  /** Which parts of tables, not read yet, this view can't do without; the figure is made again when they are there. */
  wants?(parts: readonly Part[]): readonly Part[];
  draw(theme: Theme, size: Size): Drawing;
  words(lang: Language): Words;
}

/** The room for a drawing. Its height follows from what it holds: more regions, a taller figure. */
export interface Size {
  /** In CSS pixels; a drawing fits from 280 up and reflows below 560. */
  readonly width: number;
  /** The page's text size in CSS pixels; labels and notes are relative to it. 16 by default. */
  readonly fontSize?: number;
  /** How wide a text is; by default an estimate that is the same on every machine. */
  readonly measure?: Measure;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What goes inside an `<svg viewBox="0 0 width height">`; only presentation attributes, no `style`. */
  readonly content: SVGTemplateResult;
  /** What can be pointed at and walked over, in reading order. */
  readonly marks: readonly Mark[];
}

/** The place of something that has a value: an option of the figure's listbox. */
export interface Mark {
  /** Stable over redraws: the same thing keeps its id. */
  readonly id: string;
  /** The box to hit, at least 24 by 24; the focus ring is drawn around it. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What is chosen with Enter, a click or a tap, such as `{region: 'WK098416'}`. */
  readonly choice?: Choice;
  /** Where an arrow key leads from here, by mark id, in a drawing whose marks are no row: along the links of a network. */
  readonly to?: Readonly<Partial<Record<ArrowKey, string>>>;
}

export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** The detail of `kans-select`. */
export type Choice = Readonly<Record<string, string>>;

/** Everything a figure says, in one language. */
export interface Words {
  /** A heading that names the subject, for when the editor gives none. */
  readonly title: string;
  /** One to three plain sentences that carry the finding; they name subject, place and period. */
  readonly summary: string;
  /** By mark id: its value in words, as a screen reader says it and as it stands under the figure. */
  readonly marks: Readonly<Record<string, string>>;
  /** What the marks' listbox is called. */
  readonly marksLabel: string;
  readonly table: TableWords;
  /** Only what direct labels can't say. */
  readonly legend: readonly LegendItem[];
  /** What must be said under the drawing: how sure we are, what this is not, what is left out. */
  readonly notes: readonly string[];
  /** Publisher, period, n and "schatting" where due. */
  readonly source: string;
  /** Always the same ones in the same order; one with fewer than two options has nothing to choose and is not shown. */
  readonly controls: readonly Control[];
}

/** The same content as a table, cell by cell. */
export interface TableWords {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

export interface TableColumn {
  readonly label: string;
  /** The column's name in a download: the contract's English name where there is one. */
  readonly name: string;
  readonly numeric?: boolean;
  /** A column that a download needs and a reader doesn't, such as a region's code. */
  readonly downloadOnly?: boolean;
}

/** What a reader sees and what a download holds; `value` is absent where there is none, never 0. */
export interface TableCell {
  readonly text: string;
  readonly value?: string | number;
}

export interface LegendItem {
  /** Draws the sign in a box of 16 by 16: see `symbol.ts`. */
  readonly symbol: (theme: Theme) => SVGTemplateResult;
  readonly label: string;
}

/** A native form control: choosing sets the element's property of that name. */
export interface Control {
  /** The property that it sets: `indicator`, `region`, `reference`, `period`, `view`. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}
