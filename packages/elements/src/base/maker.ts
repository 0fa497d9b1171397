import type { Figure } from '@kanskracht/figures';
import type { Dataset, Language, Problem } from '@kanskracht/tables';
import type { ReactiveControllerHost } from 'lit';
import type { DataState } from './data-source.js';
import { withParts } from './parts.js';
import { elementProblem, problemFrom } from './problems.js';

/** Makes the element's own figure from a dataset. */
export type Build = (dataset: Dataset, lang: Language) => Figure;

/** How often a figure may ask for parts: once for what it shows, once for what that turns out to need. */
const rounds = 3;

/**
 * Holds the figure that is shown. A new one takes its place only when it is ready to draw: the parts
 * of tables that it wants have come, and what it draws with. A figure that failed never takes the
 * place of one that is drawn; its problems are told beside it.
 */
export class FigureMaker {
  readonly #host: ReactiveControllerHost;
  readonly #build: Build;
  #figure: Figure | undefined;
  #problems: readonly Problem[] = [];
  #loading = false;
  #pending: Promise<void> | undefined;
  /* The dataset as it was given, and with the parts that came since. */
  #source: Dataset | undefined;
  #dataset: Dataset | undefined;
  #partErrors: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost, build: Build) {
    this.#host = host;
    this.#build = build;
  }

  get figure(): Figure | undefined {
    return this.#figure;
  }

  get dataset(): Dataset | undefined {
    return this.#dataset;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Whether something is being fetched; what was drawn before may still stand. */
  get loading(): boolean {
    return this.#loading || this.#pending !== undefined;
  }

  /** Resolves when what is asked for now is ready to draw; not while data are on their way. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  make(state: DataState, lang: Language): void {
    this.#pending = undefined;
    this.#loading = state.loading;
    if (state.loading) return;
    if (state.error !== undefined) {
      this.#problems = [problemFrom(state.error, lang)];
      return;
    }
    if (state.dataset !== this.#source) {
      this.#source = state.dataset;
      this.#dataset = state.dataset;
      this.#partErrors = [];
    }
    if (this.#dataset === undefined) {
      this.#figure = undefined;
      this.#problems = [];
      return;
    }
    this.#prepare(lang, rounds);
  }

  /** Tells a problem beside what is drawn, such as a drawing that failed. */
  tell(error: unknown, lang: Language): void {
    this.#problems = [...this.#problems, unexpected(error, lang)];
  }

  #prepare(lang: Language, left: number): void {
    const dataset = this.#dataset;
    if (dataset === undefined) return;
    try {
      const figure = this.#build(dataset, lang);
      const wanted = left > 0 ? (figure.wants?.(dataset.parts ?? []) ?? []) : [];
      if (wanted.length > 0) {
        this.#await(
          withParts(dataset, wanted).then((found) => {
            return () => {
              this.#dataset = found.dataset;
              this.#partErrors = [...this.#partErrors, ...found.errors];
              this.#prepare(lang, left - 1);
            };
          }),
          lang,
        );
      } else if (figure.prepare)
        this.#await(
          figure.prepare().then(() => () => this.#accept(figure, lang)),
          lang,
        );
      else this.#accept(figure, lang);
    } catch (error) {
      this.#problems = [unexpected(error, lang)];
    }
  }

  /** Goes on with what `work` gives back, unless something newer was asked for since. */
  #await(work: Promise<() => void>, lang: Language): void {
    const pending: Promise<void> = work
      .catch((error: unknown) => () => {
        this.#problems = [unexpected(error, lang)];
      })
      .then((next) => {
        if (this.#pending !== pending) return;
        this.#pending = undefined;
        next();
        this.#host.requestUpdate();
      });
    this.#pending = pending;
  }

  #accept(figure: Figure, lang: Language): void {
    const failed = figure.empty && figure.problems.some(({ severity }) => severity === 'error');
    if (!(failed && this.#figure && !this.#figure.empty)) this.#figure = figure;
    const parts = this.#partErrors.map((error) => ({ ...problemFrom(error, lang), severity: 'warning' as const }));
    this.#problems = [...parts, ...figure.problems];
  }
}

function unexpected(error: unknown, lang: Language): Problem {
  // What nobody foresaw must not be thrown into the page, nor be lost for who has to mend it.
  console.error(error);
  return elementProblem('unexpected', lang, error instanceof Error ? error.message : String(error));
}
