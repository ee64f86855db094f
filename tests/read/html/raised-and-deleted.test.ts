import { expect, test } from "vitest";
import { readHtml } from "./as-html.js";

const read = (words: string): string => readHtml(`<p>全区生产总值${words}亿元，同比增长5.6%，各项工作取得新的成效。</p>`).text;

test.each([
  ["14210<sup>2</sup>", "14210²"],
  ["14210<span style='vertical-align: super'> 12 </span>", "14210¹²"],
  ["[<sup>2</sup>]14210", "[2]14210"],
  ["14210<sup>[2]</sup>", "14210[2]"],
])("a raised number is no part of a figure: %s", (source, printed) => {
  expect(read(source)).toContain(`生产总值${printed}亿元`);
});

test("words that were taken back are left out", () => {
  expect(read("<del>12</del><ins>13</ins>")).toContain("生产总值13亿元");
});
