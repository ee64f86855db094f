import { createPaint } from "../../render/paint.js";
import { renderTable } from "../../render/table.js";
import type { Column } from "../../render/table.js";
import { wordingFor } from "../../render/wording.js";
import type { Context } from "../context.js";
import type { RuleInfo } from "../library.js";
import { isColored } from "../terminal.js";

const titles = {
  zh: { rule: "规则", level: "级别", meaning: "查什么" },
  en: { rule: "rule", level: "level", meaning: "finds" },
} as const;

/** Lists the rules, each with its level and what it finds. */
export async function rules({ io, args, library, sink }: Context): Promise<number> {
  const { lang } = args;
  const paint = createPaint(isColored(sink, io.env));
  const { severity } = wordingFor(lang);
  const columns: readonly Column<RuleInfo>[] = [
    { title: titles[lang].rule, most: 40, cell: (rule) => rule.id },
    { title: titles[lang].level, most: 20, cell: (rule) => `${rule.severity}${lang === "zh" ? ` ${severity[rule.severity]}` : ""}` },
    { title: titles[lang].meaning, most: Infinity, cell: (rule) => rule.summary[lang] },
  ];
  await sink.write(renderTable(library.rules, columns, paint.strong));
  return 0;
}
