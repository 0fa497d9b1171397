import type { Choice, Drawing, Figure, Words } from '@kanskracht/figures/lean.js';
import { type Dataset, type Language, type ReadableTable, ReadError, type toArquero } from '@kanskracht/tables';

import type { LitElement, PropertyDeclarations, PropertyValues } from 'lit';
import { BoxController } from './box.js';
import { csvText } from './csv.js';
import { DataSource, type Tables } from './data-source.js';
import { emit } from './events.js';
import { asText, type Given, given } from './given.js';
import { HouseStyled } from './house-style.js';
import { LanguageController } from './language.js';
import { FigureMaker } from './maker.js';
import { Marks } from './marks.js';
import { Painter } from './painter.js';
import type { Panels } from './panels.js';
import { problemViews } from './problems.js';
import { adopt } from './styles.js';
import type { TwinPlace } from './twin.js';
import { figureView, type Panel } from './view.js';

/* What readers see of an element without scripts. */
const twin = 'figure, table';

/** For `toSVG` and `toPNG`. */
export interface FileOptions {
  /** Of the drawing, in CSS pixels; as wide as it stands on the page by default. */
  readonly width?: number;
  /** For a PNG: pixels per CSS pixel, 2 by default; less where a browser could not draw as many. */
  readonly scale?: number;
}

/**
 * What all figures share: data, language, states, controls, keyboard, table, downloads. A figure's own
 * element says which properties it has and which figure it makes of a dataset.
 *
 * @fires {CustomEvent<undefined>} kans-ready - The first drawing stands.
 * @fires {CustomEvent<Choice>} kans-select - Something was chosen, such as `{region}`; `{}` when it was taken back.
 * @fires {CustomEvent<{ problems: Problem[] }>} kans-problem - Something is wrong with the data.
 */
export abstract class KansFigure extends HouseStyled {
  static override properties: PropertyDeclarations = {
    table: { attribute: false },
    tables: { attribute: false },
    data: {},
    src: {},
    crossorigin: { type: Boolean },
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    description: {},
    withoutControls: { type: Boolean, attribute: 'without-controls' },
    selected: {},
  };

  /** One Arquero table, or any object with its reading interface: the figure's main table. */
  declare table: ReadableTable | undefined;
  /** Tables by name. */
  declare tables: Tables | undefined;
  /** The id of a `<kans-data>` in the same document or shadow root. */
  declare data: string | undefined;
  /** The address of a `.csv`, `.json`, `.arrow` or `datapackage.json`. */
  declare src: string | undefined;
  /** Whether `src` may be on another site. */
  declare crossorigin: boolean;
  /** The editor's heading; without it a generated title that names the subject. */
  declare heading: string | undefined;
  /** The heading's level, 2 to 6. */
  declare headingLevel: number;
  /** The editor's own summary, in place of the generated one. */
  declare description: string | undefined;
  /** Leaves out the controls; the way to the table stays. */
  declare withoutControls: boolean;
  /** The region that is chosen; figures with the same `<kans-data>` share it. */
  declare selected: string | undefined;

