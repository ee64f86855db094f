import { GoujiError } from "../../model/errors.js";
import { judgePrevious } from "../../relate/across/index.js";
import type { CheckRequest, ExportRequest, Reply } from "../protocol.js";
import { checkInBoth } from "./check-in-both.js";
import type { CheckedInBoth } from "./check-in-both.js";
import { readFile } from "./read-file.js";
import type { ReadFile } from "./read-file.js";
import { showFile } from "./show-file.js";

/** One document, last year's beside it, and what was found: all that a worker holds. */
export class Bench {
  #own: ReadFile | null = null;
  #last: (ReadFile & { readonly key: number }) | null = null;
  #checked: CheckedInBoth | null = null;
  /** The house vocabulary that both were read with, as JSON. */
  #words = "";

  constructor(private readonly tell: (reply: Reply) => void) {}

  /** Reads what has not been read yet, checks, and hands over the page's HTML in parts and then the rest. */
  async check({ file, previous, config }: CheckRequest): Promise<Reply> {
    const { dictionaries } = config;
    const words = JSON.stringify(dictionaries ?? {});
    const isAnew = words !== this.#words;
    const own = file ?? (isAnew ? this.#own?.file : undefined);
    if (own !== undefined) this.#own = await readFile(own, dictionaries, (stage) => this.tell({ kind: "stage", stage }));
    if (this.#own === null) throw new GoujiError("usage", "没有文件");
    if (previous === null) this.#last = null;
    else if (isAnew || this.#last?.key !== previous.key) this.#last = { key: previous.key, ...(await readFile(previous.file, dictionaries, () => {})) };
    this.#words = words;
    this.tell({ kind: "stage", stage: "checking" });
    this.#checked = checkInBoth(this.#own, this.#last, config);
    this.tell({ kind: "stage", stage: "laying-out" });
    const unfit = this.#last && judgePrevious(this.#own.report, this.#last.report);
    return { kind: "checked", view: showFile(this.#checked, config.ignores ?? [], unfit, (part, html) => this.tell({ kind: "part", part, html })) };
  }

  async export({ format, lang }: ExportRequest): Promise<Reply> {
    const { exportFile } = await import("./export-file.js");
    if (this.#own === null || this.#checked === null) throw new GoujiError("usage", "没有文件");
    return { kind: "made", file: await exportFile(format, this.#own.file, this.#checked, lang) };
  }
}
