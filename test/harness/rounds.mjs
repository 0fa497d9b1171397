/** Runs in a page: `rounds[kind](times, from)` plays rounds in which figures come, change and go. */
export function makeRounds() {
  const tableOf = (columns) => {
    const names = Object.keys(columns);
    const length = columns[names[0]].length;
    return {
      numRows: () => length,
      columnNames: () => names,
      get: (name, row = 0) => columns[name][row],
      array: (name) => columns[name],
      scan: (act) => {
        for (let row = 0; row < length; row += 1) act(row);
      },
    };
  };

  /* Small tables, each round with other numbers and another name. */
  const tables = {
    positiveHealth: (round) =>
      tableOf({
        group: ['Team', 'Team', 'Team'],
        dimension: ['LF', 'MW', `Eigen ${round}`],
        score: [7, 6, 1 + (round % 9)],
      }),
    comparison: (round) =>
      tableOf({
        indicator: ['i', 'i', 'i'],
        region: ['A', 'B', `C${round}`],
        period: [2024, 2024, 2024],
        value: [round % 100, 50, 60],
        unit: ['%', '%', '%'],
      }),
    pyramid: (round) =>
      tableOf({
        level: ['universal', 'selective', 'indicated'],
        measure: ['activities', 'activities', 'activities'],
        value: [20 + round, 10, 5],
        period: [2024, 2024, 2024],
      }),
    tracker: (round) =>
      tableOf({
        goal: ['V', 'M1', 'B1'],
        kind: ['question', 'more', 'better'],
        text: ['Wat kan beter?', `Meer kinderen (${round})`, 'Betere hulp'],
      }),
  };
  const tags = {
    positiveHealth: 'kans-positive-health',
    comparison: 'kans-neighbourhood-comparison',
    pyramid: 'kans-prevention-pyramid',
    tracker: 'kans-goal-tracker',
  };
  const views = {
    positiveHealth: ['dots', 'table'],
    comparison: ['dots', 'table'],
    pyramid: ['matrix', 'table'],
    tracker: ['gaps', 'network', 'table'],
  };

  const childOf = (table) => {
    const element = document.createElement('table');
    const names = table.columnNames();
    const rows = [names, ...Array.from(table.array(names[0]), (_, row) => names.map((name) => table.get(name, row)))];
    for (const [index, cells] of rows.entries()) {
      const row = element.insertRow();
      for (const cell of cells) {
        const made = document.createElement(index === 0 ? 'th' : 'td');
        made.textContent = cell;
        row.append(made);
      }
    }
    return element;
  };

  /** How data come: as a table, in the element, from a file, by name. */
  const give = (figure, kind, round) => {
    const table = tables[kind](round);
    if (round % 5 === 1) figure.append(childOf(table));
    else if (round % 5 === 2 && kind === 'positiveHealth') figure.src = '/good.csv';
    else if (round % 5 === 3) figure.tables = { [kind === 'tracker' ? 'goals' : '']: table };
    else figure.table = table;
  };

  /* What happens to a figure while it stands. */
  const changes = [
    (figure, kind, round) => give(figure, kind, round + 1),
    (figure, kind, round) => figure.setAttribute('view', views[kind][round % views[kind].length]),
    (figure) => figure.setAttribute('lang', 'en'),
    (figure, _, round) => {
      figure.style.fontFamily = round % 2 === 0 ? 'serif' : 'monospace';
      figure.style.setProperty('--kans-series-1', '#800080');
      figure.style.width = `${300 + (round % 300)}px`;
      document.documentElement.lang = round % 2 === 0 ? 'nl' : 'en';
    },
    async (figure) => {
      for (const button of figure.shadowRoot.querySelectorAll('[aria-expanded]')) button.click();
      await figure.updateComplete;
      figure.toSVG();
      figure.toCSV();
    },
    async (figure) => {
      figure.shadowRoot.querySelector('[role="option"]')?.click();
      await figure.updateComplete;
      figure.shadowRoot
        .querySelector('[role="option"]')
        ?.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    },
    (figure) => {
      figure.table = { numRows: () => 1 };
    },
    (figure) => figure.setAttribute('data', 'no-such-id'),
  ];

  const each = async (times, from, act) => {
    for (let round = from; round < from + times; round += 1) await act(round);
  };

  const comeAndGo = (kind) => (times, from) =>
    each(times, from, async (round) => {
      const figure = document.createElement(tags[kind]);
      give(figure, kind, round);
      document.body.append(figure);
      // Some go before anything is drawn.
      if (round % 10 !== 9) {
        await figure.updateComplete;
        await changes[round % changes.length](figure, kind, round);
        if (round % 7 !== 6) await figure.updateComplete;
      }
      figure.remove();
    });

  /* Neighbourhoods of two districts over time, each at a place, beside those of the whole country. */
  const regions = Array.from({ length: 6 }, (_, index) => `BU1000010${index}`);
  const elsewhere = Array.from({ length: 60 }, (_, index) => `BU2000${1000 + index}`);
  const overTime = (round) => ({
    regions: tableOf({ region: regions, name: regions.map((_, index) => `Buurt ${index} ${round}`) }),
    positions: tableOf({
      region: regions,
      x: regions.map((_, index) => index % 3),
      y: regions.map((_, index) => index % 2),
    }),
    observations: tableOf({
      indicator: [...regions, ...regions].map(() => 'i'),
      region: [...regions, ...regions],
      period: [...regions.map(() => 2023), ...regions.map(() => 2024)],
      value: [...regions, ...regions].map((_, index) => 40 + ((round + 7 * index) % 50)),
      unit: [...regions, ...regions].map(() => '%'),
    }),
    'observations-national': tableOf({
      region: elsewhere,
      period: elsewhere.map(() => 2024),
      i: elsewhere.map((_, index) => 30 + ((round + index) % 60)),
    }),
  });

  const kinds = Object.keys(tags);
  const held = [];

  window.rounds = {
    ...Object.fromEntries(kinds.map((kind) => [kind, comeAndGo(kind)])),

    shared: (times, from) =>
      each(times, from, async (round) => {
        const data = document.createElement('kans-data');
        data.id = 'shared';
        data.tables = { health_scores: tables.positiveHealth(round) };
        const figures = ['kans-positive-health', 'kans-positive-health'].map((tag) => document.createElement(tag));
        for (const figure of figures) figure.setAttribute('data', 'shared');
        // In turns the figures are first, or what they name.
        const order = round % 2 === 0 ? [data, ...figures] : [...figures, data];
        document.body.append(...order);
        await figures[0].updateComplete;
        await data.updateComplete;
        data.selected = 'Team';
        if (round % 3 === 0) data.tables = { health_scores: tables.positiveHealth(round + 1) };
        await figures[1].updateComplete;
        for (const element of round % 4 < 2 ? order : order.toReversed()) element.remove();
        await figures[1].updateComplete;
      }),

    /* Each view of a comparison in turn, also those that Plot draws. */
    plotted: async (times, from) => {
      const views = ['distribution', 'trend', 'map'];
      await each(times, from, async (round) => {
        const figure = document.createElement('kans-neighbourhood-comparison');
        const refused = [];
        figure.addEventListener('kans-problem', ({ detail }) =>
          refused.push(...detail.problems.filter(({ code }) => /view_not_possible|no_population/.test(code))),
        );
        figure.tables = overTime(round);
        figure.setAttribute('view', views[round % 3]);
        document.body.append(figure);
        await figure.updateComplete;
        // The first of a view waits for what draws it.
        while (!figure.shadowRoot.querySelector('[aria-busy="false"] .chart svg > *'))
          await new Promise((done) => setTimeout(done));
        if (refused.length > 0) throw new Error(`Not drawn: ${refused[0].message}`);
        if (round % 2 === 0) figure.setAttribute('view', views[(round + 1) % 3]);
        if (round % 4 < 2) await figure.updateComplete;
        figure.remove();
      });
    },

    /* As an editor pastes it, with its pictures and tables; each round with another score. */
    twin: (times, from) =>
      each(times, from, async (round) => {
        const copy = document.importNode(document.querySelector('#twin').content, true);
        const figure = copy.firstElementChild;
        const cell = copy.querySelector('tbody td data');
        cell.value = String(1 + (round % 9));
        cell.textContent = cell.value;
        document.body.append(figure);
        if (round % 10 !== 9) {
          await figure.updateComplete;
          if (!figure.shadowRoot.querySelector('.chart svg > *')) throw new Error('A twin was not drawn.');
          // What is written in it changes, and goes.
          if (round % 3 === 1) cell.value = '5';
          if (round % 3 === 2) figure.replaceChildren();
          if (round % 7 !== 6) await figure.updateComplete;
        }
        figure.remove();
      }),

    moved: (times, from) => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const hosts = [0, 1].map(() => {
        const host = document.createElement('div');
        document.body.append(host);
        host.attachShadow({ mode: 'open' });
        return host;
      });
      return each(times, from, async (round) => {
        const figure = document.createElement('kans-positive-health');
        figure.table = tables.positiveHealth(round);
        hosts[0].shadowRoot.append(figure);
        await figure.updateComplete;
        hosts[1].shadowRoot.append(figure);
        hosts[1].lang = round % 2 === 0 ? 'en' : 'nl';
        await figure.updateComplete;
        document.body.append(figure);
        if (round % 2 === 0) frame.contentDocument.body.append(figure);
        await figure.updateComplete;
        figure.remove();
      }).then(() => {
        frame.remove();
        for (const host of hosts) host.remove();
      });
    },

    updated: async (times, from) => {
      const regions = tableOf({ region: ['A', 'B'], name: ['Noord', 'Zuid'] });
      const figure = document.createElement('kans-neighbourhood-comparison');
      document.body.append(figure);
      await each(times, from, async (round) => {
        figure.tables = { regions, observations: tables.comparison(round) };
        await figure.updateComplete;
      });
      window.staying = figure;
      window.held = regions;
      figure.remove();
    },

    dropped: async (times) => {
      for (let round = 0; round < times; round += 1) {
        const kind = kinds[round % kinds.length];
        const figure = document.createElement(tags[kind]);
        const table = tables[kind](round);
        held.push(new WeakRef(table));
        figure.table = table;
        document.body.append(figure);
        await figure.updateComplete;
        figure.toCSV();
        // One figure stays, with another table.
        if (round > 0) figure.remove();
        else figure.table = tables[kind](-1);
        await figure.updateComplete;
      }
      return held.length;
    },
  };

  /** How many of the tables that were dropped are still there. */
  window.heldTables = () => held.filter((table) => table.deref() !== undefined).length;
}
