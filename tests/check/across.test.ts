import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { checkReport, countTied, FindingSchema, judgePrevious, parseReport, type Finding, type Report } from "../../src/index.js";

const read = async (name: string): Promise<Report> =>
  parseReport(readFileSync(new URL(`../../fixtures/reports/${name}/input.txt`, import.meta.url), "utf8"), { filename: `${name}.txt` });

const said = (findings: readonly Finding[]): readonly string[] => findings.map(({ rule, severity, stated }) => `${severity} ${rule} ${stated}`);
const clone = (report: Report): Report => JSON.parse(JSON.stringify(report)) as Report;

describe("two years of one district", () => {
  let now: Report;
  let clean: Report;
  let draft: Report;
  beforeAll(async () => {
    [now, clean, draft] = await Promise.all([read("fazhi-next-year"), read("fazhi-clean"), read("fazhi-draft")]);
  });

  test("sound reports agree, in as many figures as this one says of last year", () => {
    expect(judgePrevious(now, clean)).toBeNull();
    expect(checkReport(now, { previous: clean })).toEqual(checkReport(now));
    expect(countTied(now, clean)).toBeGreaterThanOrEqual(15);
  });

  test("mistakes of last year's report show in what this one says of it", () => {
    const own = new Set(checkReport(now).map(({ id }) => id));
    const across = checkReport(now, { previous: draft }).filter(({ id }) => !own.has(id));
    expect(said(across)).toEqual(["error carry-over-mismatch 46件", "warning previous-figure-mismatch 5.2%"]);
  });

  test("findings keep to the schema and point into the report that they speak of", () => {
    const findings = checkReport(now, { previous: draft });
    expect(z.array(FindingSchema).safeParse(findings).success).toBe(true);
    const ids = new Set(now.claims.map(({ id }) => id));
    for (const { span, stated, claims, previous = [] } of findings) {
      if (stated !== null) expect(now.text.slice(span.start, span.end)).toBe(stated);
      expect(claims.every((id) => ids.has(id))).toBe(true);
      for (const place of previous) expect(draft.claims.some(({ quantity }) => quantity.span.start === place.span.start)).toBe(true);
    }
  });

  test("reports that went through JSON give the same", () => {
    expect(checkReport(clone(now), { previous: clone(draft) })).toEqual(checkReport(now, { previous: draft }));
  });

  test("a rule that is off is silent, and each speaks English", () => {
    const off = checkReport(now, { previous: draft, rules: { "carry-over-mismatch": "off", "previous-figure-mismatch": "off" } });
    expect(off).toEqual(checkReport(now));
    const english = checkReport(now, { previous: draft, lang: "en" });
    expect(english[0]?.message).toMatch(/^At the beginning of the year, .* disagrees with .* in last year's report, by 2件\.$/);
  });

  test("a report that does not fit changes nothing", () => {
    expect(judgePrevious(clean, now)?.code).toBe("previous-report-unfit");
    expect(checkReport(clean, { previous: now })).toEqual(checkReport(clean));
  });
});

test("a figure changed in this year's report is found against last year's, seed by seed", async () => {
  const [text, previous] = [readFileSync(new URL("../../fixtures/reports/fazhi-next-year/input.txt", import.meta.url), "utf8"), await read("fazhi-clean")];
  const seeds: readonly (readonly [string, string, string])[] = [
    ["加上上年结转8件", "加上上年结转6件", "error carry-over-mismatch"],
    ["含上年结转的22件在内", "含上年结转的19件在内", "warning carry-over-mismatch"],
    ["行政规范性文件46件", "行政规范性文件48件", "error carry-over-mismatch"],
    ["比2024年的286件增加78件", "比2024年的268件增加96件", "warning previous-figure-mismatch"],
    ["同比增加41件，增长10.4%", "同比增加51件，增长13.2%", "warning previous-figure-mismatch"],
    ["同比增长9.1%", "同比增长6.1%", "warning previous-figure-mismatch"],
    ["395件，同比增长15.5%", "395件，同比增长25.5%", "warning previous-figure-mismatch"],
    ["较上年增长7.2%", "较上年增长9.2%", "warning previous-figure-mismatch"],
    ["共办理行政执法案件12,580件", "共办理行政执法案件13,264件", "warning stale-figure"],
  ];
  for (const [sound, seeded, expected] of seeds) {
    expect(text, sound).toContain(sound);
    const report = await parseReport(text.replace(sound, seeded), { filename: "seeded.txt" });
    const found = checkReport(report, { previous }).map(({ rule, severity }) => `${severity} ${rule}`);
    expect(found, seeded).toContain(expected);
  }
});
