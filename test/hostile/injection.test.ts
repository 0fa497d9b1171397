import '../../packages/elements/src/register/kanskracht.js';
import type { KansFigure } from '@kanskracht/elements';
import { type Dataset, readCsv } from '@kanskracht/tables';
import { expect } from '@open-wc/testing';
import { fileName } from '../../packages/elements/src/base/download.js';
import { csvRows } from '../../packages/tables/src/read/csv-rows.js';
import { until } from '../elements/helpers.js';
import { corpus, inherited, tablesOf } from './corpus.js';

const figures: readonly (readonly [tag: string, views: readonly string[]])[] = [
  ['kans-positive-health', ['spider', 'dots', 'table']],
  ['kans-neighbourhood-comparison', ['dots', 'distribution', 'trend', 'map', 'table']],
  ['kans-prevention-pyramid', ['pyramid', 'matrix', 'table']],
  ['kans-goal-tracker', ['list', 'network', 'gaps', 'table']],
];

/* All that our own templates make. What a text would make of itself is not among them. */
const ours = new Set(
  `figure h2 h3 h4 h5 h6 p div section strong span ul li details summary button label select option table caption
  thead tbody tr th td a slot svg g path rect circle line text tspan polygon polyline ellipse`.split(/\s+/),
);
const inSvg = new Set('svg title desc g path rect circle line text tspan polygon polyline ellipse'.split(' '));

let ran = 0;
const thrown: unknown[] = [];
const violations: string[] = [];
const onError = (event: ErrorEvent | PromiseRejectionEvent): void => {
  thrown.push('reason' in event ? event.reason : event.error);
};
const onViolation = (event: SecurityPolicyViolationEvent): void => void violations.push(event.violatedDirective);

before(() => {
  Object.assign(window, { pwned: () => (ran += 1) });
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onError);
  document.addEventListener('securitypolicyviolation', onViolation);
});

after(() => {
  window.removeEventListener('error', onError);
  window.removeEventListener('unhandledrejection', onError);
  document.removeEventListener('securitypolicyviolation', onViolation);
  Reflect.deleteProperty(window, 'pwned');
});

afterEach(() => {
  expect(ran, 'how often something ran').to.equal(0);
  expect(thrown).to.deep.equal([]);
  expect(violations).to.deep.equal([]);
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
  for (const name of ['polluted', 'value', 'region', 'missing']) expect(name in {}, name).to.equal(false);
});

/** A figure on the page with all its panels open. */
async function place(
  tag: string,
  given: object,
  attributes: Readonly<Record<string, string>> = {},
): Promise<KansFigure> {
  const figure = document.createElement(tag) as KansFigure;
  Object.assign(figure, given);
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  document.body.append(figure);
  await figure.updateComplete;
  for (const button of figure.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-expanded]') ?? []) button.click();
  if (figure.shadowRoot?.querySelector('button[aria-expanded]'))
    await until(
      () => !figure.shadowRoot?.querySelector('.actions') || figure.shadowRoot.querySelector('.panel, table'),
    );
  await figure.updateComplete;
  return figure;
}

/** What stands in the shadow root and is none of ours. */
function foreign(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(ours.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].flatMap(({ name, value }) => {
      const isSafe =
        name === 'href'
          ? /^https?:\/\//.test(value)
          : name === 'style'
            ? /^(?:(?:left|top|width|height|min-block-size): -?[\d.e-]+(?:%|px);? ?)*$|^color: var\(--_\w+\);$/.test(
                value,
              )
            : !/^on|^src|^srcdoc|^action|^formaction|:href$/i.test(name) &&
              !(/^(?:fill|stroke|clip-path|mask|filter)$/.test(name) && /url\(/i.test(value));
      return isSafe ? [] : [`${name}="${value}"`];
    }),
  ]);
}

function unsafeSvg(text: string): string[] {
  const file = new DOMParser().parseFromString(text, 'image/svg+xml');
  if (file.querySelector('parsererror') !== null) return ['not well-formed'];
  return [...file.querySelectorAll('*')].flatMap((element) => [
    ...(inSvg.has(element.localName) ? [] : [`<${element.localName}>`]),
    ...[...element.attributes].flatMap(({ name, value }) =>
      /^on|href|^style|^src/i.test(name) || (name !== 'font-family' && /url\(|javascript:/i.test(value))
        ? [`${name}="${value}"`]
        : [],
    ),
  ]);
}

/** Cells that a spreadsheet would run: what begins as a formula and is no number. */
const runs = (csv: string): string[] =>
  csvRows(csv.replace(/^\uFEFF/, ''), ';')
    .flat()
    .filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^-?\d+(,\d+)?$/.test(cell));

function expectHarmless(figure: KansFigure): void {
  const root = figure.shadowRoot as ShadowRoot;
  expect(foreign(root)).to.deep.equal([]);
  const svg = figure.toSVG();
  if (svg !== '') expect(unsafeSvg(svg)).to.deep.equal([]);
  expect(runs(figure.toCSV())).to.deep.equal([]);
  const summary = root.querySelector('[part="summary"]')?.textContent ?? '';
  expect(summary.trim()).to.equal(figure.describe().trim());
}

