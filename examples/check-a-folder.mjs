// Checks every .txt of a folder, adds a set phrase of the house, and prints one line a finding, worst first:
//
//   node examples/check-a-folder.mjs fixtures/reports
//
// A file that is no report is said so in one line, and the others are still checked.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkReport, GoujiError, locate, parseReport } from "gouji";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("用法：node examples/check-a-folder.mjs 文件夹");
  process.exit(2);
}

const RANK = { error: 0, warning: 1, info: 2 };
const rows = [];
const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".txt")).sort();
for (const path of paths) {
  try {
    const report = await parseReport(await readFile(join(folder, path)), { filename: path, dictionaries: { phrases: ["九大行动"] } });
    for (const finding of checkReport(report, { rules: { "section-numbering": "info" } })) {
      rows.push({ path, finding, place: locate(report, finding.span) });
    }
  } catch (error) {
    if (!(error instanceof GoujiError)) throw error;
    console.error(`${path}: ${error.code}: ${error.message}`);
  }
}

rows.sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity]);
for (const { path, finding, place } of rows) {
  const where = place.format === "pdf" ? `p${place.page}` : place.format === "docx" ? `¶${place.paragraph + 1}` : `${place.line}:${place.column}`;
  console.log([`${path}:${where}`, finding.severity, finding.rule, finding.message].join("\t"));
}
console.log(`\n${paths.length} 份报告，${rows.length} 处可疑`);
process.exitCode = rows.some(({ finding }) => finding.severity === "error") ? 1 : 0;
