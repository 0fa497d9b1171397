import {
  type Drawing,
  type Figure,
  type Measure,
  sheet,
  type Theme,
  type Words,
  webTheme,
} from '@kanskracht/figures/lean.js';
import type { Language } from '@kanskracht/tables';
import type { BoxController } from './box.js';
import { resolvedTheme } from './paints.js';
import { ElementError } from './problems.js';
import { svgText } from './svg-file.js';

export interface SheetRequest {
  readonly lang: Language;
  readonly width: number;
  /** In place of colours of the site. */
  readonly paints: Partial<Theme>;
  readonly heading?: string;
  readonly description?: string;
}

/* A figure of so many lines takes a browser seconds, and a reader more than a day. */
const mostRows = 2000;

/** Draws a figure for the page, anew only when the figure, the language or the room changed; and for a file. */
export class Painter {
  /* What was asked for last, and what is drawn: not the same where drawing failed. */
  #figure: Figure | undefined;
  #drawn: Figure | undefined;
  #lang: Language = 'nl';
  #width = 0;
  #fontSize = 0;
  #textWidth: Measure | undefined;
  #drawing: Drawing | undefined;
  #words: Words | undefined;
  #live = false;

  /** What the drawn figure says. */
  get words(): Words | undefined {
    return this.#words;
  }

  /** Whether the last drawing showed other figures in the same room: only that is worth a movement. */
  get live(): boolean {
    return this.#live;
  }

  draw(figure: Figure | undefined, lang: Language, { width, fontSize, textWidth }: BoxController): Drawing | undefined {
    const sameRoom = width === this.#width && fontSize === this.#fontSize && textWidth === this.#textWidth;
    if (figure === this.#figure && lang === this.#lang && sameRoom) return this.#drawing;
    // Before drawing: what can't be drawn is not tried again and again, and the last drawing stays.
    [this.#figure, this.#lang, this.#width, this.#fontSize, this.#textWidth] = [
      figure,
      lang,
      width,
      fontSize,
      textWidth,
    ];
    const words = figure?.words(lang);
    const rows = words?.table.rows.length ?? 0;
    if (rows > mostRows) throw new ElementError('too_much');
    const drawing = figure?.draw(webTheme, { width, fontSize, ...(textWidth && { measure: textWidth }) });
    this.#live = this.#drawing !== undefined && sameRoom;
    [this.#drawn, this.#drawing, this.#words] = [figure, drawing, words];
    return drawing;
  }

  /**
   * The text of an SVG file of what is drawn. The paints are asked of `probe`, an element inside the
   * shadow root, so that a site's own colours go along.
   */
  file(probe: HTMLElement | null, { lang, width, paints, ...told }: SheetRequest): string {
    const [figure, words] = [this.#drawn, this.#words];
    if (!(probe && figure && words)) return '';
    const font = getComputedStyle(probe).fontFamily;
    const theme = { ...resolvedTheme(probe, font), ...paints };
    const measured = this.#textWidth && { measure: this.#textWidth };
    return svgText({
      sheet: sheet(figure.draw(theme, { width, ...measured }), words, theme, { ...told, ...measured }),
      font,
      lang,
      title: told.heading ?? words.title,
      summary: told.description ?? words.summary,
    });
  }
}
