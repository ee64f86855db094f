import type { Severity } from "../model/finding.js";
import type { Paint } from "./paint.js";

const HEADING = /^#{1,6} +/;

// 合计	279  ⟵ 矛盾
//         ^^^^^^
const MARK = /( *⟵ )(矛盾|疑似|提示)(.*)$/;
const LEVELS: Readonly<Record<string, Severity>> = { 矛盾: "error", 疑似: "warning", 提示: "info" };

/** The info string of a block that holds the report before the one that follows. */
const LAST_YEAR = "text 上年";

/** A rule's page for the terminal: headings bold, examples set off and their marks coloured, everything else as it is written. */
export function renderRulePage(markdown: string, paint: Paint): string {
  let fenced = false;
  const lines = markdown.trim().split("\n").flatMap((line) => {
    if (line.startsWith("```")) {
      fenced = !fenced;
      return fenced && line.slice(3).trim() === LAST_YEAR ? [paint.faint("    （上年的报告）")] : [];
    }
    if (fenced) return [renderExample(line, paint)];
    if (HEADING.test(line)) return [paint.strong(line.replace(HEADING, ""))];
    return [emphasize(line, paint)];
  });
  return `${lines.join("\n")}\n`;
}

function renderExample(line: string, paint: Paint): string {
  const [all = "", arrow = "", level = "", rule = ""] = MARK.exec(line) ?? [];
  const words = paint.code(`    ${line.slice(0, line.length - all.length)}`);
  return all === "" ? words : words + paint.severity(LEVELS[level] ?? "info", arrow + level + rule);
}

function emphasize(line: string, paint: Paint): string {
  return line
    .replace(/`([^`]+)`/g, (_, code: string) => paint.code(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => paint.strong(words));
}
