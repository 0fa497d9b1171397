/*
 * Tells the page around a frame how high this page is. A classic script without imports, so that it also
 * runs in a sandboxed frame without an origin. The message holds a number and nothing else, so every page
 * may hear it. A page with the class `starting` has nothing to show yet: its frame keeps the height it has.
 */
(() => {
  if (window.parent === window) return;
  const root = document.documentElement;
  const tell = () => {
    if (root.classList.contains('starting')) return;
    const height = Math.ceil(root.getBoundingClientRect().height);
    window.parent.postMessage({ kanskracht: 'height', height }, '*');
  };
  new ResizeObserver(tell).observe(root);
  // A frame that nobody sees yet is not rendered, so that no size is observed: it has its height before it comes into sight.
  new MutationObserver(tell).observe(root, { attributeFilter: ['class'] });
  addEventListener('load', tell);
  // The script around the frame may come later than this page.
  addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data?.kanskracht === 'height?') tell();
  });
})();
