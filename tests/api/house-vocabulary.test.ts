import { describe, expect, test } from "vitest";
import { findQuantities, parseReport, type HouseVocabulary } from "../../src/index.js";

async function claimsOf(text: string, dictionaries?: HouseVocabulary): Promise<readonly string[]> {
  const { claims } = await parseReport(text, { dictionaries });
  return claims.map(({ quantity, subject, action }) => `${subject}/${action}/${quantity.value}${quantity.unit}`);
}

describe("house vocabulary", () => {
  test("a unit that the dictionaries lack", async () => {
    const text = "全年发放惠民卡片40瓮。";
    expect(await claimsOf(text)).not.toContainEqual(expect.stringMatching(/40瓮$/));
    expect(await claimsOf(text, { units: [{ unit: "瓮", dimension: "count" }] })).toEqual([expect.stringMatching(/40瓮$/)]);
    expect(findQuantities(text, { dictionaries: { units: [{ unit: "瓮", dimension: "count" }] } })).toMatchObject([{ value: 40, unit: "瓮", use: "claim" }]);
  });

  test("a set phrase whose figure counts nothing", async () => {
    const text = "深入实施九个平台工程，建成站点12个。";
    expect((await claimsOf(text)).length).toBe(2);
    expect(await claimsOf(text, { phrases: ["九个平台"] })).toEqual([expect.stringMatching(/12个$/)]);
  });

  test("an act", async () => {
    const text = "全年核亮问题线索40件。";
    expect(await claimsOf(text)).not.toEqual(["问题线索/核亮/40件"]);
    expect(await claimsOf(text, { actions: ["核亮"] })).toEqual(["问题线索/核亮/40件"]);
  });

  test("a name that is read whole", async () => {
    const text = "办结受理直达工单40件。";
    expect(await claimsOf(text)).not.toEqual(["受理直达工单/办结/40件"]);
    expect(await claimsOf(text, { names: ["受理直达工单"] })).toEqual(["受理直达工单/办结/40件"]);
  });

  test("a measure", async () => {
    const text = "群众舒心度95.5%。";
    expect((await parseReport(text)).claims).not.toMatchObject([{ action: "舒心度" }]);
    const [claim] = (await parseReport(text, { dictionaries: { measures: ["舒心度"] } })).claims;
    expect(claim).toMatchObject({ subject: expect.stringContaining("群众"), action: "舒心度", quantity: { unit: "%" } });
  });

  test("what one caller adds, the next does not see", async () => {
    const text = "全年发放惠民卡片40瓮。";
    const before = await claimsOf(text);
    await claimsOf(text, { units: [{ unit: "瓮", dimension: "count" }], actions: ["发放"], names: ["惠民卡片"] });
    expect(await claimsOf(text)).toEqual(before);
  });
});
