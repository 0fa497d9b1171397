import { expect } from '@open-wc/testing';
import { openStrict, type StrictPage } from '../harness/strict.js';

interface Figure extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  toSVG(): string;
  toCSV(): string;
  view?: string;
}

const figuresOf = (page: StrictPage): Figure[] => [
  ...page.document.querySelectorAll<Figure>(
    'kans-positive-health, kans-neighbourhood-comparison, kans-prevention-pyramid, kans-goal-tracker',
  ),
];

/** Waits until a figure shows something: a drawing, a table or a problem. */
async function settled(figure: Figure): Promise<void> {
  const shows = (): boolean =>
    figure.shadowRoot?.querySelector('.chart svg > *, [part="table"], [part="problem"]') != null &&
    figure.shadowRoot.querySelector('[aria-busy="true"]') === null;
  while (!shows()) await new Promise((next) => setTimeout(next, 30));
}

describe('every element in every view, under the strict policy', () => {
  let page: StrictPage;

  before(async () => {
    page = await openStrict('elements.html');
    await Promise.all(figuresOf(page).map(settled));
  });
  after(() => page.close());

  it('is drawn without a violation', () => {
    const figures = figuresOf(page);
    expect(figures).to.have.length(19);
    expect(figures.filter(({ shadowRoot }) => shadowRoot?.querySelector('.chart svg > *')).length).to.equal(14);
    expect(figures.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part="table"]')).length).to.equal(4);
    expect(page.violations()).to.deep.equal([]);
  });

  it('stays without one when everything on it is used', async () => {
    for (const figure of figuresOf(page)) {
      for (const button of figure.shadowRoot?.querySelectorAll<HTMLButtonElement>('button[aria-expanded]') ?? []) {
        button.click();
        await figure.updateComplete;
      }
      for (const select of figure.shadowRoot?.querySelectorAll('select') ?? []) {
        const other = [...select.options].find(({ selected }) => !selected);
        if (other === undefined) continue;
        select.value = other.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await figure.updateComplete;
        await settled(figure);
      }
      figure.toCSV();
      figure.toSVG();
    }
    expect(page.violations()).to.deep.equal([]);
  });

  it('says that nothing is left of a style attribute or element in its drawings', () => {
    for (const { shadowRoot } of figuresOf(page)) {
      expect(shadowRoot?.querySelector('svg style, svg [style]') ?? null).to.equal(null);
    }
  });
});

describe('a PNG where the policy forbids data: and blob: images', () => {
  it('is refused with the problem that says so', async () => {
    const page = await openStrict('elements.html');
    const [figure] = figuresOf(page) as (Figure & { toPNG(): Promise<Blob> })[];
    if (figure === undefined) throw new Error('There is no figure on the page.');
    await settled(figure);
    const refused = await figure.toPNG().then(
      () => undefined,
      (error: unknown) => error as { code: string; message: string },
    );
    expect(refused?.code).to.equal('png_forbidden');
    expect(refused?.message).to.contain('PNG');
    page.close();
  });
});
