type Given<Options> = { [Key in keyof Options]?: Exclude<Options[Key], undefined> };

/** Options without those that were not given, so that a figure's own defaults hold for them. An empty attribute is none. */
export function given<Options extends object>(options: Options): Given<Options> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  ) as Given<Options>;
}
