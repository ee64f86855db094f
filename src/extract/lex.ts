import functionWords from "../../dictionaries/function-words.json";
import { isBlank, isHan } from "../structure/characters.js";
import type { Lexeme, Mark } from "./lexeme.js";
import type { Lexicon, Word } from "./lexicon.js";
import type { NumberToken } from "./numbers.js";
import type { PeriodToken } from "./periods.js";
import type { TrieMatch } from "../text/trie.js";

const MARKS: Readonly<Record<string, Mark>> = {
  "，": "comma", ",": "comma", "；": "semicolon", ";": "semicolon", "：": "colon", "∶": "colon", ":": "colon",
  "。": "stop", "！": "stop", "？": "stop", "!": "stop", "?": "stop", "\n": "stop",
  "、": "list", "（": "open", "(": "open", "〔": "open", "[": "open", "）": "close", ")": "close", "〕": "close", "]": "close",
};
/** What sets an enumerator off belongs to it: 1.约谈. */
const POINTS = ".．";
const PREFIXES = functionWords.prefixes;
const QUOTES: Readonly<Record<string, string>> = { "“": "”", "《": "》", "「": "」", "『": "』", "‘": "’" };
/** A quotation longer than this is speech, not a name. */
const LONGEST_NAME = 60;
/** A bracket longer than this is a note, not part of a name. */
const LONGEST_INSERT = 7;

/**
 * Classifies every stretch of a passage once. `numbers` and `periods` come sorted from their own grammars; the words come from
 * the lexicon, longest first; a name in quotes or book-title marks is plain text whatever it contains.
 */
export function lexPassage(
  text: string,
  numbers: readonly NumberToken[],
  periods: readonly PeriodToken[],
  lexicon: Lexicon,
): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  let textStart = -1;
  let n = 0;
  /** The next number that is a claim. */
  let claim = 0;
  let p = 0;
  const flush = (end: number): void => {
    if (textStart >= 0) lexemes.push({ kind: "text", start: textStart, end });
    textStart = -1;
  };
  const push = (lexeme: Lexeme): number => {
    flush(lexeme.start);
    lexemes.push(lexeme);
    return lexeme.end;
  };

  for (let i = 0; i < text.length; ) {
    while (n < numbers.length && numbers[n]!.start < i) n++;
    while (p < periods.length && periods[p]!.start < i) p++;
    const number = numbers[n];
    const period = periods[p];
    if (period?.start === i && !(number?.start === i && number.use === "claim")) {
      i = push({ kind: "time", start: i, end: period.end, period });
      continue;
    }
    if (number?.start === i) {
      if (number.use === "claim") i = push({ kind: "quantity", start: i, end: number.end, number });
      else if (number.use === "enumerator") {
        flush(i);
        i = POINTS.includes(text[number.end] ?? " ") ? number.end + 1 : number.end;
      } else {
        if (textStart < 0) textStart = i;
        i = number.end;
      }
      continue;
    }
    const char = text[i]!;
    const close = QUOTES[char];
    if (close !== undefined) {
      const length = text.slice(i + 1, i + 1 + LONGEST_NAME).indexOf(close);
      const end = i + 1 + length;
      while (claim < numbers.length && (numbers[claim]!.start < i || numbers[claim]!.use !== "claim")) claim++;
      // What is quoted with figures in it is speech: its figures are read.
      if (length >= 0 && end < (numbers[claim]?.start ?? Number.POSITIVE_INFINITY)) {
        if (textStart < 0) textStart = i;
        i = end + 1;
        continue;
      }
    }
    const nameEnd = char === "（" || char === "(" ? bracketInName(text, i, lexicon) : -1;
    if (nameEnd >= 0 && (textStart >= 0 || lexemes.at(-1)?.end === i) && !(number !== undefined && number.start < nameEnd)) {
      if (textStart < 0) textStart = i;
      i = nameEnd;
      continue;
    }
    const mark = char === "." || char === "．" ? pointMark(text, i) : MARKS[char];
    if (mark !== undefined) {
      // The colon of a ratio joins its members.
      const previous = lexemes.at(-1);
      const inRatio = previous?.kind === "quantity" && previous.number.group !== undefined && previous.number.group === number?.group;
      i = push({ kind: "mark", start: i, end: i + 1, mark: inRatio ? "list" : mark });
      continue;
    }
    if (char === "—" && text[i + 1] === "—") {
      i = push({ kind: "mark", start: i, end: i + 2, mark: "comma" });
      continue;
    }
    if (isBlank(text.charCodeAt(i))) {
      flush(i);
      i++;
      continue;
    }
    const match = addsHigher(text, i, lexicon, periods[p]) ?? sharesLonger(text, i, lexicon) ?? wordBefore(text, i, number, lexicon);
    if (match && !(match.value.place && textStart >= 0)) {
      const atEdge = textStart < 0 && opensPhrase(lexemes.at(-1));
      const before = number?.start === match.end && number.use === "claim";
      if (match.end - i > 1 || standsAlone(match.value, atEdge, before, textStart < 0 ? 0 : i - textStart, textStart < 0 && lexemes.at(-1)?.kind === "quantity", periods[p]?.start === match.end, lexicon, text, match.end)) {
        // 未[审结], 应[出庭], 未[按期开工]: the particle belongs to the verb.
        const verb = textStart >= 0 && PREFIXES.includes(text[i - 1]!) ? boundVerb(text, match, lexicon) : undefined;
        const start = verb ? i - 1 : i;
        if (textStart === start) textStart = -1;
        i = push({ kind: "word", start, end: (verb ?? match).end, word: (verb ?? match).value });
        continue;
      }
    }
    if (textStart < 0) textStart = i;
    i++;
  }
  flush(text.length);
  return lexemes;
}