for (const [tag, views] of figures) {
  describe(`<${tag}> and a stranger’s texts`, function () {
    // All these texts at once make the largest pages of all tests; WebKit takes minutes over them.
    this.timeout(5 * 60_000);

    for (const view of views) {
      it(`shows them as texts in every column of every table (${view})`, async () => {
        const figure = await place(tag, { tables: tablesOf(corpus) }, { view, lang: 'nl' });
        expectHarmless(figure);
        expect(figure.shadowRoot?.querySelector('.chart svg > *, [part="table"]')).to.not.equal(null);
        expect(figure.shadowRoot?.textContent).to.contain('pwned()');
        figure.remove();
      });
    }

    it('shows each of them alone, in turns in every view', async () => {
      const figure = await place(tag, { tables: tablesOf(['Noord', 'Zuid']) });
      for (const [index, text] of corpus.entries()) {
        figure.setAttribute('view', views[index % views.length] ?? '');
        figure.tables = tablesOf([text, 'Zuid', 'Oost']);
        await figure.updateComplete;
        expectHarmless(figure);
      }
      figure.remove();
    });

    it('takes them for no more than texts in every attribute', async () => {
      const names = (customElements.get(tag) as unknown as typeof KansFigure).observedAttributes.filter(
        (name) => !['src', 'data'].includes(name),
      );
      expect(names).to.include.members(['heading', 'description', 'view']);
      const figure = await place(tag, { tables: tablesOf(['Noord', 'Zuid']) });
      for (const text of corpus) {
        for (const name of names) figure.setAttribute(name, text);
        await figure.updateComplete;
        expectHarmless(figure);
        for (const name of names.filter((each) => !['heading', 'description'].includes(each)))
          figure.removeAttribute(name);
        await figure.updateComplete;
        expectHarmless(figure);
        expect(figure.describe()).to.equal(text);
      }
      figure.remove();
    });

    it('asks no address that is none, and finds tables under any id', async () => {
      for (const text of corpus.filter((each) => /^\s*(javascript|vbscript|data|=|-|"|')/i.test(each))) {
        const asking = await place(tag, {}, { src: text });
        await until(() => asking.shadowRoot?.querySelector('[part="problem"]'));
        expect(foreign(asking.shadowRoot as ShadowRoot)).to.deep.equal([]);
        asking.remove();
      }
      for (const text of ['a"b\'c`d', '#id .class [x="y"]', '<img src=x onerror=pwned()>', '__proto__']) {
        const data = document.createElement('kans-data');
        data.id = text;
        data.tables = tablesOf(['Noord', 'Zuid']);
        document.body.append(data);
        const figure = await place(tag, {}, { data: text });
        await until(() => figure.describe() !== '');
        expectHarmless(figure);
        data.remove();
        figure.remove();
      }
    });

    it('writes a CSV from which our own reader gets the same texts back', async () => {
      // Signs that no text holds make that a file is taken for something else.
      const texts = corpus.filter((text) => !text.includes('\0'));
      const figure = await place(tag, { tables: tablesOf(texts) }, { view: 'table' });
      const given = await figure.toArquero();
      const read = readCsv(figure.toCSV());
      expect(given.numRows()).to.be.above(0);
      expect(read.numRows()).to.equal(given.numRows());
      for (const name of given.columnNames()) {
        const said = (value: unknown): string => String(value ?? '').trim();
        if (!read.columnNames().includes(name)) {
          expect(Array.from(given.array(name), said).join('')).to.equal('');
          continue;
        }
        expect(Array.from(read.array(name), said), name).to.deep.equal(Array.from(given.array(name), said));
      }
      figure.remove();
    });

    it('draws what is called like something that every object has as it draws anything else', async () => {
      const said = async (name: string): Promise<string> => {
        const figure = await place(tag, { tables: tablesOf([name, 'zz']) }, { lang: 'en' });
        const texts = [...(figure.shadowRoot?.querySelectorAll('td, th, [role="option"], select') ?? [])].map(
          (each) => each.getAttribute('aria-label') ?? each.textContent ?? '',
        );
        figure.remove();
        return texts.join('\n').toLowerCase();
      };
      const plain = await said('plain');
      expect(plain).to.contain('plain');
      for (const name of inherited) expect(await said(name)).to.equal(plain.replaceAll('plain', name.toLowerCase()));
    });
  });
}

describe('links to sources and licences', () => {
  it('are links only where they lead to the web', async () => {
    const dataset: Dataset = {
      tables: tablesOf(['Noord', 'Zuid']),
      title: '<script>pwned()</script>',
      sources: corpus.map((text) => ({ title: text, path: text })),
      licences: [
        { title: 'CC0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
        { name: 'x', path: 'https://example.org/" onclick="pwned()' },
        { name: 'y', path: ' javascript:pwned()' },
        { name: 'z', path: 'java\nscript:pwned()' },
      ],
    };
    const figure = await place('kans-positive-health', { tables: dataset });
    await until(() => figure.shadowRoot?.querySelector('.panel a'));
    const links = [...(figure.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map(({ href }) => new URL(href).protocol)).to.deep.equal(['https:', 'https:']);
    expect(links.map(({ rel }) => rel)).to.deep.equal(['noopener noreferrer', 'noopener noreferrer']);
    expectHarmless(figure);
    figure.remove();
  });
});

describe('the name of a download', () => {
  it('is one that every system takes, whatever the heading', () => {
    for (const text of corpus) {
      expect(fileName(text, 'csv')).to.match(/^[a-z0-9][a-z0-9-]{0,90}\.csv$/);
      expect(fileName(text, 'csv')).to.not.match(/^(con|nul|aux|prn)\./);
    }
  });
});
