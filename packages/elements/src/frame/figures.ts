/** The figures that a frame can show, by what `figure` in its address says; each is fetched when it is asked for. */
export const figures: Readonly<Record<string, () => Promise<unknown>>> = {
  'goal-tracker': () => import('../register/goal-tracker.js'),
  'neighbourhood-comparison': () => import('../register/neighbourhood-comparison.js'),
  'positive-health': () => import('../register/positive-health.js'),
  'prevention-pyramid': () => import('../register/prevention-pyramid.js'),
};