/** The verb behind a particle, over the adverb before it. */
function boundVerb(text: string, match: TrieMatch<Readonly<Word>>, lexicon: Lexicon): TrieMatch<Readonly<Word>> | undefined {
  if (match.value.act !== undefined) return match;
  const next = match.value.adverb === true && !match.value.noun ? lexicon.longestAt(text, match.end) : undefined;
  return next?.value.act === undefined ? undefined : next;
}

/** The longest word at `at` that does not swallow the beginning of a figure: [比]上一年. */
function wordBefore(text: string, at: number, number: NumberToken | undefined, lexicon: Lexicon): TrieMatch<Readonly<Word>> | undefined {
  const match = lexicon.longestAt(text, at);
  if (match === undefined || number === undefined || match.end <= number.start) return match;
  const shorter = lexicon.longestAt(text.slice(at, number.start), 0);
  return shorter && { value: shorter.value, end: at + shorter.end };
}

/** 加[上级]补助收入, 加[上年]结余: where 上 begins the next word, what adds is 加 alone. */
function addsHigher(text: string, at: number, lexicon: Lexicon, period: PeriodToken | undefined): TrieMatch<Readonly<Word>> | undefined {
  if (text[at] !== "加" || text[at + 1] !== "上") return undefined;
  const next = lexicon.longestAt(text, at + 1);
  // 加上[调出]资金: 上调 is a verb, and none is added.
  const isName = next !== undefined && next.end > at + 2 && !next.value.act && !next.value.change && !next.value.to;
  const word = period?.start === at + 1 || isName ? lexicon.longestAt("加", 0)?.value : undefined;
  return word && { value: word, end: at + 1 };
}

/** 占[地区生产总值]: where 地 begins a longer name, what is said is 占 alone; 占地面积 is a name. */
function sharesLonger(text: string, at: number, lexicon: Lexicon): TrieMatch<Readonly<Word>> | undefined {
  const word = lexicon.longestAt(text[at]!, 0)?.value;
  if (word?.connectives?.includes("share") !== true) return undefined;
  const [match, next] = [lexicon.longestAt(text, at), lexicon.longestAt(text, at + 1)];
  return match !== undefined && next !== undefined && next.end > match.end && match.end > at + 1 ? { value: word, end: at + 1 } : undefined;
}

/** 执业[（助理）]医师, 县[（市、区）]: where a bracket ends that is part of the name around it, or -1. */
function bracketInName(text: string, open: number, lexicon: Lexicon): number {
  for (let i = open + 1; i <= open + LONGEST_INSERT && i < text.length; i++) {
    const char = text[i]!;
    if (char === "）" || char === ")") {
      const word = lexicon.longestAt(text, i + 1)?.value;
      const goesOn = isHan(text.charCodeAt(i + 1)) && !(word && (word.change || word.to || word.connectives || word.of));
      return goesOn && i > open + 1 ? i + 1 : -1;
    }
    if (char !== "、" && (MARKS[char] !== undefined || isAsciiOrFullDigit(char))) return -1;
  }
  return -1;
}

/** A point behind a Chinese word is a full stop: 办结40件.其中. */
function pointMark(text: string, at: number): Mark | undefined {
  return at > 0 && isHan(text.charCodeAt(at - 1)) ? "stop" : undefined;
}

const isAsciiOrFullDigit = (char: string): boolean => (char >= "0" && char <= "9") || (char >= "０" && char <= "９");

/** Whether a phrase may begin behind this lexeme. */
function opensPhrase(previous: Lexeme | undefined): boolean {
  if (previous === undefined || previous.kind === "mark" || previous.kind === "time" || previous.kind === "quantity") return true;
  return previous.kind === "word" && Boolean(previous.word.adverb || previous.word.connectives || previous.word.place || previous.word.joint);
}

/** Behind the 中 of 审结的案件中 the place is over: a mark, a figure or what is said of it follows. */
function endsPlace(lexicon: Lexicon, text: string, end: number): boolean {
  if (end >= text.length || MARKS[text[end]!] !== undefined || isAsciiOrFullDigit(text[end]!)) return true;
  const next = lexicon.longestAt(text, end)?.value;
  return next !== undefined && !next.noun && Boolean(next.act ?? next.adverb ?? next.prep ?? next.to);
}

/** A word of one character is mostly a piece of a longer one: it counts only where its neighbours leave no other reading. */
function standsAlone(
  word: Readonly<Word>,
  atEdge: boolean,
  beforeFigure: boolean,
  named: number,
  behindFigure: boolean,
  beforeTime: boolean,
  lexicon: Lexicon,
  text: string,
  end: number,
): boolean {
  // 办理时长[由]上年的4天缩短到3天
  if (beforeTime && (word.from || word.connectives?.includes("compare"))) return true;
  if (word.connectives?.includes("partition")) return MARKS[text[end] ?? "，"] !== undefined;
  if (beforeFigure && (word.to || word.change || word.adverb || word.act || word.from || word.prep || word.connectives || word.joint)) return true;
  if (word.joint || word.of || word.connectives?.includes("share")) return true;
  if (word.locative) return (!atEdge || behindFigure) && named !== 1 && endsPlace(lexicon, text, end);
  // 甲收入[加]乙收入: between two names of accounts.
  if (word.connectives?.includes("add") && /[入出]/.test(text[end - 2] ?? "")) return true;
  if (word.from || word.prep || word.determiner || word.connectives || word.act) return atEdge;
  if (word.adverb) {
    const next = lexicon.longestAt(text, end)?.value;
    return next !== undefined && !next.noun && Boolean(next.act ?? next.adverb ?? next.change ?? next.to);
  }
  return false;
}
