import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { paragraph, W } from "../../read/docx/build-docx.js";
import { commentOn } from "./comment-on.js";
import { decode } from "./read-comments.js";

const BOLD = "<w:rPr><w:b/></w:rPr>";
const run = (text: string, properties = ""): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const tracked = (name: string, content: string): string => `<w:${name} w:id="7" w:author="甲" w:date="2024-12-01T00:00:00Z">${content}</w:${name}>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The comment on 61件 (or other words): what it stands on, and the body with `[`, `]` and `*` for its marks. */
function mark(body: string, words = "61件", more: Parameters<typeof commentOn>[2] = {}): { readonly on: string | null; readonly body: string } {
  const { copy, comments } = commentOn(body, [words], more);
  expect(comments).toHaveLength(1);
  const xml = decode(unzipSync(copy)["word/document.xml"]!).replace(/^.*<w:body>|<\/w:body>.*$/g, "");
  const marked = xml
    .replace(/<w:commentRangeStart w:id="0"\/>/, "[")
    .replace(/<w:commentRangeEnd w:id="0"\/>/, "]")
    .replace(/<w:r><w:commentReference w:id="0"\/><\/w:r>/, "*");
  return { on: comments[0]!.words, body: marked };
}

describe("runs", () => {
  test("a run is cut where the figure begins and ends, and keeps its properties", () => {
    const { on, body } = mark(`<w:p><w:r w:rsidR="00A1">${BOLD}<w:t>共61件。</w:t></w:r></w:p>`);
    expect(on).toBe("61件");
    const again = `<w:r w:rsidR="00A1">${BOLD}<w:t>`;
    expect(body).toBe(`<w:p>${again}共</w:t></w:r>[${again}61件</w:t></w:r>]*${again}。</w:t></w:r></w:p>`);
  });

  test("a figure over several runs, with marks of spelling between them", () => {
    const { on, body } = mark(`<w:p>${run("共6", BOLD)}<w:proofErr w:type="gramStart"/>${run("1")}${run("件。")}</w:p>`);
    expect(on).toBe("61件");
    expect(body).toContain("[");
    expect(body).toContain(`${run("1")}${run("件")}]*${run("。")}`);
  });

  test("a figure that is a run is not cut", () => {
    expect(mark(`<w:p>${run("共")}${run("61件", BOLD)}${run("。")}</w:p>`).body).toBe(`<w:p>${run("共")}[${run("61件", BOLD)}]*${run("。")}</w:p>`);
  });

  test("a run is cut beside a tab, a break, a picture or a page that ended here", () => {
    const { on, body } = mark("<w:p><w:r><w:t>共</w:t><w:tab/><w:t>61件</w:t><w:br/><w:lastRenderedPageBreak/><w:t>完</w:t></w:r></w:p>");
    expect(on).toBe("61件");
    expect(body).toBe("<w:p><w:r><w:t>共</w:t><w:tab/></w:r>[<w:r><w:t>61件</w:t></w:r>]*<w:r><w:br/><w:lastRenderedPageBreak/><w:t>完</w:t></w:r></w:p>");
  });

  test("references, sections of characters, comments and line ends count as what they say", () => {
    const text = "A&amp;B &#x4EF6;&#20214;\r\n<!-- 61件 --><![CDATA[<6]]>1&#x4EF6;&lt;";
    const { on, body } = mark(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`, "61件");
    expect(on).toBe("61件");
    expect(body).toBe(
      "<w:p><w:r><w:t>A&amp;B &#x4EF6;&#20214;\r\n<!-- 61件 --><![CDATA[<]]></w:t></w:r>[<w:r><w:t><![CDATA[6]]>1&#x4EF6;</w:t></w:r>]*<w:r><w:t>&lt;</w:t></w:r></w:p>",
    );
  });

  test("blanks that come to stand at an end go on to count, and those that did not count do not begin to", () => {
    const { on, body } = mark("<w:p><w:r><w:t> 共 61件 完 </w:t></w:r></w:p>");
    expect(on).toBe("61件");
    const kept = '<w:t xml:space="preserve"> </w:t>';
    expect(body).toBe(`<w:p><w:r><w:t> 共</w:t>${kept}</w:r>[<w:r><w:t>61件</w:t></w:r>]*<w:r>${kept}<w:t>完 </w:t></w:r></w:p>`);
  });

  test("marks of no width; a raised number, which is no other for being cut, is taken whole", () => {
    const raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';
    expect(mark("<w:p><w:r><w:t>共6\u200b1\u00ad件。</w:t></w:r></w:p>").on).toBe("6\u200b1\u00ad件");
    expect(mark(`<w:p>${run("占地61km")}${run("2", raised)}${run("，")}</w:p>`, "61km²").on).toBe("61km2");
    expect(mark(`<w:p>${run("注")}${run("2024", raised)}</w:p>`, "注20").on).toBe("注2024");
  });

  test("properties with a tracked change of format come whole", () => {
    const changed = `<w:rPr><w:b/>${tracked("rPrChange", "<w:rPr><w:i/></w:rPr>")}</w:rPr>`;
    expect(mark(`<w:p>${run("共61件。", changed)}</w:p>`).body).toBe(`<w:p>${run("共", changed)}[${run("61件", changed)}]*${run("。", changed)}</w:p>`);
  });
});

