import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const TITLE = "云山区人民政府关于2024年度法治政府建设情况的报告\n一、主要工作\n";
const found = (body: string) => wordsFound("place-mismatch", `${TITLE}${body}\n`);

describe("place-mismatch", () => {
  it("finds another district that acts as if it were the report's own", async () => {
    expect(await findingsOf("place-mismatch", `${TITLE}东湖区委、区政府高度重视，全年研究议题11次。\n`)).toMatchObject([
      { severity: "warning", message: "“东湖区委”与报告所属的“云山区”不一致，疑为沿用其他地区的文稿。", computed: "云山区" },
    ]);
    expect(await found("中共东湖区委高度重视。东湖区坚持依法行政。")).toEqual(["东湖区委", "东湖区坚持"]);
  });

  it("finds 我县 and 全县 in a district's report", async () => {
    expect(await found("我县执法力量不足，全县共有执法人员329名。")).toEqual(["我县", "全县"]);
    expect(await found("我市、我省、我区、全市部署全部落实，推进全县域监管，县级、自我镇定。")).toEqual([]);
  });

  it("finds another signature", async () => {
    expect(await found("全年办结61件。\n东湖区人民政府\n2025年1月20日")).toEqual(["东湖区人民政府"]);
    expect(await found("全年办结61件。\n中共云山区委\n云山区人民政府\n2025年1月20日")).toEqual([]);
    expect(await found("全年办结61件。\n临川市云山区人民政府\n2025年1月20日")).toEqual([]);
  });

  it("lets the text speak of others", async () => {
    expect(await found("东湖区人民政府与我区签订协议。东湖区法院审理案件3件。学习东湖区委的经验。临川市委、市政府高度重视。")).toEqual([]);
    expect(await found("按照区委部署，自觉接受区人大监督，落实区政府党组要求，重点片区全面起势，开发区管委会、社区坚持值守。")).toEqual([]);
  });

  it("leaves a city's districts alone", async () => {
    const city = "临川市人民政府关于2024年度法治政府建设情况的报告\n一、主要工作\n";
    expect(await wordsFound("place-mismatch", `${city}东湖区委、区政府高度重视，青石县坚持清单管理，全县办结61件。\n`)).toEqual([]);
  });

  it("lets no city or province call itself a county", async () => {
    const city = "临川市人民政府关于2024年度法治政府建设情况的报告\n一、主要工作\n";
    expect(await wordsFound("place-mismatch", `${city}省财政厅核定我县债务限额，我市已全部落实，全县办结61件。\n`)).toEqual(["我县"]);
  });
});
