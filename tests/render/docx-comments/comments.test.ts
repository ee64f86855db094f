import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { annotate, checkReport, parseReport, type Finding } from "../../../src/index.js";
import { commentDocx } from "../../../src/render/docx-comments/index.js";
import { paragraph, W } from "../../read/docx/build-docx.js";
import { writeZip } from "../../read/docx/write-zip.js";
import { commentOn, findingAt, parseDocx } from "./comment-on.js";
import { findingOn } from "./mark-figures.js";
import { packageFiles } from "./package-files.js";
import { decode, readComments } from "./read-comments.js";
import { expectOnlyComments } from "./same-package.js";

const BODY = paragraph("全年收到行政复议申请61件，其中不予受理21件，受理43件。") + paragraph("审结37件。");
const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';

describe("what a comment says", () => {
  test("the sentence, the arithmetic, the suggestion, the other figures and where they stand, and the rule", async () => {
    const text = [paragraph("一、受理情况"), BODY, paragraph("二、审结情况"), paragraph("全年审结36件。")].join("");
    const file = writeZip(packageFiles(text));
    const report = await parseReport(file);
    const at = (words: string): Finding["span"] => findingAt(report, words).span;
    const finding = findingOn(report, at("61件"), {
      message: "收到61件，与其中两项之和64件不符",
      computed: "64件",
      suggestion: "43件或为40件",
      related: [
        { span: at("21件"), message: "分项：21件" },
        { span: at("36件"), message: "另一处：36件" },
      ],
      previous: [{ span: { start: 0, end: 1 }, message: "上年报告所写：58件" }],
    });
    const lines = async (lang: "zh" | "en"): Promise<readonly string[]> => readComments(await annotate(file, report, [finding], { lang }))[0]!.lines;
    expect(await lines("zh")).toEqual([
      "矛盾：收到61件，与其中两项之和64件不符",
      "所写 61件，推算 64件：21 + 43 = 64 ≠ 61",
      "建议：43件或为40件",
      "· 分项：21件",
      "· 另一处：36件（见“二、审结情况”）",
      "· 上年报告：上年报告所写：58件",
      "规则：sum-mismatch",
    ]);
    expect((await lines("en")).slice(0, 2)).toEqual(["error: 收到61件，与其中两项之和64件不符", "stated 61件, computed 64件: 21 + 43 = 64 ≠ 61"]);
  });

  test("a finding of a real check stands on the figure that it is about", async () => {
    const file = writeZip(packageFiles(paragraph("全年收到行政复议申请61件，其中不予受理21件，受理43件。")));
    const report = await parseReport(file);
    const findings = checkReport(report);
    expect(findings.length).toBeGreaterThan(0);
    const copy = await annotate(file, report, findings, { lang: "zh" });
    expect(readComments(copy).map(({ words }) => words)).toEqual(findings.map(({ span }) => report.text.slice(span.start, span.end)));
  });

  test("a sum of many members names some of them", () => {
    const { file, report } = commentOn(BODY, []);
    const related = Array.from({ length: 30 }, (_, index) => ({ span: { start: index, end: index + 1 }, message: `分项${index}` }));
    const [comment] = readComments(commentDocx(file, report, [findingOn(report, { start: 10, end: 13 }, { related })], { lang: "zh" }));
    expect(comment!.lines.filter((line) => line.startsWith("·"))).toHaveLength(8);
    expect(comment!.lines).toContain("……另有 22 处相关数字未列出");
  });

  test("nothing of a draft is markup, and what no XML may hold is shown as missing", () => {
    const { file, report } = commentOn(BODY, []);
    const message = `61件</w:t><w:p/>&amp;"<x>\u0000\u001b[31m\ufffe\ud800 \u202e`;
    const [comment] = readComments(commentDocx(file, report, [findingOn(report, { start: 10, end: 13 }, { message })], { lang: "zh" }));
    expect(comment!.lines[0]).toBe(`矛盾：61件</w:t><w:p/>&amp;"<x>\ufffd\ufffd[31m\ufffd\ufffd \ufffd`);
  });

  test("without a date none is written, and the same report gives the same bytes", () => {
    const [one, other] = [commentOn(BODY, ["61件"]), commentOn(BODY, ["61件"])];
    expect(Buffer.compare(one.copy, other.copy)).toBe(0);
    expect(one.comments[0]!.date).toBeUndefined();
    expect(commentOn(BODY, ["61件"], { date: "2025-01-22T09:00:00Z" }).comments[0]!.date).toBe("2025-01-22T09:00:00Z");
  });
});

