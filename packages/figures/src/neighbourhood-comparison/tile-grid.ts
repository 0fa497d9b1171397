/** A region's place on a map: x to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Cell {
  readonly column: number;
  readonly row: number;
}

export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  /** In the order of the points. */
  readonly cells: readonly Cell[];
}

/**
 * One cell for each point, no two the same, each as near to its place as can be. The points are
 * spread over a grid with some room to spare; who lies nearest to a cell gets it first; then cells are
 * exchanged as long as that brings tiles nearer to their places. The same points make the same map.
 */
export function tileGrid(points: readonly Point[], mostColumns: number): TileGrid {
  const box = bounds(points);
  const columns = Math.min(mostColumns, wantedColumns(points));
  const rows = Math.max(1, Math.ceil(roomFor(points) / columns));
  const targets = points.map(({ x, y }) => ({
    column: ((x - box.x) / (box.width || 1)) * (columns - 1),
    row: ((y - box.y) / (box.height || 1)) * (rows - 1),
  }));
  const cells = exchange(assign(targets, columns, rows), targets, columns, rows);
  return trim(cells);
}

/** How many columns make a map in which the places keep their distances. */
export function wantedColumns(points: readonly Point[]): number {
  const { width, height } = bounds(points);
  const aspect = Math.min(3, Math.max(1 / 3, (width || 1) / (height || 1)));
  return Math.max(1, Math.min(points.length, Math.round(Math.sqrt(roomFor(points) * aspect))));
}

const roomFor = (points: readonly Point[]): number => Math.max(1, Math.ceil(points.length * 1.35));

function bounds(points: readonly Point[]) {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

const distance = (a: Cell, b: Cell): number => (a.column - b.column) ** 2 + (a.row - b.row) ** 2;

/** All pairs of a point and a cell, nearest first; each takes what is still free. */
function assign(targets: readonly Cell[], columns: number, rows: number): Cell[] {
  const pairs: { readonly index: number; readonly cell: Cell; readonly far: number }[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = { column, row };
      for (const [index, target] of targets.entries()) pairs.push({ index, cell, far: distance(target, cell) });
    }
  }
  pairs.sort((a, b) => a.far - b.far);
  const cells: Cell[] = [];
  const taken = new Set<number>();
  for (const { index, cell } of pairs) {
    const place = cell.row * columns + cell.column;
    if (cells[index] !== undefined || taken.has(place)) continue;
    cells[index] = cell;
    taken.add(place);
  }
  return cells;
}

/** Moves a tile to a free cell, or has two tiles change places, as long as the sum of distances shrinks. */
function exchange(start: readonly Cell[], targets: readonly Cell[], columns: number, rows: number): Cell[] {
  const cells = [...start];
  const owners = new Map(cells.map(({ column, row }, index) => [row * columns + column, index]));
  const far = (index: number, cell: Cell): number => distance(targets[index] as Cell, cell);
  for (let pass = 0; pass < 20; pass += 1) {
    let moved = false;
    for (let index = 0; index < cells.length; index += 1) {
      for (let place = 0; place < columns * rows; place += 1) {
        const here = cells[index] as Cell;
        const there = { column: place % columns, row: Math.floor(place / columns) };
        const other = owners.get(place);
        if (other === index) continue;
        const now = far(index, here) + (other === undefined ? 0 : far(other, there));
        const then = far(index, there) + (other === undefined ? 0 : far(other, here));
        if (then >= now - 1e-9) continue;
        const old = here.row * columns + here.column;
        cells[index] = there;
        owners.set(place, index);
        if (other === undefined) owners.delete(old);
        else {
          cells[other] = here;
          owners.set(old, other);
        }
        moved = true;
      }
    }
    if (!moved) break;
  }
  return cells;
}

/** Without the empty rows and columns around and between the tiles. */
function trim(cells: readonly Cell[]): TileGrid {
  const rank = (numbers: readonly number[]) => {
    const used = [...new Set(numbers)].sort((a, b) => a - b);
    return { size: used.length, of: (value: number) => used.indexOf(value) };
  };
  const columns = rank(cells.map(({ column }) => column));
  const rows = rank(cells.map(({ row }) => row));
  return {
    columns: columns.size,
    rows: rows.size,
    cells: cells.map(({ column, row }) => ({ column: columns.of(column), row: rows.of(row) })),
  };
}
