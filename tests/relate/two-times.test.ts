import { expect, test } from "vitest";
import { tiesOf } from "./ties.js";

test.each([
  ["last year's figure behind the change", "接通率达98.3%，较上年提升1.6个百分点，上年为96.7%。", ["change 98.3% up 1.6个百分点"]],
  ["of a count", "受理申请55件，同比增长10%，上年为50件。", ["change 55件 up 10%"]],
  ["a share of what grows at constant prices", "服务业增加值占地区生产总值的比重由50.3%提高到50.9%，提高0.6个百分点。", ["change 50.9% up 0.6个百分点"]],
  ["not what grows so itself", "服务业增加值由50.3亿元增加到55.0亿元，增长5%。", []],
  ["not of another thing", "接通率达98.3%，较上年提升1.6个百分点，上年满意率为96.7%。", []],
])("%s", async (_, text, ties) => {
  expect((await tiesOf(text)).filter((tie) => tie.startsWith("change"))).toEqual(ties);
});
