// Writes the tables of rules in README.md from the rules themselves, between their marks, and draws the picture: `npm run readme`.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rules } from "gouji";

const LEVELS = {
  zh: { error: "矛盾", warning: "疑似", info: "提示" },
  en: { error: "error", warning: "warning", info: "info" },
};
const OFF = { zh: "默认关闭", en: "off by default" };
const path = fileURLToPath(new URL("../README.md", import.meta.url));

const zh = table(["规则", "最高级别", "查什么", "应当成立", "查出", "属实"], (rule) => [
  `\`${rule.id}\``, level(rule, "zh"), rule.summary.zh, rule.formula, ...measured(rule),
]);
const en = table(["rule", "level at most", "finds", "recall", "precision"], (rule) => [
  `\`${rule.id}\``, level(rule, "en"), rule.summary.en, ...measured(rule),
]);
const before = readFileSync(path, "utf8");
const after = between(between(before, "rules", zh), "rules-en", en);
if (process.argv.includes("--check")) {
  if (after !== before) throw new Error("README.md: the tables of rules are out of date; run npm run readme");
} else {
  writeFileSync(path, after);
  await import("./write-picture.mjs");
}

function level({ severity, setting }, lang) {
  return setting === "off" ? `${LEVELS[lang][severity]}（${OFF[lang]}）` : LEVELS[lang][setting ?? severity];
}

/** What `npm run measure` wrote into the rule's page: of the errors seeded those found, of the findings those that are right. */
function measured({ id }) {
  const page = readFileSync(new URL(`../src/check/rules/${id}.md`, import.meta.url), "utf8");
  const [, section = ""] = page.split("\n## 测得");
  return [/查出 (\d+\/\d+)/, /属实 (\d+\/\d+)/].map((share) => share.exec(section)?.[1] ?? "–");
}

function table(heads, cellsOf) {
  const row = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [row(heads), `|${"---|".repeat(heads.length)}`, ...rules.map((rule) => row(cellsOf(rule)))].join("\n");
}

function between(text, name, content) {
  const pattern = new RegExp(`(<!-- ${name}:begin[^>]*-->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no marks for ${name}`);
  return text.replace(pattern, (_, begin, end) => `${begin}\n${content}\n\n${end}`);
}
