import { LAYOUT_CASES } from "./layout-cases.js";
import { layOut, widthOf, wrapText } from "./lay-out.js";
import { RULED_CASES } from "./ruled-cases.js";
import { A4, type PageSpec, type TextSpec } from "./write-pdf.js";

/** One way in which PDFs are made, and what has to be said of it. The reports are invented. */
export interface PdfCase {
  readonly name: string;
  readonly pages: readonly PageSpec[];
}

const LEFT = 73.5;
const SIZE = 16;
const LEADING = 28;
const TOP = 742;
/** Where the cells of a table begin. */
const COLUMNS = [80, 230, 330, 430] as const;

const REPORT = `临川市云山区2024年法治政府建设情况报告
2024年，云山区坚持依法行政，扎实推进法治政府建设，全年收到行政复议申请1,234件，受理1,180件，审结1,102件，调解成功率36.5%。其中，涉及市场监管类案件412件，占比33.4%，较上年提高12.5个百分点。
一、主要工作
（一）行政复议
全区共办理各类案件12万余件，涉案金额5.2亿元，同比下降3.7%，全年培训执法人员2,860人次，发放宣传资料45600份，PM2.5监测点增加到18个，群众满意率达到98.6%。
（二）行政执法
全年开展联合检查326次，检查企业1,508家，发现问题274个，完成整改269个，整改率98.2%。
二、存在问题
个别部门落实不够到位，需要进一步加强。`;

export const PDF_CASES: readonly PdfCase[] = [
  { name: "paragraphs", pages: layOut(REPORT, { head: "临川市云山区人民政府公报", mark: (page) => `— ${page} —`, pageLines: 8 }) },
  { name: "page-mark-full-width", pages: layOut(REPORT, { mark: (page) => `－${page}－`, pageLines: 8 }) },
  { name: "page-mark-of-all", pages: layOut(REPORT, { mark: (page, pages) => `第 ${page} 页 共 ${pages} 页`, pageLines: 8 }) },
  { name: "page-mark-fraction", pages: layOut(REPORT, { mark: (page, pages) => `${page}/${pages}`, pageLines: 8 }) },
  { name: "page-mark-bare", pages: layOut(REPORT, { mark: (page) => `${page + 10}`, pageLines: 8 }) },
  { name: "page-mark-roman", pages: layOut(REPORT, { mark: (page) => ["i", "ii", "iii", "iv"][page - 1]!, pageLines: 8 }) },
  { name: "heads-left-and-right", pages: headsLeftAndRight() },
  { name: "false-blanks", pages: [{ texts: falseBlanks() }] },
  { name: "cut-figures", pages: cutFigures() },
  { name: "letter-spaced", pages: [{ texts: letterSpaced() }] },
  { name: "two-columns", pages: [{ texts: twoColumns() }] },
  { name: "table-over-pages", pages: tableOverPages() },
  { name: "wrapped-cells", pages: [{ texts: wrappedCells() }] },
  { name: "full-width-digits", pages: [{ texts: prose(["全年收到申请１２３４件，受理１１８０件，同比增长", "３６．５％，办结率达到９８．６％。"]) }] },
  { name: "gbk-encoded", pages: [{ texts: prose(["全年收到申请1234件，受理1180件，同比增长36.5%，", "办结率达到98.6%。"]).map((text) => ({ ...text, font: "gbk" as const })) }] },
  { name: "rotated-page", pages: [{ texts: turned(prose(["全年收到申请1234件，受理1180件，同比增长36.5%，", "办结率达到98.6%。"])), rotate: 90 }] },
  { name: "fake-bold", pages: [{ texts: fakeBold() }] },
  { name: "recognised-scan", pages: [{ texts: prose(["全年收到申请1234件，受理1180件。"]).map((text) => ({ ...text, invisible: true })), picture: true }] },
  { name: "watermark", pages: [{ texts: [...prose(["全年收到申请1234件，受理1180件。"]), { text: "内部资料", x: 150, y: 300, size: 60, angle: 45 }] }] },
  { name: "note-marks", pages: [{ texts: noteMarks() }] },
  { name: "scanned", pages: [{ texts: [], picture: true }, { texts: [], picture: true }] },
  { name: "scanned-pages", pages: [...layOut(REPORT), { texts: [], picture: true }, { texts: [], picture: true }] },
  { name: "nameless-glyphs", pages: layOut(REPORT).map(inNamelessFont) },
  { name: "nameless-page", pages: [...layOut(REPORT), inNamelessFont({ texts: prose(["这一页的字体没有对照表，读不出来。"]) })] },
  ...LAYOUT_CASES,
  ...RULED_CASES,
];

