/* Dates are ISO text, so that their order as text is their order in time. */

/** The day that is shown, and the day after which things are new. */
export interface Span {
  readonly asOf?: string;
  readonly since?: string;
}

/** Whether something of that date is there on the day shown. */
export const isThere = (date: string, { asOf }: Span): boolean => asOf === undefined || date <= asOf;

/** Whether it came after `since`, and is there on the day shown. */
export const isNew = (date: string | undefined, span: Span): boolean =>
  date !== undefined && span.since !== undefined && date > span.since && isThere(date, span);

export const byDate = (a: { readonly date: string }, b: { readonly date: string }): number =>
  a.date < b.date ? -1 : Number(a.date > b.date);
