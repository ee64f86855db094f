// Measures every rule and writes what came out into its page (src/check/rules/*.md, under 测得) and the tables of README.md:
//
//   npm run measure [-- --check] [-- --verbose]
//
// Errors are seeded, one at a time and the same ones every time, into the annotated reports: the project's own and, where
// ../shared/corpus is at hand, published ones; published reports are checked as they are, and each finding there needs a verdict in
// tests/corpus/verdicts.json of somebody who read the report. --check writes nothing and fails where a page is out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { rules } from "gouji";

const LEAST_PRECISION = 0.95;
const HEADING = "## 测得";

const root = new URL("..", import.meta.url);
if (!existsSync(new URL("../shared/corpus", root))) {
  console.error("not measured: ../shared/corpus, with the published reports, is not here");
  process.exit(process.argv.includes("--check") ? 0 : 1);
}
const cache = new URL("node_modules/.cache/gouji-measure/", root);
await build({
  config: false,
  entry: { measure: fileURLToPath(new URL("tests/measure/measure.ts", root)) },
  outDir: fileURLToPath(cache),
  format: ["esm"],
  target: "node20",
  platform: "node",
  loader: { ".bcmap": "binary", ".md": "text" },
  silent: true,
});
const { measureRules } = await import(new URL("measure.js", cache));
const measured = await measureRules(fileURLToPath(root));

const faults = measured.unread.map((finding) => `nobody has read: ${finding}`);
for (const each of measured.rules) {
  const { rule, recall, precision, missed, wrong } = each;
  const { severity, setting = severity } = rules.find(({ id }) => id === rule);
  console.log(`${rule.padEnd(28)} found ${share(recall).padEnd(18)} right ${share(precision)}`);
  if (process.argv.includes("--verbose")) for (const line of [...missed.map((edit) => `  missed ${edit}`), ...wrong.map((line) => `  wrong  ${line}`)]) console.log(line);
  const isLoud = setting !== "off" && setting !== "info";
  if (isLoud && recall.of === 0) faults.push(`${rule} was not measured, so it may not be on`);
  if (isLoud && precision.of > 0 && precision.hits / precision.of < LEAST_PRECISION) faults.push(`${rule} is wrong too often to be ${setting}`);
  keep(new URL(`src/check/rules/${rule}.md`, root), each);
}
if (faults.length > 0) {
  console.error(faults.join("\n"));
  process.exit(1);
}

/** The last section of a rule's page. */
function keep(page, each) {
  const before = readFileSync(page, "utf8");
  const after = `${before.split(`\n${HEADING}`)[0].trimEnd()}\n\n${HEADING}\n\n${paragraph(each)}\n`;
  if (after === before) return;
  if (process.argv.includes("--check")) faults.push(`${fileURLToPath(page)}: out of date; run npm run measure`);
  else writeFileSync(page, after);
}

function paragraph({ basis, recall, precision }) {
  const seeded = basis === "annotated" ? "人工标注的关系" : "程序自己认出的关系或位置";
  const found = recall.of === 0 ? "没有播下差错。" : `播下的差错查出 ${share(recall)}：在${seeded}上逐次改动一处。`;
  const right = precision.of === 0 ? "没有报出过。" : `报出的属实 ${share(precision)}：包括未改动的标注报告与公开报告中的报出。`;
  return `${found}${right}`;
}

function share({ hits, of }) {
  return of === 0 ? "–" : `${hits}/${of}（${((100 * hits) / of).toFixed(1)} %）`;
}
