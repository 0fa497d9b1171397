/* The white spots: those of the pact of Brukske, those of coalitions made up, and none. */
import { dark, type GoalOptions, goalTracker } from '@kanskracht/figures';
import { type Dataset, readPackage } from '@kanskracht/tables';
import { coalition } from '../figures/goal-tracker/coalition.js';
import type { Picture } from '../harness/picture.js';
import { tableOf } from '../harness/tables.js';

const picture = (dataset: Dataset, options: GoalOptions = {}, width = 760, fontSize = 16): Picture => ({
  figure: goalTracker(dataset, { view: 'gaps', ...options }),
  size: { width, fontSize },
  ...(options.lang === undefined ? {} : { lang: options.lang }),
});

const pactPackage = (): Promise<Dataset> => readPackage('/data/venray-brukske/datapackage.json');

export const pact = async (): Promise<Picture> => picture(await pactPackage());
export const pactNarrow = async (): Promise<Picture> => picture(await pactPackage(), {}, 288);
export const pactLargeText = async (): Promise<Picture> => picture(await pactPackage(), {}, 640, 32);
export const pactDark = async (): Promise<Picture> => ({ ...picture(await pactPackage()), theme: dark });
export const pactEnglish = async (): Promise<Picture> => picture(await pactPackage(), { lang: 'en' });

export const linked = (): Picture => picture(coalition({ goals: 9, actions: 15, links: 11, themes: 3 }));
export const linkedNarrow = (): Picture => picture(coalition({ goals: 9, actions: 15, links: 11, themes: 3 }), {}, 288);
export const twoHundredGoals = (): Picture =>
  picture(coalition({ goals: 200, actions: 60, links: 40, themes: 6 }), {}, 960);
export const noActions = (): Picture => picture(coalition({ goals: 4, actions: 0, links: 0, themes: 2 }));

/* Every goal has its own action and its own number. */
export const allWell = (): Picture =>
  picture({
    tables: {
      goals: tableOf([
        { goal: 'M', kind: 'more', text: 'Meer kinderen fietsen naar school', themes: 'T1', direction: 'up' },
        { goal: 'B', kind: 'better', text: 'School en gemeente overleggen vaker', themes: 'T2', direction: 'up' },
      ]),
      themes: tableOf([
        { theme: 'T1', name: 'Bewegen' },
        { theme: 'T2', name: 'Samenwerken' },
      ]),
      actions: tableOf([
        { action: 'a', name: 'Fietsles', themes: 'T1', partner: 'De school' },
        { action: 'b', name: 'Overleg op maandag', themes: 'T2' },
      ]),
      contributions: tableOf([
        { action: 'a', goal: 'M', basis: 'confirmed' },
        { action: 'b', goal: 'B', basis: 'assumed' },
      ]),
      measurements: tableOf([
        { goal: 'M', indicator: 'fiets', date: '2023-03-01', value: 40, unit: '%', name: 'fietst naar school' },
        { goal: 'B', indicator: 'overleg', date: '2023-03-01', value: 4, name: 'keer overleg in een jaar' },
      ]),
    },
  });
