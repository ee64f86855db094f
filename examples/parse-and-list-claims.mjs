// Reads one report and lists what it says in figures:
//
//   node examples/parse-and-list-claims.mjs fixtures/reports/fazhi-clean/input.txt
//
// In a project of your own, `npm install gouji` first; in this repository, `npm run build`.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { locate, parseReport } from "gouji";

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("用法：node examples/parse-and-list-claims.mjs 文件");
  process.exit(2);
}

const report = await parseReport(await readFile(path), { filename: basename(path) });
const titles = new Map();
const remember = (sections) => {
  for (const { id, title, children } of sections) {
    titles.set(id, title);
    remember(children);
  }
};
remember(report.sections);

console.log(`${report.meta.title?.text ?? "（无标题）"}\n`);
for (const claim of report.claims) {
  const { line, column } = locate(report, claim.quantity.span);
  const said = [claim.subject, claim.action, claim.quantity.text].filter(Boolean).join(" ");
  console.log(`${line}:${column}\t${said}\t${titles.get(claim.section) ?? ""}`);
}

const { numbers, claims, related } = report.coverage;
console.log(`\n数字 ${numbers} 个，数据 ${claims} 条，已勾稽 ${related} 条`);
