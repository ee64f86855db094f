import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";

function stages(later: string, earlier: string, strict: boolean) {
  const page = new Page();
  const whole = page.figure(earlier, { subject: "复议申请", action: "受理" });
  const part = page.figure(later, { subject: "复议申请", action: "审结" });
  return checkReport(page.relate("at-most", { part, whole, basis: "funnel", strict }).report());
}

describe("funnel-reversed", () => {
  it("finds a later stage that counts more", () => {
    expect(stages("73件", "40件", true)).toMatchObject([
      {
        rule: "funnel-reversed",
        severity: "error",
        message: "审结复议申请73件，多于前一环节的受理40件，多出33件。",
        formula: "73 > 40",
      },
    ]);
  });

  it("warns where cases may have been carried in", () => {
    const [finding] = stages("73件", "40件", false);
    expect(finding).toMatchObject({ severity: "warning", confidence: 0.8 });
    expect(finding?.message).toContain("如含上年结转，请注明");
  });

  it("is silent where the order holds", () => {
    expect(stages("37件", "40件", true)).toEqual([]);
    expect(stages("40件", "40件", true)).toEqual([]);
  });
});
