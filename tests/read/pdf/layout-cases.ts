import { widthOf, wrapText } from "./lay-out.js";
import type { PdfCase } from "./pdf-cases.js";
import type { TextSpec } from "./write-pdf.js";

const SIZE = 12;

/** Tables and columns as Word and browsers set them. Lengths are in points. */
export const LAYOUT_CASES: readonly PdfCase[] = [
  { name: "figures-at-page-ends", pages: [0, 1, 2].map((page) => ({ texts: figuresOnly(page) })) },
  { name: "sparse-rows", pages: [{ texts: sparseRows() }] },
  { name: "prose-behind-table", pages: [{ texts: proseBehindTable() }] },
  { name: "table-below-table", pages: [{ texts: tableBelowTable() }] },
  { name: "column-bands", pages: [{ texts: columnBands() }] },
  { name: "notes-at-page-foot", pages: notesAtPageFoot().map((texts) => ({ texts })) },
  { name: "short-lines", pages: shortLines().map((texts) => ({ texts })) },
  { name: "note-mark-of-browser", pages: [{ texts: noteMarkOfBrowser() }] },
];

type Align = "left" | "center" | "right";

/** A row of a table whose columns are equally wide. */
function row(cells: readonly string[], y: number, align: Align, left = 74, width = 450): TextSpec[] {
  const column = width / cells.length;
  return cells.flatMap((text, index) => {
    const room = column - widthOf(text) * SIZE;
    return text === "" ? [] : [{ text, x: left + index * column + { left: 0, center: room / 2, right: room }[align], y, size: SIZE }];
  });
}

/** Rows of nothing but figures reach from the top of each page to its end: they differ in their digits alone. */
function figuresOnly(page: number): TextSpec[] {
  return Array.from({ length: 26 }, (_, index) => {
    const number = page * 26 + index;
    return row([String(2010101 + number * 7), (1000 + number * 13.7).toFixed(1), (900 + number * 11.3).toFixed(1)], 785 - index * 27, "right");
  }).flat();
}

/** Heads are centred over cells that begin at the left, and rows have few cells. */
function sparseRows(): TextSpec[] {
  const rows = [
    ["一、收入", "亿元", "12.5", "", ""],
    ["其中：税收", "", "", "13.5", ""],
    ["非税", "", "", "", "5.6"],
    ["二、支出", "万元", "1234", "5678.9", "-3.2"],
  ];
  return [...row(["指标", "单位", "2023年", "2024年", "增长（%）"], 732, "center"), ...rows.flatMap((cells, index) => row(cells, 705 - index * 27, "left"))];
}

/** The cells of the second column take three lines; a paragraph follows the table at once. */
function proseBehindTable(): TextSpec[] {
  const task = "全年受理行政复议申请128件，审结119件，办结率达到93.0%，涉案金额12.5亿元，群众满意度明显提升，工作取得新的进展，得到各方面的肯定和好评，经验做法在全市推广。";
  const rows = [0, 1, 2].flatMap((index) => {
    const top = 720 - index * 68;
    return [
      ...wrapText(task, 31, 0).map((text, line) => ({ text, x: 98, y: top - line * 20, size: SIZE })),
      { text: String(index + 1), x: 74, y: top - 20, size: SIZE },
      { text: String(1000 + index), x: 492, y: top - 20, size: SIZE },
    ];
  });
  const prose = wrapText("云山区全年收到行政复议申请384件，比上年增长12.5%，其中涉及市场监管的有41件，涉及公安的有36件，其余各类共307件。", 37, 2);
  return [...rows, ...prose.map((text, line) => ({ text, x: line === 0 ? 98 : 74, y: 520 - line * 20, size: SIZE }))];
}

/** The last rows of the first table fit into the columns of the second. */
function tableBelowTable(): TextSpec[] {
  const first = [["云山区司法局", "12.5"], ["云山区民政局", "13.5"], ["云山区财政局", "14.5"]];
  const second = [["一季度", "1234", "5", "6", "7"], ["二季度", "2345", "6", "7", "8"], ["三季度", "3456", "7", "8", "9"]];
  return [
    ...first.flatMap((cells, index) => row(cells, 740 - index * 27, "left")),
    ...second.flatMap((cells, index) => row(cells, 650 - index * 27, "left")),
  ];
}

