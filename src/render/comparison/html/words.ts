import { both } from "../../html/words.js";
import type { Both } from "../../html/words.js";

/** The words of the comparison's page. What stands around any page is in ../../html/words.ts. */
export const pageWords = {
  title: both("报告对照表", "Reports compared"),
  skip: both("跳到表格", "Skip to the table"),
  none: both("这些报告没有可以对照的指标。", "These reports have no indicator in common."),
  indicator: both("指标", "Indicator"),
  unit: both("单位", "Unit"),
  coverage: both("份数", "Reports"),
  search: both("查找指标", "Find an indicator"),
  view: both("看法", "View"),
  table: both("表格", "Table"),
  heat: both("热图", "Heat map"),
  charts: both("小图", "Charts"),
  field: both("领域", "Field"),
  allFields: both("全部领域", "All fields"),
  origin: both("归法", "How aligned"),
  anyOrigin: both("目录与名称相近", "Catalogue and likeness"),
  catalogued: both("仅指标目录", "Catalogue alone"),
  byName: both("仅按名称相近", "By likeness of names alone"),
  genre: both("体裁", "Genre"),
  allGenres: both("全部体裁", "All genres"),
  place: both("地方", "Place"),
  allPlaces: both("全部地方", "All places"),
  year: both("年份", "Year"),
  allYears: both("全部年份", "All years"),
  flags: both("标记", "Marks"),
  anyFlags: both("不论标记", "Marked or not"),
  flagged: both("有标记的", "Marked"),
  unflagged: both("没有标记的", "Not marked"),
  least: both("至少几份", "At least"),
  help: both(
    "点数字看原句，点指标名看各报告的排列；方向键在数字之间移动，Esc 收起",
    "A figure opens its sentence, an indicator's name all its reports; arrow keys go from figure to figure, Esc closes",
  ),
  missing: both("报告没有写，不是 0", "not printed, which is not 0"),
  lowest: both("本行最小", "the row's least"),
  highest: both("本行最大", "the row's greatest"),
  heatHelp: both(
    "颜色只在一行之内比较：从本行最小到最大分七级，行与行之间不可比。范围、口径、时段不同或按累计的数不上色。",
    "Colours compare within a row alone: seven steps from its least to its greatest. Figures of another scope, definition, period or aspect have none.",
  ),
  chartHelp: both(
    "每图一个指标，纵轴各用各的范围，不从 0 起；没有写的年份断开。空心点有标记；范围、口径、时段不同或按累计的点不连线，超出范围的画成三角。",
    "One indicator a chart, each with a scale of its own that does not begin at 0; lines break where a year is missing. Hollow points are marked; those of another scope, definition, period or aspect are not joined, and are arrows where they lie beyond the scale.",
  ),
  barHelp: both("只有一个年份的指标按大小排列，横条从 0 起。", "Indicators of a single year are ranked; bars begin at 0."),
  noCharts: both("没有一个指标有两个以上的数可画。", "No indicator has two figures to draw."),
  detail: both("原句", "The sentence"),
} as const satisfies Readonly<Record<string, Both>>;

/** Names of the catalogue's fields; a field that is not here is shown by its key. */
export const fieldNames: Readonly<Record<string, Both>> = {
  "law-based-government": both("法治政府建设", "Law-based government"),
  "open-government": both("政府信息公开", "Open government"),
  "reconsideration-and-litigation": both("行政复议与应诉", "Reconsideration and litigation"),
  "work-report": both("政府工作报告", "Government work"),
  statistics: both("统计公报", "Statistics"),
  budget: both("预算执行", "Budget"),
  audit: both("审计", "Audit"),
  court: both("法院", "Courts"),
  procuratorate: both("检察院", "Procuratorate"),
};
