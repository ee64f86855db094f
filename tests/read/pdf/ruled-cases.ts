import { wrapText } from "./lay-out.js";
import type { PdfCase } from "./pdf-cases.js";
import { ruleTable, type TableSpec } from "./rule-table.js";
import { A4, type PageSpec, type RuleSpec, type TextSpec } from "./write-pdf.js";

const LEFT = 60;
const SIZE = 12;

const APPLICATIONS = [
  ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "<", "<", "申请人情况", "<", "<", "<"],
  ["^", "<", "<", "自然人", "法人或其他组织", "<", "总计"],
  ["^", "<", "<", "^", "商业企业", "社会公益组织", "^"],
  ["一、本年新收政府信息公开申请数量", "<", "<", "37", "12", "3", "52"],
  ["二、上年结转政府信息公开申请数量", "<", "<", "2", "0", "0", "2"],
  ["三、本年度办理结果", "（一）予以公开", "<", "21", "7", "1", "29"],
  ["^", "（二）部分公开", "<", "3", "1", "0", "4"],
  ["^", "（三）不予公开", "1.属于国家秘密", "1", "0", "0", "1"],
  ["^", "^", "2.保护第三方合法权益", "2", "1", "0", "3"],
  ["^", "^", "3.属于行政查询事项", "4", "0", "1", "5"],
  ["^", "（四）无法提供", "1.本机关不掌握相关政府信息", "3", "2", "1", "6"],
  ["^", "^", "2.没有现成信息需要另行制作", "2", "1", "0", "3"],
  ["^", "（五）总计", "<", "36", "12", "3", "51"],
  ["四、结转下年度继续办理", "<", "<", "3", "0", "0", "3"],
] as const;

const SHAPE = { left: LEFT, widths: [50, 70, 150, 50, 50, 60, 45], rowHeight: 26 } as const;

/** Tables with the rules that their authors drew, and rules that are no table's. The reports are invented. */
export const RULED_CASES: readonly PdfCase[] = [
  { name: "ruled-merged-cells", pages: [mergedCells()] },
  { name: "ruled-over-pages", pages: overPages() },
  { name: "ruled-open-sides", pages: [openSides()] },
  { name: "ruled-grouped-heads", pages: [groupedHeads()] },
  { name: "ruled-rotated-page", pages: [rotatedTable()] },
  { name: "rules-without-table", pages: [rulesWithoutTable()] },
];

/** A label over many rows stands beside cells over few of them, heads over columns, and a narrow head is set on two lines. */
function mergedCells(): PageSpec {
  const { texts, rules } = ruleTable({ ...SHAPE, top: 700, rows: APPLICATIONS });
  return {
    texts: [
      { text: "三、收到和处理政府信息公开申请情况", x: 150, y: 740, size: 16 },
      ...texts,
      { text: "云山区全年收到政府信息公开申请52件，办结51件。", x: LEFT + 2 * SIZE, y: 310, size: SIZE },
    ],
    rules,
  };
}

/** The page ends in the middle of two merged cells; the next begins with the heads once more. */
function overPages(): readonly PageSpec[] {
  const head = APPLICATIONS.slice(0, 3);
  const [first, second] = [APPLICATIONS.slice(0, 9), [...head, ["", "", ...APPLICATIONS[9].slice(2)], ["^", ...APPLICATIONS[10].slice(1)], ...APPLICATIONS.slice(11)]];
  const shape = (rows: TableSpec["rows"], top: number): PageSpec => ruleTable({ ...SHAPE, top, rows, isFilled: true });
  const [above, below] = [shape(first, 300), shape(second, 770)];
  return [
    { ...above, texts: [...above.texts, { text: "— 4 —", x: 285, y: 40, size: 10.5 }] },
    { ...below, texts: [...below.texts, { text: "— 5 —", x: 285, y: 40, size: 10.5 }] },
  ];
}

/** Official tables: thick rules above and below, one below the heads, nothing between rows, at the sides, and between the last two columns. */
function openSides(): PageSpec {
  const rows = [
    ["指标", "单位", "2024年执行数", "比上年增长（%）"],
    ["一般公共预算收入", "万元", "128650", "3.6"],
    ["其中：税收收入", "万元", "91240", "-1.2"],
    ["政府性基金预算收入", "万元", "45600", "12.5"],
    ["国有资本经营预算收入", "万元", "2310", "0.4"],
    ["社会保险基金预算收入", "万元", "38420", "7.9"],
  ];
  const { texts, rules } = ruleTable({ left: 80, top: 680, widths: [150, 60, 110, 110], rowHeight: 24, rows, isOpen: true, bareBelow: [1, 2, 3, 4], bareRight: [2], isFilled: true });
  return {
    texts: [{ text: "2024年云山区预算执行情况", x: 200, y: 720, size: 14 }, { text: "单位：万元", x: 430, y: 690, size: 10 }, ...texts],
    rules,
  };
}

/** Heads over several columns, with labels beside each other that are hardly parted. */
function groupedHeads(): PageSpec {
  const rows = [
    ["部门", "预算数（万元）", "<", "<", "执行率（%）"],
    ["^", "年初预算数", "调整预算数", "决算数", "^"],
    ["区教育局", "12860", "13420", "13105", "97.7"],
    ["区卫生健康局", "8650", "8650", "8214", "95.0"],
    ["合  计", "21510", "22070", "21319", "96.6"],
  ];
  return ruleTable({ left: 80, top: 700, widths: [90, 52, 52, 52, 62], rowHeight: 24, rows });
}

/** The sheet is turned for its reader, and the table with it. */
function rotatedTable(): PageSpec {
  const { texts, rules } = groupedHeads();
  return {
    texts: texts.map((text) => ({ ...text, x: A4.height - text.y, y: text.x, angle: 90 })),
    rules: (rules ?? []).map(({ x1, y1, x2, y2 }) => ({ x1: A4.height - y1, y1: x1, x2: A4.height - y2, y2: x2 })),
    rotate: 90,
  };
}

/** A frame around a page with a rule between its columns, the lines of a chart with its labels beside them, and an underlined word. */
function rulesWithoutTable(): PageSpec {
  const prose = "云山区全年收到行政复议申请1234件，受理1180件，审结1102件，调解成功率36.5%。全年开展联合检查326次，检查企业1508家，发现问题274个，完成整改269个，整改率98.2%。全区行政机关负责人出庭应诉率达到100%，新增法律援助站点12个，办理援助案件843件。";
  const column = (x: number): TextSpec[] => wrapText(prose, 17, 2).map((text, row) => ({ text, x: row === 0 ? x + 24 : x, y: 780 - row * 20, size: SIZE }));
  const frame: RuleSpec[] = [
    ...[800, 560].map((y) => ({ x1: 60, y1: y, x2: 530, y2: y })),
    ...[60, 295, 530].map((x) => ({ x1: x, y1: 560, x2: x, y2: 800 })),
  ];
  const chart: RuleSpec[] = [
    ...[200, 230, 260, 290].map((y) => ({ x1: 120, y1: y, x2: 480, y2: y })),
    ...[120, 210, 300, 390, 480].map((x) => ({ x1: x, y1: 200, x2: x, y2: 290 })),
  ];
  const labels: TextSpec[] = [
    ...["0", "50", "100", "150"].map((text, index) => ({ text, x: 95, y: 196 + index * 30, size: 10 })),
    ...["2021", "2022", "2023", "2024"].map((text, index) => ({ text, x: 150 + index * 90, y: 180, size: 10 })),
  ];
  return { texts: [...column(70), ...column(306), ...labels], rules: [...frame, ...chart] };
}
