import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/index.js";

/** What somebody who read the published report says of one finding. */
export interface Verdict {
  readonly file: string;
  readonly rule: string;
  /** The figure that it stands at, as printed; its first words, where it stands at none; `*` for all of the rule's in the file. */
  readonly at: string;
  /** True where the report is wrong, false where the rule is. */
  readonly right: boolean;
  /** The arithmetic, or what the rule took for something else. */
  readonly why: string;
}

/** Verdicts on findings over published reports, from tests/corpus/verdicts.json. */
export class Verdicts {
  readonly #verdicts: ReadonlyMap<string, Verdict>;

  constructor(root: string) {
    const all = JSON.parse(readFileSync(join(root, "tests/corpus/verdicts.json"), "utf8")) as readonly Verdict[];
    this.#verdicts = new Map(all.map((verdict) => [keyOf(verdict), verdict]));
  }

  /** `undefined` for a finding that nobody has read. */
  of(file: string, text: string, { rule, stated, span }: Finding): Verdict | undefined {
    return this.#verdicts.get(keyOf({ file, rule, at: atOf(text, span, stated) })) ?? this.#verdicts.get(keyOf({ file, rule, at: ANY }));
  }
}

export function atOf(text: string, span: Finding["span"], stated: string | null): string {
  return (stated ?? text.slice(span.start, span.end)).replace(/\s+/g, "").slice(0, LONGEST);
}

/** One verdict for all findings of a rule in a file. */
const ANY = "*";

/** The file holds no sentences of other people. */
const LONGEST = 24;

const keyOf = ({ file, rule, at }: Pick<Verdict, "file" | "rule" | "at">): string => [file, rule, at].join("\u0000");
