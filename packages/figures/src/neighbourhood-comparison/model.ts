import type { Language, Level, Method, MissingReason, NotComparedReason, Polarity, Verdict } from '@kanskracht/tables';
import type { Order, View } from './options.js';

/** What is compared. Names are by language; where the data hold no English name, the Dutch one stands. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  /** The name in everyday words, fit for the middle of a sentence. */
  readonly plainName?: string;
  readonly plainNameEn?: string;
  readonly definition?: string;
  /** `%`, or any unit to write after a number. */
  readonly unit?: string;
  /** Decimals to write; 1 by default. */
  readonly decimals: number;
  readonly polarity: Polarity;
  readonly method?: Method;
  readonly source?: string;
  /** Periods that start a new series: no line runs over them. */
  readonly breaks: readonly string[];
  /** The finding as a phrase that starts with its verb, such as "voelden zich gezond"; only for shares of people. */
  readonly phrase?: string;
  readonly phraseEn?: string;
  /** Who are counted, such as "volwassenen", where the everyday name says so. */
  readonly people?: string;
  readonly peopleEn?: string;
}

/** A measured value, or the reason why there is none; never both. In the unit of the indicator. */
export interface Observed {
  readonly value?: number;
  readonly lower?: number;
  readonly upper?: number;
  /** How many answers or people the value rests on. */
  readonly n?: number;
  readonly missing?: MissingReason;
  /** Whether a model made it, so that no verdict may follow from it. */
  readonly estimate: boolean;
  /** The year of the division that the region's code belongs to. */
  readonly regionYear?: number;
  readonly source?: string;
}

/** One period of a region's history. `newSeries`: what is before can't be compared with it. */
export interface Moment {
  readonly period: string;
  readonly observed: Observed;
  readonly newSeries: boolean;
}

export interface Place {
  readonly region: string;
  readonly name: string;
  readonly level?: Level;
  readonly parent?: string;
}

/** The reference: one of the data's own regions, never a mean of what is shown. */
export interface Reference extends Place {
  readonly observed: Observed;
  readonly history: readonly Moment[];
  /** Whether the regions that are shown are part of it. */
  readonly containsShown: boolean;
}

/** A region that is shown, beside the reference. */
export interface Shown extends Place {
  readonly observed: Observed;
  readonly history: readonly Moment[];
  /** Ours: drawn in the strong colour. */
  readonly marked: boolean;
  readonly verdict: Verdict;
  readonly reason?: NotComparedReason;
  /** Value minus that of the reference, in the unit (for `%`: percentage points); absent where one of them is. */
  readonly difference?: number;
  /** The place on a map of its municipality: x to the east, y to the south. */
  readonly position?: { readonly x: number; readonly y: number };
}

/** All regions of one level, to see ours among. */
export interface Population {
  readonly values: readonly number[];
  /** `country`: all of the country; `data`: all that the data hold. */
  readonly scope: 'country' | 'data';
}

export interface ComparisonModel {
  readonly lang: Language;
  readonly view: View;
  /** The views that the data can support. */
  readonly views: readonly View[];
  readonly indicator: Indicator;
  readonly indicators: readonly Indicator[];
  readonly period: string;
  /** All periods of the indicator, earliest first. */
  readonly periods: readonly string[];
  /** The group, where it is not the total. */
  readonly group?: string;
  /** The level of what is shown, where it has one. */
  readonly level?: Level;
  /** The region that holds all that is shown, if the data name it. */
  readonly within?: Place;
  /** Whether these are known to be all regions of their level in `within`. */
  readonly whole: boolean;
  /** In the order in which they are drawn. */
  readonly shown: readonly Shown[];
  readonly order: Order;
  /** The region that the editor asked for by name; the title is about it. */
  readonly subject?: string;
  /** Whether the same regions are shown when none is asked for by name. */
  readonly shownAnyway: boolean;
  /** Whether `region` named the regions one by one. */
  readonly handpicked: boolean;
  readonly reference?: Reference;
  /** Regions that can be the reference, the widest first. */
  readonly references: readonly Place[];
  readonly population?: Population;
  readonly sources: readonly string[];
}

/** Ours: the one that is marked, where one is. */
export const markedOf = ({ shown }: ComparisonModel): Shown | undefined => shown.find(({ marked }) => marked);
