import { describe, expect, test } from "vitest";
import { diffTexts } from "./drafts.js";

const HEAD = "临川市云山区2025年法治政府建设年度报告\n\n";
const SUM = "行政诉讼案件合计120件，其中一审80件，二审45件，共计120件。";

const findingsOf = async (before: string, after: string): Promise<readonly string[]> => {
  const { diff } = await diffTexts(HEAD + before, HEAD + after);
  return diff.findings.map(({ status, rule, because }) => [status, rule, because].filter(Boolean).join(" "));
};

const BAD = "全年受理行政复议申请43件，审结37件，审结率90.0%。";
const GOOD = BAD.replace("90.0%", "86.0%");

describe("a finding", () => {
  test("that stands as it was is open, whatever else was edited", async () => {
    expect(await findingsOf(BAD, `新建服务站17个。${BAD}`)).toEqual(["open rate-mismatch"]);
  });
  test("was settled by its figures, or came with them", async () => {
    expect(await findingsOf(BAD, GOOD)).toEqual(["settled rate-mismatch figures"]);
    expect(await findingsOf(GOOD, BAD)).toEqual(["new rate-mismatch figures"]);
  });
  test("went with its text, or came with it", async () => {
    expect(await findingsOf(`新建服务站17个。${BAD}`, "新建服务站17个。")).toEqual(["settled rate-mismatch text"]);
    expect(await findingsOf("新建服务站17个。", `新建服务站17个。${BAD}`)).toEqual(["new rate-mismatch text"]);
  });
  test("whose figures changed without coming right is one, not two", async () => {
    expect(await findingsOf(BAD, BAD.replace("90.0%", "91.0%"))).toEqual(["altered rate-mismatch"]);
    expect(await findingsOf(BAD, BAD.replace("37件", "36件"))).toEqual(["altered rate-mismatch"]);
  });
  test("of the frame, without figures, is paired by its sentence", async () => {
    const clash = "2025年2月30日召开会议。";
    const found = await findingsOf(`${clash}新建服务站17个。`, `新建服务站17个。${clash}`);
    expect(found.filter((each) => each.includes("date-impossible"))).toEqual(["open date-impossible"]);
  });
  test("is given as each draft has it", async () => {
    const { diff } = await diffTexts(HEAD + BAD, HEAD + BAD.replace("90.0%", "91.0%"));
    expect(diff.findings[0]?.before?.stated).toBe("90.0%");
    expect(diff.findings[0]?.after?.stated).toBe("91.0%");
    expect(diff.totals.findings).toEqual({ new: 0, altered: 1, open: 0, settled: 0 });
  });
});

test("new ones come first, settled ones last", async () => {
  const statuses = async (): Promise<readonly string[]> => (await diffTexts(HEAD + BAD + SUM, `${HEAD}${GOOD}${SUM}全年办理案件50件，办结20件，办结率90.0%。`)).diff.findings.map(({ status }) => status);
  const seen = await statuses();
  expect(seen[0]).toBe("new");
  expect(seen.at(-1)).toBe("settled");
});
