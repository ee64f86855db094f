import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseReport } from "../../../src/index.js";
import { GoujiError } from "../../../src/model/errors.js";
import type { Report } from "../../../src/model/report.js";

/** Published reports, kept outside the repository: see CONTRIBUTING.md. */
const FOLDER = new URL("../../../../shared/corpus/real/", import.meta.url);
const isHere = existsSync(FOLDER);
/** Part of poppler-utils: another reader of PDFs, that looks at positions alone. */
const hasReference = spawnSync("pdftotext", ["-v"]).status === 0;
const files = isHere ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".pdf")).sort() : [];

const FIGURE = /[0-9０-９][0-9０-９,，.．]*/gu;
/** A line that is a page number and nothing else. */
const PAGE_MARK = /^[\s—–－\-·.]*\d{1,3}[\s—–－\-·.]*$/u;
const FLOOR = 0.99;

const isRun = isHere && hasReference;
const title = isRun
  ? `${files.length} real PDFs against pdftotext`
  : `real PDFs: SKIPPED, ${isHere ? "pdftotext (poppler-utils) is not installed" : "../shared/corpus/real is not here"}`;

describe.skipIf(!isRun)(title, () => {
  test.each(isRun ? files : ["none"])("%s", async (file) => {
    const path = fileURLToPath(new URL(file, FOLDER));
    const report = await parseReport(readFileSync(path), { filename: file }).catch((error: unknown) => error);
    const reference = execFileSync("pdftotext", ["-layout", "-enc", "UTF-8", path, "-"], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] });
    if (report instanceof Error && !(report instanceof GoujiError)) throw report;
    if (report instanceof GoujiError) {
      // Nothing but a font without a character map is a reason: then the other reader finds hardly a Chinese character as well.
      expect(report.code).toBe("no-text-layer");
      expect(countChinese(reference)).toBeLessThan(reference.replace(/\s/gu, "").length / 3);
      return;
    }
    expectFiguresWhole(report as Report, reference);
    expectClaimsWhole(report as Report);
  });
});

/** Of the figures that the reference sees, page numbers aside, nearly all stand in the text, as often as there. */
function expectFiguresWhole({ text }: Report, reference: string): void {
  const here = new Map<string, number>();
  for (const figure of figuresOf(text)) here.set(figure, (here.get(figure) ?? 0) + 1);
  const figures = figuresOf(reference.split("\n").filter((line) => !PAGE_MARK.test(line)).join("\n"));
  const missing = figures.filter((figure) => {
    const left = here.get(figure) ?? 0;
    here.set(figure, left - 1);
    return left <= 0;
  });
  expect(figures.length).toBeGreaterThan(100);
  expect(1 - missing.length / figures.length, `missing: ${missing.slice(0, 20).join(" ")}`).toBeGreaterThanOrEqual(FLOOR);
}

/** No claim's number is cut out of a longer one. */
function expectClaimsWhole({ text, claims }: Report): void {
  const cut = claims.filter(({ quantity: { span } }) => {
    const before = text.slice(Math.max(0, span.start - 2), span.start);
    if (!/^[\d０-９]/u.test(text.charAt(span.start))) return false;
    const isThousands = /^\d{3}(?!\d)/u.test(text.slice(span.start, span.start + 4));
    return /[\d０-９]$/u.test(before) || /[\d０-９][.．]$/u.test(before) || (isThousands && /\d,$/u.test(before));
  });
  expect(cut.map(({ quantity: { span } }) => text.slice(span.start - 8, span.end + 4))).toEqual([]);
}

function figuresOf(text: string): readonly string[] {
  return (text.match(FIGURE) ?? []).map((figure) => figure.replace(/[,，.．]+$/u, ""));
}

function countChinese(text: string): number {
  return text.match(/[\u4E00-\u9FFF]/gu)?.length ?? 0;
}
