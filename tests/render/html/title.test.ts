import { expect, test } from "vitest";
import { locate, parseReport } from "../../../src/index.js";
import { renderBlocks, viewFile } from "../../../src/render/html/index.js";
import { FORMS } from "../../forms/forms.js";
import { readPlainReport } from "../../forms/plain-blocks.js";
import { DRAFT } from "./page-of.js";

test.each(["automatic.docx", "page.html", "set.pdf"])("a title is set as one, whether a heading or a paragraph: %s", async (form) => {
  const report = await parseReport(FORMS[form]!(await readPlainReport(DRAFT)).bytes, { filename: form });
  expect(report.meta.title).not.toBeNull();
  const view = viewFile({ name: form, report, findings: [], ignored: [], place: (span) => locate(report, span) }, { lang: "zh", rules: [] });
  const titles = [...renderBlocks(view)].filter((html) => /^<(?:p|h\d)[^>]* class="gj-b gj-title"/.test(html));
  expect(titles.length).toBeGreaterThan(0);
  expect(titles.join("").replace(/<[^>]*>|\s/g, "")).toContain(report.meta.title!.text.replace(/\s/g, ""));
});
