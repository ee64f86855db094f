import frame from "../../../dictionaries/frame.json";
import type { Mention } from "../../model/span.js";
import { isDigit, isHan, skipBlanks, trimBlanks } from "../characters.js";
import type { Passage } from "../passages.js";
import type { Reading } from "../reading.js";
import type { FrameLine } from "./head-lines.js";
import { mentionIn } from "./mention.js";
import { isOrgan, organOfOfficer, organsOfLine } from "./organs.js";
import type { TitleFound } from "./title.js";

/** Where issuers stand when a frame has no title: right above the text. */
const NEAREST_LINES = 6;
const LONGEST_TITLE_GAP = 8;
const OPENING_PASSAGES = 4;
/** What a reprint names its origin by. */
export const SOURCE_LEADS = ["来源：", "来源:"] as const;

/** What the frame says that bears on the issuers. */
export interface IssuerClues {
  readonly lines: readonly FrameLine[];
  readonly title: TitleFound | null;
  readonly signers: readonly Mention[];
  /** The last lines of the text. */
  readonly foot: readonly FrameLine[];
  readonly body: readonly Passage[];
  readonly margin: readonly FrameLine[];
  /** The title where the margin alone has one. */
  readonly marginTitle: TitleFound | null;
}

/** Who issued the report: by the title, the lines around it, the signature, the speaker, his opening words, or the margin. */
export function findIssuers({ lines, title, signers, foot, body, margin, marginTitle }: IssuerClues): readonly Mention[] {
  const around = title
    ? lines.slice(title.last + 1, title.last + 1 + LONGEST_TITLE_GAP)
    : lines.slice(-NEAREST_LINES).filter((line) => !line.afterProse);
  const attempts: (() => readonly Mention[])[] = [
    () => (title ? inTitle(title.reading) : []),
    () => onLines(around),
    () => (title ? onLines(lines.slice(Math.max(0, title.first - 3), title.first)) : []),
    () => signers,
    () => officersOn(around),
    () => delegators(body),
    () => sourcesOn(foot),
    () => (marginTitle ? inTitle(marginTitle.reading) : []),
    () => onLines(margin),
  ];
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

/** [某市人民政府]关于…的报告, [某市财政局]2024年…报告, 2021年[某区政府]工作报告. */
function inTitle(title: Reading): readonly Mention[] {
  const { text } = title;
  const about = text.indexOf("关于");
  if (about > 0) return organsOfLine(title, 0, about) ?? [];
  let from = 0;
  while (from < text.length && (isDigit(text.charCodeAt(from)) || "年度".includes(text[from]!))) from++;
  let to = from;
  while (to < text.length && (isHan(text.charCodeAt(to)) || "（）".includes(text[to]!))) to++;
  const work = text.indexOf("工作报告");
  if (work > from && work < to) to = work;
  return isOrgan(text.slice(from, to)) ? [mentionIn(title, from, to)] : [];
}

function onLines(lines: readonly FrameLine[]): readonly Mention[] {
  return lines.flatMap(({ reading }) => organsOfLine(reading) ?? []);
}

function officersOn(lines: readonly FrameLine[]): readonly Mention[] {
  return lines.flatMap(({ reading }) => organOfOfficer(reading) ?? []);
}

/** （信息来源：[霖川市统计局]） below a report that another site took over. */
function sourcesOn(foot: readonly FrameLine[]): readonly Mention[] {
  for (const { text, reading } of foot) {
    const lead = SOURCE_LEADS.find((words) => text.includes(words));
    if (lead === undefined) continue;
    const start = text.indexOf(lead) + lead.length;
    const end = trimBlanks(text, start, text.length);
    const isClosed = text[end - 1] === "）" || text[end - 1] === ")";
    const organs = organsOfLine(reading, start, isClosed ? end - 1 : end);
    if (organs) return organs;
  }
  return [];
}

/** 现在，我代表[某区人民政府]，向大会报告工作. */
function delegators(body: readonly Passage[]): readonly Mention[] {
  for (const { reading } of body.slice(0, OPENING_PASSAGES)) {
    for (const lead of frame.delegations) {
      const at = reading.text.indexOf(lead);
      if (at < 0) continue;
      const start = skipBlanks(reading.text, at + lead.length);
      let end = start;
      while (isHan(reading.text.charCodeAt(end)) && reading.text[end] !== "向") end++;
      if (isOrgan(reading.text.slice(start, end))) return [mentionIn(reading, start, end)];
    }
  }
  return [];
}
