/* How far the workgroups are: three phases, and the way back that belongs to the method. */

import type { PhaseName } from '@kanskracht/tables';
import { svg } from 'lit';
import { round } from '../../draw/round.js';
import type { Project, Step } from '../model.js';
import {
  below,
  labelStyle,
  marked,
  moved,
  noteStyle,
  nothing,
  over,
  type Piece,
  type Tools,
  write,
  writeNew,
} from '../piece.js';
import { monthText, projectMark } from '../say.js';
import { trackedTexts } from './texts.js';

const phases: readonly PhaseName[] = ['prepare', 'carry_out', 'evaluate'];
/** Between two boxes, for an arrow. */
const between = 30;
/** For the bow of the way back. */
const bow = 26;
const padding = 10;

export function drawPhases(tools: Tools): Piece {
  const { model, sizes, lang } = tools;
  if (model.projects.length === 0) return nothing;
  const { workgroups, wayBack: remark } = trackedTexts(lang).list;
  const heading = below([
    write(workgroups, sizes.width, labelStyle(tools, true), tools),
    write(remark, sizes.width, noteStyle(tools), tools),
  ]);
  return below([heading, ...model.projects.map((project) => drawProject(project, tools))], sizes.line * 0.8);
}

function drawProject(project: Project, tools: Tools): Piece {
  const { sizes } = tools;
  const boxes = sizes.narrow ? drawDown(project, tools) : drawAcross(project, tools);
  const name = write(project.name, sizes.width, labelStyle(tools), tools);
  return marked(below([name, boxes], sizes.note * 0.4), projectMark(project.name), sizes.width);
}

/** Side by side, with arrows between and the way back under them. */
function drawAcross(project: Project, tools: Tools): Piece {
  const width = (tools.sizes.width - 2 * between) / 3;
  const step = width + between;
  const words = phases.map((phase) => drawWords(phase, project, width, tools));
  const height = Math.max(...words.map((one) => one.height)) + 2 * padding;
  const boxes = words.map((one, index) =>
    moved(frame(phases[index], one, project, width, height, tools), index * step, 0),
  );
  const arrows = [1, 2].map((index) => arrow(index * step - between + 5, height / 2, 'right', tools));
  const [from, to, top, foot] = [width / 2 + step, width / 2, height + 4, height + bow - 6].map(round) as Four;
  const path = `M${from} ${top}Q${from} ${foot} ${from - 24} ${foot}H${to + 24}Q${to} ${foot} ${to} ${top}`;
  return {
    ...over([...boxes, ...arrows, wayBack(project, path, `M${to - 4} ${top + 6}l4 -6l4 6`, tools)]),
    height: height + bow,
  };
}

type Four = [number, number, number, number];

/** Under each other, with the way back at the right. */
function drawDown(project: Project, tools: Tools): Piece {
  const width = tools.sizes.width - bow - 4;
  const tops: number[] = [];
  const middles: number[] = [];
  let y = 0;
  const boxes = phases.map((phase) => {
    const words = drawWords(phase, project, width, tools);
    const height = words.height + 2 * padding;
    tops.push(y);
    middles.push(y + height / 2);
    y += height + between;
    return moved(frame(phase, words, project, width, height, tools), 0, y - height - between);
  });
  const arrows = tops.slice(1).map((top) => arrow(width / 2, top - between + 5, 'down', tools));
  const [to = 0, from = 0] = middles.map(round);
  const [side, edge] = [round(width + 4), round(width + bow - 2)];
  const path = `M${side} ${from}Q${edge} ${from} ${edge} ${round(from - 18)}V${round(to + 18)}Q${edge} ${to} ${side} ${to}`;
  return {
    ...over([...boxes, ...arrows, wayBack(project, path, `M${side + 6} ${to - 4}l-6 4l6 4`, tools)]),
    height: y - between,
  };
}

/** A phase in its box: filled where the workgroup is now, dashed where it has not been. */
function frame(
  phase: PhaseName | undefined,
  words: Piece,
  project: Project,
  width: number,
  height: number,
  { theme }: Tools,
): Piece {
  const isNow = project.current === phase;
  const wasThere = project.steps.some((step) => step.phase === phase);
  const dash = isNow || wasThere ? 'none' : '4 4';
  const box = svg`<rect x="0.75" y="0.75" width=${round(width - 1.5)} height=${round(height - 1.5)} rx="4" fill=${isNow ? theme.series1 : theme.background} stroke=${isNow ? theme.series1 : theme.axis} stroke-width="1.5" stroke-dasharray=${dash}></rect>`;
  return over([drawn(box), moved(words, padding, padding)]);
}

function drawWords(phase: PhaseName, { steps, current }: Project, width: number, tools: Tools): Piece {
  const { theme, lang } = tools;
  const own = steps.filter((step) => step.phase === phase);
  const isNow = current === phase;
  const paint = isNow ? theme.background : own.length > 0 ? theme.text : theme.muted;
  const room = width - 2 * padding;
  return below([
    write(trackedTexts(lang).phases[phase], room, { ...labelStyle(tools, isNow), paint }, tools),
    ...own.map((step) => writeNew(step.isNew, stepText(step, tools), room, { ...noteStyle(tools), paint }, tools)),
  ]);
}

/** `terug: januari 2021 – juni 2021: op schema`. */
function stepText({ start, end, state, isBack }: Step, { texts, lang }: Tools): string {
  const [first, last] = [start, end].map((date) => date && monthText(date, lang));
  const dates = first && last ? `${first} – ${last}` : first ? texts.since(first) : last && texts.until(last);
  const back = isBack ? trackedTexts(lang).list.back : undefined;
  return [back, dates, state].filter(Boolean).join(': ');
}

const drawn = (content: unknown): Piece => ({ content, height: 0, marks: [] });

function arrow(x: number, y: number, to: 'right' | 'down', { theme }: Tools): Piece {
  const path = to === 'right' ? `h${between - 10}m-6 -5l6 5l-6 5` : `v${between - 10}m-5 -6l5 6l5 -6`;
  return drawn(
    svg`<path d=${`M${round(x)} ${round(y)}${path}`} fill="none" stroke=${theme.axis} stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path>`,
  );
}

/** Strong where the workgroup went back, thin and dashed where it could. */
function wayBack({ steps }: Project, path: string, head: string, { theme }: Tools): Piece {
  const [paint, width, dash] = steps.some(({ isBack, phase }) => isBack && phase === 'prepare')
    ? [theme.text, 2, 'none']
    : [theme.axis, 1, '4 4'];
  return drawn(
    svg`<path d=${path} fill="none" stroke=${paint} stroke-width=${width} stroke-dasharray=${dash}></path><path d=${head} fill="none" stroke=${paint} stroke-width=${width} stroke-linecap="round" stroke-linejoin="round"></path>`,
  );
}
