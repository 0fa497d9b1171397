/*
 * embed.html holds words for when its figure can't be drawn: they stand there without scripts, and where
 * the module embed.js did not start, such as in a sandboxed frame on a server without CORS headers. The
 * module takes them away. Where the address names the page of a twin, that is shown in place of the words.
 * A classic script, since those run where modules don't.
 */
(() => {
  const root = document.documentElement;
  root.classList.add('starting');
  // Modules have run, or failed, before this.
  addEventListener('load', () => {
    if (document.querySelector('.instead') === null) return;
    const twin = asked('twin');
    // Never this page again, which would have no end. The twin tells its own height: this page is still `starting`.
    if (twin !== undefined && twin.pathname !== location.pathname) {
      location.replace(twin);
      return;
    }
    root.classList.remove('starting');
    const file = asked('src');
    if (file === undefined) return;
    for (const words of document.querySelectorAll('.instead [data-link]')) {
      const link = document.createElement('a');
      link.href = file;
      link.textContent = words.dataset.link;
      words.append(' ', link);
    }
  });

  /* Only a file beside this page: an address in a link could be made to lead anywhere. */
  function asked(name) {
    const given = new URLSearchParams(location.search).get(name);
    if (!given) return undefined;
    try {
      const url = new URL(given, location.href);
      return /^https?:$/.test(url.protocol) && url.origin === location.origin ? url : undefined;
    } catch {
      return undefined;
    }
  }
})();
