import type { AppliedIgnores, UnusedIgnore } from "../check/ignores.js";
import type { Finding } from "../model/finding.js";
import type { Ignore } from "../model/ignore.js";
import type { StaleIgnore } from "../render/checked-file.js";
import type { LoadedConfig } from "./config.js";
import { isRuleOn } from "./levels.js";
import type { RuleLevels } from "./levels.js";
import type { Library } from "./library.js";
import type { ReadFile } from "./reports.js";

interface Entry {
  readonly config: string;
  readonly index: number;
  /** `null` once it has fitted somewhere. */
  unused: UnusedIgnore | null;
}

/** Applies ignores file by file and keeps in mind those that have fitted nowhere: one may be meant for another file of the run. */
export class IgnoreLedger {
  readonly #entries = new Map<Ignore, Entry>();

  constructor(private readonly library: Pick<Library, "applyIgnores" | "rules">) {}

  /** `levels` as the report was checked with: of a rule that is off, nothing can be said. */
  apply(findings: readonly Finding[], { report, config }: Pick<ReadFile, "report" | "config">, levels: RuleLevels): AppliedIgnores {
    const ignores = (config.ignores ?? []).filter(({ rule }) => isRuleOn(rule, levels, this.library.rules));
    const applied = this.library.applyIgnores(findings, report, ignores);
    for (const { ignore } of applied.ignored) this.#note(ignore, null, config);
    for (const unused of applied.unused) this.#note(unused.ignore, unused, config);
    return applied;
  }

  /** Those that have been asked of at least one file and have fitted in none. */
  get unused(): readonly StaleIgnore[] {
    return [...this.#entries.values()].flatMap(({ config, index, unused }) => (unused === null ? [] : [{ ...unused, config, index }]));
  }

  #note(ignore: Ignore, unused: UnusedIgnore | null, { path, ignores }: LoadedConfig): void {
    const known = this.#entries.get(ignore);
    if (known === undefined) this.#entries.set(ignore, { config: path ?? "", index: ignores?.indexOf(ignore) ?? 0, unused });
    // What stands in its place now says more than that nothing does.
    else if (known.unused !== null && (unused === null || known.unused.now === null)) known.unused = unused;
  }
}
