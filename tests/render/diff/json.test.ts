import { expect, test } from "vitest";
import { DiffSchema } from "../../../src/index.js";
import { renderDiffJson } from "../../../src/render/diff/json.js";
import { AFTER, BEFORE, draftFiles } from "./drafts.js";

test("is the diff, with files and places", async () => {
  const files = await draftFiles(BEFORE, AFTER);
  const output = JSON.parse(renderDiffJson(files));
  expect(output.before.file).toBe("送审稿.txt");
  expect(output.after.file).toBe("修改稿.txt");
  const changed = output.claims.find(({ status }: { status: string }) => status === "changed");
  expect(changed).toMatchObject({ before: { text: "61件", place: { line: 5, column: 11 } }, after: { text: "74件", place: { line: 5, column: 11 } }, difference: { decimal: "13", percent: 21.31 } });
  expect(output.findings[0].after.place.line).toBe(13);
  // Places are said on top of it: without them it is what the library gives.
  expect(DiffSchema.parse(output)).toEqual(files.diff);
});
