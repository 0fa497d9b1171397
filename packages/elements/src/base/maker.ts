import type { Figure } from '@kanskracht/figures/lean.js';
import { type Dataset, type Language, orNotLoaded, type Problem } from '@kanskracht/tables';
import type { ReactiveControllerHost } from 'lit';
import type { DataState } from './data-source.js';
import type { WithParts } from './parts.js';
import { inWords, unexpected } from './problems.js';

/** Makes the element's own figure of a dataset. */
export type Build = (dataset: Dataset, lang: Language) => Figure;

/* How often a figure may ask for parts: for what it shows, and for what that turns out to need. */
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
  #language: Language = 'nl';
  #problems: readonly Problem[] = [];
  #loading = false;
  #pending: Promise<void> | undefined;
  /* The dataset as it was given, and with the parts that came since. */
  #source: Dataset | undefined;
  #dataset: Dataset | undefined;
  /* What kept the data themselves away; what was drawn is made again from those before. */
  #errors: readonly unknown[] = [];
  #partErrors: readonly unknown[] = [];
  #missed: WithParts['missed'] = [];

  constructor(host: ReactiveControllerHost, build: Build) {
    this.#host = host;
    this.#build = build;
  }

  get figure(): Figure | undefined {
    return this.#figure;
  }

  /** What the figure speaks. When the page's language changes, the figure in the old one stays until the new one is ready. */
  get language(): Language {
    return this.#language;
  }

  get dataset(): Dataset | undefined {
    return this.#dataset;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Whether something is on its way; what was drawn before may still stand. */
  get loading(): boolean {
    return this.#loading || this.#pending !== undefined;
  }

  /** Resolves when what was asked for last can be shown; not while the data themselves are on their way. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  make({ loading, dataset, error }: DataState, lang: Language): void {
    this.#pending = undefined;
    this.#loading = loading;
    if (loading) return;
    this.#errors = error === undefined ? [] : [error];
    if (error === undefined && dataset !== this.#source) {
      this.#source = this.#dataset = dataset;
      this.#partErrors = [];
    } else if (this.#dataset && this.#missed.length > 0) {
      const again = this.#missed.map(([part]) => part);
      this.#dataset = { ...this.#dataset, parts: [...(this.#dataset.parts ?? []), ...again] };
    }
    this.#missed = [];
    if (this.#dataset !== undefined) this.#prepare(this.#dataset, lang, rounds);
    else {
      this.#figure = undefined;
      this.#tell(lang);
    }
  }

  /** Tells that the figure could not be drawn, beside what else is wrong. */
  fail(error: unknown, lang: Language): void {
    const cause = unexpected(error);
    const others = this.#problems.filter(({ code }) => code !== cause.code);
    this.#await(inWords([cause], [], lang), lang, (told) => {
      this.#problems = [...others, ...told];
    });
  }

  #prepare(dataset: Dataset, lang: Language, left: number): void {
    try {
      const figure = this.#build(dataset, lang);
      const wanted = left > 0 ? (figure.wants?.(dataset.parts ?? []) ?? []) : [];
      if (wanted.length > 0) {
        const parts = orNotLoaded(import('./parts.js')).then(({ withParts }) => withParts(dataset, wanted));
        this.#await(parts, lang, (found) => {
          this.#dataset = found.dataset;
          this.#partErrors = [...this.#partErrors, ...found.errors];
          this.#missed = [...this.#missed, ...found.missed];
          this.#prepare(found.dataset, lang, left - 1);
        });
      } else if (figure.prepare) {
        this.#await(orNotLoaded(figure.prepare()), lang, (again) => {
          if (again === true && left > 0) this.#prepare(dataset, lang, left - 1);
          else this.#accept(figure, lang);
        });
      } else this.#accept(figure, lang);
    } catch (error) {
      this.fail(error, lang);
    }
  }

  #accept(figure: Figure, lang: Language): void {
    const failed = figure.empty && figure.problems.some(({ severity }) => severity === 'error');
    if (!(failed && this.#figure && !this.#figure.empty)) [this.#figure, this.#language] = [figure, lang];
    this.#tell(lang, figure.problems);
  }

  /** The words may have to be fetched; the drawing does not wait for them. */
  #tell(lang: Language, findings: Figure['problems'] = []): void {
    const errors = this.#errors;
    const parts = [...this.#partErrors, ...this.#missed.map(([, error]) => error)];
    if (errors.length + parts.length + findings.length === 0) this.#problems = [];
    else {
      const told = Promise.all([inWords(errors, findings, lang), inWords(parts, [], lang)]);
      this.#await(told, lang, ([problems, absent]) => {
        // The figure shows what there is, so a part that did not come is no more than a warning.
        this.#problems = [...problems, ...absent.map((problem) => ({ ...problem, severity: 'warning' as const }))];
      });
    }
  }

  /** Goes on with what `work` gives, unless something newer was asked for since. */
  #await<Result>(work: Promise<Result>, lang: Language, next: (result: Result) => void): void {
    const settle = (then: () => void): void => {
      if (this.#pending !== pending) return;
      this.#pending = undefined;
      then();
      this.#host.requestUpdate();
    };
    const pending: Promise<void> = work.then(
      (result) => settle(() => next(result)),
      (error: unknown) => settle(() => this.fail(error, lang)),
    );
    this.#pending = pending;
  }
}
