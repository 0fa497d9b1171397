/*
 * The fixed words of goals and actions, apart from the others: pages without them don't carry their words.
 * Whoever reads such tables gives them first.
 */
import { giveWords } from './column.js';

export const goalKinds = {
  question: ['vraag', 'vraag nul', 'question zero'],
  ambition: ['ambitie'],
  mission: ['missie'],
  vision: ['visie'],
  strategic: ['strategisch'],
  more: ['meer'],
  better: ['beter'],
} as const;

export const actionStates = {
  idea: ['idee'],
  preparation: ['voorbereiding'],
  execution: ['uitvoering'],
  evaluation: ['evaluatie'],
  secured: ['geborgd'],
  stopped: ['gestopt'],
} as const;

export const bases = { confirmed: ['bevestigd'], assumed: ['aanname', 'aangenomen'] } as const;

export const measurementKinds = {
  baseline: ['nulmeting'],
  interim: ['tussenmeting'],
  final: ['eindmeting'],
} as const;

export const judgements = {
  forward: ['vooruit'],
  same: ['gelijk'],
  backward: ['achteruit'],
  unknown: ['onbekend'],
} as const;

export const phaseNames = {
  prepare: ['voorbereiden', 'voorbereiding'],
  carry_out: ['uitvoeren', 'uitvoering', 'uitvoeren en monitoren'],
  evaluate: ['evalueren', 'evaluatie', 'evalueren en borgen'],
} as const;

/** Lets the columns of goals and actions know their words. */
export const knowPlans = (): void =>
  giveWords({ goalKinds, actionStates, bases, measurementKinds, judgements, phaseNames });
