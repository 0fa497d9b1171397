import type { PreventionLevel as LevelWord } from '@kanskracht/tables';
import { svg } from 'lit';
import { hatch } from '../../draw/hatch.js';
import { label, labelLines } from '../../draw/label.js';
import { round } from '../../draw/round.js';
import type { Mark } from '../../figure.js';
import { formatNumber } from '../../format.js';
import { wrap } from '../../text.js';
import type { Role } from '../../theme.js';
import { type Block, block, type Tools } from '../block.js';
import type { AgeGroup } from '../model.js';
import { agesText, cellMark } from '../say.js';
import { matrixTexts } from './matrix-texts.js';

export interface Cell {
  readonly level: LevelWord;
  readonly group: AgeGroup;
  /** Why nothing can be counted here, or how many activities there are. */
  readonly count: number | string;
}

interface Box {
  readonly width: number;
  readonly height: number;
  /** The highest number of all cells. */
  readonly most: number;
  /** A cell without columns says its own age. */
  readonly withAge: boolean;
}

const padding = 8;

/** The lines in which a cell says its age. */
export const ageLines = (group: AgeGroup, width: number, { sizes, lang }: Tools): string[] =>
  wrap(agesText(group, lang), width - 2 * padding, sizes.note, sizes.measure);

/** Its number large, darker the more there are; without activities an empty box with a dashed line. */
export function drawCell(
  { level, group, count }: Cell,
  { width, height, most, withAge }: Box,
  to: NonNullable<Mark['to']>,
  tools: Tools,
): Block {
  const { theme, sizes, lang, model } = tools;
  const { label: size, note, line, measure } = sizes;
  const isCounted = typeof count === 'number' && count > 0;
  const tone = isCounted ? Math.ceil((5 * count) / Math.max(5, most)) : 0;
  const paint = isCounted ? (tone > 3 ? theme.onTileDark : theme.onTileLight) : theme.muted;
  const isOpen = model.open?.level === level && model.open.ageGroup === group.id;
  const style = isCounted ? { size: size * 1.4, paint, bold: true } : { size: note, paint, halo: theme.background };
  const text = isCounted ? formatNumber(count, lang, 0) : count || matrixTexts[lang].none;
  const lines = wrap(String(text), width - 2 * padding, style.size, measure, isCounted);
  const lift = (lines.length - 1) * note * 1.3;
  const ages = labelLines(ageLines(group, width, tools), padding, padding + note, { size: note, paint });
  const number = withAge
    ? labelLines(lines, padding, height - size * 0.6 - lift, style)
    : lines.map((one, index) =>
        label(one, width / 2, (height - lift) / 2 + style.size * 0.35 + index * line, { ...style, anchor: 'middle' }),
      );
  const [fill, stroke, thick] = isCounted
    ? [theme[`tile${tone}` as Role], theme.axis, 0.75]
    : [theme.background, theme.missing, 1.5];
  const mark: Mark = {
    id: cellMark(level, group.id),
    x: 0,
    y: 0,
    width: round(width),
    height: round(height),
    choice: { level, age: group.id },
    to,
  };
  return block(
    height,
    svg`<rect x="1" y="1" width=${round(width - 2)} height=${round(height - 2)} rx="2" fill=${fill} stroke=${isOpen ? theme.text : stroke} stroke-width=${isOpen ? 3 : thick} stroke-dasharray=${isCounted ? 'none' : '4 4'}></rect>${typeof count === 'string' ? hatch(2, 2, round(width - 4), round(height - 4), theme.missing, 9) : null}${withAge ? ages : null}${number}`,
    [mark],
  );
}
