import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const found = (text: string) => wordsFound("unpaired-mark", text);

describe("unpaired-mark", () => {
  it("names the mark and the words around it", async () => {
    expect(await findingsOf("unpaired-mark", "深化“一件事一次办改革，办理12件。")).toMatchObject([
      { severity: "info", message: "“深化“一件事一次办”一处的标号““”有前半而无后半。" },
    ]);
    expect(await found("办理案件61件，其中调解22件）。")).toEqual(["）"]);
    expect(await found("印发《办法等制度6项。")).toEqual(["《"]);
  });

  it("sees pairs that cross", async () => {
    expect(await findingsOf("unpaired-mark", "落实“首违不罚（轻微免罚”清单）要求。")).toMatchObject([{ message: expect.stringContaining("交叉") }]);
  });

  it("accepts nesting, mixed widths and marks of lists", async () => {
    expect(await found("印发《关于“首违不罚”（试行)的通知》。措施：1）健全制度；2）加强监督；三）抓好培训。空气中PM2.5（细颗粒物）达标（PM2.5）。")).toEqual([]);
  });

  it("takes a pair that lines part for one", async () => {
    expect(await found("一、主要工作\n他说：“要抓好培训。\n要抓好监督。”\n")).toEqual([]);
  });

  it("is linear where marks never close", async () => {
    expect((await found("“（".repeat(2000))).length).toBe(4000);
  });
});
