// Draws how one figure of many reports went over the years, a line a place, as an SVG file:
//
//   npx gouji claims fixtures/reports -f ndjson -o claims.ndjson
//   node examples/plot-indicator/plot.mjs claims.ndjson 行政复议申请 受理 > plot.svg
//   node examples/plot-indicator/plot.mjs claims.ndjson reconsideration.accepted > plot.svg
//
// A year that a place has no report of is a gap in its line, not a zero.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { drawLines } from "./draw-lines.mjs";

const [path, name, action] = process.argv.slice(2);
if (path === undefined || name === undefined) {
  console.error("用法：node examples/plot-indicator/plot.mjs claims.ndjson 指标键 | 对象 事项");
  process.exit(2);
}

/** By series (all names of a place) a point a year and value: two drafts of one report say the same once. */
const lines = new Map();
let unit = "";
for await (const line of createInterface({ input: createReadStream(path) })) {
  const row = JSON.parse(line);
  const isAsked = action === undefined ? row.indicator === name : row.subject === name && row.action === action;
  if (!isAsked || row.modality !== "fact" || row.year === null || row.reportPlace === null) continue;
  if (unit !== "" && row.unit !== unit) continue;
  unit = row.unit;
  const series = row.placeSeries ?? row.reportPlace;
  const points = lines.get(series) ?? new Map();
  points.set(`${row.year} ${row.decimal}`, { place: row.reportPlace, year: row.year, value: row.value, text: row.text, sentence: row.sentence });
  lines.set(series, points);
}
if (lines.size === 0) {
  console.error(`没有这样的数据：${[name, action].filter(Boolean).join(" ")}`);
  process.exit(1);
}

const drawn = [...lines.values()].map((points) => {
  const sorted = [...points.values()].sort((a, b) => a.year - b.year);
  return { name: sorted.at(-1).place, points: sorted };
});
process.stdout.write(drawLines(drawn, { title: action === undefined ? name : `${name} · ${action}`, unit }));
