import { formatPeriod } from '@kanskracht/tables';
import type { TableCell, TableColumn, TableWords } from '../figure.js';
import { verdictInWords } from './mark-words.js';
import type { ComparisonModel, Observed, Place, Shown } from './model.js';
import type { Say } from './say.js';

interface Cells {
  readonly place: Place;
  readonly period: string;
  readonly observed: Observed;
  /** What is before can't be compared with it. */
  readonly newSeries?: boolean;
  /** Only where the row is compared in the period that is shown. */
  readonly shown?: Shown;
}

/** The drawing as a table, a row a region (and a period, for a trend), with the reference last. Columns that hold nothing are left out. */
export function makeTable(model: ComparisonModel, say: Say, caption: string): TableWords {
  const rows = rowsOf(model);
  const columns = columnsOf(model, say).filter(
    ({ name, cell }) => name === 'value' || rows.some((row) => cell(row).text !== ''),
  );
  return {
    caption,
    columns: columns.map(({ cell, ...column }): TableColumn => column),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

function rowsOf({ shown, reference, period, view }: ComparisonModel): Cells[] {
  const apart =
    reference !== undefined && !shown.some(({ region }) => region === reference.region) ? reference : undefined;
  if (view === 'trend') {
    return [...shown, ...(apart ? [apart] : [])].flatMap((place) =>
      place.history.map((moment) => ({ place, ...moment })),
    );
  }
  const rows: Cells[] = shown.map((row) => ({ place: row, period, observed: row.observed, shown: row }));
  return apart ? [...rows, { place: apart, period, observed: apart.observed }] : rows;
}

interface Filled extends TableColumn {
  readonly cell: (row: Cells) => TableCell;
}

const none: TableCell = { text: '' };
const textCell = (text: string): TableCell => ({ text, value: text });

function columnsOf({ indicator }: ComparisonModel, say: Say): Filled[] {
  const { columns, missing } = say.texts;
  const numberCell = (value: number | undefined): TableCell =>
    value === undefined ? none : { text: say.value(value), value };
  return [
    { label: columns.region, name: 'name', cell: ({ place }) => textCell(say.place(place)) },
    {
      label: columns.code,
      name: 'region',
      downloadOnly: true,
      cell: ({ place }) => textCell(place.region),
    },
    {
      label: columns.period,
      name: 'period',
      cell: ({ period }) => ({ text: formatPeriod(period, say.lang), value: period }),
    },
    {
      label: columns.series,
      name: 'series',
      cell: ({ newSeries }) => (newSeries ? { text: say.texts.newSeries, value: 'new_series' } : none),
    },
    { label: columns.value, name: 'value', numeric: true, cell: ({ observed }) => numberCell(observed.value) },
    { label: columns.lower, name: 'lower', numeric: true, cell: ({ observed }) => numberCell(observed.lower) },
    { label: columns.upper, name: 'upper', numeric: true, cell: ({ observed }) => numberCell(observed.upper) },
    {
      label: columns.n,
      name: 'n',
      numeric: true,
      cell: ({ observed: { n, value } }) =>
        n === undefined || value === undefined ? none : { text: say.count(n), value: n },
    },
    {
      label: columns.difference,
      name: 'difference',
      numeric: true,
      cell: ({ shown }) => {
        const text = shown && say.difference(shown, true);
        if (text === undefined || shown?.difference === undefined) return none;
        return { text, value: Number(shown.difference.toFixed(indicator.decimals + 2)) };
      },
    },
    {
      label: columns.verdict,
      name: 'verdict',
      cell: ({ shown }) =>
        shown === undefined || shown.observed.value === undefined
          ? none
          : { text: verdictInWords(shown, say), value: shown.verdict },
    },
    {
      label: columns.missing,
      name: 'missing',
      cell: ({ observed }) =>
        observed.value === undefined
          ? { text: missing[observed.missing ?? 'unknown'], value: observed.missing ?? 'unknown' }
          : none,
    },
  ];
}
