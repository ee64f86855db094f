import { describe, expect, test } from "vitest";
import { checkReport, parseReport } from "../../../src/index.js";
import { FORMS } from "../../forms/forms.js";
import { readPlainReport } from "../../forms/plain-blocks.js";
import { SOUND, writeReport, writeTable3 } from "../forms/filled-form.js";

const foi = (year: number, table: string): string => writeReport("无。", table, `临川市云山区人民政府${year}年政府信息公开工作年度报告`);

describe("表三 of two years", () => {
  test.each([2024, 2020])("carries in, column by column, what the report for %i carried out", async (year) => {
    const previous = await parseReport(foi(year, writeTable3(SOUND)));
    // 3 carried out: 2 of natural persons, 1 of companies.
    const now = { ...SOUND, "二、": "2 0 0 0 1 0 3" };
    const report = await parseReport(foi(year + 1, writeTable3(now)));
    const found = checkReport(report, { previous }).filter(({ rule }) => rule === "carry-over-mismatch");
    expect(found.map(({ severity, stated, computed }) => [severity, stated, computed])).toEqual([
      ["error", "0", "1"],
      ["error", "1", "0"],
    ]);
    expect(found[0]?.message).toMatch(/^表三“商业企业”列：.*与上年报告的.*不一致，相差1。$/);
  });

  test("agree", async () => {
    const previous = await parseReport(foi(2024, writeTable3(SOUND)));
    const now = { ...SOUND, "二、": "2 1 0 0 0 0 3", "（七）": "20 3 0 1 2 0 26", "（一）": "9 2 0 1 0 0 12" };
    expect(checkReport(await parseReport(foi(2025, writeTable3(now))), { previous })).toEqual([]);
  });
});

test("表二: what is in force is last year's with what was made and repealed", async () => {
  const table2 = (row: string): string => `第二十条第（一）项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n行政规范性文件\t${row}`;
  const previous = await parseReport(foi(2024, table2("8\t5\t46")));
  const across = async (row: string) => checkReport(await parseReport(foi(2025, table2(row))), { previous });
  expect(await across("6\t9\t43")).toEqual([]);
  expect(await across("6\t9\t46")).toMatchObject([{ rule: "stock-mismatch", severity: "warning", formula: "46 + 6 − 9 = 43 ≠ 46" }]);
});

describe("two reports in different forms", () => {
  const LAST = "临川市云山区2024年法治政府建设年度报告\n\n新收政府信息公开申请174件，上年结转6件，答复172件，结转下年8件。\n";
  const NOW = "临川市云山区2025年法治政府建设年度报告\n\n新收政府信息公开申请201件，上年结转6件，答复201件，结转下年6件。\n";

  test("say the same as the texts, and point into each", async () => {
    const report = await parseReport(FORMS["typed.docx"]!(await readPlainReport(NOW)).bytes);
    const previous = await parseReport(FORMS["set.pdf"]!(await readPlainReport(LAST)).bytes);
    expect([report.source.format, previous.source.format]).toEqual(["docx", "pdf"]);
    const found = checkReport(report, { previous });
    const plain = checkReport(await parseReport(NOW), { previous: await parseReport(LAST) });
    expect(found.map(({ id, message }) => [id, message])).toEqual(plain.map(({ id, message }) => [id, message]));
    const words = found.map(({ span, previous: before = [] }) => [
      report.text.slice(span.start, span.end),
      ...before.map((each) => previous.text.slice(each.span.start, each.span.end)),
    ]);
    expect(words).toEqual([["6件", "8件"]]);
  });
});
