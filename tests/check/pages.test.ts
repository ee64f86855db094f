import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkReport, parseReport, rules, type Finding } from "../../src/index.js";
import { readExamples, type Example, type Mark } from "./page-examples.js";

const pageOf = (rule: string): string => readFileSync(new URL(`../../src/check/rules/${rule}.md`, import.meta.url), "utf8");

describe.each(rules.map(({ id }) => id))("the page of %s", (rule) => {
  const examples = readExamples(rule, pageOf(rule));
  const named = examples.map((example, index) => [`${example.under} ${index + 1}`, example] as const);

  it("shows what is found, and what is not", () => {
    const found = examples.filter(({ marks }) => marks.some((mark) => mark.rule === rule));
    const sound = examples.filter(({ under, marks }) => under === "不报的情形" && marks.every((mark) => mark.rule !== rule));
    expect(found.length, "examples with a mark").toBeGreaterThan(0);
    expect(sound.length, "examples without one").toBeGreaterThan(0);
  });

  it.each(named)("%s: marked lines are found, and no others", async (_, example) => {
    const findings = await check(rule, example);
    const seen = findings.map((finding) => ({ line: lineAt(example.text, finding.span.start), level: finding.severity, rule: finding.rule }));
    // Whatever else is said at lower levels, of another rule only errors count: an example is a sound report otherwise.
    const counted = seen.filter((each) => each.rule === rule || each.level === "error" || example.marks.some((mark) => mark.rule === each.rule));
    expect(distinct(counted)).toEqual(distinct(example.marks));
  });
});

async function check(rule: string, { text, previous }: Example): Promise<readonly Finding[]> {
  const report = await parseReport(text, { filename: "report.txt" });
  const last = previous === null ? {} : { previous: await parseReport(previous, { filename: "last.txt" }) };
  // A rule that is off unless asked for has a page as well.
  const { severity, setting } = rules.find(({ id }) => id === rule)!;
  return checkReport(report, { ...last, rules: setting === "off" ? { [rule]: severity } : {} });
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length - 1;

/** Two findings in one line are one mark. */
function distinct(marks: readonly Mark[]): readonly string[] {
  return [...new Set(marks.map(({ line, level, rule }) => `${String(line + 1).padStart(3)} ${level} ${rule}`))].toSorted();
}
