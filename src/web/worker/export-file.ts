import { rules } from "../../check/rules/index.js";
import { addToTotals, nothingChecked } from "../../render/checked-file.js";
import type { CheckedFile, CheckFormat } from "../../render/checked-file.js";
import type { Lang } from "../../render/wording.js";
import type { ExportFormat, MadeFile } from "../protocol.js";
import { allFindings } from "./check-in-both.js";
import type { CheckedInBoth } from "./check-in-both.js";

interface Source {
  readonly file: File;
  /** In the language that was asked for. */
  readonly checked: CheckedFile;
  readonly lang: Lang;
  readonly other: CheckedFile;
}

interface Exporter {
  /** What the file's name ends in, in place of the ending that it had; of an annotated copy, what stands before that. */
  readonly ending: string;
  readonly type: string;
  make(source: Source): Promise<Uint8Array | string>;
}

/** Each with what it needs is loaded when it is first asked for. */
const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  annotated: {
    ending: ".checked",
    type: "",
    async make({ file, checked: { report, findings }, lang }) {
      const { annotate } = await import("../../render/annotate.js");
      return annotate(new Uint8Array(await file.arrayBuffer()), report, findings, { lang });
    },
  },
  html: {
    ending: ".checked.html",
    type: "text/html",
    async make({ checked, lang, other }) {
      const { createHtml } = await import("../../render/html/page.js");
      return write(createHtml({ lang, rules, translate: () => allFindings(other) }), checked);
    },
  },
  checklist: {
    ending: ".checklist.xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    make: async ({ checked, lang }) => write((await import("../../render/checklist/xlsx.js")).createChecklistXlsx({ lang }), checked),
  },
  sarif: {
    ending: ".sarif",
    type: "application/sarif+json",
    async make({ checked, lang }) {
      const [{ createSarif }, { readRulePages, version }] = await Promise.all([import("../../render/sarif.js"), import("./rule-pages.js")]);
      const pages = await readRulePages();
      return write(createSarif({ lang, version, cwd: null, rules: rules.map((rule) => ({ ...rule, page: pages.get(rule.id) ?? null })) }), checked);
    },
  },
  markdown: {
    ending: ".findings.md",
    type: "text/markdown",
    make: async ({ checked, lang }) => write((await import("../../render/markdown.js")).createMarkdown({ lang, files: 1 }), checked),
  },
  json: {
    ending: ".findings.json",
    type: "application/json",
    make: async ({ checked }) => write((await import("../../render/json.js")).createCheckJson(), checked),
  },
};

/** A file made of what was found. @throws GoujiError where it cannot be made */
export async function exportFile(format: ExportFormat, file: File, both: CheckedInBoth, lang: Lang): Promise<MadeFile> {
  const { ending, type, make } = EXPORTERS[format];
  const made = await make({ file, checked: both[lang], lang, other: both[lang === "zh" ? "en" : "zh"] });
  const bytes = typeof made === "string" ? new TextEncoder().encode(made) : made;
  const [, stem = file.name, extension = ""] = /^(.+?)(\.[^.]*)?$/su.exec(file.name) ?? [];
  // A buffer of its own, which can be handed over.
  return { name: `${stem}${ending}${format === "annotated" ? extension : ""}`, type: type || file.type, bytes: new Uint8Array(bytes).buffer };
}

/** The one file as `gouji check` would write it alone. */
function write<T extends string | Promise<Uint8Array>>(format: CheckFormat<T>, checked: CheckedFile): Promise<string | Uint8Array> | string {
  const before = format.begin() + format.file(checked);
  const end = format.end(addToTotals(nothingChecked, checked));
  // A workbook is made whole at its end, and gives nothing before.
  return typeof end === "string" ? before + end : end;
}
