import { plain } from './schema/words.js';

/** The dimensions of Positive Health, clockwise from the top of the web. */
export const dimensionCodes = ['LF', 'MW', 'ZG', 'KL', 'MD', 'DF'] as const;

export type DimensionCode = (typeof dimensionCodes)[number];

/*
 * The names under which the dimensions go: the current Dutch ones first, then those of the first
 * publications (as strategies of before 2021 have them), the youth tool's, plain and English ones.
 */
const names: Readonly<Record<DimensionCode, readonly string[]>> = {
  LF: ['lichaamsfuncties', 'lichamelijke functies', 'mijn lichaam', 'lichaam', 'bodily functions', 'body', 'my body'],
  MW: [
    'mentaal welbevinden',
    'mentale functies en beleving',
    'mentale functies en -beleving',
    'mijn gevoelens en gedachten',
    'gevoelens en gedachten',
    'mental well-being',
    'mental functions and perception',
    'my feelings and thoughts',
  ],
  ZG: [
    'zingeving',
    'spiritueel/existentieel',
    'spirituele/existentiële dimensie',
    'spirituele dimensie',
    'spiritueel',
    'existentieel',
    'meaningfulness',
    'meaning',
    'spiritual/existential dimension',
    'spiritual dimension',
  ],
  KL: ['kwaliteit van leven', 'levenskwaliteit', 'quality of life'],
  MD: [
    'meedoen',
    'sociaal-maatschappelijk participeren',
    'sociaal-maatschappelijke participatie',
    'sociaal maatschappelijk participeren',
    'participatie',
    'participation',
    'social and societal participation',
    'social participation',
  ],
  DF: ['dagelijks functioneren', 'dagelijks leven', 'daily functioning', 'daily life'],
};

/* Beyond what `plain` takes away, a slash is only a sign between two words. */
const comparable = (name: string): string => plain(name).replaceAll('/', '');

const codes = new Map<string, DimensionCode>(
  dimensionCodes.flatMap((code) => [code, ...names[code]].map((name) => [comparable(name), code] as const)),
);

/** The dimension that a name stands for, or `undefined` for a dimension of one's own. */
export function readDimension(name: string): DimensionCode | undefined {
  return codes.get(comparable(name));
}
