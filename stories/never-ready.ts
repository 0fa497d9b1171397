type FigureTag =
  | 'kans-goal-tracker'
  | 'kans-neighbourhood-comparison'
  | 'kans-positive-health'
  | 'kans-prevention-pyramid';

/** A figure whose data never come: what a reader with a slow connection sees. */
export function neverReady(tag: FigureTag): HTMLElement {
  const figure = document.createElement(tag);
  const { fetch } = window;
  window.fetch = () => new Promise(() => undefined);
  figure.src = 'slow.csv';
  void figure.updateComplete.then(() => {
    window.fetch = fetch;
  });
  return figure;
}
