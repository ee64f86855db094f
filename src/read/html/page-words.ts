import frame from "../../../dictionaries/frame.json";
import pageFrame from "../../../dictionaries/page-frame.json";

/** Longest first, so that what is left of a word is no word. */
const TOOLS = pageFrame.tools.toSorted((a, b) => b.length - a.length);
const TOOL = new RegExp(TOOLS.join("|"), "g");
const LETTER = /\p{L}/u;
const DIGIT = /\p{N}/u;
/** A line of the page's tools is short. */
const LONGEST_TOOL_LINE = 60;

const LONGEST_FRAME_LINE = 120;

const LABELS = labelled(pageFrame.labels);
const ANY_LABEL = new RegExp(`(?:${[...pageFrame.labels, ...pageFrame.ambiguous].toSorted((a, b) => b.length - a.length).map((word) => [...word].join("\\s{0,2}")).join("|")})\\s?[:：]`);
const OUTER_LABELS = labelled([...pageFrame.labels, ...pageFrame.ambiguous]);

/** Words alone, for comparing titles: blanks and marks differ from one print to the next. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** True where a line says nothing but 打印, 关闭, 字号：大 中 小, 扫一扫在手机打开当前页. */
export function isToolLine(text: string): boolean {
  const line = closedUp(text);
  if (line.length > LONGEST_TOOL_LINE) return false;
  const rest = line.replace(TOOL, "");
  return !LETTER.test(rest) && (rest !== line || !DIGIT.test(rest));
}

/** True where a line is about the page: 来源：…, 发布时间：…. `isOuter` where it stands outside of the report. */
export function isLabelLine(text: string, isOuter: boolean): boolean {
  return (isOuter ? OUTER_LABELS : LABELS).test(closedUp(text));
}

/** True for a line that ends like the title of a report: …的报告, …公报（2024年）. */
export function endsLikeTitle(text: string): boolean {
  const letters = lettersOf(closedUp(text).replace(/[（(][^（）()]*[）)]$/, ""));
  return frame.titleTails.some((tail) => letters.endsWith(tail));
}

/** True for a line that only introduces what is left out: 附件：. */
export function isHollowLine(text: string): boolean {
  return pageFrame.hollow.includes(lettersOf(closedUp(text)));
}

/** How many of the words of a page's foot are in the text. */
export function countClosing(text: string): number {
  return pageFrame.closing.filter((word) => text.includes(word)).length;
}

/** True for what stands at the head or the end of a report but is no sentence: 文号, the speaker, the issuer, the date, a note. */
export function isFrameLine(text: string): boolean {
  const line = closedUp(text);
  if (line.length > LONGEST_FRAME_LINE) return false;
  return (
    /^\d{4}年\d{1,2}月/.test(line) ||
    /[〔［[（(]\d{4}[〕］\]）)]/.test(line) ||
    /[二〇○零]{2}/.test(line) ||
    pageFrame.notes.some((note) => line.startsWith(note)) ||
    [...frame.organTails, ...frame.officeTitles].some((tail) => line.endsWith(tail)) ||
    frame.officeTitles.some((title) => line.includes(title)) ||
    frame.meetings.some((meeting) => line.includes(meeting))
  );
}

/** Where the first label stands in a line; -1 where there is none. */
export function indexOfLabel(text: string): number {
  return text.search(ANY_LABEL);
}

/** The beginning of a text without blanks: enough to tell a short line by. */
function closedUp(text: string): string {
  return text.trimStart().slice(0, 4 * LONGEST_TOOL_LINE).replace(/\s+/g, "");
}

function labelled(words: readonly string[]): RegExp {
  return new RegExp(`^[【\\[]?(?:${words.join("|")})(?:[:：]|(?=\\d))`);
}
