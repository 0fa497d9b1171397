/** A figure whose data never come: what a reader with a slow connection sees. */
export function neverReady(tag: 'kans-positive-health' | 'kans-neighbourhood-comparison'): HTMLElement {
  const figure = document.createElement(tag);
  const { fetch } = window;
  window.fetch = () => new Promise(() => undefined);
  figure.src = 'slow.csv';
  void figure.updateComplete.then(() => {
    window.fetch = fetch;
  });
  return figure;
}
