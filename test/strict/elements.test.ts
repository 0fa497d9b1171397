import { expect } from '@open-wc/testing';
import { policies } from '../../scripts/policy.mjs';
import { sendKeys } from '../harness/commands.js';
import { openStrict, type StrictOptions, type StrictPage, told } from '../harness/strict.js';
import { allowsContentImages, allowsTwoLits } from './rules.js';

interface Figure extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  toSVG(): string;
  toCSV(): string;
  toPNG(): Promise<Blob>;
  toArquero(): Promise<{ numRows(): number }>;
  describe(): string;
}

const minute = 60_000;

const figuresOf = (page: StrictPage): Figure[] => [
  ...page.document.querySelectorAll<Figure>(
    'kans-positive-health, kans-neighbourhood-comparison, kans-prevention-pyramid, kans-goal-tracker',
  ),
];

/* The page's style sheet has a colour that is too light, which is told. */
const tellsColour = (complaint: string): boolean => complaint.startsWith('warn: kanskracht: --kans-series-1 (#ffd966)');
const complaints = (page: StrictPage): string[] => page.complaints().filter((complaint) => !tellsColour(complaint));

/** What stands in a figure, in reading order. */
const within = <Kind extends Element>({ shadowRoot }: Figure, selector: string): Kind[] => [
  ...(shadowRoot?.querySelectorAll<Kind>(selector) ?? []),
];

/** Waits for something, and says what it waited for when that takes too long. */
async function until(what: string, figure: Figure, holds: () => boolean): Promise<void> {
  const late = Date.now() + minute;
  while (!holds()) {
    if (Date.now() > late) throw new Error(`Waited too long until ${what}: ${figure.outerHTML}`);
    await new Promise((next) => setTimeout(next, 30));
  }
}

/** Waits until a figure shows something: a drawing, a table or a problem. */
async function settled(figure: Figure): Promise<void> {
  const shows = (): boolean =>
    within(figure, '.chart svg > *, [part="table"], [part="problem"]').length > 0 &&
    within(figure, '[aria-busy="true"]').length === 0;
  await until('it shows something', figure, shows);
  await figure.updateComplete;
}

/** Opens all that a figure can open, and takes every file that it offers. */
async function pressButtons(figure: Figure): Promise<void> {
  const buttons = within<HTMLButtonElement>(figure, 'button[aria-expanded="false"]');
  const open = () => within(figure, '.panel, [part="table"]').length;
  const all = open() + buttons.length;
  for (const button of buttons) button.click();
  await until('all is open', figure, () => open() === all);
  for (const file of within<HTMLButtonElement>(figure, '.panel button')) file.click();
  await figure.updateComplete;
}

async function chooseOthers(figure: Figure): Promise<void> {
  for (const select of within<HTMLSelectElement>(figure, 'select')) {
    const other = [...select.options].find(({ selected }) => !selected);
    if (other === undefined) continue;
    select.value = other.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await figure.updateComplete;
    await settled(figure);
  }
}

/** Points at a mark and clicks it, then walks over all with real keys; gives how often a mark was told. */
async function walkOver(figure: Figure, window: Window): Promise<number> {
  const option = within<HTMLElement>(figure, '[role="option"]').at(-1);
  option?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  option?.click();
  await figure.updateComplete;
  const [listbox] = within<HTMLElement>(figure, '[role="listbox"]');
  if (listbox === undefined) return 0;
  window.focus();
  listbox.focus();
  let reached = 0;
  for (const press of ['Home', 'ArrowDown', 'Enter', 'Escape']) {
    await sendKeys({ press });
    await figure.updateComplete;
    if (within(figure, '[aria-activedescendant]').length > 0) reached += 1;
  }
  return reached;
}

const ways: Record<string, StrictOptions> = {
  ...Object.fromEntries(Object.keys(policies).map((policy) => [`under the policy "${policy}"`, { policy }])),
  'under the strict policy, in a frame with a sandbox': {
    policy: 'strict',
    sandbox: 'allow-scripts allow-same-origin allow-downloads',
  },
};

