import pageFrame from "../../../dictionaries/page-frame.json";
import { indexOfLabel, isToolLine } from "./page-words.js";
import type { Page } from "./parse-page.js";

/** Names in `<meta>`, lower case, that government sites (国办函〔2017〕47号, 政府网站发展指引) and others use. */
const TITLE_METAS = ["articletitle", "og:title", "dc.title", "title"];
const SOURCE_METAS = ["contentsource", "source", "dc.publisher"];
const DATE_METAS = ["pubdate", "publishdate", "article:published_time", "dc.date"];

/** What stands behind the title proper in `<title>`: the column and the site. A hyphen between figures is a stretch of years. */
const SITE_TAIL = /[_|｜»>]|\s[-–—]|(?<!\d)-|-(?!\d)/;
const DATE = /\d{4}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}日?/;
const VALUE_END = /[|｜[\]【】]/;
const NOTHING_BEFORE = /^[\s:：]*$/;
const LONGEST_SOURCE = 40;

/** Titles that the page's head gives, the most reliable first. */
export function titlesOf({ metas, title }: Page): readonly string[] {
  const named = TITLE_METAS.map((name) => metas.get(name)).filter((each) => each !== undefined);
  const short = title.split(SITE_TAIL).map((each) => each.trim()).find((each) => each !== "");
  return [...named, ...(short === undefined ? [] : [short])].map(oneLine);
}

/**
 * What says of the report, outside of it, what it is called, who made it, when, and under which number: values alone, one a line.
 * `outside` are the lines in front of the report.
 */
export function marginOf({ metas }: Page, title: string | undefined, outside: readonly string[]): readonly string[] {
  const lines = outside.map(oneLine);
  const source = firstMeta(metas, SOURCE_METAS) ?? valueOf(lines, pageFrame.source);
  const date = firstMeta(metas, DATE_METAS) ?? dateIn(lines);
  const number = valueOf(lines, pageFrame.number);
  return [title, source !== undefined && isSomebody(source) ? source : undefined, DATE.exec(date ?? "")?.[0], number]
    .filter((line) => line !== undefined && line !== "")
    .filter((line, index, all) => all.indexOf(line) === index) as readonly string[];
}

function firstMeta(metas: Page["metas"], names: readonly string[]): string | undefined {
  const found = names.map((name) => metas.get(name)).find((each) => each !== undefined);
  return found === undefined ? undefined : oneLine(found);
}

function isSomebody(source: string): boolean {
  return source.length <= LONGEST_SOURCE && !pageFrame.nowhere.some((word) => source.startsWith(word));
}

/** The value behind the last of the labels that has one: in its line, up to the next label, or on the next line. */
function valueOf(lines: readonly string[], labels: readonly string[]): string | undefined {
  for (let index = lines.length - 1; index >= 0; index--) {
    for (const label of labels) {
      const behind = behindLabel(lines[index]!, label);
      if (behind === null) continue;
      const value = behind === "" ? (lines[index + 1] ?? "") : behind;
      const next = indexOfLabel(value);
      const own = withoutTools((next === -1 ? value : value.slice(0, next)).split(VALUE_END)[0]!);
      if (own !== "") return own;
    }
  }
  return undefined;
}

/** 云山区政务公开网 打印 字号: the page's tools stand on the same line. */
function withoutTools(value: string): string {
  return value.split(/\s+/).filter((word) => word !== "" && !isToolLine(word)).join(" ");
}

/** The date that stands behind one of the labels, with or without a colon between, or alone on the next line; else one that a line begins with. */
function dateIn(lines: readonly string[]): string | undefined {
  for (let index = lines.length - 1; index >= 0; index--) {
    for (const label of pageFrame.date) {
      const at = lines[index]!.indexOf(label);
      if (at === -1) continue;
      const behind = `${lines[index]!.slice(at + label.length)} ${lines[index + 1] ?? ""}`.slice(0, LONGEST_SOURCE);
      const date = DATE.exec(behind);
      if (date !== null && NOTHING_BEFORE.test(behind.slice(0, date.index))) return date[0];
    }
  }
  return lines.findLast((line) => DATE.exec(line.slice(0, LONGEST_SOURCE))?.index === 0);
}

function behindLabel(line: string, label: string): string | null {
  for (const colon of [":", "："]) {
    const at = line.indexOf(label + colon);
    if (at !== -1) return line.slice(at + label.length + 1).trim();
  }
  return null;
}

/** Labels are often set out, as in 来 源：. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(/(?<=\p{Script=Han}) (?=\p{Script=Han} ?[:：])/gu, "").trim();
}