  readonly #language = new LanguageController(this);
  readonly #box = new BoxController(this);
  readonly #source = new DataSource(this);
  readonly #maker = new FigureMaker(this, (dataset, lang) => this.makeFigure(dataset, lang, this.#selectedRegion));
  readonly #painter = new Painter();
  readonly #marks = new Marks(this, (choice) => {
    const isTaken = Boolean(this.#taken);
    if (choice || isTaken) this.#choose(choice);
    return isTaken;
  });
  readonly #open = new Set<Panel>();
  /* `null` where it could not be fetched, until a reader asks again. */
  #panels: Panels | null | undefined;
  #opening: Promise<void> | undefined;
  #chosen: Choice | undefined;
  #made: readonly unknown[] = [];
  #drawing: Drawing | undefined;
  #isReady = false;
  #told = '';
  /* What holds the place of a twin, and while that is fetched. */
  #place: TwinPlace | undefined;
  #placing: Promise<void> | undefined;
  readonly #slot = document.createElement('slot');

  constructor() {
    super();
    this.crossorigin = false;
    this.headingLevel = 3;
    this.withoutControls = false;
  }

  /** The element's own figure of a dataset; `selected` is the region chosen here or in a sister figure. */
  protected abstract makeFigure(dataset: Dataset, lang: Language, selected: string | undefined): Figure;

  /** The one region that the page itself marks, before anything is chosen. */
  protected get markedRegion(): string | undefined {
    return undefined;
  }

  /** For an element that shows more of what was chosen; nothing is chosen any more where it is empty. */
  protected onChoice(_choice: Choice): void {}

  /** The generated summary, or the editor's, as plain text; empty before `kans-ready`. */
  describe(): string {
    return this.#isReady ? (this.#said.description ?? this.#words?.summary ?? '') : '';
  }

  /**
   * What is shown as CSV: column names as in the tables' description, absent values empty with their
   * reason beside them; in Dutch with `;` and decimal commas. Empty before `kans-ready`.
   */
  toCSV(): string {
    const words = this.#words;
    return this.#isReady && words ? csvText(words.table, this.#maker.language) : '';
  }

  /** A standalone SVG text on a light ground, with heading, legend, source and notes. Empty before `kans-ready`. */
  toSVG(options: FileOptions = {}): string {
    if (!this.#isReady) return '';
    return this.#painter.file(this.renderRoot.querySelector('.probe'), {
      lang: this.#maker.language,
      width: options.width ?? this.#box.width,
      paints: this.filePaints ?? {},
      ...this.#said,
    });
  }

  /**
   * The same as a PNG. Rejects with a problem where the page's policy forbids `data:` images, and where
   * the figure is too high to be read in one.
   */
  async toPNG(options: FileOptions = {}): Promise<Blob> {
    await this.updateComplete;
    const { pngBlob } = await import('./png-file.js');
    return pngBlob(this.toSVG(options), options.scale ?? 2, this.#language.language);
  }

  /** What is shown as a real Arquero table, absent values `undefined`; Arquero is fetched for it. */
  async toArquero(): Promise<Awaited<ReturnType<typeof toArquero>>> {
    await this.updateComplete;
    const { arqueroTable } = await import('./arquero-table.js');
    return arqueroTable(this.#words?.table);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // A twin inside the element stays in sight until there is a drawing to take its place. Also before the first
    // update: measured without it, a page would be too short for where its reader is, who would be at its top then.
    if (this.querySelector(twin)) {
      this.#placing = this.#fetchPlace();
      root.append(this.#slot);
    }
    return root;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const pending = this.#maker.pending ?? this.#source.pending ?? this.#placing ?? this.#opening ?? this.looking;
    if (pending === undefined) return done;
    await pending;
    return this.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const state = this.#source.read();
    const lang = this.#language.language;
    const made = [state.loading, state.dataset, state.error, lang, this.#selectedRegion];
    if (changed.size > 0 || made.some((each, index) => each !== this.#made[index])) {
      this.#made = made;
      this.#maker.make(state, lang);
    }
    if (this.#panels === undefined && (this.#isTable || this.#open.size > 0)) this.#opening ??= this.#fetchPanels();
    if (this.#placing || (this.#opening && !this.#drawing)) return;
    this.#draw();
    if (!this.#isReady) this.#place?.measure();
  }

  protected override render(): unknown {
    // The view has one of its own.
    this.#slot.remove();
    const dataset = this.#maker.dataset;
    return figureView({
      lang: this.#language.language,
      ...this.#said,
      headingLevel: this.headingLevel,
      withoutControls: this.withoutControls,
      tableOnly: this.#isTable && Boolean(this.#panels),
      loading: this.#maker.loading,
      drawing: this.#drawing,
      words: this.#words,
      live: this.#painter.live,
      isEmpty: this.#maker.figure?.empty ?? false,
      isReady: this.#isReady,
      problems: this.#maker.problems,
      ...(dataset ? { dataset } : {}),
      keepsTwin: this.querySelector(twin) !== null,
      open: this.#open,
      panels: this.#panels ?? undefined,
      marks: this.#marks,
      chosen: this.#chosenNow,
      toggle: (panel) => this.#toggle(panel),
      change: (name, value) => this.#change(name, value),
      files: { csv: () => this.toCSV(), svg: () => this.toSVG() },
    });
  }

  protected override updated(): void {
    super.updated();
    if (this.#drawing !== undefined && !this.#isReady && !this.#maker.figure?.empty && !this.looking) {
      this.#isReady = true;
      emit(this, 'kans-ready', undefined);
    }
    this.#place?.settle(this.#box.width);
    const { problems } = this.#maker;
    const views = problems.length > 0 && problemViews();
    if (views) adopt(this.renderRoot, views.styles);
    const told = problems.map(({ code, message }) => `${code} ${message}`).join('\n');
    if (told === this.#told) return;
    this.#told = told;
    if (problems.length > 0) emit(this, 'kans-problem', { problems });
  }

  /** What the editor says in place of the figure. */
  get #said(): Given<{ heading: string; description: string }> {
    return given({ heading: this.heading, description: this.description });
  }

  get #selectedRegion(): string | undefined {
    const { store } = this.#source;
    return asText((store ?? this).selected);
  }

  /** What was chosen here, as long as no other figure chose another region since. */
  get #taken(): Choice | undefined {
    const region = this.#selectedRegion;
    if (this.#chosen !== undefined && (this.#chosen.region ?? region) === region) return this.#chosen;
    return region ? { region } : undefined;
  }

  /** That, or what the page itself marks, which nobody can take back. */
  get #chosenNow(): Choice | undefined {
    const marked = this.markedRegion;
    return this.#taken ?? (marked ? { region: marked } : undefined);
  }

  get #isTable(): boolean {
    return (this as { readonly view?: unknown }).view === 'table';
  }

  get #words(): Words | undefined {
    return this.#painter.words;
  }

  #draw(): void {
    const { figure, language } = this.#maker;
    try {
      this.#drawing = this.#painter.draw(figure, language, this.#box);
    } catch (error) {
      this.#maker.fail(error, this.#language.language);
    }
  }

  async #fetchPlace(): Promise<void> {
    try {
      // Its table will be open: with the first drawing, and not a moment later.
      const [{ TwinPlace }] = await Promise.all([import('./twin.js'), this.#fetchPanels()]);
      this.#place = new TwinPlace(this, this.#open);
    } catch {
      // Something may jump, but the figure comes.
    }
    this.#placing = undefined;
    this.requestUpdate();
  }

  /** What is chosen already is taken back when it is chosen again. */
  #choose(picked: Choice | undefined): void {
    const isAgain = this.#chosen && JSON.stringify(this.#taken) === JSON.stringify(picked);
    const choice = isAgain ? undefined : picked;
    this.#chosen = choice;
    this.#select(choice === undefined ? undefined : (choice.region ?? this.#selectedRegion));
    this.onChoice(choice ?? {});
    this.requestUpdate();
    emit(this, 'kans-select', choice ?? {});
  }

  #select(region: string | undefined): void {
    const { store } = this.#source;
    if (store === undefined) this.selected = region;
    else store.selected = region;
  }

  #change(name: string, value: string): void {
    if (!(this.constructor as typeof LitElement).elementProperties.has(name)) return;
    Reflect.set(this, name, value);
    const picked = value === '' ? undefined : { [name]: value };
    // Picking a region from the list is choosing it: figures beside this one follow.
    if (name === 'region') this.#choose(picked);
    else if (this.#chosen && name in this.#chosen) this.#chosen = picked;
  }

  #toggle(panel: Panel): void {
    if (!this.#open.delete(panel)) this.#open.add(panel);
    this.#panels ??= undefined;
    this.requestUpdate();
  }

  /* Figures begin closed, most of them: what opens under a drawing is fetched when one does. */
  async #fetchPanels(): Promise<void> {
    try {
      this.#panels = await import('./panels.js');
      adopt(this.renderRoot, this.#panels.styles);
    } catch (error) {
      this.#panels = null;
      this.#open.clear();
      this.#maker.fail(new ReadError('not_loaded', {}, error), this.#language.language);
    }
    this.#opening = undefined;
    this.requestUpdate();
  }
}