describe("comments that are there", () => {
  const reply = `<w:comments ${W} ${W14}><w:comment w:id="3" w:author="审稿人" w:initials="审"><w:p w14:paraId="00000001"><w:r><w:t>请核</w:t></w:r></w:p></w:comment><w:comment w:id="12" w:author="起草人"><w:p w14:paraId="00000002"><w:r><w:t>已核</w:t></w:r></w:p></w:comment></w:comments>`;
  const extended = '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="0"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>';
  const marks = (text: string): string => `<w:commentRangeStart w:id="3"/><w:commentRangeStart w:id="12"/><w:r><w:t>${text}</w:t></w:r><w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r><w:commentRangeEnd w:id="12"/><w:r><w:commentReference w:id="12"/></w:r>`;

  test("are kept, with their replies, ids and marks, and new ones come behind", () => {
    const { copy, comments } = commentOn({ body: `<w:p>${marks("共61件。")}</w:p>`, others: { comments: reply, commentsExtended: extended } }, ["61件"]);
    expect(comments.map(({ id, words }) => [id, words])).toEqual([["13", "61件"]]);
    const all = readComments(copy);
    expect(all.map(({ id, author }) => [id, author])).toEqual([["3", "审稿人"], ["12", "起草人"], ["13", "勾稽 gouji"]]);
    expect(all[0]!.words).toBe("共61件。");
    expect(decode(unzipSync(copy)["word/commentsExtended.xml"]!)).toBe(extended);
    expect(decode(unzipSync(copy)["word/comments.xml"]!).startsWith(reply.replace("</w:comments>", ""))).toBe(true);
  });

  test.each([
    ["none yet", `<w:comments ${W}/>`],
    ["another prefix", '<x:comments xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></x:comments>'],
    ["no prefix", '<comments xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"></comments>'],
    ["a byte order mark", `\ufeff<?xml version="1.0" encoding="UTF-8"?>\n<w:comments ${W}>\n</w:comments>\n`],
  ])("a part of comments with %s", (_, part) => {
    const { copy, comments } = commentOn({ body: BODY, others: { comments: part } }, ["61件"]);
    expect(comments).toHaveLength(1);
    // Its own reader finds the comment of the earlier run by namespaces, not by prefixes.
    const report = parseDocx(copy);
    expect(Buffer.compare(commentDocx(copy, report, [findingAt(report, "61件")], { lang: "zh" }), copy)).toBe(0);
  });

  test("ids that leave no room above them", () => {
    const large = reply.replaceAll('w:id="12"', 'w:id="2147483647"');
    const { comments } = commentOn({ body: `<w:p>${marks("共61件。").replaceAll('"12"', '"2147483647"')}</w:p>`, others: { comments: large } }, ["61件", "共"]);
    expect(comments.map(({ id }) => id)).toEqual(["0", "1"]);
  });

  test("a part that the package names but does not have is made", () => {
    const files = packageFiles({ body: BODY, others: { comments: reply } }).filter(({ name }) => name !== "word/comments.xml");
    expect(commentOn(writeZip(files), ["61件"]).comments).toHaveLength(1);
  });

  test("a part of that name that is something else is left alone", () => {
    const files = [...packageFiles(BODY), { name: "word/comments.xml", data: "<other/>" }];
    const file = writeZip(files);
    const report = parseDocx(file);
    const parts = unzipSync(commentDocx(file, report, [findingAt(report, "61件")], { lang: "zh" }));
    expect(decode(parts["word/comments.xml"]!)).toBe("<other/>");
    expect(decode(parts["word/comments2.xml"]!)).toContain("勾稽 gouji");
    expect(decode(parts["word/_rels/document.xml.rels"]!)).toContain('Target="comments2.xml"');
  });
});

describe("annotated twice", () => {
  test("what was said already is not said again, and what is new is", () => {
    const first = commentOn(BODY, ["61件", "37件"]);
    const again = parseDocx(first.copy);
    const same = [findingAt(again, "61件"), findingAt(again, "37件")];
    expect(Buffer.compare(commentDocx(first.copy, again, same, { lang: "zh" }), first.copy)).toBe(0);

    const more = commentDocx(first.copy, again, [...same, findingAt(again, "43件"), { ...same[0]!, message: "另一句" }], { lang: "zh" });
    expectOnlyComments(more, first.copy);
    expect(readComments(more).map(({ words }) => words)).toEqual(["61件", "37件", "43件", "61件"]);
  });

  test("the same words of another's, or on another figure, are no reason to be silent", () => {
    const first = commentOn(BODY, ["61件"]);
    const again = parseDocx(first.copy);
    const elsewhere = { ...findingAt(again, "61件"), span: findingAt(again, "43件").span };
    expect(readComments(commentDocx(first.copy, again, [elsewhere], { lang: "zh" }))).toHaveLength(2);
  });
});