/** A heading over the whole width parts two pairs of columns. */
function columnBands(): TextSpec[] {
  const sentence = (number: number): string => `全年办理第${number}类案件${100 + number * 7}件，办结${90 + number * 5}件，涉案金额1${number}2.${number}亿元，群众满意度明显提升，各项工作都取得了新的进展。`;
  const band = (numbers: readonly number[], lines: number, top: number): TextSpec[] =>
    wrapText(numbers.map(sentence).join(""), 18, 2).map((text, index) => {
      const [column, line] = [Math.floor(index / lines), index % lines];
      return { text, x: 70 + column * 250 + (index === 0 ? 24 : 0), y: top - line * 20, size: SIZE };
    });
  return [
    ...band([1, 2], 3, 740),
    { text: "二、下一步工作安排和打算", x: 150, y: 640, size: 24 },
    ...band([3, 4, 5, 6, 7, 8], 9, 590),
  ];
}

/** Browsers set a superscript five sixths as large and a third of an em higher. */
function noteMarkOfBrowser(): TextSpec[] {
  return [
    { text: "全区生产总值14210", x: 98, y: 740, size: SIZE },
    { text: "2", x: 98 + 8.5 * SIZE, y: 744, size: 10 },
    { text: "亿元，增长5.6%。", x: 98 + 8.5 * SIZE + 5, y: 740, size: SIZE },
  ];
}

/** The notes of a page stand below a figure that its end cuts in two; the second page has none. */
function notesAtPageFoot(): TextSpec[][] {
  const size = 9;
  const words =
    "云山区全年收到行政复议申请384件，比上年增长12.5%，其中涉及市场监管的有41件，涉及公安的有36件，其余各类共307件；全年审结371件，涉案金额1,286.5万元，" +
    "调解成功率达到41.3%，群众满意度进一步提升。各镇街受理申请点共收到申请62件，占全区的16.1%，比上年提高2.3个百分点，就近办理更加便利。";
  const lines = wrapText(words, 37, 2).map((text, line) => ({ text, x: line === 0 ? 98 : 74, size: SIZE }));
  const set = (some: typeof lines, top: number): TextSpec[] => some.map((line, index) => ({ ...line, y: top - index * 20 }));
  const second = "2 涉案金额按申请人所请求的数额统计，未提出数额的案件不计入；以外币计算的，按受理当日国家公布的基准汇率折算为人民币。";
  const notes = ["1 审结数包括上年结转的案件。", ...wrapText(second, 49, 0)];
  return [
    [...set(lines.slice(0, 3), 200), ...notes.map((text, index) => ({ text, x: 74, y: 120 - index * 14, size }))],
    set(lines.slice(3), 760),
  ];
}

/** A page of running text, and one with a list of lines that are hardly half as long, some of them equally. */
function shortLines(): TextSpec[][] {
  const prose = wrapText("云山区全年收到行政复议申请384件，比上年增长12.5%，其中涉及市场监管的有41件，涉及公安的有36件，其余各类共307件；全年审结371件，涉案金额1,286.5万元，调解成功率达到41.3%，群众满意度进一步提升。".repeat(3), 37, 2);
  const entries = ["附表", "审计发现的主要问题数量", "区教育局下属单位3个问题", "区卫生健康局系统12个问题", "镇街财政所5个问题", "区属国有企业4个问题", "政府投资项目7个问题", "专项债券资金2个问题", "区水利局下属单位6个问题", "其他部门单位8个问题"];
  return [
    prose.map((text, line) => ({ text, x: line === 0 ? 98 : 74, y: 740 - line * 20, size: SIZE })),
    entries.map((text, line) => ({ text, x: 74, y: 740 - line * 20, size: SIZE })),
  ];
}