describe("what stands around runs", () => {
  test.each<[string, string]>([
    ["hyperlink", `<w:hyperlink w:anchor="a">${run("共61件。")}</w:hyperlink>`],
    ["smartTag", `<w:smartTag w:uri="u" w:element="e">${run("共61件。")}</w:smartTag>`],
    ["bdo", `<w:bdo w:val="ltr">${run("共61件。")}</w:bdo>`],
    ["ins", tracked("ins", run("共61件。"))],
    ["moveTo", tracked("moveTo", run("共61件。"))],
    ["sdt", `<w:sdt><w:sdtPr><w:alias w:val="数"/></w:sdtPr><w:sdtContent>${run("共61件。")}</w:sdtContent></w:sdt>`],
    ["a field's result", field('HYPERLINK "#a"', run("共61件。"))],
  ])("within %s the marks stand inside", (_, content) => {
    const { on } = mark(`<w:p>${run("前")}${content}${run("后")}</w:p>`);
    expect(on).toBe("61件");
  });

  test.each<[string, string]>([
    ["ins", tracked("ins", run("61件"))],
    ["hyperlink", `<w:hyperlink w:anchor="a">${run("61件")}</w:hyperlink>`],
    ["sdt", `<w:sdt><w:sdtPr/><w:sdtContent>${run("61件")}</w:sdtContent></w:sdt>`],
    ["a field", field("=SUM(ABOVE)", run("61件"))],
    ["fldSimple", `<w:fldSimple w:instr="=SUM(ABOVE)">${run("61件")}</w:fldSimple>`],
    ["all of them", tracked("ins", `<w:hyperlink w:anchor="a"><w:smartTag w:uri="u" w:element="e">${run("61件")}</w:smartTag></w:hyperlink>`)],
  ])("around the whole of %s they stand outside, and go on to when it is rejected, removed or worked out again", (_, content) => {
    expect(mark(`<w:p>${run("前")}${content}${run("后")}</w:p>`).body).toBe(`<w:p>${run("前")}[${content}]*${run("后")}</w:p>`);
  });

  test("what no comment may be in is commented as a whole", () => {
    const bound = `<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent>${run("共61件")}</w:sdtContent></w:sdt>`;
    expect(mark(`<w:p>${run("前")}${bound}${run("后")}</w:p>`).body).toBe(`<w:p>${run("前")}[${bound}]*${run("后")}</w:p>`);
    const simple = `<w:fldSimple w:instr="REF a">${run("共61件")}</w:fldSimple>`;
    expect(mark(`<w:p>${simple}${run("后")}</w:p>`).body).toBe(`<w:p>[${simple}]*${run("后")}</w:p>`);
    const ruby = `<w:ruby><w:rubyPr/><w:rt>${run("yi")}</w:rt><w:rubyBase>${run("61件")}</w:rubyBase></w:ruby>`;
    expect(mark(`<w:p><w:r><w:t>共</w:t>${ruby}<w:t>。</w:t></w:r></w:p>`).body).toBe(`<w:p><w:r><w:t>共</w:t></w:r>[<w:r>${ruby}</w:r>]*<w:r><w:t>。</w:t></w:r></w:p>`);
  });

  test("the reference stands behind the field, where LibreOffice can read the comment", () => {
    const { on, body } = mark(`<w:p>${field('HYPERLINK "#a"', run("共61件。"))}${run("后")}</w:p>`);
    expect(on).toBe("61件");
    expect(body.endsWith(`]${run("。")}<w:r><w:fldChar w:fldCharType="end"/></w:r>*${run("后")}</w:p>`)).toBe(true);
  });

  test("a number that a field draws is commented as a field", () => {
    const circled = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>eq \\o\\ac(○,21)</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(mark(`<w:p>${run("第")}${circled}${run("项")}</w:p>`, "(21)").body).toBe(`<w:p>${run("第")}[${circled}]*${run("项")}</w:p>`);
  });
});

describe("tracked changes", () => {
  const body = `<w:p>${run("共")}${tracked("del", '<w:r><w:delText>60</w:delText></w:r>')}${tracked("ins", run("61"))}${run("件。")}</w:p>`;

  test("a figure of which a part was inserted, as accepted", () => {
    expect(mark(body).body).toBe(`<w:p>${run("共")}${tracked("del", '<w:r><w:delText>60</w:delText></w:r>')}[${tracked("ins", run("61"))}${run("件")}]*${run("。")}</w:p>`);
  });

  test("a figure of which a part was deleted, as it stood before", () => {
    const { body: marked } = mark(body, "60件", { trackedChanges: "original" });
    expect(marked).toBe(`<w:p>${run("共")}[${tracked("del", '<w:r><w:delText>60</w:delText></w:r>')}${tracked("ins", run("61"))}${run("件")}]*${run("。")}</w:p>`);
  });

  test("within a deletion the text is cut as any other", () => {
    const { body: marked } = mark(`<w:p>${tracked("del", "<w:r><w:delText>共61件。</w:delText></w:r>")}${run("无")}</w:p>`, "61件", { trackedChanges: "original" });
    expect(marked).toBe(`<w:p>${tracked("del", "<w:r><w:delText>共</w:delText></w:r>[<w:r><w:delText>61件</w:delText></w:r>]*<w:r><w:delText>。</w:delText></w:r>")}${run("无")}</w:p>`);
  });

  test("a figure over two paragraphs that became one", () => {
    const first = `<w:p><w:pPr><w:rPr>${tracked("del", "")}</w:rPr></w:pPr>${run("共6")}</w:p>`;
    expect(mark(`${first}${paragraph("1件。")}`).on).toBe("61件");
  });
});

