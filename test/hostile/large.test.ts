import '../../packages/elements/src/register/kanskracht.js';
import type { KansFigure } from '@kanskracht/elements';
import { ColumnTable, type Problem } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { findAll, until } from '../elements/helpers.js';

const many = 200_000;
const list = (make: (row: number) => unknown, length = many): unknown[] =>
  Array.from({ length }, (_, row) => make(row));

/** A figure on the page with a table, and what it says is wrong. */
async function place(tag: string, table: ColumnTable): Promise<{ figure: KansFigure; problems: readonly Problem[] }> {
  const figure = document.createElement(tag) as KansFigure;
  let problems: readonly Problem[] = [];
  figure.addEventListener('kans-problem', (event) => {
    problems = (event as CustomEvent<{ problems: readonly Problem[] }>).detail.problems;
  });
  figure.table = table;
  document.body.append(figure);
  await figure.updateComplete;
  return { figure, problems };
}

const goals = (length: number): ColumnTable =>
  new ColumnTable({
    goal: list((row) => `G${row}`, length),
    kind: list(() => 'more', length),
    text: list((row) => `Doel ${row}`, length),
  });

describe('more rows than a figure can show', () => {
  it('are cut to what can be read, and told, where regions stand side by side', async () => {
    const { figure, problems } = await place(
      'kans-neighbourhood-comparison',
      new ColumnTable({
        indicator: list(() => 'i'),
        region: list((row) => `R${row}`),
        period: list(() => 2020),
        value: list((row) => row % 100),
      }),
    );
    expect(problems.map(({ code }) => code)).to.contain('too_many_regions');
    expect(findAll(figure, '[role="option"]').length).to.be.within(1, 200);
    expect(findAll(figure, '*').length).to.be.below(5000);
    figure.remove();
  });

  it('leave one spider chart, and no list of all that can be chosen', async () => {
    const { figure } = await place(
      'kans-positive-health',
      new ColumnTable({
        region: list((row) => `R${row}`),
        dimension: list(() => 'LF'),
        score: list((row) => row % 10),
      }),
    );
    expect(figure.describe()).to.contain('R0');
    expect(findAll(figure, '*').length).to.be.below(500);
    figure.remove();
  });

  for (const [tag, table] of [
    ['kans-goal-tracker', goals(many)],
    [
      'kans-prevention-pyramid',
      new ColumnTable({
        activity: list((row) => `A${row}`),
        level: list(() => 'universal'),
        name: list((row) => `A${row}`),
      }),
    ],
    [
      'kans-positive-health',
      new ColumnTable({
        region: list(() => 'R', 4000),
        dimension: list((row) => `D${row}`, 4000),
        score: list(() => 7, 4000),
      }),
    ],
  ] as const) {
    it(`are refused by <${tag}>, with what to do`, async () => {
      const { figure, problems } = await place(tag, table);
      expect(problems.map(({ code, severity }) => [code, severity])).to.deep.equal([['too_much', 'error']]);
      expect(problems[0]?.hint).to.contain('2.000');
      expect(findAll(figure, '*').length).to.be.below(50);
      figure.remove();
    });
  }

  it('leave what was drawn before, and let what comes after be drawn', async () => {
    const { figure } = await place('kans-goal-tracker', goals(3));
    const before = figure.describe();
    for (const length of [many, 3000]) {
      figure.table = goals(length);
      await until(() => figure.shadowRoot?.querySelector('[part="problem"]'));
      expect(findAll(figure, '.chart svg > *').length).to.be.above(0);
      expect(figure.describe()).to.equal(before);
      figure.table = goals(4);
      await until(() => !figure.shadowRoot?.querySelector('[part="problem"]'));
      expect(figure.describe()).to.contain('4');
      figure.table = goals(3);
      await figure.updateComplete;
    }
    figure.remove();
  });
});
