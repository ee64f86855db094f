import { expect, test } from "vitest";
import { buildCatalogue } from "../../src/indicators/catalogue.js";
import type { CatalogueEntry } from "../../src/indicators/field.js";
import { findIndicator } from "../../src/indicators/find-indicator.js";
import { nameClaims } from "../../src/indicators/name-claims.js";
import { readWording } from "../../src/indicators/wording.js";
import { parseReport } from "../../src/index.js";

const common = { terms: { 受理: ["受理", "立案受理"], 案件: ["案件"] }, neutral: ["全年", "共"], changes: ["增长"] };

/** An entry in cases, or in whatever else is said. */
const entry = (key: string, wordings: readonly string[], rest: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  key, name: key, nameEn: key, units: ["件"], kinds: ["count"], wordings, ...rest,
});

const catalogue = buildCatalogue(common, [
  {
    field: "cases",
    terms: { 复议: ["行政复议", "行政复议案件"], 诉讼: ["行政诉讼", "行政诉讼案件"], 调解: ["调解"], 收入: ["财政收入"] },
    indicators: [
      entry("reconsideration.accepted", ["@复议 案件? 受理"]),
      entry("litigation.accepted", ["@诉讼 案件? 受理"]),
      entry("mediation.accepted", ["调解 案件? 受理"]),
      entry("revenue", ["收入"], { units: ["元"], kinds: ["amount"] }),
    ],
  },
]);

/** Printed figures and their keys, of a text named by the catalogue above alone. */
async function keysOf(text: string): Promise<Readonly<Record<string, string | null>>> {
  const { claims, ...report } = await parseReport(text);
  const bare = claims.map((claim) => ({ ...claim, indicator: null }));
  return Object.fromEntries(nameClaims(bare, report, catalogue).map(({ quantity, indicator }) => [quantity.text, indicator]));
}

test("a wording is read term by term", () => {
  expect(readWording("@复议 案件? 受理")).toEqual({ around: ["复议"], allowed: ["案件"], needed: ["受理"] });
});

test("a name that is made of an indicator's terms and neutral words has its key", async () => {
  expect(await keysOf("全年共受理行政复议案件40件。")).toEqual({ "40件": "reconsideration.accepted" });
});

test("one word more may make it another thing", async () => {
  expect(await keysOf("受理涉外行政复议案件40件。")).toEqual({ "40件": null });
  expect(await keysOf("不予受理行政复议案件21件。")).toEqual({ "21件": null });
});

test("another unit is another thing", async () => {
  expect(await keysOf("受理行政复议案件40人次。")).toEqual({ "40人次": null });
});

test("of what is not said, the nearest words before it decide", async () => {
  expect(await keysOf("加强行政诉讼应对，做好行政复议。受理案件12件。")).toEqual({ "12件": "reconsideration.accepted" });
  expect(await keysOf("做好行政复议，加强行政诉讼应对。受理案件12件。")).toEqual({ "12件": "litigation.accepted" });
  expect(await keysOf("受理案件12件。")).toEqual({ "12件": null });
});

test("what the name says itself goes before what stands around it", async () => {
  expect(await keysOf("做好行政复议。受理调解案件12件。")).toEqual({ "12件": "mediation.accepted" });
});

test("the growth of an indicator on the year before has a key of its own; what is planned against has none", async () => {
  expect(await keysOf("财政收入5.2亿元，比上年增长3.1%。")).toEqual({ "5.2亿元": "revenue", "3.1%": "revenue.growth" });
  expect(await keysOf("财政收入5.2亿元，为预算的98%。")).toEqual({ "5.2亿元": "revenue", "98%": null });
});

test("the report's own place in a name says nothing of what is counted; another's does", async () => {
  const title = "临川市云山区人民政府关于2024年度法治政府建设情况的报告\n";
  expect(await keysOf(`${title}全年受理云山区行政复议案件40件。`)).toMatchObject({ "40件": "reconsideration.accepted" });
  expect(await keysOf(`${title}全年受理金湖县行政复议案件12件。`)).toMatchObject({ "12件": null });
});

test("a key of growth is found by that of its indicator; an unknown key is none", () => {
  expect(findIndicator("reconsideration.accepted")?.units[0]).toBe("件");
  expect(findIndicator("reconsideration.accepted.growth")).toMatchObject({ units: ["%"], kinds: ["change"] });
  expect(findIndicator("no-such")).toBeNull();
  expect(findIndicator("no-such.growth")).toBeNull();
});
