/*
 * Levels by age groups, tip on top as in the pyramid: how many activities there are for whom, and where
 * there are none. Fetched by the first figure that shows it.
 */

import type { Mark } from '../../figure.js';
import { at, type Block, grid, stack, type Tools, together, write } from '../block.js';
import type { AgeGroup } from '../model.js';
import { listing } from '../parts.js';
import { remarks } from '../rest.js';
import { agesText, cellMark, nameOfLevel } from '../say.js';
import { ageLines, type Cell, drawCell } from './matrix-cell.js';
import { matrixTexts } from './matrix-texts.js';

interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}

const gap = 6;

export function drawMatrix(tools: Tools): Block {
  const { sizes, lang } = tools;
  const { width, label: size, narrow, measure } = sizes;
  const { title, hint } = matrixTexts[lang];
  const rows = rowsOf(tools);
  const words = rows.flatMap(({ name }) => name.split(/[\s/-]+/));
  const names = Math.min(width * 0.3, Math.max(0, ...words.map((word) => measure(word, size, true))) + 1.5 * size);
  const step = (width - names) / Math.max(1, rows[0]?.cells.length ?? 0);
  const isTable = !narrow && step > 4.8 * size;
  return stack(
    [
      write(title, width, 'title', tools),
      isTable ? asTable(rows, names, Math.min(step, 11 * size), tools) : asBlocks(rows, tools),
      write(hint, width, 'note', tools),
    ],
    size * 0.8,
  );
}

/** From the tip to the base, then what is not classified. */
function rowsOf(tools: Tools): Row[] {
  const { model, lang } = tools;
  const { levels, unclassified, activities } = model;
  const others = unclassified === undefined ? [] : [{ ...unclassified, id: 'unclassified' as const }];
  return [...levels.toReversed(), ...others].map(({ id, now }) => {
    const reason = now?.total.missing;
    const count = (group: AgeGroup): number =>
      activities.filter((one) => one.level === id && listing.use().groupsOf(one, [group]).length > 0).length;
    return {
      name: nameOfLevel(model, id, lang),
      cells: shownGroups(tools).map((group) => ({
        level: id,
        group,
        count: reason === undefined ? count(group) : remarks.use().remarkTexts(lang).missing[reason],
      })),
    };
  });
}

/** With an age chosen, other columns would hold only what they share with it. In an open cell the age is the cell's own. */
function shownGroups({ model: { age, ageGroups, open } }: Tools): readonly AgeGroup[] {
  const chosen = open?.ageGroup === undefined ? age.chosen : undefined;
  return ageGroups.filter(({ id }) => chosen === undefined || id === chosen);
}

const mostOf = (rows: readonly Row[]): number =>
  Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ count }) => (typeof count === 'number' ? count : 0))));

/** Ages over the columns, levels before the rows. */
function asTable(rows: readonly Row[], names: number, step: number, tools: Tools): Block {
  const { sizes, lang } = tools;
  const { label: size } = sizes;
  const heads = (rows[0]?.cells ?? []).map(({ group }) => write(agesText(group, lang), step - gap, 'note', tools));
  const tallest = Math.max(0, ...heads.map(({ height }) => height));
  const box = { width: step - gap, height: 4 * size, most: mostOf(rows), withAge: false };
  const drawn = rows.map(({ name, cells }, row) => {
    const head = write(name, names - size, 'title', tools);
    return together([
      at(0, Math.max(0, (box.height - head.height) / 2), head),
      ...cells.map((cell, column) =>
        at(names + column * step, 0, drawCell(cell, box, neighbours(rows, row, column), tools)),
      ),
    ]);
  });
  return stack(
    [together(heads.map((head, column) => at(names + column * step, tallest - head.height, head))), stack(drawn, gap)],
    gap,
  );
}

/** Where the arrow keys lead in a table: to the box beside, over and under. */
function neighbours(rows: readonly Row[], row: number, column: number): NonNullable<Mark['to']> {
  const to = (key: string, cell: Cell | undefined): object =>
    cell === undefined ? {} : { [key]: cellMark(cell.level, cell.group.id) };
  return {
    ...to('ArrowUp', rows[row - 1]?.cells[column]),
    ...to('ArrowDown', rows[row + 1]?.cells[column]),
    ...to('ArrowLeft', rows[row]?.cells[column - 1]),
    ...to('ArrowRight', rows[row]?.cells[column + 1]),
  };
}

/** A block a level, in which every box says its own age. */
function asBlocks(rows: readonly Row[], tools: Tools): Block {
  const { sizes, lang } = tools;
  const { width, label: size, note, line, measure } = sizes;
  const groups = rows[0]?.cells.map(({ group }) => group) ?? [];
  const words = groups.flatMap((group) => agesText(group, lang).split(' '));
  const longest = Math.max(0, ...words.map((word) => measure(word, note)));
  const columns = Math.max(1, Math.min(3, Math.floor((width + gap) / (longest + 20 + gap))));
  const step = (width + gap) / columns;
  const lines = Math.max(0, ...groups.map((group) => ageLines(group, step - gap, tools).length));
  const box = { width: step - gap, height: lines * note * 1.3 + 3 * size, most: mostOf(rows), withAge: true };
  return stack(
    rows.map(({ name, cells }) =>
      stack(
        [
          write(name, width, 'title', tools),
          grid(
            cells.map((cell) => drawCell(cell, box, {}, tools)),
            columns,
            step,
            gap,
          ),
        ],
        gap / 2,
      ),
    ),
    line,
  );
}
