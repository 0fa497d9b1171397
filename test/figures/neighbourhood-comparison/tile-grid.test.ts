import { expect } from '@open-wc/testing';
import { tileGrid } from '../../../packages/figures/src/neighbourhood-comparison/tile-grid.js';

const scattered = Array.from({ length: 45 }, (_, index) => ({ x: Math.sin(index * 12.9), y: Math.cos(index * 78.2) }));

describe('the layout of a tile map', () => {
  it('gives every region a cell of its own', () => {
    const { cells, columns, rows } = tileGrid(scattered, 6);
    expect(new Set(cells.map(({ column, row }) => `${column} ${row}`)).size).to.equal(45);
    expect(cells.every(({ column, row }) => column >= 0 && column < columns && row >= 0 && row < rows)).to.equal(true);
    expect(columns).to.be.at.most(6);
  });

  it('keeps the corners of a square where they are', () => {
    const { cells } = tileGrid(
      [
        { x: 0, y: 0 },
        { x: 1, y: 0 },
        { x: 0, y: 1 },
        { x: 1, y: 1 },
      ],
      8,
    );
    expect(cells).to.deep.equal([
      { column: 0, row: 0 },
      { column: 1, row: 0 },
      { column: 0, row: 1 },
      { column: 1, row: 1 },
    ]);
  });

  it('makes the same map of the same points', () => {
    expect(tileGrid(scattered, 6)).to.deep.equal(tileGrid([...scattered], 6));
  });

  it('lays regions at one and the same place beside each other', () => {
    const { cells } = tileGrid(
      [
        { x: 0, y: 0 },
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ],
      4,
    );
    expect(new Set(cells.map(({ column, row }) => `${column} ${row}`)).size).to.equal(3);
  });

  it('does without more columns than there is room for', () => {
    expect(tileGrid(scattered, 1).columns).to.equal(1);
  });
});
