import type { Paint } from "./paint.js";

const HEADING = /^#{1,6} +/;

/** A rule's page for the terminal: headings bold, code coloured, everything else as it is written. */
export function renderRulePage(markdown: string, paint: Paint): string {
  let fenced = false;
  const lines = markdown.trim().split("\n").map((line) => {
    if (line.startsWith("```")) {
      fenced = !fenced;
      return null;
    }
    if (fenced) return paint.code(`    ${line}`);
    if (HEADING.test(line)) return paint.strong(line.replace(HEADING, ""));
    return emphasize(line, paint);
  });
  return `${lines.filter((line) => line !== null).join("\n")}\n`;
}

function emphasize(line: string, paint: Paint): string {
  return line
    .replace(/`([^`]+)`/g, (_, code: string) => paint.code(code))
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) => paint.strong(words));
}
