import { ReadError } from '@kanskracht/tables';
import { expect, fixture, html } from '@open-wc/testing';
import { KansData } from '../../packages/elements/src/index.js';
import type { KansDots } from './dots.js';
import './dots.js';
import { csvOf, drawn, fileOf, find, findAll, ready, tableOf, textOf, until } from './helpers.js';

const childCsv = html`<kans-dots><script type="text/csv">region,value
child,4</script></kans-dots>`;

describe('where data come from', () => {
  it('takes a table, a record of tables, or a whole dataset', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots .table=${tableOf({ A: 1 })}></kans-dots>`);
    expect(drawn(figure)).to.deep.equal({ A: 1 });
    figure.table = undefined;
    figure.tables = { dots: tableOf({ B: 2 }) };
    await figure.updateComplete;
    expect(drawn(figure)).to.deep.equal({ B: 2 });
    figure.tables = { tables: { dots: tableOf({ C: 3 }) }, title: 'Drie', sources: [{ title: 'CBS' }] };
    await figure.updateComplete;
    expect(drawn(figure)).to.deep.equal({ C: 3 });
  });

  it('takes the first that is given: property, data, src, child', async () => {
    const src = fileOf(csvOf({ src: 3 }));
    const page = await fixture(html`<div>
      <kans-data id="shared" .tables=${{ dots: tableOf({ data: 2 }) }}></kans-data>
      ${childCsv}
    </div>`);
    const figure = page.querySelector('kans-dots') as KansDots;
    await ready(figure);
    expect(drawn(figure)).to.deep.equal({ child: 4 });
    figure.src = src;
    await until(() => 'src' in drawn(figure));
    figure.data = 'shared';
    await until(() => 'data' in drawn(figure));
    figure.table = tableOf({ property: 1 });
    await figure.updateComplete;
    expect(drawn(figure)).to.deep.equal({ property: 1 });
    figure.table = undefined;
    figure.data = undefined;
    figure.src = undefined;
    await until(() => 'child' in drawn(figure));
  });

  it('reads a table inside the element, also one in a figure with a picture', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots>
      <figure>
        <svg viewBox="0 0 10 10"></svg>
        <table>
          <tr><th data-column="region">Gebied</th><th data-column="value">Waarde</th></tr>
          <tr><td>A</td><td><data value="7">zeven</data></td></tr>
        </table>
      </figure>
    </kans-dots>`);
    expect(drawn(figure)).to.deep.equal({ A: 7 });
  });

  it('reads JSON inside the element', async () => {
    const figure = await fixture<KansDots>(
      html`<kans-dots><script type="application/json">[{"region": "A", "value": 5}]</script></kans-dots>`,
    );
    expect(drawn(figure)).to.deep.equal({ A: 5 });
  });

  it('reads CSV that is indented like the rest of the page', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots>
      <script type="text/csv">
        region;value
        A;1,5
        B;2
      </script>
    </kans-dots>`);
    await ready(figure);
    expect(drawn(figure)).to.deep.equal({ A: 1.5, B: 2 });
  });

  it('joins tables of one name inside the element', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots>
      <table><tr><th>region</th><th>value</th></tr><tr><td>A</td><td>1</td></tr></table>
      <table><tr><th>value</th><th>region</th></tr><tr><td>2</td><td>B</td></tr></table>
    </kans-dots>`);
    await ready(figure);
    expect(drawn(figure)).to.deep.equal({ A: 1, B: 2 });
  });

  it('follows changes of what is inside the element', async () => {
    const figure = await fixture<KansDots>(childCsv);
    const script = figure.querySelector('script') as HTMLScriptElement;
    script.textContent = csvOf({ A: 1, B: 2 });
    await until(() => 'B' in drawn(figure));
    expect(drawn(figure)).to.deep.equal({ A: 1, B: 2 });
  });

  it('drops a slow answer when something else was asked for since', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots src=${fileOf(csvOf({ slow: 1 }))}></kans-dots>`);
    figure.src = fileOf(csvOf({ quick: 2 }));
    await ready(figure);
    expect(drawn(figure)).to.deep.equal({ quick: 2 });
  });

  it('refuses another site unless it is asked to read from there', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots src="https://example.invalid/a.csv"></kans-dots>`);
    await until(() => textOf(figure, '[part=problem]'));
    expect(textOf(figure, '[part=problem]')).to.contain('andere site');
    expect(textOf(figure, '[part=problem] strong')).to.equal('Er ging iets mis');
  });

  it('says that what was given is no table', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots .tables=${{ dots: [1, 2] as never }}></kans-dots>`);
    expect(textOf(figure, '[part=problem]')).to.contain('geen tabel');
  });

  it('fetches a part of a table when the figure wants it, once for two figures', async () => {
    let times = 0;
    const load = async () => {
      times += 1;
      return tableOf({ B: 2 });
    };
    const dataset = {
      tables: { dots: tableOf({ A: 1 }) },
      parts: [{ name: 'dots-2024', table: 'dots', suffix: '2024', load }],
    };
    const page = await fixture(html`<div>
      <kans-dots .tables=${dataset}></kans-dots><kans-dots .tables=${dataset}></kans-dots>
    </div>`);
    for (const figure of page.querySelectorAll('kans-dots')) {
      await figure.updateComplete;
      expect(drawn(figure)).to.deep.equal({ A: 1, B: 2 });
    }
    expect(times).to.equal(1);
  });

  it('shows what there is when a part can not be fetched, with a warning', async () => {
    const dataset = {
      tables: { dots: tableOf({ A: 1 }) },
      parts: [{ name: 'dots-2024', table: 'dots', suffix: '2024', load: () => Promise.reject(new Error('no')) }],
    };
    const figure = await fixture<KansDots>(html`<kans-dots .tables=${dataset}></kans-dots>`);
    expect(drawn(figure)).to.deep.equal({ A: 1 });
    expect(textOf(figure, 'details[part=problem] summary')).to.equal('1 opmerking bij de gegevens');
  });
});

describe('what could not be fetched', () => {
  for (const code of ['network_error', 'http_error', 'too_slow', 'not_loaded'] as const)
    it(`is a part that is asked for again when the figure is made again (${code})`, async () => {
      let isThere = false;
      const load = async () => {
        if (!isThere) throw new ReadError(code);
        return tableOf({ B: 2 });
      };
      const dataset = {
        tables: { dots: tableOf({ A: 1 }) },
        parts: [{ name: 'dots-2024', table: 'dots', suffix: '2024', load }],
      };
      const figure = await fixture<KansDots>(html`<kans-dots .tables=${dataset}></kans-dots>`);
      await ready(figure);
      expect(drawn(figure)).to.deep.equal({ A: 1 });
      expect(textOf(figure, 'details[part=problem] summary')).to.equal('1 opmerking bij de gegevens');
      isThere = true;
      figure.order = 'value';
      await figure.updateComplete;
      expect(drawn(figure)).to.deep.equal({ A: 1, B: 2 });
      expect(find(figure, '[part=problem]')).to.equal(null);
    });

  it('is a part that is asked for no more where it can’t be read', async () => {
    let times = 0;
    const load = async () => {
      times += 1;
      throw new ReadError('not_json');
    };
    const dataset = {
      tables: { dots: tableOf({ A: 1 }) },
      parts: [{ name: 'dots-2024', table: 'dots', suffix: '2024', load }],
    };
    const figure = await fixture<KansDots>(html`<kans-dots .tables=${dataset}></kans-dots>`);
    figure.order = 'value';
    await figure.updateComplete;
    expect(times).to.equal(1);
    expect(textOf(figure, 'details[part=problem] summary')).to.equal('1 opmerking bij de gegevens');
  });

  it('leaves what was drawn to be chosen from, in another language too', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots .table=${tableOf({ A: 3, B: 1 })}></kans-dots>`);
    figure.table = undefined;
    figure.src = 'no-such-file.csv';
    await until(() => textOf(figure, '[part=problem]'));
    expect(textOf(figure, '[part=problem] strong')).to.equal('Er ging iets mis');
    figure.order = 'value';
    figure.lang = 'en';
    await until(() => textOf(figure, '[part=problem] strong') === 'Something went wrong');
    expect(findAll(figure, '[role=option]').map(({ ariaLabel }) => ariaLabel)).to.deep.equal(['B: 1', 'A: 3']);
    expect(figure.describe()).to.equal('There are 2 dots.');
  });

  it('is not blamed on the data where it is a part of ours', async () => {
    const figure = document.createElement('kans-dots');
    figure.slow = Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    figure.table = tableOf({ A: 1 });
    const { error } = console;
    const said: unknown[] = [];
    console.error = (one) => said.push(one);
    document.body.append(figure);
    await until(() => textOf(figure, '[part=problem]'));
    console.error = error;
    expect(textOf(figure, '[part=problem]')).to.contain('Er ging iets mis Een deel van deze figuur ontbreekt.');
    // For who has to mend it.
    expect(said.map((one) => (one as ReadError).cause)).to.deep.equal([await figure.slow.catch((cause) => cause)]);
    figure.remove();
  });
});

