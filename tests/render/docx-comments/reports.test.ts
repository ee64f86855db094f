import { existsSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { annotate, checkReport, type Finding, locate, parseReport, type Report } from "../../../src/index.js";
import { FORMS } from "../../forms/forms.js";
import { readPlainReport, type PlainReport } from "../../forms/plain-blocks.js";
import { readTextReports } from "../../forms/reports.js";
import { squeeze } from "../../forms/same-report.js";
import { findingsEverywhere } from "./mark-figures.js";
import { readComments } from "./read-comments.js";
import { expectOnlyComments } from "./same-package.js";

const DOCX_FORMS = Object.keys(FORMS).filter((name) => name.endsWith(".docx"));

describe.each([...readTextReports(new URL("../../../fixtures/", import.meta.url))])("%s", (_, text) => {
  let plain: PlainReport;
  beforeAll(async () => {
    plain = await readPlainReport(text);
  });

  test.each(DOCX_FORMS)("as %s, with its findings and a comment on each figure", async (form) => {
    await expectCommented(FORMS[form]!(plain).bytes);
  });
});

/** Published reports, kept outside the repository: see CONTRIBUTING.md. */
const REAL = new URL("../../../../shared/corpus/real/", import.meta.url);
const REAL_DOCX = ["budget_execution/承德-2025.docx", "stat_communique/和田地区-2025.docx"];

describe.skipIf(!existsSync(REAL))("real reports (skipped where ../shared/corpus/real is not here)", () => {
  test.each(REAL_DOCX)("%s", async (name) => {
    await expectCommented(new Uint8Array(readFileSync(new URL(name, REAL))));
  });
});

async function expectCommented(bytes: Uint8Array): Promise<void> {
  const report = await parseReport(bytes);
  const found = checkReport(report);
  const findings = [...found, ...findingsEverywhere(report)];
  const copy = await annotate(bytes, report, findings, { lang: "zh" });
  expectOnlyComments(copy, bytes);
  const words = readComments(copy).map((comment) => squeeze(comment.words ?? ""));
  const wanted = findings.map((finding) => wordsIn(report, finding));
  // Words that go on in another paragraph are the comment's, too, unless that one stands in another cell.
  expect(words.map((each, index) => (wanted[index]!.goesOn ? each.slice(0, wanted[index]!.words.length) : each))).toEqual(wanted.map((each) => each.words));

  // Stored as JSON in between, it is the same report: the same bytes come out.
  const stored = JSON.parse(JSON.stringify({ report, findings })) as { report: Report; findings: Finding[] };
  expect(Buffer.compare(await annotate(bytes, stored.report, stored.findings, { lang: "zh" }), copy)).toBe(0);

  const again = await parseReport(copy);
  expect(again).toEqual(report);
  expect(checkReport(again)).toEqual(found);
}

/** The words that a comment is to stand on, in their first paragraph: those of the span, as far as the file has them; of a label, all of its paragraph. */
function wordsIn(report: Report, { span }: Finding): { readonly words: string; readonly goesOn: boolean } {
  const place = locate(report, span);
  if (place.format !== "docx") throw new Error("not of a DOCX");
  const words = report.pieces.flatMap(({ span: { start, end }, origin }) => {
    if (origin.format !== "docx" || origin.generated !== undefined || origin.part !== place.part || origin.paragraph !== place.paragraph) return [];
    return [report.text.slice(place.generated ? start : Math.max(start, span.start), place.generated ? end : Math.max(start, Math.min(end, span.end)))];
  });
  return { words: squeeze(words.join("")), goesOn: place.end.paragraph !== place.paragraph };
}
