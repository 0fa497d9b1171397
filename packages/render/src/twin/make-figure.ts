/* A figure of a dataset, with everything that its view asks for. */
import type { Figure, Twin } from '@kanskracht/figures';
import type { Dataset, Part } from '@kanskracht/tables';

export interface Made {
  readonly figure: Figure;
  /** With the parts that the figure wanted among its tables. */
  readonly dataset: Dataset;
}

/* For what is shown, and for what that turns out to need. */
const rounds = 3;

/** @throws {ReadError} where a part that the figure wants can't be read */
export async function makeFigure(
  given: Dataset,
  { make }: Twin,
  options: Readonly<Record<string, unknown>>,
): Promise<Made> {
  let dataset = given;
  for (let round = 0; ; round += 1) {
    const figure = make(dataset, options);
    const wanted = round < rounds ? (figure.wants?.(dataset.parts ?? []) ?? []) : [];
    if (wanted.length > 0) dataset = await withParts(dataset, wanted);
    else if (!((await figure.prepare?.()) === true && round < rounds)) return { figure, dataset };
  }
}

async function withParts(dataset: Dataset, wanted: readonly Part[]): Promise<Dataset> {
  const read = await Promise.all(wanted.map(async (part) => [part.name, await part.load()] as const));
  return {
    ...dataset,
    tables: { ...dataset.tables, ...Object.fromEntries(read) },
    parts: dataset.parts?.filter((part) => !wanted.includes(part)) ?? [],
  };
}
