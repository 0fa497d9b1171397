type Plot = typeof import('../plot.js');

let loaded: Plot | undefined;

/** Fetches Observable Plot once, for the views that are plots. */
export async function loadPlot(): Promise<void> {
  loaded ??= await import('../plot.js');
}

/** Plot, which `prepare` must have fetched. */
export function usePlot(): Plot {
  if (loaded === undefined) throw new Error('This view is drawn with Observable Plot: await prepare() before draw().');
  return loaded;
}
