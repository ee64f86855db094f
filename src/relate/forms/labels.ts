/** 三、 （七） 1. ①: how a form numbers its lines; 表三 of one report has them, that of another does not. */
const NUMBERING = /^(?:[(][一二三四五六七八九十\d]{1,3}[)]|[一二三四五六七八九十\d]{1,3}[、.]|[①-⑳])/u;
/** （区分处理的，只计这一情形，不计其他情形）: remarks, which reports shorten, lengthen and leave out. */
const REMARK = /[([][^()[\]]*[)\]]/gu;
const SIGNS = /[\p{P}\p{S}\s]/gu;

/** A label without blanks, numbering, remarks and punctuation. */
export function plainLabel(text: string): string {
  // NFKC makes ① a bare 1.
  const numbered = text.replace(/\s+/gu, "").replace(/^[①-⑳]/u, "").normalize("NFKC");
  return numbered.replace(NUMBERING, "").replace(REMARK, "").replace(SIGNS, "");
}

/** Shorter labels differ by a character because they mean different things: 结果维持, 结果纠正. */
const FEWEST_CHARACTERS = 6;
const ALIKE = 0.75;

/** Two plain labels that are one with a slip of the pen, or of which one goes on: 补正后申请内容仍不明确, 补正后申请的内容不明确. */
export function isLikeLabel(label: string, other: string): boolean {
  if (label === other) return true;
  if (Math.min(label.length, other.length) < FEWEST_CHARACTERS) return false;
  if (label.startsWith(other) || other.startsWith(label)) return true;
  return Math.abs(label.length - other.length) <= label.length / 4 && sharedPairs(label, other) >= ALIKE;
}

/** Which share of the pairs of neighbouring characters two labels have in common. */
function sharedPairs(a: string, b: string): number {
  const pairs = new Map<string, number>();
  for (let i = 1; i < a.length; i++) {
    const pair = a.slice(i - 1, i + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 1; i < b.length; i++) {
    const pair = b.slice(i - 1, i + 1);
    const left = pairs.get(pair) ?? 0;
    if (left === 0) continue;
    shared++;
    pairs.set(pair, left - 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}
