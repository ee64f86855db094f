import { expect, test } from "vitest";
import { claimsOf } from "./read.js";

const TITLE = "云岭县2025年法治政府建设年度报告";

test("a period is given where it is not the report's own year", async () => {
  const [own, last] = await claimsOf("2025年收到申请90件，上年收到申请80件。", TITLE);
  expect(own?.period).toBeNull();
  expect(last?.period).toEqual({ start: "2024-01-01", end: "2024-12-31", asOf: null });
});

test.each<[text: string, aspect: string | null]>([
  ["全年办结案件90件。", "flow"],
  ["年末在册企业90家。", "stock"],
  ["债务余额90亿元。", "stock"],
  ["累计培训干部90人次。", "cumulative"],
  ["2019年以来建成公园90座。", "cumulative"],
  ["办案人员人均审结90件。", "average"],
  ["办结案件90件。", null],
])("aspect of %s", async (text, aspect) => {
  expect((await claimsOf(text, TITLE))[0]?.aspect).toBe(aspect);
});

test("a note in brackets says what is left out", async () => {
  const [claim] = await claimsOf("全县在编干部540人（不含事业人员、工勤人员）。");
  expect(claim?.scope).toMatchObject({ place: "全县", level: "county", excludes: ["事业人员", "工勤人员"], includes: [] });
});

test.each<[text: string, to: string]>([
  ["办结案件90件，同比增长5%。", "last-year"],
  ["存款余额90亿元，比年初增长5%。", "last-year-end"],
  ["税收收入90亿元，为年初预算的95%。", "budget"],
  ["税收收入90亿元，为调整预算的95%。", "adjusted-budget"],
])("comparison of %s", async (text, to) => {
  expect((await claimsOf(text)).at(-1)?.comparison?.to).toBe(to);
});

test.each<[text: string, modality: string]>([
  ["办结案件90件。", "fact"],
  ["力争办结率达到95%。", "target"],
  ["预计税收收入90亿元。", "forecast"],
  ["办结率不低于95%。", "requirement"],
  ["二、下一步工作安排\n\n新建公园3座。", "target"],
  ["二、2026年预算草案\n\n税收收入90亿元。", "budget"],
  ["2026年新建公园3座。", "target"],
])("modality of %s", async (text, modality) => {
  expect((await claimsOf(text, TITLE)).at(-1)?.modality).toBe(modality);
});

test("how final a figure is", async () => {
  expect((await claimsOf("据快报数，税收收入90亿元。"))[0]?.status ?? (await claimsOf("税收收入决算数90亿元。"))[0]?.status).toMatch(/快报|决算/);
});
