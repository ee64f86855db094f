import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkReport, type GoujiError, parseReport } from "../../src/index.js";
import { expectSound } from "../api/soundness.js";

/** Published reports, kept outside the repository: see CONTRIBUTING.md. */
const FOLDER = new URL("../../../shared/corpus/real/", import.meta.url);
const isHere = existsSync(FOLDER);
const files = isHere ? readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((path) => /\.(?:txt|docx|pdf|html)$/.test(path)).sort() : [];

describe.skipIf(!isHere)(isHere ? `${files.length} real reports` : "real reports (../shared/corpus/real is not here: skipped)", () => {
  test.each(isHere ? files : ["none"])("%s", async (file) => {
    const bytes = readFileSync(new URL(file, FOLDER));
    const report = await parseReport(bytes, { filename: file }).catch((error: unknown) => error as GoujiError);
    if (report instanceof Error) {
      // Fonts without a character map are the one thing that published reports suffer from and no reader can mend.
      expect(report).toMatchObject({ name: "GoujiError", code: "no-text-layer" });
      expect(file).toMatch(/\.pdf$/);
      return;
    }
    const findings = checkReport(report);
    expectSound(report, findings);
    expect(checkReport(JSON.parse(JSON.stringify(report)))).toEqual(findings);
    // A report that is full of figures and yields no claim was not understood.
    const figures = report.text.match(/\d[\d,.]*(?:件|个|项|人|家|万元|亿元|%|％)/g)?.length ?? 0;
    expect(report.claims.length).toBeGreaterThanOrEqual(figures / 3);
  });
});
