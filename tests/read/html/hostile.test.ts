import { expect, test } from "vitest";
import { GoujiError } from "../../../src/model/errors.js";
import { readHtml } from "./as-html.js";

const MEGABYTES = 20;
const REPORT = "<p>全年受理行政复议申请40件，审结37件。</p>";
/** Far above the two seconds that reading takes alone, for a busy machine is no failure. */
const MOST_MILLISECONDS = 10_000;

/** As much of it as makes a page of 20 MB. */
function flood(piece: string, before = "", after = ""): () => Uint8Array {
  return () => {
    const bytes = new TextEncoder().encode(piece);
    const count = Math.floor((MEGABYTES * 1024 * 1024) / bytes.length);
    return new TextEncoder().encode(before + piece.repeat(count) + after);
  };
}

function page(...parts: readonly string[]): () => Uint8Array {
  return () => new TextEncoder().encode(parts.join(""));
}

test.each([
  ["20 MB of <i>", flood("<i>"), "too-large"],
  ["100 000 nested containers", page("<div>".repeat(100_000), REPORT, "</div>".repeat(100_000)), 20],
  ["100 000 nested tables", page("<table><tr><td>".repeat(100_000), REPORT), 20],
  ["end tags of what is not open, over a deep stack", flood("</b>", "<i>".repeat(400_000)), "too-large"],
  ["a million empty cells", page("<table>", `<tr>${"<td></td>".repeat(1000)}</tr>`.repeat(1000), "</table>"), "too-large"],
  ["spans of 65534 rows and 1000 columns", page("<table>", "<tr><td rowspan=65534 colspan=1000>1</td></tr>".repeat(1000), "</table>"), "too-large"],
  ["10 000 cells over 1000 columns each", page("<table><tr>", "<td colspan=1000>1</td>".repeat(10_000), "</table>"), "too-large"],
  ["nothing closed", flood("<table><tr><td><p><li>甲"), "too-large"],
  ["a frame of 150 000 rows", page("<table>", "<tr><td>甲".repeat(150_000), "</table>"), 299_999],
  ["a flood of entities", flood("&amp;"), "too-large"],
  ["a flood of blanks between words", flood("a  "), "too-large"],
  ["a flood of lines in pre", flood("x\n", "<pre>"), "too-large"],
  ["a flood of links", flood("<a href=x>甲</a>"), "too-large"],
  ["a flood of ordinary paragraphs", flood('<p style="color:red">x</p>'), "too-large"],
  ["NULs between words", flood("甲\0\0\0"), "too-large"],
  ["nothing but carriage returns", flood("\r", REPORT), 20],
  ["an attribute of 20 MB", flood("x", '<p style="', `">${REPORT}`), 20],
  ["a million attributes", flood("a=b ", "<p ", `>${REPORT}`), 20],
  ["an attribute of entities", flood("&amp;", '<p style="', `">${REPORT}`), 20],
  ["a picture of 15 MB in the page", page(REPORT, '<img src="data:image/png;base64,', "A".repeat(15 * 1024 * 1024), '">', REPORT), 41],
  ["a comment that never ends", flood("-", `${REPORT}<!--`), 20],
  ["a script that never ends", flood("</scrip", `${REPORT}<script>`), 20],
  ["cut off in a tag", page(REPORT, '<div class="'), 20],
  ["one line of words that no letter is in", flood("😀"), "too-large"],
] as const)("%s", { timeout: 60_000 }, (_, make, outcome) => {
  const bytes = make();
  const start = performance.now();
  expect(lengthOrCode(bytes)).toBe(outcome);
  expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
});

test("limits are those of the caller", () => {
  const many = "<p>受理40件。</p>".repeat(100);
  expect(() => readHtml(many, { maxElements: 50 })).toThrow(expect.objectContaining({ code: "too-large" }));
  expect(() => readHtml(many, { maxCharacters: 50 })).toThrow(expect.objectContaining({ code: "too-large" }));
  expect(() => readHtml("<table><tr><td>1<td>2<td>3</table>", { maxCells: 2 })).toThrow(expect.objectContaining({ code: "too-large" }));
});

test.each(["", " \n ", "<html><head><title>标题</title></head><body></body></html>", "<script>1</script>", "<p hidden>受理40件。</p>"])("%j has no text", (source) => {
  expect(() => readHtml(source)).toThrow(expect.objectContaining({ code: "empty-file" }));
});

function lengthOrCode(bytes: Uint8Array): number | string {
  try {
    return readHtml(bytes).text.length;
  } catch (error) {
    if (error instanceof GoujiError) return error.code;
    throw error;
  }
}