describe('kans-data', () => {
  it('gives its tables to each figure that names it, in the same shadow root too', async () => {
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const store = new KansData();
    store.id = 'shared';
    store.tables = { dots: tableOf({ A: 1 }) };
    const figures = [document.createElement('kans-dots'), document.createElement('kans-dots')];
    for (const figure of figures) figure.data = 'shared';
    root.append(...figures, store);
    for (const figure of figures) {
      await ready(figure);
      expect(drawn(figure)).to.deep.equal({ A: 1 });
    }
    store.tables = { dots: tableOf({ B: 2 }) };
    await store.updateComplete;
    for (const figure of figures) {
      await figure.updateComplete;
      expect(drawn(figure)).to.deep.equal({ B: 2 });
    }
  });

  it('may come later in the page than its figures', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots data="later"></kans-dots>`);
    expect(textOf(figure, '.waiting')).to.contain('opgehaald');
    const store = document.createElement('kans-data');
    store.id = 'later';
    store.tables = { dots: tableOf({ A: 1 }) };
    figure.after(store);
    await ready(figure);
    expect(drawn(figure)).to.deep.equal({ A: 1 });
    store.remove();
  });

  it('is missed only after a while', async () => {
    const { setTimeout } = window;
    window.setTimeout = ((act: () => void) => setTimeout(act)) as typeof setTimeout;
    const figure = await fixture<KansDots>(html`<kans-dots data="no-such-id"></kans-dots>`);
    window.setTimeout = setTimeout;
    await until(() => textOf(figure, '[part=problem]'));
    expect(textOf(figure, '[part=problem]')).to.contain('geen <kans-data>');
  });

  it('that is missed is drawn once, not over and over', async () => {
    const { setTimeout } = window;
    window.setTimeout = ((act: () => void) => setTimeout(act)) as typeof setTimeout;
    const figure = await fixture<KansDots>(html`<kans-dots data="no-such-id"></kans-dots>`);
    window.setTimeout = setTimeout;
    await until(() => textOf(figure, '[part=problem]'));
    await figure.updateComplete;
    let updates = 0;
    const update = figure.requestUpdate.bind(figure);
    figure.requestUpdate = (...changes: Parameters<typeof update>) => {
      updates += 1;
      update(...changes);
    };
    for (let frame = 0; frame < 5; frame += 1) await new Promise((next) => requestAnimationFrame(next));
    expect(updates).to.equal(0);
    expect(find(figure, '[aria-busy=true]')).to.equal(null);
  });

  it('may be made into an element later', async () => {
    const figure = await fixture<KansDots>(html`<kans-dots data="plain"></kans-dots>`);
    const plain = document.createElement('section');
    plain.id = 'plain';
    figure.after(plain);
    const store = document.createElement('kans-data');
    store.tables = { dots: tableOf({ A: 1 }) };
    plain.id = '';
    store.id = 'plain';
    plain.replaceWith(store);
    await ready(figure);
    expect(drawn(figure)).to.deep.equal({ A: 1 });
    store.remove();
  });

  it('reads a file and what is inside it, and passes on what went wrong', async () => {
    const page = await fixture(html`<div>
      <kans-data id="file" src=${fileOf(csvOf({ A: 1 }))}></kans-data>
      <kans-data id="inside"><script type="text/csv">region,value
B,2</script></kans-data>
      <kans-data id="absent" src="/no-such-file.csv"></kans-data>
      <kans-dots data="file"></kans-dots><kans-dots data="inside"></kans-dots><kans-dots data="absent"></kans-dots>
    </div>`);
    const [file, inside, absent] = [...page.querySelectorAll('kans-dots')] as [KansDots, KansDots, KansDots];
    await ready(file);
    await ready(inside);
    expect([drawn(file), drawn(inside)]).to.deep.equal([{ A: 1 }, { B: 2 }]);
    await until(() => textOf(absent, '[part=problem]'));
    expect(textOf(absent, '[part=problem]')).to.contain('niet gevonden');
  });

  it('shares the region that is chosen', async () => {
    const page = await fixture(html`<div>
      <kans-data id="shared" .tables=${{ dots: tableOf({ A: 1, B: 2 }) }}></kans-data>
      <kans-dots data="shared"></kans-dots><kans-dots data="shared"></kans-dots>
    </div>`);
    const [first, second] = [...page.querySelectorAll('kans-dots')] as [KansDots, KansDots];
    const store = page.querySelector('kans-data') as KansData;
    await ready(first);
    await ready(second);
    first.shadowRoot?.querySelectorAll<HTMLElement>('[role=option]')[1]?.click();
    await store.updateComplete;
    await second.updateComplete;
    expect(store.selected).to.equal('B');
    expect(second.shadowRoot?.querySelector('[aria-selected=true]')?.getAttribute('aria-label')).to.equal('B: 2');
    expect(textOf(second, '.readout > :last-child')).to.equal('B: 2');
    store.selected = undefined;
    await store.updateComplete;
    await first.updateComplete;
    expect(first.shadowRoot?.querySelector('[aria-selected=true]')).to.equal(null);
  });
});
