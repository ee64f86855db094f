import { expect, test } from "vitest";
import { parseReport } from "../../../src/index.js";
import { relateReports } from "../../../src/relate/across/index.js";

const telling = async (last: string, now: string): Promise<readonly string[]> => {
  const report = await parseReport(`临川市云山区2025年法治政府建设年度报告\n\n${now}`);
  const previous = await parseReport(`临川市云山区2024年法治政府建设年度报告\n\n${last}`);
  const text = (id: string): string => report.claims.find((claim) => claim.id === id)?.quantity.text ?? "?";
  return relateReports(report, previous).flatMap((tie) => {
    if (tie.kind === "unchanged-sentence") return [`sentence ${tie.claims.map(text).join(" ")}`];
    return tie.kind === "unchanged-figure" && tie.telling ? [text(tie.claim)] : [];
  });
};

test("long figures of what happened in a year seldom stay the same", async () => {
  expect(await telling("解答群众法律咨询12638人次。", "解答群众法律咨询12638人次，开展宣讲14场。")).toEqual(["12638人次"]);
  expect(await telling("审结行政复议案件248件。", "审结行政复议案件248件，召开听证会3场。")).toEqual([]);
});

test("what is there, what adds up and what is planned may stay as it is", async () => {
  for (const same of ["全区现有人民调解员1936名", "覆盖1132个行政村", "保留行政权力事项4521项", "建成健身步道1135米", "重点项目总投资12.35亿元", "累计培养法律明白人13656名", "力争办理案件12638件", "人均安排经费1268元"]) {
    expect(await telling(`${same}，成效明显。`, `${same}，成效更加明显。`), same).toEqual([]);
  }
});

test("a whole sentence with its figures tells, a set phrase with a short one does not", async () => {
  const sentence = "查处食品药品案件284件、生态环境案件63件、安全生产案件158件，有力维护群众权益。";
  expect(await telling(sentence, sentence)).toEqual(["sentence 284件 63件 158件"]);
  const phrase = "召开区委全面依法治区委员会会议2次，研究部署法治政府建设工作。";
  expect(await telling(phrase, phrase)).toEqual([]);
});

test("a report of the year before the last may still have left its figures standing", async () => {
  const report = await parseReport("临川市云山区2025年法治政府建设年度报告\n\n解答群众法律咨询12638人次，比上年增加812人次。");
  const previous = await parseReport("临川市云山区2023年法治政府建设年度报告\n\n解答群众法律咨询12638人次。");
  expect(relateReports(report, previous).map(({ kind }) => kind)).toEqual(["unchanged-figure"]);
});
