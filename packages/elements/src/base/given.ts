export type Given<Options> = { [Key in keyof Options]?: Exclude<Options[Key], undefined> };

/**
 * An option as the text that figures read. An application can also give a number, or a list of them and of texts;
 * an empty attribute, and anything else, is none.
 */
export function asText(option: unknown): string | undefined {
  if (Array.isArray(option)) return option.map(asText).filter(Boolean).join(' ') || undefined;
  return typeof option === 'string' || typeof option === 'number' ? String(option) || undefined : undefined;
}

/** Options without those that were not given, so that a figure's own defaults hold for them. */
export function given<Options extends Readonly<Record<string, string | undefined>>>(options: Options): Given<Options> {
  const texts = Object.entries(options).map(([name, option]) => [name, asText(option)]);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined)) as Given<Options>;
}
