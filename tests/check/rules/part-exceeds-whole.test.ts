import { describe, expect, it } from "vitest";
import { checkReport } from "../../../src/check/check-report.js";
import { Page } from "../build.js";

const filed = { subject: "行政处罚案件", action: "立案" };

describe("part-exceeds-whole", () => {
  it("finds a single part that outgrows its whole", () => {
    const page = new Page();
    const whole = page.figure("52件", filed);
    const parts = [page.figure("61件", { subject: "一般程序案件" }), page.figure("3件", { subject: "简易程序案件" })];
    const findings = checkReport(page.relate("sum", { whole, parts, complete: false }).report());
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "part-exceeds-whole",
      severity: "error",
      message: "其中的一般程序案件61件超过立案行政处罚案件52件，多出9件。",
      stated: "61件",
      computed: "≤ 52件",
      formula: "61 > 52",
      claims: ["c2", "c1"],
    });
  });

  it("leaves out verbs that say no more than that a thing is there", () => {
    const page = new Page();
    const whole = page.figure("936人", { subject: "调解员", action: "有" });
    const part = page.figure("1042人", { subject: "专职调解员", action: "共有" });
    const [finding] = checkReport(page.relate("sum", { whole, parts: [part], complete: false }).report());
    expect(finding?.message).toBe("其中的专职调解员1042人超过调解员936人，多出106人。");
  });

  it("finds disjoint parts that outgrow it together", () => {
    const page = new Page();
    const whole = page.figure("3437件", filed);
    const parts = ["2210件", "1704件"].map((text) => page.figure(text, { subject: "案件" }));
    const [finding] = checkReport(page.relate("sum", { whole, parts, complete: false, disjoint: true }).report());
    expect(finding).toMatchObject({
      severity: "error",
      message: "其中各项之和3914件（2210＋1704）超过立案行政处罚案件3437件，多出477件。",
      computed: "3914件",
    });
  });

  it("only warns where the parts are not known to lie apart", () => {
    const page = new Page();
    const whole = page.figure("61万辆", { subject: "民用汽车" });
    const parts = [page.figure("58万辆", { subject: "私人汽车" }), page.figure("32万辆", { subject: "轿车" })];
    expect(checkReport(page.relate("sum", { whole, parts, complete: false }).report())[0]?.severity).toBe("warning");
  });

  it("is silent where the parts fit, overlap, or merely round up", () => {
    const list = (whole: string, parts: readonly string[], disjoint?: boolean) => {
      const page = new Page();
      const total = page.figure(whole);
      const ids = parts.map((text) => page.figure(text));
      const more = disjoint === undefined ? {} : { disjoint };
      return checkReport(page.relate("sum", { whole: total, parts: ids, complete: false, ...more }).report());
    };
    expect(list("100件", ["60件", "40件"])).toEqual([]);
    expect(list("100件", ["60件", "50件"], false)).toEqual([]);
    expect(list("5.2亿元", ["2.6亿元", "2.7亿元"])).toEqual([]);
    expect(list("5.2亿元", ["2.6亿元", "2.9亿元"])).toHaveLength(1);
  });

  it("leaves losses alone: beside one a gain may exceed the balance", () => {
    const page = new Page();
    const whole = page.figure("100万元");
    const parts = [page.figure("300万元"), page.figure("-200万元")];
    expect(checkReport(page.relate("sum", { whole, parts, complete: false }).report())).toEqual([]);
  });

  it("grades by how sure the tie is", () => {
    const grade = (more: { readonly strict: boolean }) => {
      const page = new Page();
      const [part, whole] = [page.figure("9件"), page.figure("8件")];
      return checkReport(page.relate("at-most", { part, whole, basis: "part", ...more }).report())[0]?.severity;
    };
    expect(grade({ strict: true })).toBe("error");
    expect(grade({ strict: false })).toBe("warning");
  });

  it("counts a complete list with an unprinted member as open", () => {
    const page = new Page();
    const whole = page.figure("10件");
    const parts = [page.figure("6件"), page.figure("5件")];
    const relation = { whole, parts, complete: true, disjoint: true, unprinted: [{ start: 0, end: 1 }] };
    expect(checkReport(page.relate("sum", relation).report())[0]).toMatchObject({ rule: "part-exceeds-whole", severity: "error" });
  });
});