describe("places that are no body", () => {
  const notes = (kind: string, text: string): string => `<w:${kind}s ${W}><w:${kind} w:id="2"><w:p>${run(text)}</w:p></w:${kind}></w:${kind}s>`;

  test.each([
    ["footnote", "脚注"],
    ["endnote", "尾注"],
  ])("a figure of a %s is commented at its mark, with the figure said", (kind, name) => {
    const mark = `<w:r><w:${kind}Reference w:id="2"/></w:r>`;
    const { copy, comments } = commentOn({ body: `<w:p>${run("共61件")}${mark}${run("。")}</w:p>`, others: { [`${kind}s`]: notes(kind, "含上年结转5件。") } }, ["5件"]);
    expect(comments[0]).toMatchObject({ words: `<${kind}Reference>`, isReferred: true });
    expect(comments[0]!.lines[0]).toBe(`矛盾：${name}里的“5件”：所写5件，与各项之和不符`);
    expect(decode(unzipSync(copy)["word/document.xml"]!)).toContain(`<w:commentRangeStart w:id="0"/>${mark}<w:commentRangeEnd w:id="0"/>`);
  });

  test("a mark that its author typed stays one with its note", () => {
    const mark = '<w:r><w:footnoteReference w:customMarkFollows="1" w:id="2"/><w:t>*</w:t></w:r>';
    const { copy } = commentOn({ body: `<w:p>${run("共61件")}${mark}</w:p>`, others: { footnotes: notes("footnote", "含5件。") } }, ["5件"]);
    expect(decode(unzipSync(copy)["word/document.xml"]!)).toContain(`<w:commentRangeStart w:id="0"/>${mark}<w:commentRangeEnd w:id="0"/>`);
  });

  test("a figure of a text box is commented at its shape, whichever branch it was read from, in a table or out of it", () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const shape = `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><mc:Choice Requires="wps"><w:drawing>${box("框里5件")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("框里5件")}</w:pict></mc:Fallback></mc:AlternateContent>`;
    const anchored = `<w:p><w:r><w:t>前</w:t>${shape}<w:t>后</w:t></w:r></w:p>`;
    for (const body of [anchored, `<w:tbl><w:tr><w:tc>${anchored}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>`]) {
      const { copy, comments } = commentOn(body, ["5件"]);
      expect(comments[0]!.lines[0]).toBe("矛盾：文本框里的“5件”：所写5件，与各项之和不符");
      expect(decode(unzipSync(copy)["word/document.xml"]!)).toContain(`</w:r><w:commentRangeStart w:id="0"/><w:r>${shape}</w:r><w:commentRangeEnd w:id="0"/>`);
    }
  });

  test("in English", () => {
    const { comments } = commentOn({ body: `<w:p>${run("共61件")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, others: { footnotes: notes("footnote", "含5件。") } }, ["5件"], { lang: "en" });
    expect(comments[0]!.lines).toEqual(["error: In the footnote, “5件”: 所写5件，与各项之和不符", "stated 5件: 21 + 43 = 64 ≠ 61", "rule: sum-mismatch"]);
  });
});

describe("tables and numbering", () => {
  test("a figure that is a cell, and words that go on in the next", () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const { comments } = commentOn(`<w:tbl><w:tr>${cell("受理")}${cell("61件")}</w:tr><w:tr>${cell("审结")}${cell("37件")}</w:tr></w:tbl>`, ["61件", "37件", "受理\t61件"]);
    expect(comments.map(({ words }) => words)).toEqual(["61件", "37件", "受理"]);
  });

  const level = '<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>';
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const numbered = (content: string): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${content}</w:p>`;

  test("a number that Word prints is commented on its paragraph, which may have no words", () => {
    const { comments } = commentOn({ body: numbered(run("存在") + run("问题")) + paragraph("共61件。"), others: { numbering } }, ["三、"]);
    expect(comments[0]!.words).toBe("存在问题");
    const empty = commentOn({ body: numbered("") + paragraph("共61件。"), others: { numbering } }, ["三、"]);
    expect(empty.comments[0]).toMatchObject({ words: "", isReferred: true });
  });

  test("words that begin in the number begin with the paragraph", () => {
    const { comments } = commentOn({ body: numbered(run("存在问题")), others: { numbering } }, ["、存在"]);
    expect(comments[0]!.words).toBe("存在");
  });
});
