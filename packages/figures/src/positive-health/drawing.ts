import type { Language } from '@kanskracht/tables';
import { svg } from 'lit';
import { label } from '../draw/label.js';
import { type Sizes, sizesOf } from '../draw/sizes.js';
import type { Drawing, Size } from '../figure.js';
import type { Theme } from '../theme.js';
import { type DotRow, drawDots, layoutOf } from './dots.js';
import { drawKey } from './key.js';
import { type Axis, isWeb, type PositiveHealthModel } from './model.js';
import { aspectLabel, everyone, markId } from './say.js';
import { drawSpider } from './spider.js';
import { approximationTexts, axisLabel, textsIn } from './texts.js';

/** On a narrow page only a web of few axes has room for its names, and not where the text is very large. */
const hasRoom = ({ axes }: PositiveHealthModel, { narrow, width, label: size }: Sizes): boolean =>
  !narrow || (axes.length <= 6 && width >= 19 * size);

export function drawPositiveHealth(model: PositiveHealthModel, theme: Theme, size: Size, lang: Language): Drawing {
  const sizes = sizesOf(size);
  const key = drawKey(model, theme, sizes, lang);
  const open = model.axes.find(({ id }) => id === model.open);
  const dimensions = dimensionRows(model, lang);
  const aspects = open === undefined ? [] : aspectRows(open, model, lang);
  const layout = layoutOf([...dimensions, ...aspects], sizes);
  const main =
    isWeb(model) && hasRoom(model, sizes)
      ? drawSpider(model, theme, sizes, lang)
      : drawDots(dimensions, model, layout, theme, sizes, lang, 0);
  const titleTop = key.height + main.height;
  const aspectsTop = titleTop + sizes.line * 2.2;
  const below = aspects.length === 0 ? undefined : drawDots(aspects, model, layout, theme, sizes, lang, aspectsTop);
  const title = { size: sizes.label, paint: theme.text, bold: true };
  return {
    width: sizes.width,
    height: Math.ceil(below === undefined ? titleTop : aspectsTop + below.height),
    content: svg`${key.content}<g transform=${`translate(0 ${key.height})`}>${main.content}</g>${
      below === undefined || open === undefined
        ? null
        : svg`<g data-part="aspects">${label(aspectsTitle(open, model, lang), 0, titleTop + sizes.line * 1.4, title)}${below.content}</g>`
    }`,
    marks: [...main.marks.map((mark) => ({ ...mark, y: mark.y + key.height })), ...(below?.marks ?? [])],
  };
}

const aspectsTitle = (axis: Axis, { kind }: PositiveHealthModel, lang: Language): string => {
  const { aspectsOf } = kind === 'approximation' ? approximationTexts(lang) : textsIn(lang);
  return aspectsOf(axisLabel(axis, lang));
};

const dimensionRows = (model: PositiveHealthModel, lang: Language): DotRow[] =>
  model.axes.map((axis) => ({
    id: axis.id,
    label: axisLabel(axis, lang),
    max: axis.max,
    scores: new Map(everyone(model).map(({ id, scores }) => [id, scores.get(axis.id)])),
    markId: (subject) => markId(axis.id, subject),
    choice: { dimension: axis.id },
  }));

const aspectRows = (axis: Axis, model: PositiveHealthModel, lang: Language): DotRow[] =>
  (model.aspects.get(axis.id) ?? []).map((aspect) => ({
    id: aspect.id,
    label: aspectLabel(aspect, lang),
    max: axis.max,
    scores: aspect.scores,
    markId: (subject) => markId(axis.id, subject, aspect.id),
    choice: { dimension: axis.id, aspect: aspect.id },
  }));
