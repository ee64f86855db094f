import { describe, expect, it } from "vitest";
import { observed } from "./observations.js";

const references = async (text: string) => (await observed("reference", text)).map(({ to, ordinal }) => [to, ordinal]);
const landmarks = async (text: string) => (await observed("landmark", text)).map(({ of, ordinal }) => [of, ordinal]);

describe("references", () => {
  it("reads them behind a lead or at the start of a clause, lists member by member", async () => {
    expect(await references("收支情况详见附表5、6、7。（附件2）见图一，如表3所示，措施见本报告第四部分。")).toEqual([
      ["table", 5], ["table", 6], ["table", 7], ["annex", 2], ["figure", 1], ["table", 3], ["part", 4],
    ]);
  });

  it("takes neither counts nor other documents", async () => {
    expect(await references("人大代表5名，《办法》附件3，通知的附件5，详见附件3份，报表1张，企图2次，根据表1.2测算。")).toEqual([]);
  });

  it("finds annexes and captions", async () => {
    expect(await landmarks("表1 收入情况\n\n正文。\n\n附件：1.收支总表\n2.债务表\n3.名词解释\n")).toEqual([["table", 1], ["annex", 1], ["annex", 2], ["annex", 3]]);
    expect(await landmarks("正文。\n\n附件：1.收支总表2.债务表\n")).toEqual([["annex", 1], ["annex", 2]]);
    expect(await landmarks("正文。\n\n附件：收支总表\n")).toEqual([["annex", 1]]);
    expect(await landmarks("正文。\n\n附件2\n\n2024年债务表\n")).toEqual([["annex", 2]]);
  });
});
