import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { KansPositiveHealth } from '../../packages/elements/src/index.js';
import '../../packages/elements/src/register/kanskracht.js';
import { sendKeys } from '../harness/commands.js';
import { tableOf } from '../harness/tables.js';
import { find, findAll, ready, textOf, until } from './helpers.js';

const whole = '/data/neighbourhood-health/datapackage.json';
const scores = ['LF', 'MW', 'ZG', 'KL', 'MD', 'DF'].map((dimension, index) => ({
  group: 'Ouderkring',
  dimension,
  score: 5 + index / 2,
}));
const aspects = ['slapen', 'eten'].map((aspect, index) => ({
  group: 'Ouderkring',
  dimension: 'LF',
  aspect,
  score: 6 + index,
}));

const labels = (figure: Element): string[] => findAll(figure, '[role=option]').map(({ ariaLabel }) => ariaLabel ?? '');
const figureOf = async (
  attributes: Readonly<Record<string, string>>,
  rows?: readonly object[],
): Promise<KansPositiveHealth> => {
  const page = await fixture(html`<div></div>`);
  const figure = document.createElement('kans-positive-health');
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  if (rows) figure.table = tableOf(rows as readonly Record<string, unknown>[]);
  page.append(figure);
  return figure;
};

describe('<kans-positive-health>', () => {
  it('shows the approximation for Brukske with an honest gap', async () => {
    const figure = await ready(await figureOf({ src: whole, region: 'WK098416', reference: 'country' }));
    expect(
      labels(figure).find((label) => label.startsWith('Lichaamsfuncties') && label.includes('Brukske')),
    ).to.contain('7,2');
    expect(labels(figure).find((label) => label.startsWith('Zingeving') && label.includes('Brukske'))).to.contain(
      'geen gegevens',
    );
    expect(figure.describe()).to.contain('Brukske').and.contain('2020').and.contain('Zingeving');
  });

  it('opens the aspects of a dimension from its axis, by keyboard, and closes them again', async () => {
    const figure = await ready(await figureOf({}, [...scores, ...aspects]));
    find(figure, '[role=listbox]')?.focus();
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'Enter' });
    await figure.updateComplete;
    expect(figure.dimension).to.equal('LF');
    expect(labels(figure).filter((label) => /^(slapen|eten)/.test(label))).to.have.length(2);
    await sendKeys({ press: 'Enter' });
    await figure.updateComplete;
    expect(labels(figure).filter((label) => /^(slapen|eten)/.test(label))).to.have.length(0);
  });

  it('can be named a group with a space in its name', async () => {
    const figure = await ready(
      await figureOf(
        { region: 'Groep 8, Groep 6' },
        ['Groep 6', 'Groep 7', 'Groep 8', 'Groep 5'].flatMap((group) => scores.map((row) => ({ ...row, group }))),
      ),
    );
    expect(find(figure, '[data-part=key]')?.textContent)
      .to.contain('Groep 8')
      .and.contain('Groep 6')
      .and.not.contain('Groep 7');
  });

  it('says what was asked for and is not there, and compares with nothing rather than with another place', async () => {
    const figure = await figureOf({ src: whole, region: 'WK098416', reference: 'GM9999', period: '1999' });
    const told = oneEvent(figure, 'kans-problem');
    await ready(figure);
    const { problems } = (await told).detail as { problems: { code: string; column: string; message: string }[] };
    expect(problems.map(({ code, column }) => [code, column])).to.deep.equal([
      ['unknown_choice', 'period'],
      ['unknown_choice', 'reference'],
    ]);
    expect(problems[1]?.message).to.contain('GM9999');
    expect(find(figure, '[data-part=key]')?.textContent).to.not.contain('Venray');
  });

  it('shows the reference in its control that is drawn', async () => {
    const figure = await ready(await figureOf({ src: whole, region: 'WK098416', reference: 'WK098410' }));
    const select = find<HTMLSelectElement>(figure, 'select[name=reference]');
    expect(find(figure, '[data-part=key]')?.textContent).to.contain(
      select?.selectedOptions[0]?.textContent?.trim() ?? '?',
    );
    expect(select?.value).to.equal('WK098410');
  });

  it('is not ready, and says nothing, while its first data can’t be read', async () => {
    const figure = await figureOf({}, [{ a: 1, b: 2 }]);
    let isReady = false;
    figure.addEventListener('kans-ready', () => {
      isReady = true;
    });
    await until(() => textOf(figure, '[part=problem]') !== '');
    expect(textOf(figure, '[part=problem]')).to.contain('dimensie').and.contain('score');
    expect([isReady, figure.toSVG(), figure.toCSV(), figure.describe()]).to.deep.equal([false, '', '', '']);
    figure.table = tableOf(scores);
    await ready(figure);
    expect([isReady, find(figure, '[part=problem]')]).to.deep.equal([true, null]);
    expect(figure.toSVG()).to.contain('Ouderkring');
  });

  it('rejects a PNG of nothing with the problem that says so', async () => {
    const figure = await figureOf({});
    const refused = await figure.toPNG().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refused).to.include({ code: 'nothing_drawn' });
  });

  it('changes its language while the English texts are still on their way, without a problem', async () => {
    const figure = await ready(await figureOf({ lang: 'nl' }, scores));
    expect(figure.describe()).to.contain('hoogste score');
    const told: unknown[] = [];
    figure.addEventListener('kans-problem', ({ detail }: CustomEventInit) => told.push(detail));
    figure.lang = 'en';
    await until(() => figure.describe().includes('highest score'));
    await figure.updateComplete;
    expect(told).to.deep.equal([]);
    expect(textOf(figure, '[part=summary]')).to.contain('highest score');
  });

  it('keeps the editor’s empty description for what it is: none', async () => {
    const figure = await ready(await figureOf({ description: '' }, scores));
    expect(figure.describe()).to.equal(textOf(figure, '.summary'));
  });
});
