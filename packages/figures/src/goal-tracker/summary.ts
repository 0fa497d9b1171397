/* One to three sentences a view: what there is to see, of what, and on which day. */
import type { Language } from '@kanskracht/tables';
import { formatList } from '../format.js';
import type { GoalModel } from './model.js';
import { linkedOf, trackedOf } from './parts.js';
import { dateText, goalKind, isNew, sentences, themesWithGoals } from './say.js';
import { textsIn } from './texts.js';

export function summaryText(model: GoalModel, lang: Language): string {
  const { summary: text } = textsIn(lang);
  const { asOf, goals, since } = model;
  const [what = '', ...more] = findings(model, lang);
  const day = asOf === undefined ? '' : text.standing(dateText(asOf, lang));
  const news = since === undefined ? [] : [text.news(dateText(since, lang), goals.filter(isNew).length)];
  const first = [day + text.has(withPlace(subjectText(model, lang), model), what), ...more];
  // Who asks what is new gets that in the place of the last thing that is not.
  return sentences([...first.slice(0, 3 - news.length), ...news]);
}

/** The subject, with the theme that is chosen; empty where the data have no name. */
export function subjectText({ subject = '', theme }: GoalModel, lang: Language): string {
  const chosen = theme.options.find(({ id }) => id === theme.chosen);
  return chosen === undefined ? subject : textsIn(lang).inTheme(subject, chosen.label);
}

/** The subject with the place in which all was measured, unless its name says that already. */
function withPlace(subject: string, model: GoalModel): string {
  const place = trackedOf(model)?.placeOf(model);
  if (place === undefined || subject.includes(place)) return subject;
  return subject === '' ? place : `${subject} (${place})`;
}

/** First what the subject has, then sentences about it. */
function findings(model: GoalModel, lang: Language): string[] {
  const { summary: text } = textsIn(lang);
  const { actions, goals, kind, theme } = model;
  if (goals.length === 0) {
    if (theme.chosen !== undefined || kind.chosen !== undefined) return [text.noneChosen];
    return [text.noGoals + (actions.length === 0 ? '' : text.alsoActions(actions.length))];
  }
  return linkedOf(model)?.words.findings(model, lang) ?? goalFindings(model, lang);
}

function goalFindings(model: GoalModel, lang: Language): string[] {
  const { goals: count, summary: text } = textsIn(lang);
  const { goals, kind, theme } = model;
  const none = ['', text.noBaseline(goals.length)] as const;
  const [ofThem, ...more] = trackedOf(model)?.findings(model, lang) ?? none;
  const isLong = ofThem !== '' && kind.chosen === undefined;
  const themes = theme.chosen === undefined ? themesWithGoals(model).length : 0;
  const what = isLong ? count(goals.length) : kindsText(model, lang);
  return [what + (themes === 0 ? '' : text.inThemes(themes)) + ofThem, ...more];
}

/** "12 doelen (8 meer en 4 beter)". */
function kindsText({ goals, kind }: GoalModel, lang: Language): string {
  const { goals: count, summary: text } = textsIn(lang);
  if (kind.chosen !== undefined) return text.ofKind(goals.length, goalKind(kind.chosen, lang));
  const kinds = [...new Set(goals.map((goal) => goal.kind))];
  const counted = kinds.map((one) => `${goals.filter((goal) => goal.kind === one).length} ${goalKind(one, lang)}`);
  return kinds.length > 1 ? text.ofKinds(goals.length, formatList(counted, lang)) : count(goals.length);
}
