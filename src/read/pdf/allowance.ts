import { GoujiError } from "../../model/errors.js";
import { refuseLongText, type Limits } from "../limits.js";

/**
 * Milliseconds that reading may take, and how many more for each page and each character that came of it: many times what a report takes,
 * since a busy machine must not make a report unreadable. Only a file made to stall yields so little in so much time.
 */
const PATIENCE = 1500;
const PATIENCE_A_PAGE = 2;
const PATIENCE_A_CHARACTER = 0.15;
/** The densest page of a newspaper has some 15 000 characters. */
const MOST_A_PAGE = 100_000;
/** Packed as well as it may be, text has no more characters than its file has bytes; a small file may repeat itself. */
const MOST_IN_A_SMALL_FILE = 100_000;

/** How much time and text a file has left. */
export class Allowance {
  readonly #limits: Limits;
  readonly #most: number;
  readonly #start = Date.now();
  #characters = 0;
  #pages = 0;
  #pageStart = 0;

  /** @param bytes size of the file */
  constructor(bytes: number, limits: Limits) {
    this.#limits = limits;
    this.#most = bytes + MOST_IN_A_SMALL_FILE;
  }

  /** @throws GoujiError `too-large` */
  startPage(): void {
    this.#pages++;
    this.#pageStart = this.#characters;
    this.count(0);
  }

  /** @throws GoujiError `too-large` */
  count(characters: number): void {
    this.#characters += characters;
    refuseLongText(this.#characters, this.#limits);
    const isTooMuch = this.#characters > this.#most || this.#characters - this.#pageStart > MOST_A_PAGE;
    if (isTooMuch) throw new GoujiError("too-large", "这个 PDF 里的文字反复叠印，不像正常的文件：请用生成它的软件另存一份再读");
    const patience = PATIENCE + PATIENCE_A_PAGE * this.#pages + PATIENCE_A_CHARACTER * this.#characters;
    if (Date.now() - this.#start > patience) {
      throw new GoujiError("too-large", "这个 PDF 要处理的内容太多，读得太慢：请用生成它的软件另存一份，或拆成几份再读");
    }
  }
}
