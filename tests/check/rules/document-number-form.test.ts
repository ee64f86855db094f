import { describe, expect, it } from "vitest";
import { findingsOf, wordsFound } from "../findings-of.js";

const found = (text: string) => wordsFound("document-number-form", text);

describe("document-number-form", () => {
  it("says how the number should read", async () => {
    expect(await findingsOf("document-number-form", "按照《办法》（云政办发[2023]第06号）的要求。")).toMatchObject([
      {
        severity: "info",
        message: "发文字号“云政办发[2023]第06号”的年份应当用六角括号“〔〕”，序号不加“第”，序号不编虚位，宜写作“云政办发〔2023〕6号”。",
        computed: "云政办发〔2023〕6号",
      },
    ]);
  });

  it("sees every bracket that is typed for 〔〕", async () => {
    for (const [open, close] of ["[]", "【】", "（）", "()", "［］"]) {
      expect(await found(`根据云政发${open}2024${close}12号文件。`)).toEqual([`根据云政发${open}2024${close}12号`]);
    }
  });

  it("leaves sound numbers, cases of courts and names alone", async () => {
    expect(await found("云政发〔2025〕20号。（2024）川0102行初35号判决。云山花园（2024）5号楼。云政发〔2025〕100号。")).toEqual([]);
  });
});
