/** A record whose holes are gone: what it holds is there. */
export type Filled<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Without the keys that hold nothing. */
export function withoutHoles<T extends object>(record: T): Partial<Filled<T>> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<Filled<T>>;
}
