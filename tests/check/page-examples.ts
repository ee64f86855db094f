import type { Severity } from "../../src/index.js";

/** A line of an example that must be found. */
export interface Mark {
  /** From 0. */
  readonly line: number;
  readonly level: Severity;
  /** The rule that finds it: the page's own unless another one is named. */
  readonly rule: string;
}

/** A fenced block of a rule's page: a whole small report. */
export interface Example {
  /** The heading that it stands under. */
  readonly under: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Last year's report, for rules across reports. */
  readonly previous: string | null;
}

const LEVELS: Readonly<Record<string, Severity>> = { 矛盾: "error", 疑似: "warning", 提示: "info" };

// 合计	279  ⟵ 矛盾          合计	279  ⟵ 矛盾 sum-mismatch
//           ^^^^^^                        ^^^^^^^^^^^^^^^^^
const MARK = / *⟵ (矛盾|疑似|提示)(?: ([a-z-]+))?$/;

/** The examples of a rule's page, in their order. */
export function readExamples(rule: string, page: string): readonly Example[] {
  const examples: Example[] = [];
  let under = "";
  let block: { readonly info: string; readonly lines: string[] } | null = null;
  let previous: string | null = null;
  for (const line of page.split("\n")) {
    if (line.startsWith("```")) {
      if (block === null) {
        block = { info: line.slice(3).trim(), lines: [] };
        continue;
      }
      if (block.info === "text 上年") previous = block.lines.join("\n");
      else {
        examples.push({ under, previous, ...readMarks(rule, block.lines) });
        previous = null;
      }
      block = null;
    } else if (block !== null) block.lines.push(line);
    else if (line.startsWith("## ")) under = line.slice(3);
  }
  if (block !== null) throw new Error(`${rule}.md: a block is not closed`);
  return examples;
}

function readMarks(rule: string, lines: readonly string[]): Pick<Example, "text" | "marks"> {
  const marks: Mark[] = [];
  const bare = lines.map((line, index) => {
    const [all = "", level = "", other] = MARK.exec(line) ?? [];
    if (all === "") return line;
    marks.push({ line: index, level: LEVELS[level]!, rule: other ?? rule });
    return line.slice(0, -all.length);
  });
  return { text: bare.join("\n"), marks };
}
