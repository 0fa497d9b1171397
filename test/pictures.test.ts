import { expect } from '@open-wc/testing';
import { writePicture } from './harness/commands.js';
import { type Picture, pictureText } from './harness/picture.js';
import * as goalTracker from './pictures/goal-tracker.js';
import * as goalTrackerGaps from './pictures/goal-tracker-gaps.js';
import * as goalTrackerNetwork from './pictures/goal-tracker-network.js';
import * as neighbourhoodComparison from './pictures/neighbourhood-comparison.js';
import * as positiveHealth from './pictures/positive-health.js';
import * as preventionPyramid from './pictures/prevention-pyramid.js';

/* Each named function is a picture: test/output/figure-name.svg. A changed one is written beside it, to look at. */
const galleries: Record<string, Record<string, () => Picture | Promise<Picture>>> = {
  'goal-tracker': goalTracker,
  'goal-tracker-gaps': goalTrackerGaps,
  'goal-tracker-network': goalTrackerNetwork,
  'neighbourhood-comparison': neighbourhoodComparison,
  'positive-health': positiveHealth,
  'prevention-pyramid': preventionPyramid,
};

for (const [figure, pictures] of Object.entries(galleries)) {
  describe(`the pictures of ${figure}`, () => {
    for (const [name, make] of Object.entries(pictures)) {
      it(name, async () => {
        const text = await pictureText(await make());
        expect(text, 'numbers that are none').not.to.match(/NaN|undefined|Infinity/);
        expect(text, 'what design programs can’t read').not.to.match(/var\(|currentColor|style=|foreignObject/);
        expect(new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')).to.equal(null);
        const file = `${figure}-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`;
        expect(await writePicture(file, text), `test/output/${file}-changed.svg differs from ${file}.svg`).not.to.equal(
          'changed',
        );
      });
    }
  });
}