for (const [way, options] of Object.entries(ways)) {
  describe(`every element in every view, ${way}`, function () {
    this.timeout(5 * minute);
    let page: StrictPage;

    before(async () => {
      page = await openStrict('elements.html', options);
      await Promise.all(figuresOf(page).map(settled));
    });
    after(() => page.close());

    it('is drawn without a violation', async () => {
      const figures = figuresOf(page);
      expect(figures).to.have.length(21);
      expect(figures.filter((figure) => within(figure, '.chart svg > *').length > 0).length).to.equal(16);
      expect(figures.filter((figure) => within(figure, '[part="table"]').length > 0).length).to.equal(5);
      await told();
      expect(complaints(page)).to.deep.equal([]);
    });

    it('takes the place of its twin, picture and table', async () => {
      const [twin] = page.document.querySelectorAll<Figure>(':has(> figure svg[role="img"])');
      expect(twin?.querySelectorAll('tbody tr').length).to.be.above(2);
      expect(twin?.querySelector('figure')?.checkVisibility()).to.equal(false);
    });

    it('draws in the colour of the page’s style sheet, made dark enough to be read, and says so', () => {
      expect(page.complaints().filter(tellsColour)).to.have.length(1);
      const paints = (figure?: Figure): string[] =>
        figure ? within(figure, '.chart svg *').map((drawn) => getComputedStyle(drawn).fill) : [];
      const [, , , ordinary] = figuresOf(page);
      const own = paints(figuresOf(page).find((figure) => figure.matches('.own-colour')));
      expect(own).to.not.include('rgb(255, 217, 102)');
      expect(own.filter((paint) => !paints(ordinary).includes(paint))).to.not.deep.equal([]);
    });

    it('stays without one when everything on it is used', async () => {
      let reached = 0;
      for (const figure of figuresOf(page)) {
        reached += await walkOver(figure, page.window);
        await pressButtons(figure);
        await chooseOthers(figure);
        figure.toCSV();
        figure.toSVG();
        figure.describe();
      }
      // The keys have arrived: Home, an arrow and Enter each tell a mark, in the figures with marks.
      expect(reached).to.be.at.least(3 * 14);
      await told();
      expect(complaints(page)).to.deep.equal([]);
    });

    it('says that nothing is left of a style attribute or element in its drawings', () => {
      for (const figure of figuresOf(page)) expect(within(figure, 'svg style, svg [style]')).to.deep.equal([]);
    });

    it('gives an Arquero table', async () => {
      const [figure] = figuresOf(page);
      expect((await figure?.toArquero())?.numRows()).to.be.greaterThan(0);
      await told();
      expect(complaints(page)).to.deep.equal([]);
    });

    const mayBeImage = allowsContentImages(options.policy ?? 'strict');
    it(mayBeImage ? 'gives a PNG' : 'refuses a PNG with the problem that says why', async () => {
      const drawn = figuresOf(page).filter((figure) => within(figure, '.chart svg > *').length > 0);
      const eachTag = new Map(drawn.map((figure) => [figure.localName, figure]));
      expect(eachTag.size).to.equal(4);
      for (const [tag, figure] of eachTag) {
        const result = await figure.toPNG().catch((problem: { code: string; message: string }) => problem);
        if (mayBeImage) {
          const image = await createImageBitmap(result as Blob);
          expect(Math.min(image.width, image.height), tag).to.be.greaterThan(300);
        } else {
          expect(result, tag).to.include({ code: 'png_forbidden' });
          expect((result as { message: string }).message).to.contain('PNG');
        }
      }
      await told();
      // The browser can only be asked by trying.
      const expected = (complaint: string): boolean => !mayBeImage && complaint.startsWith('img-src data');
      expect(complaints(page).filter((complaint) => !expected(complaint))).to.deep.equal([]);
    });
  });
}

for (const policy of Object.keys(policies)) {
  const isAllowed = allowsTwoLits(policy);
  describe(`another copy of Lit on the page, under the policy "${policy}"`, () => {
    it(isAllowed ? 'does no harm' : 'is refused, as the policy says', async () => {
      const page = await openStrict('two-lits.html', { policy });
      const [figure] = figuresOf(page);
      if (figure === undefined) throw new Error('There is no figure on the page.');
      if (isAllowed) {
        await settled(figure);
        await told();
        expect(page.complaints()).to.deep.equal([]);
      } else {
        await told();
        expect(page.complaints().join('\n')).to.match(/trusted-types|lit-html/);
      }
      page.close();
    });
  });
}
