import { extname } from "node:path";
import { version } from "../../package.json";
import { GoujiError } from "../model/errors.js";
import type { Finding } from "../model/finding.js";
import type { BinaryCheckFormat, CheckedFile, CheckFormat } from "../render/checked-file.js";
import { createStylish } from "../render/stylish.js";
import type { Context } from "./context.js";
import { loadRulePage } from "./rule-pages.js";
import { isColored, widthOf } from "./terminal.js";

/**
 * The format of `check` that was asked for. All but the first are loaded only then.
 * `translate` gives the findings of a file in the language that was not asked for.
 */
export async function createCheckFormat(context: Context, translate: (file: CheckedFile) => readonly Finding[]): Promise<CheckFormat | BinaryCheckFormat> {
  const { io, args, library, sink } = context;
  const { lang, operands } = args;
  switch (args.format) {
    case "json":
      return (await import("../render/json.js")).createCheckJson();
    case "html": {
      const { createHtml } = await import("../render/html/index.js");
      return createHtml({ lang, rules: library.rules, translate });
    }
    case "markdown": {
      const { createMarkdown } = await import("../render/markdown.js");
      return createMarkdown({ lang, files: operands.length });
    }
    case "sarif": {
      const { createSarif } = await import("../render/sarif.js");
      const rules = await Promise.all(library.rules.map(async (rule) => ({ ...rule, page: await loadRulePage(rule.id) })));
      return createSarif({ lang, version, rules, cwd: io.cwd });
    }
    case "checklist":
      return createChecklist(context);
    case "ignores": {
      const { createIgnoreList } = await import("../render/ignore-list.js");
      return createIgnoreList({ draft: ({ findings, report }) => library.draftIgnores(findings, report), files: operands.length });
    }
    default:
      return createStylish({ lang, colored: isColored(sink, io.env), width: widthOf(sink, io), files: operands.length });
  }
}

/** The ending of the output's name says whether it is a workbook or a page; what goes down a pipe is a workbook. */
async function createChecklist({ args, messages, sink }: Context): Promise<CheckFormat | BinaryCheckFormat> {
  const { lang, output } = args;
  const ending = output === null ? ".xlsx" : extname(output).toLowerCase();
  if (ending === ".html" || ending === ".htm") return (await import("../render/checklist/html.js")).createChecklistHtml({ lang });
  if (ending !== ".xlsx") throw new GoujiError("usage", messages.checklistEnding(output ?? ""));
  if (sink.isTerminal) throw new GoujiError("usage", messages.workbookNeedsFile);
  const [{ createChecklistXlsx }, { loadWriter }] = await Promise.all([import("../render/checklist/xlsx.js"), import("../render/xlsx-cells.js")]);
  // Missed now rather than after an hour's work.
  await loadWriter();
  return createChecklistXlsx({ lang });
}
