import fc from "fast-check";
import { parse } from "parse5";
import { expect, test } from "vitest";
import { escapeHtml, escapeJson } from "../../../src/render/html/escape.js";
import { createHtml } from "../../../src/render/html/index.js";
import { nothingChecked } from "../../../src/render/checked-file.js";
import { placeIn, reportOf, claimFor, findingFor } from "../sample.js";

const HOSTILE = [
  "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "<!--", "-->", "]]>", '"onmouseover="alert(1)', "'><svg/onload=alert(1)>", "&lt;b&gt;", "\u2028", "\u2029",
  "\u202e16", "\u0000", "\r", "\ud800", "</style>", "{{x}}", "`${x}`", "javascript:alert(1)", "<textarea>", "</title>", "<base href=x>",
];
const words = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 8 }), fc.constantFrom("收到", "件", "，", "\n", "\t")), { maxLength: 8 }).map((parts) => parts.join(""));

interface Node {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}
const shapeOf = (node: Node): unknown => [node.nodeName, (node.attrs ?? []).map(({ name }) => name), (node.childNodes ?? []).filter(({ nodeName }) => nodeName !== "#text").map(shapeOf)];

/** A page in which everything that can come from a stranger is `stranger`'s words. */
function pageWith(stranger: string): string {
  const text = `甲${stranger}收到61件乙`;
  const span = { start: 1, end: text.length - 6 };
  const id = `c${stranger}`;
  const claim = claimFor(text, "61件", 61, { id, subject: `x${stranger}`, action: `x${stranger}`, section: "s" });
  const report = reportOf(text, {
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length }, origin: { format: "text", line: 1 } }],
    sections: [{ id: "s", number: null, level: 1, title: `x${stranger}`, span: { start: 0, end: text.length }, headingSpan: { start: 0, end: 0 }, children: [] }],
    meta: { ...reportOf(text).meta, title: { text: `x${stranger}`, span: { start: 0, end: 1 } } },
    claims: [claim],
    relations: [{ id: "r", type: "same", wording: stranger, claims: [id, id] }],
    messages: [{ code: `x${stranger}`, message: `x${stranger}` }],
    coverage: { numbers: 1, claims: 1, related: 1, skipped: { [`x${stranger}`]: 1 } },
  });
  const finding = findingFor(text, "61件", {
    id: `f${stranger}`, rule: `r${stranger}`, message: `x${stranger}`, stated: `x${stranger}`, computed: `x${stranger}`, formula: `x${stranger}`, suggestion: `x${stranger}`,
    related: [{ span, message: `x${stranger}` }], previous: [{ span, message: stranger }], claims: [id],
  });
  const place = placeIn(text);
  const format = createHtml({ lang: "zh", rules: [{ id: `r${stranger}`, summary: { zh: `x${stranger}`, en: `x${stranger}` } }] });
  const checked = { name: `n${stranger}`, report, findings: [finding], ignored: [{ finding, ignore: { rule: "x", reason: `x${stranger}` } }], place, previous: { tied: 1, name: `n${stranger}`, report, place } };
  return format.begin() + format.file(checked) + format.end({ ...nothingChecked, files: 1, failed: [{ name: `n${stranger}`, code: "x", message: `x${stranger}` }] });
}

test("whatever a stranger writes stays words: the page keeps its shape", () => {
  const plain = shapeOf(parse(pageWith("平")));
  fc.assert(
    fc.property(words, (stranger) => {
      // A blank or an empty name may leave out a note of a finding, never add an element: those cases are held against themselves.
      const page = parse(pageWith(`平${stranger.replaceAll(/\s/g, "")}安`));
      expect(shapeOf(page)).toEqual(plain);
    }),
    { numRuns: 150 },
  );
});

test("every attribute and every text reads back as it was, but for what HTML cannot hold", () => {
  fc.assert(
    fc.property(words, (stranger) => {
      const document = parse(`<!doctype html><body><p title="${escapeHtml(stranger)}">${escapeHtml(stranger)}</p>`) as unknown as Node;
      const find = (node: Node): Node | undefined => (node.tagName === "p" ? node : (node.childNodes ?? []).map(find).find((each) => each !== undefined));
      const paragraph = find(document)!;
      const text = (paragraph.childNodes ?? []).map((each) => (each as unknown as { value: string }).value).join("");
      expect(text).toBe(paragraph.attrs![0]!.value);
      expect(text).toHaveLength(stranger.length);
      expect(text).toBe(stranger.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu, "\ufffd")); // eslint-disable-line no-control-regex
    }),
  );
});

test("JSON in a script element reads back and cannot end it", () => {
  fc.assert(
    fc.property(words, (stranger) => {
      const json = escapeJson({ [stranger]: [stranger] });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual({ [stranger]: [stranger] });
    }),
  );
});
