import { parseReport } from "../../../src/index.js";
import type { Relation, Report } from "../../../src/index.js";

/** The rows of 表三 below the first two, each with what its labels are: a merged cell is left blank below its first row. */
const RESULTS: readonly (readonly [string, string])[] = [
  ["（一）予以公开", ""],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", ""],
  ["（三）不予公开", "1.属于国家秘密"],
  ["", "2.其他法律行政法规禁止公开"],
  ["", "3.危及“三安全一稳定”"],
  ["", "4.保护第三方合法权益"],
  ["", "5.属于三类内部事务信息"],
  ["", "6.属于四类过程性信息"],
  ["", "7.属于行政执法案卷"],
  ["", "8.属于行政查询事项"],
  ["（四）无法提供", "1.本机关不掌握相关政府信息"],
  ["", "2.没有现成信息需要另行制作"],
  ["", "3.补正后申请内容仍不明确"],
  ["（五）不予处理", "1.信访举报投诉类申请"],
  ["", "2.重复申请"],
  ["", "3.要求提供公开出版物"],
  ["", "4.无正当理由大量反复申请"],
  ["", "5.要求行政机关确认或重新出具已获取信息"],
  ["（六）其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
  ["", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
  ["", "3.其他"],
];

/** What is filled in where, by the start of a row's own label; everything else is 0. Seven figures a row. */
export type Filled = Readonly<Record<string, string>>;

const NONE = "0 0 0 0 0 0 0";

/** A 表三 whose identities hold. */
export const SOUND: Filled = {
  "一、": "20 3 0 1 2 0 26",
  "二、": "2 0 0 0 1 0 3",
  "（一）": "9 1 0 1 1 0 12",
  "（二）": "4 1 0 0 0 0 5",
  "8.": "2 0 0 0 1 0 3",
  "1.本机关": "5 0 0 0 1 0 6",
  "（七）": "20 2 0 1 3 0 26",
  "四、": "2 1 0 0 0 0 3",
};

/** 表三 as plain text with tabs. */
export function writeTable3(filled: Filled, edit: (rows: string[][]) => string[][] = (rows) => rows): string {
  const figures = (label: string): string[] => (Object.entries(filled).find(([start]) => label.startsWith(start))?.[1] ?? NONE).split(" ").map((each) => (each === "_" ? "" : each));
  const rows = [
    ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "", "", "申请人情况", "", "", "", "", "", ""],
    ["", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"],
    ["", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""],
    ...["一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量"].map((label) => [label, "", "", ...figures(label)]),
    ...RESULTS.map(([group, label], index) => [index === 0 ? "三、本年度办理结果" : "", group, label, ...figures(label === "" ? group : label)]),
    ["", "（七）总计", "", ...figures("（七）")],
    ["四、结转下年度继续办理", "", "", ...figures("四、")],
  ];
  return edit(rows).map((row) => row.join("\t")).join("\n");
}

/** 表四 with its fifteen figures. */
export function writeTable4(figures: string): string {
  const outcomes = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
  const blanks = "\t\t\t\t";
  return [
    `行政复议${blanks}\t行政诉讼${blanks}\t${blanks}`,
    `${outcomes}\t未经复议直接起诉${blanks}\t复议后起诉${blanks}`,
    `${blanks}\t${outcomes}\t${outcomes}`,
    figures.split(" ").map((each) => (each === "_" ? "" : each)).join("\t"),
  ].join("\n");
}

/** A report on 2024 of an invented place, with prose and tables. */
export function writeReport(prose: string, tables: string, title = "临川市云山区人民政府2024年政府信息公开工作年度报告"): string {
  return `${title}\n\n一、总体情况\n\n${prose}\n\n二、数据情况\n\n${tables}\n\n三、存在的主要问题及改进情况\n\n无。\n`;
}

/** The relations that a form states, each as one line in printed figures. */
export async function formTiesOf(text: string): Promise<readonly string[]> {
  const report = await parseReport(text, { filename: "report.txt" });
  return report.relations.flatMap((relation) => ("form" in relation && relation.form !== undefined ? writeTie(relation, report) : []));
}

function writeTie(relation: Relation, { claims }: Report): string {
  const say = (id: string): string => claims.find((claim) => claim.id === id)?.quantity.text ?? "?";
  const form = "form" in relation ? (relation.form ?? "") : "";
  if (relation.type === "sum") {
    const minus = (relation.minus ?? []).map((id) => `-${say(id)}`).join("");
    const blanks = relation.unprinted === undefined ? "" : ` (${relation.unprinted.length} blank)`;
    return `${form} ${say(relation.whole)}=${relation.parts.map(say).join("+")}${minus}${blanks}${relation.open ? " (likely)" : ""}`;
  }
  if (relation.type === "same") return `${form} ${relation.claims.map(say).join("=")}${relation.certain === false ? " (likely)" : ""}`;
  if (relation.type === "equation") return `${form} ${relation.terms.map(({ claim, coefficient }) => `${coefficient}×${say(claim)}`).join(" ")} ${relation.op} 0`;
  return form;
}
