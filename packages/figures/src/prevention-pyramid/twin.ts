/* The rows that a pyramid is drawn from: those of the measure that is shown, at all moments. */
import { factsOf } from '../facts.js';
import { rowsWith, twin } from '../twin/twin.js';
import { ours, preventionPyramid, readOurs } from './index.js';

export const pyramidTwin = twin({
  asks: {
    measure: true,
    period: true,
    'compare-period': true,
    region: true,
    programme: true,
    theme: true,
    age: true,
    'age-groups': true,
    level: true,
    view: true,
  },
  make: preventionPyramid,
  tellsMore: () => true,
  used(dataset, { measure, fromActivities }) {
    const { facts } = factsOf(dataset, readOurs, 'prevention', ours);
    const prevention = fromActivities ? [] : facts.prevention.filter((row) => row.measure === measure);
    // How a level reaches people may be known from its activities alone.
    const { activities } = facts;
    const regions = [...prevention, ...activities].flatMap(({ region }) => region ?? []);
    const themes = activities.flatMap(({ theme }) => theme ?? []);
    const partners = activities.flatMap(({ partner }) => partner ?? []);
    return [
      { name: 'prevention', schema: 'prevention', rows: prevention },
      { name: 'activities', schema: 'activities', rows: activities },
      { name: 'definitions', schema: 'definitions', rows: facts.definitions },
      { name: 'regions', schema: 'regions', rows: rowsWith(facts.regions, 'region', regions) },
      { name: 'themes', schema: 'themes', rows: rowsWith(facts.themes, 'theme', themes) },
      { name: 'partners', schema: 'partners', rows: rowsWith(facts.partners, 'partner', partners) },
    ];
  },
});