/** Lines of one paragraph, the first set in by two characters. */
function prose(lines: readonly string[], left = LEFT, top = TOP): TextSpec[] {
  return lines.map((text, row) => ({ text, x: row === 0 ? left + 2 * SIZE : left, y: top - row * LEADING, size: SIZE }));
}

function headsLeftAndRight(): readonly PageSpec[] {
  return layOut(REPORT, { pageLines: 4 }).map(({ texts }, index) => {
    const isRight = index % 2 === 0;
    const mark = `－${index + 1}－`;
    const head = isRight ? "法治政府建设情况报告" : "临川市云山区司法局";
    return {
      texts: [
        { text: head, x: isRight ? A4.width - LEFT - widthOf(head) * 9 : LEFT, y: 800, size: 9 },
        ...texts,
        { text: mark, x: isRight ? A4.width - LEFT - widthOf(mark) * 14 : LEFT, y: 50, size: 14 },
      ],
    };
  });
}

/** Word puts a quarter of a character between Chinese and digits; old systems set each digit by itself, or everything with a little room. */
function falseBlanks(): TextSpec[] {
  const texts: TextSpec[] = [];
  let x = LEFT + 2 * SIZE;
  for (const text of ["全年收到申请", "1234", "件，受理", "1180", "件，同比增长", "36.5", "%。"]) {
    texts.push({ text, x, y: TOP, size: SIZE });
    x += widthOf(text) * SIZE + SIZE / 4;
  }
  x = LEFT + 2 * SIZE;
  for (const text of ["其", "中", "2", "0", "2", "5", "年", "办", "结", "4", "2", "个", "，", "占", "1", "2", ".", "5", "%", "。"]) {
    texts.push({ text, x, y: TOP - LEADING, size: SIZE });
    x += widthOf(text) * SIZE + SIZE / 5;
  }
  texts.push(...prose(["全年组织各类普法宣传活动，覆盖城乡社区和学校，取得良", "好成效，群众对执法工作的满意程度继续提高，各项指标居于前", "列。"], LEFT, TOP - 3 * LEADING));
  texts.push({ text: "开展 Open Data Day 活动3次，覆盖社区18个。", x: LEFT + 2 * SIZE, y: TOP - 2 * LEADING, size: SIZE });
  return texts;
}

/** Old systems fill a line to the last half character, whatever it cuts; the first page ends in the middle of a figure. */
function cutFigures(): readonly PageSpec[] {
  const text =
    "云山区全年共安排财政资金支持重点项目建设，合计1286.5亿元，比上年增长3.65%，其中用于教育18600万元、卫生23450万元、" +
    "就业36780万元，已经完工的项目有1,234个，惠及群众5,600人，监测点增加到18个，群众满意率98.6%。";
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    const room = lines.length === 0 ? 26 : 28;
    if (widthOf(line + character) > room) {
      lines.push(line);
      line = "";
    }
    line += character;
  }
  lines.push(line);
  const top = prose(lines.slice(0, 3));
  return [{ texts: top }, { texts: lines.slice(3).map((each, index) => ({ text: each, x: LEFT, y: TOP - index * LEADING, size: SIZE })) }];
}

function letterSpaced(): TextSpec[] {
  const spaced = (text: string, y: number, size: number, gap: number): TextSpec[] => {
    const width = text.length * size + (text.length - 1) * gap;
    return [...text].map((character, index) => ({ text: character, x: (A4.width - width) / 2 + index * (size + gap), y, size }));
  };
  return [
    ...spaced("政府工作报告", TOP, 22, 22),
    { text: "云山区人民政府", x: 180, y: TOP - 40, size: SIZE, spacing: 12 },
    ...prose(["全年实现地区生产总值256.8亿元，增长6.1%。"], LEFT, TOP - 100),
    { text: "附", x: LEFT, y: TOP - 160, size: SIZE },
    { text: "件", x: LEFT + 3 * SIZE, y: TOP - 160, size: SIZE },
  ];
}

