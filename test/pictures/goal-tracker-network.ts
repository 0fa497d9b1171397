/* The network of goals and actions: the pact of Brukske as it is, and coalitions made up to try the drawing. */
import { dark, type GoalOptions, goalTracker } from '@kanskracht/figures';
import { type Dataset, readPackage } from '@kanskracht/tables';
import { type Amount, coalition, themes } from '../figures/goal-tracker/coalition.js';
import type { Picture } from '../harness/picture.js';
import { tableOf } from '../harness/tables.js';

const picture = (dataset: Dataset, options: GoalOptions = {}, width = 760, fontSize = 16): Picture => ({
  figure: goalTracker(dataset, { view: 'network', ...options }),
  size: { width, fontSize },
  ...(options.lang === undefined ? {} : { lang: options.lang }),
});

const pactPackage = (): Promise<Dataset> => readPackage('/data/venray-brukske/datapackage.json');

/* No link is in the data, so there is no line. */
export const pact = async (): Promise<Picture> => picture(await pactPackage());
export const pactNarrow = async (): Promise<Picture> => picture(await pactPackage(), {}, 288);
export const pactLargeText = async (): Promise<Picture> => picture(await pactPackage(), {}, 640, 32);
export const pactEnglish = async (): Promise<Picture> => picture(await pactPackage(), { lang: 'en' });

const middle: Amount = { goals: 9, actions: 15, links: 18, themes: 3 };
const large: Amount = { goals: 12, actions: 40, links: 60, themes: 3 };

export const linked = (): Picture => picture(coalition(middle));
export const linkedNarrow = (): Picture => picture(coalition(middle), {}, 288);
export const linkedDark = (): Picture => ({ ...picture(coalition(middle)), theme: dark });
export const linkedEnglish = (): Picture => picture(coalition(middle), { lang: 'en' });
export const linkedLargeText = (): Picture => picture(coalition(middle), {}, 640, 32);
export const highlightedGoal = (): Picture => picture(coalition(middle), { highlight: 'G1' });
export const highlightedAction = (): Picture => picture(coalition(middle), { highlight: 'I8' });
export const fortyActions = (): Picture => picture(coalition(large));
export const fortyActionsHighlighted = (): Picture => picture(coalition(large), { highlight: 'G5' });
export const fortyActionsUnfolded = (): Picture => picture(coalition(large), { unfold: 'T2' });
export const oneTheme = (): Picture => picture(coalition({ goals: 5, actions: 7, links: 8, themes: 1 }));
export const sixThemes = (): Picture => picture(coalition({ goals: 14, actions: 20, links: 22, themes: 6 }));
export const noThemes = (): Picture => picture(coalition({ goals: 5, actions: 6, links: 7, themes: 0 }));
export const twoHundredGoals = (): Picture =>
  picture(coalition({ goals: 200, actions: 60, links: 240, themes: 4 }), {}, 960);

/* Goals that serve each other, one goal of two themes, a link of which nobody said how sure it is, an action that stopped. */
export const layered = (): Picture =>
  picture({
    tables: {
      goals: tableOf([
        { goal: 'A', kind: 'ambition', text: 'Iedereen doet mee.' },
        { goal: 'S', kind: 'strategic', text: 'De wijk helpt zichzelf.', parent: 'A' },
        { goal: 'S1', kind: 'strategic', text: 'Elk kind leert goed lezen', themes: 'T1', parent: 'S' },
        { goal: 'M1', kind: 'more', text: 'Meer kinderen gaan naar de bibliotheek', themes: 'T1', parent: 'S1' },
        { goal: 'M2', kind: 'more', text: 'Meer ouders lezen voor', themes: 'T1', parent: 'S1' },
        { goal: 'B1', kind: 'better', text: 'School en bibliotheek delen hun kennis', themes: 'T1|T2', parent: 'M1' },
        { goal: 'M3', kind: 'more', text: 'Meer buren maken samen muziek', themes: 'T2', parent: 'A' },
        { goal: 'B2', kind: 'better', text: 'Verenigingen delen een zaal', themes: 'T2', parent: 'X9' },
      ]),
      themes: tableOf(themes.slice(0, 2)),
      actions: tableOf([
        { action: 'a', name: 'Bibliotheekbus', themes: 'T1', state: 'execution' },
        { action: 'a1', name: 'Route langs scholen', parent: 'a', themes: 'T1' },
        { action: 'a2', name: 'Boekenkoffer', parent: 'a', themes: 'T1' },
        { action: 'b', name: 'Voorlezen aan huis', themes: 'T1', state: 'stopped' },
        { action: 'c', name: 'Muziekschuur', themes: 'T2', state: 'preparation' },
        { action: 'd', name: 'Kookclub', themes: 'T2' },
      ]),
      contributions: tableOf([
        { action: 'a', goal: 'M1', basis: 'confirmed', strength: 3 },
        { action: 'a2', goal: 'M2', basis: 'assumed', strength: 1 },
        { action: 'b', goal: 'M2' },
        { action: 'c', goal: 'M3', basis: 'assumed' },
        { action: 'c', goal: 'B1', basis: 'confirmed' },
        { action: 'c', goal: 'S', basis: 'confirmed' },
      ]),
    },
  });
