import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { annotate, checkReport } from "../../../src/index.js";
import { FIXTURES } from "../../read/docx/read-fixture.js";
import { zipFolder } from "../../read/docx/zip-folder.js";
import { parseDocx } from "./comment-on.js";
import { findingsEverywhere } from "./mark-figures.js";
import { readComments } from "./read-comments.js";
import { expectOnlyComments } from "./same-package.js";

const MAIN: Readonly<Record<string, string>> = { "strict-names": "office/body.xml" };

describe.each(readdirSync(FIXTURES))("fixtures/read/docx/%s", (name) => {
  const bytes = zipFolder(join(FIXTURES, name));
  const main = MAIN[name] ?? "word/document.xml";

  test.each(["accepted", "original"] as const)("with a comment on each figure and label, changes %s", async (trackedChanges) => {
    const report = parseDocx(bytes, trackedChanges);
    const findings = findingsEverywhere(report);
    const copy = await annotate(bytes, report, findings, { lang: "zh" });
    expectOnlyComments(copy, bytes, { main });
    const own = readComments(copy, main).filter(({ author }) => author === "勾稽 gouji");
    expect(own).toHaveLength(findings.length);
    for (const { isReferred, words } of own) expect([isReferred, words !== null]).toEqual([true, true]);

    const again = parseDocx(copy, trackedChanges);
    expect(again).toEqual(report);
    expect(checkReport(again)).toEqual(checkReport(report));
  });

  test("without findings it is the same file", async () => {
    const copy = await annotate(bytes, parseDocx(bytes), [], { lang: "zh" });
    expect(Buffer.compare(copy, bytes)).toBe(0);
  });
});
