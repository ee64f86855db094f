import { expect, test } from "vitest";
import { headingOf, indexSections } from "../../src/render/section-path.js";
import { sampleReport, SAMPLE_TEXT, spanOf } from "./sample.js";

const sections = indexSections(sampleReport());

test("gives the sections around a place, outermost first", () => {
  const pathOf = (words: string): string[] => sections.pathAt(spanOf(SAMPLE_TEXT, words).start).map(headingOf);
  expect(pathOf("61件")).toEqual(["一、主要做法", "（一）办好行政复议"]);
  expect(pathOf("主要做法")).toEqual(["一、主要做法"]);
  expect(pathOf("36件")).toEqual(["二、存在问题"]);
});

test("before the first section there is none", () => expect(sections.pathAt(0)).toEqual([]));

test("finds a section by its id", () => {
  expect(sections.byId("1.1")?.title).toBe("办好行政复议");
  expect(sections.byId("9")).toBeUndefined();
});
