import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../../../fixtures/reports/", import.meta.url);

const reports = readdirSync(FOLDER).map((name) => readFileSync(new URL(`${name}/input.txt`, FOLDER), "utf8"));

/**
 * About `length` characters of report after report, as in a yearbook. The digits differ from copy to copy,
 * since nobody prints the same figure a thousand times; the first of a number stays, so that each is still a number.
 */
export function reportText(length: number): string {
  const copies: string[] = [];
  let seed = 1;
  for (let made = 0, next = 0; made < length; next++) {
    const copy = reports[next % reports.length]!.replace(/(?<=\d)\d(?![年月日])/g, (digit) => {
      if (next < reports.length) return digit;
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return String(Math.floor(seed / 65536) % 10);
    });
    copies.push(copy);
    made += copy.length;
  }
  return copies.join("\n").slice(0, length);
}

/** Texts that nobody writes, each of which some careless pattern or loop would never finish. */
export const WORST: Readonly<Record<string, (length: number) => string>> = {
  "one sentence of prose": (length) => fill("全区各部门扎实推进法治政府建设并持续优化营商环境", length),
  "one sentence of claims": (length) => fill("全年受理行政复议申请40件，其中审结37件、", length),
  "一是 after 一是": (length) => fill("一是", length),
  "一是 with a figure": (length) => fill("一是受理40件。", length),
  "equal figures": (length) => fill("受理40件。", length),
  "equal figures, one list": (length) => fill("40件、", length),
  "其中 in 其中": (length) => fill("受理40件，其中", length),
  "分别为 without an end": (length) => fill("甲、乙分别为1件、2件，", length),
  "“ alone": (length) => "“".repeat(length),
  "（ alone": (length) => "（".repeat(length),
  "《 alone": (length) => "《".repeat(length),
  "（） nested": (length) => "（".repeat(length / 2) + "）".repeat(length / 2),
  "digits": (length) => "7".repeat(length),
  "digits and commas": (length) => fill("7,", length),
  "Chinese numerals": (length) => fill("一百二十三万", length),
  "blanks": (length) => `受理${" ".repeat(length)}40件。`,
  "empty lines": (length) => `受理${"\n".repeat(length)}40件。`,
  "a heading a line": (length) => fill("一、总体情况\n", length),
  "short lines": (length) => fill("受理40件\n", length),
  "a table": (length) => fill("| 受理 | 40 | 37 |\n", length),
  "、 alone": (length) => "、".repeat(length),
  "one noun": (length) => `受理${"案".repeat(length)}40件。`,
  "verbs alone": (length) => fill("受理审结", length),
  "% alone": (length) => fill("5%", length),
  "years": (length) => fill("2024年", length),
  "accounts": (length) => fill("加上上年结转5万元，收入总计10万元，", length),
  "changes": (length) => fill("收入10万元，比上年增加1万元，增长11.1%；", length),
};

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
