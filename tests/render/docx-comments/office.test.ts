import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { annotate, checkReport, locate, parseReport, type Finding, type Report } from "../../../src/index.js";
import { commentDocx } from "../../../src/render/docx-comments/index.js";
import { FORMS } from "../../forms/forms.js";
import { readPlainReport } from "../../forms/plain-blocks.js";
import { readTextReports } from "../../forms/reports.js";
import { squeeze } from "../../forms/same-report.js";
import { FIXTURES } from "../../read/docx/read-fixture.js";
import { zipFolder } from "../../read/docx/zip-folder.js";
import { parseDocx } from "./comment-on.js";
import { findingOn, findingsEverywhere } from "./mark-figures.js";
import { convert, hasOffice, readAnnotations, type Annotation } from "./office.js";
import { readComments } from "./read-comments.js";

const MINUTES = 5 * 60_000;
const AUTHOR = "勾稽 gouji";
/** Fixtures that LibreOffice 7.4 cannot open as they are, without a comment: over parts that are damaged, over strict names, and with a crash. */
const NOT_OPENED: ReadonlySet<string> = new Set(["damaged-parts", "strict-names", "numbering-styles"]);
const REAL = new URL("../../../../shared/corpus/real/", import.meta.url);

interface Case {
  readonly report: Report;
  readonly findings: readonly Finding[];
  readonly copy: Uint8Array;
}

describe.skipIf(!hasOffice)(hasOffice ? "opened in LibreOffice and saved" : "opened in LibreOffice (soffice is not here: skipped)", () => {
  const cases = new Map<string, Case>();
  let asOdt: ReadonlyMap<string, Uint8Array>;
  let asDocx: ReadonlyMap<string, Uint8Array>;

  beforeAll(async () => {
    for (const name of readdirSync(FIXTURES).filter((each) => !NOT_OPENED.has(each))) {
      const bytes = zipFolder(join(FIXTURES, name));
      const report = parseDocx(bytes);
      const findings = findingsEverywhere(report);
      cases.set(name, { report, findings, copy: commentDocx(bytes, report, findings, { lang: "zh" }) });
    }
    for (const [index, [name, text]] of [...readTextReports(new URL("../../../fixtures/", import.meta.url))].entries()) {
      const form = ["automatic.docx", "tracked.docx"][index % 2]!;
      cases.set(`${name}-${form.slice(0, -".docx".length)}`, await commented(FORMS[form]!(await readPlainReport(text)).bytes));
    }
    for (const path of existsSync(REAL) ? ["budget_execution/承德-2025.docx", "stat_communique/和田地区-2025.docx"] : []) {
      cases.set(path.replace(/^.*\/|\.docx$/g, ""), await commented(new Uint8Array(readFileSync(new URL(path, REAL)))));
    }
    const copies = new Map([...cases].map(([name, { copy }]) => [name, copy]));
    asOdt = convert(copies, "odt");
    asDocx = convert(new Map([...copies].slice(-6)), "docx");
  }, MINUTES);

  test("every copy opens", () => {
    expect([...asOdt.keys()]).toEqual([...cases.keys()]);
  });

  test("every comment comes back", () => {
    for (const [name, { findings }] of cases) {
      expect([name, readAnnotations(asOdt.get(name)!).filter(({ author }) => author === AUTHOR).length]).toEqual([name, findings.length]);
    }
  });

  test("in the made and the real reports each says what it said, and stands on the words that it stood on", () => {
    for (const [name, { report, findings }] of [...cases].filter(([each]) => !existsSync(join(FIXTURES, each)))) {
      const got = readAnnotations(asOdt.get(name)!).filter(({ author }) => author === AUTHOR);
      const wanted = findings.filter(({ span }) => isWrittenInOnePiece(report, span));
      const missing = wanted.filter((finding) => !got.some((each) => isOf(each, finding, report)));
      expect([name, missing.map(({ message }) => message)]).toEqual([name, []]);
    }
  });

  test("and so they do when it saves the copy as a DOCX again", () => {
    for (const [name, saved] of asDocx) {
      const { report, findings } = cases.get(name)!;
      const got = readComments(saved);
      expect([name, got.length, got.every(({ isReferred, author }) => isReferred && author === AUTHOR)]).toEqual([name, findings.length, true]);
      const missing = findings.filter(({ span }) => isWrittenInOnePiece(report, span)).filter((finding) => !got.some((each) => isOf(each, finding, report)));
      expect([name, missing.map(({ message }) => message)]).toEqual([name, []]);
    }
  });
});

async function commented(bytes: Uint8Array): Promise<Case> {
  const report = await parseReport(bytes);
  const figures = [...report.text.matchAll(/\d[\d.,]*\p{L}?/gu)].slice(0, 60).map(({ 0: words, index }) => findingOn(report, { start: index, end: index + words.length }, { message: `第${index}字起` }));
  const findings = [...checkReport(report), ...figures];
  return { report, findings, copy: await annotate(bytes, report, findings, { lang: "zh" }) };
}

/** Whether the words of a span stand in one paragraph of the file, and none of them in its automatic number. */
function isWrittenInOnePiece(report: Report, span: Finding["span"]): boolean {
  const place = locate(report, span);
  const isPrinted = report.pieces.some(({ span: { start, end }, origin }) => start < span.end && span.start < end && origin.format === "docx" && origin.generated !== undefined);
  return !isPrinted && place.format === "docx" && place.paragraph === place.end.paragraph && place.part === place.end.part;
}

function isOf(annotation: Pick<Annotation, "lines" | "words">, { span, message }: Finding, report: Report): boolean {
  const words = squeeze(report.text.slice(span.start, span.end));
  return annotation.lines[0]?.includes(message) === true && squeeze(annotation.words ?? "") === words;
}