function twoColumns(): TextSpec[] {
  const left = "云山区坚持依法行政，全年收到行政复议申请1234件，受理1180件，审结1102件，调解成功率36.5%。全年开展联合检查326次，检查企业1508家，发现问题274个，完成整改269个，整改率98.2%。全区行政机关负责人出庭应诉率达到100%，新增法律援助站点12个，办理援助案件843件。";
  const right = "全年培训执法人员2860人次，发放宣传资料45600份，监测点增加到18个，群众满意率达到98.6%，比上年提高1.2个百分点，各项工作取得新的成效，为全区发展提供了有力的法治保障。全年公开各类信息6700条，答复依申请公开事项214件，按时办结率100%。";
  const column = (text: string, x: number): TextSpec[] =>
    wrapText(text, 18, 2).map((line, row) => ({ text: line, x: row === 0 ? x + 24 : x, y: 690 - row * 20, size: 12 }));
  return [
    { text: "云山区法治政府建设情况", x: 210, y: 750, size: SIZE },
    ...column(left, 70),
    ...column(right, 320),
    { text: "（云山区司法局供稿）", x: 400, y: 480, size: 12 },
  ];
}

function row(cells: readonly string[], y: number): TextSpec[] {
  return cells.flatMap((text, index) => (text === "" ? [] : [{ text, x: COLUMNS[index]!, y, size: 12 }]));
}

function tableOverPages(): readonly PageSpec[] {
  const head = ["指标", "单位", "数量", "增长（%）"];
  const rows = [
    ["复议申请", "件", "1234", "12.5"],
    ["受理", "件", "1180", "10.2"],
    ["审结", "件", "1102", "-3.1"],
    ["行政应诉", "件", "86", ""],
    ["培训", "人次", "2860", "8.0"],
  ];
  const page = (body: readonly (readonly string[])[], from: number): TextSpec[] => [
    ...row(head, from),
    ...body.flatMap((cells, index) => row(cells, from - 24 * (index + 1))),
  ];
  return [
    { texts: [{ text: "表1 2024年主要指标", x: 220, y: TOP, size: 14 }, ...page(rows.slice(0, 3), 140), { text: "— 1 —", x: 280, y: 40, size: 10.5 }] },
    { texts: [...page(rows.slice(3), TOP), ...prose(["以上为全年累计数。"], LEFT, TOP - 100), { text: "— 2 —", x: 280, y: 40, size: 10.5 }] },
  ];
}

/** The first cell of the second row takes two lines; the others stand at their middle. */
function wrappedCells(): TextSpec[] {
  return [
    ...row(["项目", "单位", "数量", "增长（%）"], 700),
    ...row(["复议申请", "件", "1234", "12.5"], 670),
    ...row(["机关事业单位法治教"], 647),
    ...row(["", "人次", "2860", "8.0"], 640),
    ...row(["育培训"], 633),
    ...row(["联合检查", "次", "326", "-3.1"], 610),
  ];
}

/** The page is wider than high to its reader: its text runs upwards on the sheet. */
function turned(texts: readonly TextSpec[]): TextSpec[] {
  return texts.map((text) => ({ ...text, x: 100 + TOP - text.y, y: text.x, angle: 90 }));
}

function fakeBold(): TextSpec[] {
  const heading = "一、主要工作";
  const twice = [...heading].flatMap((text, index) => [0, 0.4].map((shift) => ({ text, x: LEFT + 32 + index * SIZE + shift, y: TOP, size: SIZE })));
  return [...twice, ...prose(["全年收到申请1234件，受理1180件。"], LEFT, TOP - LEADING)];
}

function noteMarks(): TextSpec[] {
  const texts: TextSpec[] = [];
  let x = LEFT + 2 * SIZE;
  for (const [text, raised] of [["地区生产总值", false], ["2", true], ["256.8亿元，占地18km", false], ["2", true], ["，增加值", false], ["[3]", true], ["14.2亿元。", false]] as const) {
    const size = raised ? 9 : SIZE;
    texts.push({ text, x, y: raised ? TOP + 7 : TOP, size });
    x += widthOf(text) * size;
  }
  return texts;
}

function inNamelessFont({ texts }: PageSpec): PageSpec {
  return { texts: texts.map((text) => ({ ...text, font: "nameless" })) };
}
