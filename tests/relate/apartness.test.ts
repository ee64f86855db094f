import { describe, expect, test } from "vitest";
import { checkReport, parseReport } from "../../src/index.js";

/** How the list of a text is known to overlap, and what is said of it. */
async function judge(text: string): Promise<readonly [disjoint: boolean | undefined, findings: readonly string[]]> {
  const report = await parseReport(text);
  const sum = report.relations.find(({ type }) => type === "sum");
  const findings = checkReport(report).filter(({ severity }) => severity !== "info");
  return [sum?.type === "sum" ? sum.disjoint : undefined, findings.map(({ severity }) => severity)];
}

describe("parts that cannot overlap may not exceed their whole together", () => {
  test.each([
    ["known classes", "完成审计项目42个，其中市本级23个、县（区）28个。"],
    ["classes closed by all others", "办理执法案件137件，其中行政许可12件、行政处罚74件、行政强制25件、其他案件47件。"],
    ["one sort of thing closed by all others of it", "关停企业26家，其中砖瓦企业15家、化工企业12家、其他企业6家。"],
    ["an act and its denial", "抽检样品90批次，其中送检复核61批次，未送检复核39批次。"],
    ["outcomes of one decision, several in a member", "审结复议案件75件，其中维持和驳回40件，撤销、变更和责令履行18件，调解及终止27件。"],
    ["who did it stands before the verb", "受理案件236件，其中市中级人民法院受理68件，8个基层法院受理182件。"],
    ["bare names behind a colon", "在校学生41万人：幼儿园8万人，小学18万人，初中19万人。"],
  ])("%s", async (_, text) => {
    expect(await judge(text)).toEqual([true, ["error"]]);
  });
});

describe("parts that the text lets overlap may", () => {
  test.each([
    ["said behind the list", "两项补贴惠及34人，其中生活补贴21人、护理补贴19人，部分人员同时享受两项补贴。"],
    ["said in a bracket", "公开信息345条，其中网站公开216条、新媒体公开227条（部分信息多渠道同步发布）。"],
    ["known classes, if it is said", "办理案件90件，其中刑事案件50件、民事案件50件（有重复计算）。"],
    ["acts upon the same things", "处理机构49家，其中约谈26家、通报28家。"],
  ])("%s", async (_, text) => {
    expect(await judge(text)).toEqual([false, []]);
  });

  test.each([
    ["who is concerned tells no classes", "受理案件26件，其中涉企案件15件、涉农案件12件、其他案件6件。"],
    ["a denial of overlap", "登记事项60件，其中甲类40件、乙类30件，不重复计算。"],
  ])("%s: a reading at most", async (_, text) => {
    const [disjoint, findings] = await judge(text);
    expect(disjoint).not.toBe(true);
    expect(findings).toEqual(["warning"]);
  });
});
