/*
 * The first script of a page under test: a classic one, so that nothing runs before it. It keeps what a
 * reader, a partner or an administrator could complain of, in the same way in every browser, as
 * `window.report`. Lists are empty when all is well.
 */
{
  const report = {
    /** What was written to the console, such as `warn: …`. */
    console: [],
    /** Errors and rejections that nobody caught. */
    errors: [],
    /** What the policy refused, such as `style-src-attr inline at /page.html:3`. */
    violations: [],
    /** What moved in sight while nobody asked for it. */
    shifts: [],
    /** Addresses of another origin that were asked. */
    foreign: () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => !/^(data|blob|about):/.test(name) && new URL(name).origin !== location.origin),
    /** Names of what was kept in the reader's browser. */
    kept: () => [document.cookie, ...namesIn(() => localStorage), ...namesIn(() => sessionStorage)].filter(Boolean),
    /** Everything above in one list. */
    complaints: () => [
      ...report.console,
      ...report.errors,
      ...report.violations,
      ...report.shifts,
      ...report.foreign().map((name) => `asked from elsewhere: ${name}`),
      ...report.kept().map((name) => `kept: ${name}`),
    ],
    /** Forgets it all, and takes where things stand now as where they belong. */
    clear() {
      for (const list of [report.console, report.errors, report.violations, report.shifts]) list.length = 0;
      places = new WeakMap();
      performance.clearResourceTimings();
    },
  };
  window.report = report;
  performance.setResourceTimingBufferSize(5000);

  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'assert', 'trace']) {
    const write = console[level].bind(console);
    console[level] = (...parts) => {
      report.console.push(`${level}: ${parts.join(' ')}`);
      write(...parts);
    };
  }
  // A picture or script that could not be loaded tells so itself, and on its way down only.
  addEventListener(
    'error',
    ({ message, target }) => report.errors.push(message ?? `could not load ${addressOf(target)}`),
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => report.errors.push(`rejected: ${reason}`));
  addEventListener('securitypolicyviolation', (event) => {
    const place = `${event.sourceFile || 'the page'}:${event.lineNumber}`;
    report.violations.push(`${event.effectiveDirective} ${event.blockedURI} at ${place}`);
  });

  // Only Chromium measures shifts itself; that finds what moves in shadow trees too. It can show a page of which
  // half has come, and then sets the columns of any table anew with every row: here it waits for the whole page.
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const whole = document.createElement('link');
    Object.assign(whole, { rel: 'expect', blocking: 'render', href: '#no-such-place' });
    document.head.append(whole);
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries())
        if (!hadRecentInput) report.shifts.push(`layout shift of ${value}: ${sources.map(moved).join('; ')}`);
    }).observe({ type: 'layout-shift', buffered: true });
  }

  // In every browser: whatever stands on the page stays, from the first picture in which it was there. As
  // browsers do, what moves from one place out of sight to another is passed over.
  let places = new WeakMap();
  const look = () => {
    for (const element of document.querySelectorAll('body *')) {
      // What is in a figure is its own to show or to hide.
      if (insideFigure(element.parentElement)) continue;
      // An inline element around blocks (a figure before its script) has a place that browsers tell differently.
      if (element.firstElementChild && getComputedStyle(element).display === 'inline') continue;
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width === 0 && height === 0) continue;
      const place = [Math.round(left + scrollX), Math.round(top + scrollY)].join(', ');
      const isSeen = top < innerHeight && top + height > 0;
      const before = places.get(element);
      if (before !== undefined && before.place !== place && (before.isSeen || isSeen))
        report.shifts.push(
          `${element.localName}${element.id && `#${element.id}`} moved from ${before.place} to ${place}`,
        );
      places.set(element, { place, isSeen });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  function insideFigure(element) {
    for (let one = element; one; one = one.parentElement) if (one.localName.startsWith('kans-')) return true;
    return false;
  }

  function moved({ node, previousRect, currentRect }) {
    const places = [previousRect, currentRect].map(({ x, y, width, height }) => `${x},${y} ${width}×${height}`);
    return `${node?.localName ?? node?.nodeName}.${node?.className ?? ''} from ${places.join(' to ')}`;
  }

  function addressOf(target) {
    return target.src ?? target.href ?? target.localName;
  }

  function namesIn(storage) {
    try {
      return Object.keys(storage());
    } catch {
      // A sandboxed page has none.
      return [];
    }
  }
}
