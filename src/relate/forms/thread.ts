import type { Statement } from "../../extract/statement.js";

const AMONG = "其中";

/** Behind a count that is not known what follows it may be a part of: 征地类申请12件，予以公开3件. A ； or a new sentence begins anew. */
export class Thread {
  readonly #text: string;
  #group = -1;
  #isBroken = false;

  constructor(text: string) {
    this.#text = text;
  }

  reaches({ utterance, claim }: Statement): boolean {
    if (utterance.group !== this.#group) {
      const goesOn = this.#text.startsWith(AMONG, claim.sentence.start);
      this.#isBroken &&= goesOn;
      this.#group = utterance.group;
    }
    return !this.#isBroken;
  }

  break(): void {
    this.#isBroken = true;
  }
}
