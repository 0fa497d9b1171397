/* A small real figure, so that the base is tested apart from the figures that partners use. */
import type { Figure } from '@kanskracht/figures';
import type { Dataset, Language } from '@kanskracht/tables';
import { type PropertyDeclarations, svg } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { define } from '../../packages/elements/src/base/define.js';
import { KansFigure } from '../../packages/elements/src/base/figure-element.js';
import { KansData } from '../../packages/elements/src/data.js';

interface Dot {
  readonly region: string;
  readonly value: number;
}

interface Options {
  readonly lang: Language;
  readonly selected?: string | undefined;
  readonly order?: string | undefined;
  readonly slow?: Promise<void> | undefined;
}

function readDots({ tables }: Dataset): Dot[] {
  return Object.values(tables).flatMap((table) => {
    const [regions, values] = [table.array('region'), table.array('value')];
    return Array.from(regions, (region, row) => ({ region: String(region), value: Number(values[row]) }));
  });
}

function dots(dataset: Dataset, { lang, selected, order, slow }: Options): Figure<readonly Dot[]> {
  const all = readDots(dataset);
  const wrong = all.filter(({ value }) => Number.isNaN(value));
  const model = all.filter(({ value }) => !Number.isNaN(value));
  if (order === 'value') model.sort((a, b) => a.value - b.value);
  if (model.some(({ region }) => region === 'boom')) throw new Error('boom');
  const say = ({ region, value }: Dot): string => `${region}: ${value}`;
  return {
    model,
    problems: wrong.map(({ region }, index) => ({
      code: 'not_a_number',
      severity: model.length > 0 ? 'warning' : 'error',
      table: 'dots',
      row: index + 2,
      column: 'value',
      message: lang === 'nl' ? `Geen getal bij ${region}.` : `No number at ${region}.`,
      hint: lang === 'nl' ? 'Vul een getal in.' : 'Give a number.',
    })),
    empty: model.length === 0,
    ...(slow ? { prepare: () => slow } : {}),
    wants: (parts) => parts.filter(({ table }) => table === 'dots'),
    draw: (theme, { width }) => ({
      width,
      height: 40 * model.length,
      content: svg`${repeat(
        model,
        ({ region }) => region,
        ({ region, value }, row) =>
          svg`<circle data-region=${region} cx=${value * 10} cy=${row * 40 + 20} r="6" fill=${region === selected ? theme.series1 : theme.context}></circle>`,
      )}`,
      marks: model.map(({ region, value }, row) => ({
        id: `region ${region}`,
        x: value * 10 - 12,
        y: row * 40 + 8,
        width: 24,
        height: 24,
        choice: { region },
      })),
    }),
    words: (language) => ({
      title: language === 'nl' ? 'Stippen in Brukske' : 'Dots in Brukske',
      summary: language === 'nl' ? `Er zijn ${model.length} stippen.` : `There are ${model.length} dots.`,
      marks: Object.fromEntries(model.map((dot) => [`region ${dot.region}`, say(dot)])),
      marksLabel: language === 'nl' ? 'Stippen' : 'Dots',
      table: {
        caption: language === 'nl' ? 'Alle stippen' : 'All dots',
        columns: [
          { label: 'Gebied', name: 'region' },
          { label: 'Waarde', name: 'value', numeric: true },
        ],
        rows: model.map(({ region, value }) => [
          { text: region, value: region },
          { text: String(value), value },
        ]),
      },
      legend: [
        {
          symbol: (theme) => svg`<circle cx="8" cy="8" r="5" fill=${theme.series1}></circle>`,
          label: language === 'nl' ? 'een gebied' : 'a region',
        },
      ],
      notes: [language === 'nl' ? 'Dit zijn stippen.' : 'These are dots.'],
      source: language === 'nl' ? 'Bron: de tekentafel' : 'Source: the drawing board',
      controls: [
        {
          name: 'order',
          label: language === 'nl' ? 'Volgorde' : 'Order',
          value: order ?? 'name',
          options: [
            { value: 'name', label: 'a' },
            { value: 'value', label: 'b' },
          ],
        },
      ],
    }),
  };
}

export class KansDots extends KansFigure {
  static override properties: PropertyDeclarations = { order: {}, view: {}, slow: { attribute: false } };

  declare order: string | undefined;
  declare view: string | undefined;
  declare slow: Promise<void> | undefined;

  protected override makeFigure(dataset: Dataset, lang: Language, selected: string | undefined): Figure {
    return dots(dataset, { lang, selected, order: this.order, slow: this.slow });
  }
}

define('kans-dots', KansDots);
define('kans-data', KansData);

declare global {
  interface HTMLElementTagNameMap {
    'kans-dots': KansDots;
  }
}
