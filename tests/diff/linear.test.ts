import { describe, expect, test } from "vitest";
import { diffReports, parseReport } from "../../src/index.js";

const repeat = (count: number, write: (index: number) => string): string => Array.from({ length: count }, (_, index) => write(index)).join("");
const han = (index: number): string => [1, 7, 13].map((step) => String.fromCharCode(0x4e00 + ((index * step) % 4999))).join("");

/** Drafts that would take an hour if each sentence were held against each. */
const WORST: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "30,000 equal sentences": [repeat(30_000, () => "受理案件5件。"), repeat(29_993, () => "受理案件5件。")],
  "equal but for their figures": [repeat(8000, (index) => `受理案件${index}件。`), repeat(8000, (index) => `受理案件${8000 - index}件。`)],
  "two sentences in turn, in another order": [repeat(5000, () => "受理案件5件。办结3件。"), repeat(5000, () => "办结4件。受理案件6件。")],
  "every sentence reworded": [repeat(4000, (index) => `${han(index)}镇开展执法检查${index}次。`), repeat(4000, (index) => `${han(index)}镇组织执法检查${index + 1}次。`)],
  "one sentence of 6000 figures": [repeat(6000, (index) => `${han(index)}镇${index}件，`), repeat(6000, (index) => `${han(index + 1)}镇${index}件，`)],
  "every paragraph in reverse": [repeat(2000, (index) => `${han(index)}镇检查${index}次。\n\n`), repeat(2000, (index) => `${han(1999 - index)}镇检查${1999 - index}次。\n\n`)],
  "one fact in 12,000 places, changed in half of them": [repeat(12_000, () => "全区共收到政府信息公开申请61件。"), repeat(12_000, (index) => `全区共收到政府信息公开申请${61 + (index % 2)}件。`)],
  "a table of rows with one name": [`表1\n\n${repeat(3000, (index) => `| 小计 | ${index} |\n`)}`, `表1\n\n${repeat(3000, (index) => `| 小计 | ${index + 3} |\n`)}`],
};

describe("however the drafts are made, comparing them ends soon", () => {
  test.each(Object.entries(WORST))("%s", { timeout: 120_000 }, async (_, [before, after]) => {
    const [old, now] = [await parseReport(before), await parseReport(after)];
    const start = performance.now();
    const diff = diffReports(old, now, { findings: { before: [], after: [] } });
    expect(performance.now() - start).toBeLessThan(20_000);
    expect(diff.claims.length).toBeGreaterThan(1000);
  });
});

test("two drafts of a hundred pages take less than a second", async () => {
  const page = (index: number): string =>
    `${index}.${han(index)}街道。全年受理${han(index + 1)}事项${1000 + index}件，办结${900 + index}件，办结率${(80 + (index % 19)).toFixed(1)}%。${repeat(12, (line) => `${han(index * 12 + line)}社区开展${han(line)}活动${line + 3}次，参加${(line + 1) * 37}人次，投入经费${(line + 1) * 1.7}万元。`)}\n\n`;
  const text = repeat(100, page);
  const [before, after] = [await parseReport(text), await parseReport(text.replaceAll("参加74人次", "参加75人次").replaceAll("活动5次", "各类活动6次"))];
  const nothing = { findings: { before: [], after: [] } };
  diffReports(before, after, nothing);
  const start = performance.now();
  const diff = diffReports(before, after, nothing);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(diff.totals.claims).toMatchObject({ changed: 200, appeared: 0, went: 0 });
});
