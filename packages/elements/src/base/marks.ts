import type { ArrowKey, Choice, Drawing, Mark, Words } from '@kanskracht/figures/lean.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

const percent = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/** Whether a mark is what was chosen: it holds everything that the choice says. */
const holds = (mark: Mark, choice: Choice): boolean =>
  Object.entries(choice).every(([key, value]) => mark.choice?.[key] === value);

/**
 * What can be pointed at and walked over: a listbox of transparent options over the drawing. One tab
 * stop; arrows, Home and End walk in reading order, Enter and space choose, Escape takes back. A
 * pointer and a finger do the same, so that nothing shows only on hover.
 */
export class Marks {
  readonly #host: ReactiveControllerHost;
  readonly #choose: (choice: Choice | undefined) => boolean;
  #marks: readonly Mark[] = [];
  #active: string | undefined;
  #chosen: Choice | undefined;

  /** @param choose takes a choice, or takes it back; says whether a reader had chosen anything before */
  constructor(host: ReactiveControllerHost, choose: (choice: Choice | undefined) => boolean) {
    this.#host = host;
    this.#choose = choose;
  }

  /** The mark that is told about: the one that is pointed at or walked to, else the chosen one. */
  get told(): string | undefined {
    return this.#marks.find(({ id }) => id === this.#active)?.id ?? this.#selected?.id;
  }

  /** Whether a reader points at a mark or walks over them now. */
  get isActive(): boolean {
    return this.#active !== undefined;
  }

  get #selected(): Mark | undefined {
    const chosen = this.#chosen;
    return chosen === undefined ? undefined : this.#marks.find((mark) => holds(mark, chosen));
  }

  render(drawing: Drawing, words: Words, chosen: Choice | undefined): TemplateResult | typeof nothing {
    this.#marks = drawing.marks;
    this.#chosen = chosen;
    if (drawing.marks.length === 0) return nothing;
    const active = this.#marks.findIndex(({ id }) => id === this.#active);
    const selected = this.#selected;
    return html`<div
      class="marks"
      role="listbox"
      tabindex="0"
      aria-label=${words.marksLabel}
      aria-activedescendant=${active < 0 ? nothing : `mark-${active}`}
      @keydown=${this.#onKey}
      @focus=${this.#onFocus}
      @blur=${() => this.#activate(undefined)}
      @pointerover=${this.#onPoint}
      @pointerleave=${this.#onLeave}
      @click=${this.#onClick}
    >${drawing.marks.map(
      (mark, index) => html`<div
        role="option"
        id="mark-${index}"
        class=${index === active ? 'active' : ''}
        aria-label=${words.marks[mark.id] ?? mark.id}
        aria-selected=${mark === selected}
        .style=${`left:${percent(mark.x, drawing.width)};top:${percent(mark.y, drawing.height)};width:${percent(mark.width, drawing.width)};height:${percent(mark.height, drawing.height)}`}
      ></div>`,
    )}</div>`;
  }

  #activate(id: string | undefined): void {
    if (id === this.#active) return;
    this.#active = id;
    this.#host.requestUpdate();
  }

  readonly #onFocus = (event: FocusEvent): void => {
    // A click tells itself which mark is meant.
    if ((event.currentTarget as Element).matches(':focus-visible')) this.#activate(this.told ?? this.#marks[0]?.id);
  };

  readonly #onPoint = (event: PointerEvent): void => {
    const mark = this.#markAt(event);
    if (mark !== undefined) this.#activate(mark.id);
  };

  readonly #onLeave = (event: PointerEvent): void => {
    // A finger leaves as soon as it has tapped; what it tapped stays told.
    if (event.pointerType === 'mouse') this.#activate(undefined);
  };

  readonly #onClick = (event: MouseEvent): void => {
    const mark = this.#markAt(event);
    if (mark === undefined) this.#clear();
    else {
      this.#activate(mark.id);
      if (mark.choice) this.#choose(mark.choice);
    }
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      // Where there is nothing to take back, Escape is for what holds the figure, such as a dialog.
      if (this.#clear()) event.stopPropagation();
      return;
    }
    const at = this.#marks.findIndex(({ id }) => id === this.told);
    if (event.key === 'Enter' || event.key === ' ') {
      const choice = this.#marks[at]?.choice;
      if (choice) this.#choose(choice);
    } else {
      const next = this.#next(event.key, at);
      if (next === undefined) return;
      this.#activate(this.#marks[next]?.id);
      (event.currentTarget as Element).children[next]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
    event.preventDefault();
  };

  #next(key: string, at: number): number | undefined {
    const last = this.#marks.length - 1;
    const linked = this.#marks[at]?.to?.[key as ArrowKey];
    if (linked !== undefined) return this.#marks.findIndex(({ id }) => id === linked);
    switch (key) {
      case 'ArrowRight':
      case 'ArrowDown':
        return Math.min(last, at + 1);
      case 'ArrowLeft':
      case 'ArrowUp':
        return at < 0 ? last : Math.max(0, at - 1);
      case 'Home':
        return 0;
      case 'End':
        return last;
      default:
        return undefined;
    }
  }

  /** Whether there was anything to take back. */
  #clear(): boolean {
    const was = this.isActive;
    this.#activate(undefined);
    return this.#choose(undefined) || was;
  }

  #markAt(event: Event): Mark | undefined {
    const option = (event.target as Element).closest('[role="option"]');
    return option === null ? undefined : this.#marks[Number(option.id.slice('mark-'.length))];
  }
}
