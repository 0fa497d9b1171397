/*
 * embed.html holds words for when its figure can't be drawn: they stand there without scripts, and where
 * the module embed.js did not start, such as in a sandboxed frame on a server without CORS headers. The
 * module takes them away. A classic script, since those run where modules don't.
 */
(() => {
  const root = document.documentElement;
  root.classList.add('starting');
  // Modules have run, or failed, before this.
  addEventListener('load', () => {
    if (document.querySelector('.instead') === null) return;
    root.classList.remove('starting');
    const file = fileOf(new URLSearchParams(location.search).get('src'));
    if (file === undefined) return;
    for (const words of document.querySelectorAll('.instead [data-link]')) {
      const link = document.createElement('a');
      link.href = file;
      link.textContent = words.dataset.link;
      words.append(' ', link);
    }
  });

  /* Only a file beside this page: an address in a link could be made to lead anywhere. */
  function fileOf(src) {
    if (!src) return undefined;
    try {
      const { href, origin } = new URL(src, location.href);
      return origin === location.origin && origin !== 'null' ? href : undefined;
    } catch {
      return undefined;
    }
  }
})();
