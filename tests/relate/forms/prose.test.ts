import { describe, expect, test } from "vitest";
import { checkReport, parseReport } from "../../../src/index.js";
import { formTiesOf, SOUND, writeReport, writeTable3, writeTable4 } from "./filled-form.js";

const CASES = "5 1 0 2 8 3 0 0 1 4 1 0 0 0 1";
const TABLES = `${writeTable3(SOUND)}\n\n${writeTable4(CASES)}`;
const OFFICE = "临川市云山区教育局2024年政府信息公开工作年度报告";

const said = async (prose: string, { tables = TABLES, title }: { tables?: string; title?: string } = {}): Promise<readonly string[]> =>
  (await formTiesOf(writeReport(prose, tables, title))).filter((tie) => tie.includes("/text ")).map((tie) => tie.replace(/^foi-2021\/(.)\/text /, "$1: "));

describe("applications", () => {
  test.each([
    ["全年新收政府信息公开申请26件，上年结转3件，办结26件，结转下年度继续办理3件。", ["3: 26件=26", "3: 3件=3", "3: 26件=26", "3: 3件=3"]],
    ["全年共收到政府信息公开申请26件。", ["3: 26件=26"]],
    ["2024年，全区各级行政机关受理26件政府信息公开申请。", ["3: 26件=26"]],
    ["加上2023年结转的3件政府信息公开申请，尚有3件结转到2025年继续办理。", ["3: 3件=3", "3: 3件=3"]],
    ["予以公开12件，部分公开5件，不予公开3件。", ["3: 12件=12", "3: 5件=5", "3: 3件=0+0+0+0+0+0+0+3"]],
    ["予以公开和部分公开共17件。", ["3: 17件=12+5"]],
    ["全年答复政府信息公开申请26件。", ["3: 26件=26 (likely)"]],
    ["因信息不存在等原因不予公开政府信息公开申请3件。", ["3: 3件=0+0+0+0+0+0+0+3 (likely)"]],
  ])("%s", async (prose, ties) => {
    expect(await said(prose)).toEqual(ties);
  });

  test.each([
    ["of another year", "2023年新收政府信息公开申请21件。"],
    ["of some offices", "区本级新收政府信息公开申请9件。"],
    ["of some after others", "区政府办公室收到政府信息公开申请9件，办结8件。"],
    ["with words that are not known", "新收涉及征地拆迁的政府信息公开申请9件。"],
    ["of other applications", "全年收到行政许可申请300件，办结290件。"],
    ["that may hold what was carried in", "全年收到政府信息公开申请29件，含结转3件。"],
    ["of a share", "不予公开的占12%。"],
    ["of a part of the applications", "新收征地类政府信息公开申请12件，予以公开3件、不予公开2件。其中部分公开1件。"],
    ["of some, said before them", "涉及征地的政府信息公开申请中，予以公开3件。"],
    ["of several offices", "云山区教育局、本机关收到政府信息公开申请9件。"],
  ])("says nothing of figures %s", async (_, prose) => {
    expect(await said(prose)).toEqual([]);
  });

  test("of an area are none of an office", async () => {
    expect(await said("全区新收政府信息公开申请26件。")).toHaveLength(1);
    expect(await said("全区新收政府信息公开申请260件。", { title: OFFICE })).toEqual([]);
    expect(await said("新收政府信息公开申请26件。", { title: OFFICE })).toHaveLength(1);
  });

  test("are looked for in all columns where the total was left blank", async () => {
    const tables = writeTable3({ ...SOUND, "（一）": "9 1 0 1 1 0 _" });
    expect(await said("予以公开13件。", { tables })).toEqual(["3: 13件=9+1+0+1+1+0"]);
  });

  test("are tied to no table that is there twice", async () => {
    expect(await said("新收政府信息公开申请26件。", { tables: `${writeTable3(SOUND)}\n\n说明如下。\n\n${writeTable3(SOUND)}` })).toEqual([]);
  });
});

describe("cases", () => {
  test.each([
    ["因政府信息公开被申请行政复议8件，其中结果维持5件、结果纠正1件、尚未审结2件。", ["4: 8件=8", "4: 5件=5", "4: 1件=1", "4: 2件=2"]],
    ["因政府信息公开提起行政诉讼5件，其中未经复议直接起诉4件：结果维持3件、尚未审结1件；复议后起诉1件：结果维持1件。",
      ["4: 5件=4+1", "4: 4件=4", "4: 3件=3", "4: 1件=1", "4: 1件=1", "4: 1件=1"]],
    ["政府信息公开类行政诉讼5件，均获维持。", ["4: 5件=4+1", "4: 5件=3+1"]],
    ["政府信息公开类行政诉讼5件均获维持。", ["4: 5件=4+1", "4: 5件=3+1"]],
    ["因政府信息公开引起的行政复议2件尚未审结。", ["4: 2件=2"]],
  ])("%s", async (prose, ties) => {
    expect((await said(prose)).toSorted()).toEqual(ties.toSorted());
  });

  test("all upheld are as many as were upheld", async () => {
    const report = async (cases: string) => {
      const text = writeReport("信息公开类行政复议7件，诉讼9件，均获维持。", writeTable4(cases));
      return checkReport(await parseReport(text, { filename: "report.txt" })).map(({ severity, stated, computed }) => [severity, stated, computed]);
    };
    // A block without any figure had no cases.
    expect(await report("7 0 0 0 7 8 0 0 1 9 _ _ _ _ _")).toEqual([["error", "9件", "8"]]);
    // Of the figure before the last 均 is said in all likelihood only.
    expect(await report("5 0 0 2 7 9 0 0 0 9 0 0 0 0 0")).toEqual([["warning", "7件", "5"]]);
    expect(await report("7 0 0 0 7 8 0 0 0 8 1 0 0 0 1")).toEqual([]);
  });

  test("of anything else are not those of the form", async () => {
    expect(await said("全年办理行政复议案件120件，其中维持80件。")).toEqual([]);
  });
});
