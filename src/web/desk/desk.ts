import type { RuleSetting } from "../../check/rule.js";
import type { Config } from "../../model/config.js";
import type { OpenDocument, PageState } from "../page-state.js";
import type { ExportFormat, Failure, MadeFile, PartKind } from "../protocol.js";
import type { Store } from "../store.js";
import { wordsFor } from "../words/words.js";
import type { Outcome, Step } from "./document-worker.js";
import { Hands } from "./hands.js";
import { Turns } from "./turns.js";

/** More than anybody looks through in one page. */
const MOST_DOCUMENTS = 40;
/** One is left to the page itself. */
const MOST_AT_ONCE = Math.min(3, Math.max(1, navigator.hardwareConcurrency - 1));

const CANCELLED: Failure = { code: "cancelled", message: "" };

/** All that can be done with the documents of the page. What comes of it is in the store. */
export class Desk {
  readonly #hands: Hands;
  readonly #turns = new Turns(MOST_AT_ONCE);
  #nextKey = 1;

  constructor(private readonly store: Store<PageState>) {
    this.#hands = new Hands((rules) => store.set((state) => (state.rules.length > 0 ? state : { ...state, rules })));
  }

  /** Takes files in; the first of them comes into view. A configuration among them is followed from then on. */
  add(files: readonly File[]): void {
    const config = files.findLast(isConfig);
    if (config === undefined) this.#open(files);
    else void this.#follow(config).then(() => this.#open(files.filter((file) => !isConfig(file))));
  }

  #open(files: readonly File[]): void {
    if (files.length === 0) return;
    const { documents, lang } = this.store.get();
    const taken = files.slice(0, MOST_DOCUMENTS - documents.length);
    const added = taken.map((file): OpenDocument => ({ key: this.#nextKey++, file, previous: null, work: "waiting", shown: null, failure: null }));
    const said = wordsFor(lang);
    this.store.set((state) => ({
      ...state,
      documents: [...state.documents, ...added],
      active: added[0]?.key ?? state.active,
      announcement: taken.length < files.length ? said.tooMany(MOST_DOCUMENTS) : said.begun(taken.length),
    }));
    for (const { key } of added) this.#queue(key);
  }

  show(key: number): void {
    this.store.set((state) => ({ ...state, active: key }));
  }

  close(key: number): void {
    this.#turns.drop(key);
    this.#hands.end(key);
    this.store.set((state) => {
      const index = state.documents.findIndex((each) => each.key === key);
      const documents = state.documents.filter((each) => each.key !== key);
      const next = documents[Math.min(index, documents.length - 1)]?.key ?? null;
      return { ...state, documents, active: state.active === key ? next : state.active };
    });
  }

  /** Ends the work on a document, in the middle of it. */
  cancel(key: number): void {
    this.#turns.drop(key);
    this.#hands.end(key);
    this.#update(key, { work: null, failure: CANCELLED });
    this.#announce((words) => words.cancelled);
  }

  retry(key: number): void {
    this.#queue(key);
  }

  setPrevious(key: number, file: File | null): void {
    this.#update(key, { previous: file && { key: this.#nextKey++, file } });
    this.#queue(key);
  }

  /** `null` gives a rule its own level again; without a rule, all of them. */
  setLevel(rule: string | null, level: RuleSetting | null): void {
    this.store.set((state) => {
      const { [rule ?? ""]: _, ...others } = state.levels;
      return { ...state, levels: rule === null ? {} : level === null ? others : { ...others, [rule]: level } };
    });
    this.#checkAll();
  }

  /** Goes back to what holds where there is no configuration. */
  dropConfig(): void {
    this.store.set((state) => ({ ...state, house: null, levels: {} }));
    this.#checkAll();
  }

  forgetRefused(): void {
    this.store.set((state) => ({ ...state, refusedConfig: null }));
  }

  async #follow(file: File): Promise<void> {
    const { name } = file;
    const outcome = await this.#hands.askOnce({ kind: "config", file, lang: this.store.get().lang });
    if (outcome.kind === "failed") {
      const { failure } = outcome;
      this.store.set((state) => ({ ...state, refusedConfig: { name, failure } }));
    } else if (outcome.kind === "config") {
      const { rules = {}, ...config } = outcome.config;
      this.store.set((state) => ({ ...state, house: { name, config }, levels: rules, refusedConfig: null }));
      this.#announce((words) => words.configTaken(name));
      this.#checkAll();
    }
  }

  /** A file of the findings; `null` where it was ended before. @throws Failure where it cannot be made */
  async export(key: number, format: ExportFormat): Promise<MadeFile | null> {
    const { worker, isNew } = this.#hands.take(key);
    if (isNew) {
      const document = this.#find(key);
      if (document === undefined) return null;
      const { file, previous } = document;
      void worker.ask({ kind: "check", file, previous, config: this.#config });
    }
    const outcome = await worker.ask({ kind: "export", format, lang: this.store.get().lang });
    if (outcome.kind === "failed") throw outcome.failure;
    return outcome.kind === "made" ? outcome.file : null;
  }

  get #config(): Config {
    const { house, levels } = this.store.get();
    return { ...house?.config, rules: levels };
  }

  #checkAll(): void {
    for (const { key } of this.store.get().documents) this.#queue(key);
  }

  #queue(key: number): void {
    this.#update(key, { work: "waiting", failure: null });
    this.#turns.add(key, () => this.#check(key));
  }

  async #check(key: number): Promise<void> {
    const document = this.#find(key);
    if (document === undefined) return;
    const { file, previous } = document;
    const { worker, isNew } = this.#hands.take(key);
    const parts: Record<PartKind, string[]> = { blocks: [], cards: [], rows: [] };
    const tell = (step: Step): void => {
      if (step.kind === "part") parts[step.part].push(...step.html);
      else this.#update(key, { work: step.stage });
    };
    const outcome = await worker.ask({ kind: "check", ...(isNew && { file }), previous, config: this.#config }, tell);
    this.#settle(key, outcome, parts);
  }

  #settle(key: number, outcome: Outcome, parts: Readonly<Record<PartKind, readonly string[]>>): void {
    const name = this.#find(key)?.file.name ?? "";
    if (outcome.kind === "checked") {
      this.#update(key, { work: null, failure: null, shown: { view: outcome.view, ...parts } });
      this.#announce((words) => words.checked(name, outcome.view.tally));
    } else if (outcome.kind === "failed") {
      // Its worker may hold nothing, or half of something.
      this.#hands.end(key);
      this.#update(key, { work: null, failure: outcome.failure });
      this.#announce((words) => words.failed(name));
    }
  }

  #find(key: number): OpenDocument | undefined {
    return this.store.get().documents.find((each) => each.key === key);
  }

  #update(key: number, change: Partial<OpenDocument>): void {
    this.store.set((state) => ({ ...state, documents: state.documents.map((each) => (each.key === key ? { ...each, ...change } : each)) }));
  }

  #announce(say: (words: ReturnType<typeof wordsFor>) => string): void {
    this.store.set((state) => ({ ...state, announcement: say(wordsFor(state.lang)) }));
  }
}

/** No report is written in JSON. */
function isConfig({ name }: File): boolean {
  return name.toLowerCase().endsWith(".json");
}
